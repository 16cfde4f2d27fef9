use super::Screen;
use super::sheet::Sheet;
use super::table::{table, written as laid_out, yielding};
use crate::i18n::{Label, Length, Say};
use crate::render::spoken::{approved_by, colon, written};
use crate::render::stage::stage;
use crate::report::matrix::{Matrix, Place, Told};

/// Writes who is told what: a row a message, a column a public.
pub fn matrix(document: &Matrix, screen: Screen) -> String {
    let lang = screen.lang;
    let mut sheet = Sheet::new(screen);
    sheet.heading(&format!("{} · {}", written(&document.title, lang), Label::Messages.say(lang)));
    sheet.gap();
    if screen.plain {
        document.messages.iter().for_each(|told| in_a_sentence(&mut sheet, document, told, screen));
    } else {
        sheet.block(&grid(document, screen));
    }
    sheet.heading(&Label::Stakeholders.say(lang));
    for (place, public) in document.publics.iter().enumerate() {
        let expects = public.expects.iter().map(|words| format!("{} {}", colon(lang), written(words, lang)));
        let channels = match public.channels.as_slice() {
            [] => String::new(),
            channels => format!(" ({})", channels.join(", ")),
        };
        let mark = format!("{}  ", letter(place));
        sheet.paragraph(0, &mark, &format!("{}{channels}{}", public.title, expects.collect::<String>()));
    }
    sheet.finish()
}

/// Writes the words of messages, with their lengths.
pub fn texts(document: &Matrix, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    for told in &document.messages {
        text(&mut sheet, document, told, screen);
    }
    sheet.finish()
}

fn grid(document: &Matrix, screen: Screen) -> String {
    let lang = screen.lang;
    let mut headings = vec![Label::Message.say(lang), Label::Stage.say(lang), Label::By.say(lang)];
    headings.extend((0..document.publics.len()).map(letter));
    let mut table = table(Screen { width: screen.width.saturating_sub(1), ..screen }, &headings);
    let mark = if screen.unicode { "×" } else { "x" };
    for told in &document.messages {
        let mut cells = vec![
            screen.show(&written(&told.title, lang)),
            screen.show(&stage(told.stage).say(lang)),
            screen.show(told.due.as_deref().filter(|due| due.chars().count() <= SHORT).unwrap_or("")),
        ];
        let is_for = |id: &str| told.to.iter().any(|to| to == id);
        cells.extend(
            document.publics.iter().map(|public| if is_for(&public.id) { mark } else { "" }.to_owned()),
        );
        table.add_row(cells);
    }
    yielding(&mut table, 0);
    laid_out(&table)
}

/// A due time that is longer says itself with the texts, where there is room.
const SHORT: usize = 8;

/// Names a column: A, B, … then by number.
fn letter(place: usize) -> String {
    match u8::try_from(place) {
        Ok(place) if place < 26 => char::from(b'A' + place).to_string(),
        _ => (place + 1).to_string(),
    }
}

fn audience(document: &Matrix, told: &Told) -> String {
    let title = |id: &String| {
        let public = document.publics.iter().find(|public| public.id == *id);
        public.map_or_else(|| id.clone(), |public| public.title.clone())
    };
    told.to.iter().map(title).collect::<Vec<_>>().join(", ")
}

fn channels(told: &Told) -> String {
    told.channels.iter().map(|place| place.title.as_str()).collect::<Vec<_>>().join(", ")
}

fn in_a_sentence(sheet: &mut Sheet, document: &Matrix, told: &Told, screen: Screen) {
    let lang = screen.lang;
    let line = format!(
        "{}, {}. {}{} {}. {}{} {}.",
        written(&told.title, lang),
        stage(told.stage).say(lang),
        Label::For.say(lang),
        colon(lang),
        audience(document, told),
        Label::On.say(lang),
        colon(lang),
        channels(told)
    );
    sheet.paragraph(0, "- ", &line);
}

fn text(sheet: &mut Sheet, document: &Matrix, told: &Told, screen: Screen) {
    let lang = screen.lang;
    sheet.heading(&format!("{} ({})", written(&told.title, lang), stage(told.stage).say(lang)));
    let mut labelled = |label: Label, text: String| {
        if !text.is_empty() {
            sheet.paragraph(0, "", &format!("{}{} {text}", label.say(lang), colon(lang)));
        }
    };
    labelled(Label::For, audience(document, told));
    labelled(Label::Who, told.owner.as_ref().map(|owner| owner.title.clone()).unwrap_or_default());
    labelled(Label::By, told.due.clone().unwrap_or_default());
    labelled(Label::YesFrom, approved_by(&told.approvals, lang));
    for must in &told.must {
        labelled(Label::Must, written(must, lang));
    }
    for never in &told.never {
        labelled(Label::Never, written(never, lang));
    }
    labelled(Label::Subject, told.subject.as_ref().map(|subject| written(subject, lang)).unwrap_or_default());
    sheet.gap();
    for place in told.channels.iter().filter(|place| place.text.is_none()) {
        sheet.paragraph(0, "", &length(place, lang));
    }
    sheet.paragraph(2, "", &written(&told.text, lang));
    for place in &told.channels {
        if let Some(own) = &place.text {
            sheet.gap();
            sheet.paragraph(0, "", &length(place, lang));
            sheet.paragraph(2, "", &written(own, lang));
        }
    }
}

fn length(place: &Place, lang: crate::i18n::Lang) -> String {
    let measure = place.measure;
    let length = Length {
        shortest: measure.shortest,
        longest: measure.longest,
        blanks: measure.blanks,
        limit: place.max_length,
    };
    format!("{}{} {}", place.title, colon(lang), length.say(lang))
}

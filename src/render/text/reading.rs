use super::Screen;
use super::rows::{Style, deadlines, section};
use super::sheet::Sheet;
use crate::i18n::{Label, Lang, Say};
use crate::playbook::model::{Cluster, Response};
use crate::render::spoken::{colon, written};
use crate::report::Reading;
use crate::report::checklist::RoleCard;
use crate::report::reading::Stance;

/// Writes a playbook for reading: what it is for first, then who, then what, when and why.
pub fn reading(document: &Reading, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    head(&mut sheet, document, screen.lang);
    if let Some(stance) = &document.posture {
        posture(&mut sheet, stance, screen.lang);
    }
    severity(&mut sheet, document, screen.lang);
    roles(&mut sheet, &document.roles, screen.lang);
    for part in &document.sections {
        section(&mut sheet, part, Style::Read, screen);
    }
    deadlines(&mut sheet, &document.deadlines, Style::Read, screen);
    sources(&mut sheet, document, screen.lang);
    sheet.finish()
}

fn labelled(sheet: &mut Sheet, label: Label, text: &str, lang: Lang) {
    sheet.paragraph(0, "", &format!("{}{} {text}", label.say(lang), colon(lang)));
}

fn head(sheet: &mut Sheet, document: &Reading, lang: Lang) {
    sheet.heading(&written(&document.title, lang));
    let edition = format!("{} {}", document.id, document.version);
    sheet.paragraph(0, "", &format!("{} · {}", edition.trim_end(), document.origin));
    if let Some(owner) = &document.owner {
        let reviewed = document.reviewed.iter().map(|day| format!(" · {} {day}", Label::Reviewed.say(lang)));
        labelled(sheet, Label::Owner, &format!("{}{}", owner.title, reviewed.collect::<String>()), lang);
    }
    if let Some(summary) = &document.summary {
        sheet.gap();
        sheet.paragraph(0, "", &written(summary, lang));
    }
    for (label, list) in [(Label::Never, &document.never), (Label::Tone, &document.tone)] {
        if !list.is_empty() {
            sheet.heading(&label.say(lang));
            list.iter().for_each(|words| sheet.paragraph(0, "- ", &written(words, lang)));
        }
    }
}

fn posture(sheet: &mut Sheet, stance: &Stance, lang: Lang) {
    sheet.heading(&Label::Posture.say(lang));
    if let Some(cluster) = stance.cluster {
        labelled(sheet, Label::Cluster, &self::cluster(cluster).say(lang), lang);
    }
    labelled(sheet, Label::Take, &response(stance.take).say(lang), lang);
    if !stance.never.is_empty() {
        let never: Vec<_> = stance.never.iter().map(|never| response(*never).say(lang)).collect();
        labelled(sheet, Label::NeverTake, &never.join(", "), lang);
    }
    for (when, take) in &stance.shifts {
        labelled(sheet, Label::If, &format!("{when} → {}", response(*take).say(lang)), lang);
    }
    if let Some(why) = &stance.why {
        labelled(sheet, Label::Why, &written(why, lang), lang);
    }
}

fn cluster(cluster: Cluster) -> Label {
    match cluster {
        Cluster::Victim => Label::Victim,
        Cluster::Accidental => Label::Accidental,
        Cluster::Preventable => Label::Preventable,
    }
}

fn response(response: Response) -> Label {
    match response {
        Response::Deny => Label::Deny,
        Response::Diminish => Label::Diminish,
        Response::Rebuild => Label::Rebuild,
        Response::Bolster => Label::Bolster,
    }
}

fn severity(sheet: &mut Sheet, document: &Reading, lang: Lang) {
    if document.levels.is_empty() {
        return;
    }
    sheet.heading(&Label::SeverityLevels.say(lang));
    for level in &document.levels {
        let means = level.means.iter().map(|means| format!("{} {}", colon(lang), written(means, lang)));
        let team = match level.team.as_slice() {
            [] => String::new(),
            team => format!(" ({})", team.join(", ")),
        };
        sheet.paragraph(0, "- ", &format!("{}{}{team}", level.title, means.collect::<String>()));
    }
    if !document.raises.is_empty() {
        sheet.heading(&Label::RaiseIf.say(lang));
    }
    for raise in &document.raises {
        let to = raise.to.iter().map(|level| format!(" → {level}"));
        let when = raise.when.iter().map(|when| format!(" ({} {when})", Label::If.say(lang).to_lowercase()));
        let line =
            format!("{}{}{}", written(&raise.title, lang), to.collect::<String>(), when.collect::<String>());
        sheet.paragraph(0, "- ", &line);
    }
}

fn roles(sheet: &mut Sheet, roles: &[RoleCard], lang: Lang) {
    if roles.is_empty() {
        return;
    }
    sheet.heading(&Label::Roles.say(lang));
    for card in roles {
        let deputies = match card.deputies.as_slice() {
            [] => String::new(),
            deputies => format!(" ({} {})", Label::Deputy.say(lang).to_lowercase(), deputies.join(", ")),
        };
        let duties: Vec<_> = card.duties.iter().map(|duty| written(duty, lang)).collect();
        let duties =
            if duties.is_empty() { String::new() } else { format!("{} {}", colon(lang), duties.join(" ")) };
        sheet.paragraph(0, "- ", &format!("{}{deputies}{duties}", card.role.title));
    }
}

fn sources(sheet: &mut Sheet, document: &Reading, lang: Lang) {
    if document.sources.is_empty() {
        return;
    }
    sheet.heading(&Label::Sources.say(lang));
    for (title, url, verified) in &document.sources {
        let url = url.iter().map(|url| format!(" {url}"));
        let verified = verified.iter().map(|day| format!(" ({} {day})", Label::Reviewed.say(lang)));
        let line = format!("{title}{}{}", url.collect::<String>(), verified.collect::<String>());
        sheet.paragraph(0, "- ", &line);
    }
}

use super::checklist::{
    Contact, DeadlineRow, Detail, Mark, RoleCard, Row, Section, SectionPlace, Sheet, Verb,
};
use super::item::{Item, Kind, Owner};
use super::{Outline, Paper, Part, Words};
use crate::playbook::Id;
use crate::playbook::model::Organisation;

/// Turns an outline into the rows of checklists, for everybody or for one role.
pub(super) struct Rows<'a> {
    paper: &'a Paper,
    sections: Vec<(Section, &'a [Item])>,
    organisation: Option<&'a Organisation>,
    whole: bool,
    reading: bool,
}

impl<'a> Rows<'a> {
    pub fn new(
        paper: &'a Paper,
        outline: &'a Outline,
        only: Option<&str>,
        organisation: Option<&'a Organisation>,
    ) -> Self {
        let mut sections = vec![(list("prepare", SectionPlace::Prepare), outline.prepare.as_slice())];
        for (place, phase) in outline.phases.iter().enumerate() {
            sections.push((part(phase, SectionPlace::Phase(place + 1)), &phase.items));
        }
        sections.extend(
            outline.anytime.iter().map(|entry| (part(entry, SectionPlace::Anytime), &entry.items[..])),
        );
        sections.push((list("exit", SectionPlace::Exit), &outline.exit));
        sections.push((list("follow_up", SectionPlace::FollowUp), &outline.follow_up));
        sections.retain(|(section, items)| !items.is_empty() && wanted(section, only));
        Self { paper, sections, organisation, whole: only.is_none(), reading: false }
    }

    /// Takes every section of a plan, to be read and not to be ticked: why each step exists is there too.
    pub fn to_read(paper: &'a Paper, outline: &'a Outline) -> Self {
        let mut rows = Self::new(paper, outline, None, None);
        rows.reading = true;
        let prepare = (list("prepare", SectionPlace::Prepare), outline.prepare.as_slice());
        rows.sections.extend(Some(prepare).filter(|(_, items)| !items.is_empty()));
        rows
    }

    /// Lays out the sheet of one role, or of everybody.
    pub fn sheet(&self, role: Option<&str>) -> Sheet {
        let mut sheet = Sheet { role: role.map(|role| self.card(role)), ..Sheet::default() };
        for (section, items) in &self.sections {
            let rows = self.rows(items, 0, role);
            if !rows.is_empty() {
                sheet.sections.push(Section { rows, ..section.clone() });
            }
        }
        if self.whole {
            self.surround(&mut sheet, role);
        }
        sheet
    }

    /// Adds what stands around the steps of a whole plan.
    fn surround(&self, sheet: &mut Sheet, role: Option<&str>) {
        let (book, labels, top) = (self.paper.book(), self.paper.labels(), self.paper.top());
        sheet.never = book.never.iter().map(|never| labels.words(never, top)).collect();
        sheet.levels = book
            .severity
            .levels
            .iter()
            .map(|level| {
                (level.title.to_string(), level.means.as_ref().map(|means| labels.words(means, top)))
            })
            .collect();
        sheet.deadlines = self.deadlines(role);
        sheet.contacts = self.contacts();
    }

    pub fn card(&self, role: &str) -> RoleCard {
        let (book, labels) = (self.paper.book(), self.paper.labels());
        let found = book.roles.get(role);
        RoleCard {
            role: self.paper.owner(&Id::of_place(role)),
            duties: found
                .into_iter()
                .flat_map(|role| &role.duties)
                .map(|duty| labels.words(duty, self.paper.top()))
                .collect(),
            deputies: self.deputies(role),
            takes_over_after: found.and_then(|role| role.takes_over_after).map(|after| labels.length(after)),
        }
    }

    fn deputies(&self, role: &str) -> Vec<String> {
        let found = self.paper.book().roles.get(role);
        found.into_iter().flat_map(|role| &role.deputy).map(|id| self.paper.labels().role(id)).collect()
    }

    fn deadlines(&self, role: Option<&str>) -> Vec<DeadlineRow> {
        let (labels, top) = (self.paper.labels(), self.paper.top());
        let deadlines = self.paper.book().deadlines.values();
        let mine = deadlines.filter(|deadline| match (role, &deadline.role) {
            (Some(role), Some(owner)) => *owner == *role,
            _ => true,
        });
        mine.map(|deadline| DeadlineRow {
            title: labels.words(&deadline.title, top),
            due: labels.due(&deadline.due, top),
            when: deadline.when.as_ref().map(|when| labels.condition(&when.0, top)),
            authority: deadline.authority.as_ref().map(|authority| labels.words(authority, top)),
            source: deadline.source.clone(),
        })
        .collect()
    }

    /// Lists the roles that have something to do in this plan.
    fn contacts(&self) -> Vec<Contact> {
        let mut busy: Vec<&str> = Vec::new();
        for (_, items) in &self.sections {
            items.iter().for_each(|item| item.visit(&mut |item| busy.extend(roles_of(item))));
        }
        let roles = self.paper.book().roles.keys().filter(|role| busy.contains(&role.as_str()));
        roles
            .map(|role| Contact {
                role: self.paper.owner(role),
                deputies: self.deputies(role.as_str()),
                people: self.people(role),
            })
            .collect()
    }

    fn people(&self, role: &Id) -> Vec<(String, Option<String>)> {
        let Some(organisation) = self.organisation else { return Vec::new() };
        let pool: Vec<Id> = organisation.roles.get(role).cloned().map(Vec::from).unwrap_or_default();
        let person =
            |id: &Id| organisation.people.get(id).map(|person| (person.name.clone(), person.phone.clone()));
        pool.iter().filter_map(person).collect()
    }

    fn rows(&self, items: &[Item], depth: usize, role: Option<&str>) -> Vec<Row> {
        items.iter().flat_map(|item| self.of_item(item, depth, role)).collect()
    }

    fn of_item(&self, item: &Item, depth: usize, role: Option<&str>) -> Vec<Row> {
        let mine = role.is_none_or(|role| roles_of(item).any(|own| own == role));
        let mut below = self.rows(&item.items, depth + 1, role);
        if let Kind::Decide(choices) = &item.kind {
            for choice in choices {
                let rows = self.rows(&choice.items, depth + 2, role);
                if mine || !rows.is_empty() {
                    below.push(option(choice, depth + 1, mine));
                    below.extend(rows);
                }
            }
        }
        if !mine && below.is_empty() {
            return below;
        }
        let mut rows = vec![self.row(item, depth, role.filter(|_| mine), mine)];
        rows.append(&mut below);
        rows
    }

    /// Says what has to be known about a step; on paper there is no room for reasons.
    fn details_of(&self, item: &Item) -> Vec<Detail> {
        let mut details = self.paper.details(item);
        if !self.reading {
            details
                .retain(|detail| !matches!(detail, Detail::Why(_) | Detail::Link { .. } | Detail::Optional));
        }
        details
    }

    fn row(&self, item: &Item, depth: usize, role: Option<&str>, mine: bool) -> Row {
        let owns = role.is_none_or(|role| item.owner.as_ref().is_some_and(|owner| owner.id == role));
        let block = item.is_block();
        let mark = if mine && !block { Mark::Box } else { Mark::None };
        let verb = if mine && !owns { Verb::Approve } else { verb(item) };
        let details =
            if mine { self.details_of(item) } else { item.when.iter().cloned().map(Detail::When).collect() };
        Row {
            key: item.key.clone(),
            depth,
            mark,
            verb,
            what: item.what.clone(),
            owner: item.owner.clone().filter(|_| !block),
            due: item.due.clone(),
            details,
        }
    }
}

fn roles_of(item: &Item) -> impl Iterator<Item = &str> {
    let owner = item.owner.iter().filter(|_| !item.is_block());
    let approvers = item.approvals.iter().flatten().map(|approver| &approver.role);
    owner.chain(approvers).map(|role: &Owner| role.id.as_str())
}

fn verb(item: &Item) -> Verb {
    match &item.kind {
        Kind::Decide(_) => Verb::Decide,
        Kind::Reopen { .. } => Verb::DecideAgain,
        Kind::Assess => Verb::Level,
        Kind::Message { .. } => Verb::Message,
        Kind::Open { .. } => Verb::Open,
        _ => Verb::None,
    }
}

fn option(choice: &super::Choice, depth: usize, mine: bool) -> Row {
    Row {
        key: choice.id.clone(),
        depth,
        mark: if mine { Mark::Option } else { Mark::None },
        verb: Verb::None,
        what: choice.title.clone(),
        owner: None,
        due: None,
        details: choice.how.iter().filter(|_| mine).cloned().map(Detail::How).collect(),
    }
}

fn part(part: &Part, place: SectionPlace) -> Section {
    Section {
        id: part.id.clone(),
        place,
        title: part.title.clone(),
        when: part.when.clone(),
        due: part.due.clone(),
        never: part.never.clone(),
        rows: Vec::new(),
    }
}

fn list(id: &str, place: SectionPlace) -> Section {
    let title = Words::default();
    Section { id: id.to_owned(), place, title, when: None, due: None, never: Vec::new(), rows: Vec::new() }
}

/// Says whether a section was asked for; without a wish, all but what is done beforehand.
fn wanted(section: &Section, only: Option<&str>) -> bool {
    match (only, section.place) {
        (None, place) => place != SectionPlace::Prepare,
        (Some("anytime"), SectionPlace::Anytime) => true,
        (Some(asked), SectionPlace::Phase(number)) => asked == section.id || asked.parse() == Ok(number),
        (Some(asked), _) => asked == section.id,
    }
}

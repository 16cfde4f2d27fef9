use std::collections::BTreeSet;

use crate::playbook::expr::{Part, Template};

/// Lists what the blanks of a text show, without filters; nothing where the text does not read.
///
/// Conditions are left out: a language may need its own, for a plural or a gender.
pub(super) fn blanks(text: &str) -> Option<BTreeSet<String>> {
    let template = Template::parse(text).ok()?;
    let mut found = BTreeSet::new();
    collect(&template, text, &mut found);
    Some(found)
}

fn collect(template: &Template, text: &str, found: &mut BTreeSet<String>) {
    for part in &template.parts {
        match part {
            Part::Words(_) => {}
            Part::Blank(expr, _) => {
                let written = text.get(expr.at.clone()).unwrap_or_default();
                found.insert(written.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            Part::If(_, yes, no) => {
                collect(yes, text, found);
                collect(no, text, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_told_without_filters_and_conditions() {
        let text = "At {{ aware | time }}{% if hurt == true %}, {{ authorities[country].title }}{% endif %} {{place}}";
        let found: Vec<String> = blanks(text).expect("it reads").into_iter().collect();
        assert_eq!(found, ["authorities[country].title", "aware", "place"]);
        assert_eq!(blanks("{{ place"), None);
    }
}

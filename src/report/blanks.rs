use super::labels::{Labels, Spot};
use super::{Piece, Words};
use crate::incident::plan::Named;
use crate::playbook::expr::{Expr, ExprKind, Name, Part, Template};
use crate::playbook::model::Text;

impl Labels<'_> {
    /// Tells the words of a text from its blanks, and fills in what the plan itself gives.
    pub fn words(&self, text: &Text, spot: Spot<'_>) -> Words {
        self.filled(&text.template(), spot)
    }

    fn filled(&self, template: &Template, spot: Spot<'_>) -> Words {
        let mut pieces: Vec<Piece> = Vec::new();
        for part in &template.parts {
            let piece = match part {
                Part::Words(words) => Piece::Text(words.clone()),
                Part::Blank(expr, _) => self.blank(expr, spot),
                Part::If(condition, yes, no) => Piece::If {
                    when: self.condition(condition, spot),
                    yes: self.filled(yes, spot),
                    no: self.filled(no, spot),
                },
            };
            match (pieces.last_mut(), piece) {
                (Some(Piece::Text(before)), Piece::Text(words)) => before.push_str(&words),
                (_, piece) => pieces.push(piece),
            }
        }
        Words(pieces)
    }

    fn blank(&self, expr: &Expr, spot: Spot<'_>) -> Piece {
        let ExprKind::Name(name) = &expr.kind else { return Piece::Blank(self.condition(expr, spot)) };
        match (name.base.as_str(), name.field()) {
            ("each", Some("title" | "id")) if spot.each.is_some() => Piece::Text(self.subject(name, spot)),
            ("with", Some(given)) => match self.given(given, spot) {
                Some(text) => Piece::Text(text),
                None => Piece::Blank(name.to_string()),
            },
            _ => Piece::Blank(self.question(name, spot)),
        }
    }

    /// Returns the question that fills a blank, without quotes: it stands in brackets.
    fn question(&self, name: &Name, spot: Spot<'_>) -> String {
        match self.plan.named(name, spot.ix) {
            Some(Named::Fact { fact, .. }) => self.fact(fact.as_str()),
            Some(Named::Node(ix, _)) => self.node(ix).as_str().to_owned(),
            Some(Named::Table(table)) => self.of_row(&table, name, spot),
            _ => match (name.base.as_str(), name.field()) {
                ("org", Some(value)) => {
                    let need = self.book().needs.get(value);
                    need.map_or_else(|| name.to_string(), |need| need.title.to_string())
                }
                _ => self.subject(name, spot),
            },
        }
    }

    /// Says `authorities[country].portal` as the question that finds the row, with the column.
    fn of_row(&self, table: &crate::playbook::Id, name: &Name, spot: Spot<'_>) -> String {
        use crate::playbook::expr::Segment;
        let by = name.rest.iter().find_map(|segment| match segment {
            Segment::By(inner) => Some(self.question(inner, spot)),
            _ => None,
        });
        let column = name.rest.iter().find_map(|segment| match segment {
            Segment::Field(field) => Some(field.as_str()),
            _ => None,
        });
        match (by, column) {
            (Some(by), Some("title")) => by,
            (Some(by), Some(column)) => format!("{by} {column}"),
            _ => format!("{table}"),
        }
    }
}

use crate::render::harmless;
use crate::report::flow::{Flow, Frame, Inside, LineKind, Shape, ShapeKind};

/// Writes a diagram for Mermaid, as wikis and code forges draw it.
pub fn mermaid(flow: &Flow) -> String {
    let mut out = format!("---\ntitle: {}\n---\nflowchart TD\n", yaml_string(&flow.title));
    for (place, frame) in flow.frames.iter().enumerate() {
        self::frame(&mut out, frame, &format!("f{}", place + 1), 1);
    }
    for line in &flow.lines {
        let arrow = match line.kind {
            LineKind::Next => "-->",
            LineKind::Back | LineKind::Waits => "-.->",
        };
        let words = line.words.iter().map(|words| format!("|{}|", quoted(words)));
        out.push_str(&format!("  n{} {arrow}{} n{}\n", line.from, words.collect::<String>(), line.to));
    }
    out.push_str("  classDef gate stroke-width:3px\n  classDef aside stroke-dasharray:4 3\n");
    out
}

fn frame(out: &mut String, frame: &Frame, id: &str, depth: usize) {
    let indent = "  ".repeat(depth);
    out.push_str(&format!("{indent}subgraph {id} [{}]\n", quoted(&frame.title)));
    for (place, inside) in frame.inside.iter().enumerate() {
        match inside {
            Inside::Box(shape) => self::shape(out, shape, &format!("{indent}  ")),
            Inside::Frame(inner) => self::frame(out, inner, &format!("{id}_{}", place + 1), depth + 1),
        }
    }
    out.push_str(&format!("{indent}end\n"));
    if frame.aside {
        out.push_str(&format!("{indent}class {id} aside\n"));
    }
}

fn shape(out: &mut String, shape: &Shape, indent: &str) {
    let (open, close) = match shape.kind {
        ShapeKind::Step => ("[", "]"),
        ShapeKind::Ask => ("[/", "/]"),
        ShapeKind::Decide => ("{", "}"),
        ShapeKind::Message => (">", "]"),
        ShapeKind::End => ("([", "])"),
    };
    let words = quoted(&shape.words.join("\n"));
    let class = if shape.gate { ":::gate" } else { "" };
    out.push_str(&format!("{indent}n{}{open}{words}{close}{class}\n", shape.number));
}

/// Writes words in quotes; what Mermaid or its Markdown would take for more becomes an entity.
fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    let mut digits_only = true;
    for letter in harmless(words).chars() {
        match letter {
            '\n' => out.push_str("<br/>"),
            // "1. Something" would be taken for a list.
            '.' if digits_only && out.len() > 1 => out.push_str("#46;"),
            '"' | '#' | '<' | '>' | '&' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | '\\' | ';' => {
                out.push_str(&format!("#{};", letter as u32));
            }
            _ => out.push(letter),
        }
        digits_only &= letter.is_ascii_digit();
    }
    out.push('"');
    out
}

/// Writes the title for the heading, which is YAML.
fn yaml_string(text: &str) -> String {
    serde_json::Value::from(harmless(text).as_ref()).to_string()
}

use crate::render::harmless;
use crate::report::flow::{Flow, Frame, Inside, LineKind, Shape, ShapeKind};

/// Writes a diagram for Graphviz.
pub fn dot(flow: &Flow) -> String {
    let mut out = format!(
        "digraph playbook {{\n  label={}; labelloc=t; rankdir=TB; fontname=\"Helvetica\";\n  \
         node [fontname=\"Helvetica\", fontsize=10, shape=box, style=rounded];\n  \
         edge [fontname=\"Helvetica\", fontsize=9];\n",
        quoted(&flow.title)
    );
    for (place, frame) in flow.frames.iter().enumerate() {
        self::frame(&mut out, frame, &format!("cluster_{}", place + 1), 1);
    }
    for line in &flow.lines {
        let style = match line.kind {
            LineKind::Next => "solid",
            LineKind::Back => "dashed, constraint=false",
            LineKind::Waits => "dotted, constraint=false",
        };
        let words = line.words.iter().map(|words| format!(", label={}", quoted(words)));
        out.push_str(&format!(
            "  n{} -> n{} [style={style}{}];\n",
            line.from,
            line.to,
            words.collect::<String>()
        ));
    }
    out.push_str("}\n");
    out
}

fn frame(out: &mut String, frame: &Frame, id: &str, depth: usize) {
    let indent = "  ".repeat(depth);
    let style = if frame.aside { "dashed" } else { "solid" };
    out.push_str(&format!(
        "{indent}subgraph {id} {{\n{indent}  label={}; style={style};\n",
        quoted(&frame.title)
    ));
    for (place, inside) in frame.inside.iter().enumerate() {
        match inside {
            Inside::Box(shape) => self::shape(out, shape, &format!("{indent}  ")),
            Inside::Frame(inner) => self::frame(out, inner, &format!("{id}_{}", place + 1), depth + 1),
        }
    }
    out.push_str(&format!("{indent}}}\n"));
}

fn shape(out: &mut String, shape: &Shape, indent: &str) {
    let look = match shape.kind {
        ShapeKind::Step => "shape=box, style=rounded",
        ShapeKind::Ask => "shape=parallelogram, style=solid",
        ShapeKind::Decide => "shape=diamond, style=solid",
        ShapeKind::Message => "shape=note, style=solid",
        ShapeKind::End => "shape=box, style=rounded, peripheries=2",
    };
    let gate = if shape.gate { ", penwidth=3" } else { "" };
    let words = quoted(&wrapped(&shape.words));
    out.push_str(&format!("{indent}n{} [label={words}, {look}{gate}];\n", shape.number));
}

/// The longest line in a box.
const COLUMNS: usize = 28;

fn wrapped(words: &[String]) -> String {
    let lines = words.iter().flat_map(|line| {
        crate::render::wrap(line, COLUMNS, COLUMNS)
            .into_iter()
            .map(|part| line[part].to_owned())
            .collect::<Vec<_>>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn quoted(words: &str) -> String {
    let words = harmless(words).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{words}\"")
}

//! Drawings: read element by element against a list of what may be there, and written anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use markup::Html;
use roxmltree::{Document, Node};

use super::sheet::Sheet;
use crate::model::is_id;

/// A drawing, ready to be filled with words.
#[derive(Debug, Default)]
pub(crate) struct Drawing {
    /// Height of the view box, whose width is [`WIDTH`].
    pub(crate) height: String,
    pub(crate) pieces: Vec<Piece>,
    /// Every slot with its line.
    pub(crate) slots: BTreeMap<String, usize>,
}

/// What a drawing is written from.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Elements and attributes from the lists below, escaped.
    Markup(String),
    /// Words of a label; lines after the first start at `x`.
    Slot { name: String, x: String },
}

/// Width of every drawing, in its own units.
pub(crate) const WIDTH: u32 = 360;
/// Highest drawing, in its own units.
const HEIGHT_MAX: f64 = 2_000.0;
/// Deepest nesting of groups.
const DEPTH_MAX: usize = 8;

const SHAPES: [&str; 8] = ["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const ATTRIBUTES: [&str; 18] = [
    "class",
    "cx",
    "cy",
    "d",
    "height",
    "points",
    "r",
    "rx",
    "ry",
    "text-anchor",
    "transform",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];
const SHAPE_CLASSES: [&str; 6] = ["fig-line", "fig-soft", "fig-fill", "fig-accent", "fig-warm", "fig-warn"];
const TEXT_CLASSES: [&str; 3] = ["fig-text", "fig-strong", "fig-small"];
/// Attributes of which one value alone is possible.
const FIXED: [(&str, &str); 2] = [("fill", "none"), ("fill-rule", "evenodd")];
const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads a drawing; what breaks the rules becomes a fault.
pub(crate) fn read(sheet: &Sheet<'_>, text: &str) -> Drawing {
    let mut drawing = Drawing::default();
    match Document::parse(text) {
        Ok(document) => Reader { sheet, document: &document, drawing: &mut drawing }.root(),
        Err(error) => sheet.fault(error.pos().row as usize, format!("not XML: {error}")),
    }
    drawing
}

struct Reader<'a> {
    sheet: &'a Sheet<'a>,
    document: &'a Document<'a>,
    drawing: &'a mut Drawing,
}

impl<'a> Reader<'a> {
    fn line(&self, node: Node<'_, '_>) -> usize {
        self.document.text_pos_at(node.range().start).row as usize
    }

    fn fault(&self, node: Node<'_, '_>, message: String) {
        self.sheet.fault(self.line(node), message);
    }

    fn root(&mut self) {
        let root = self.document.root_element();
        if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
            self.fault(root, format!("the root must be <svg xmlns={SVG:?}>"));
        }
        for attribute in root.attributes().filter(|attribute| attribute.name() != "viewBox") {
            self.fault(root, format!("the attribute `{}` is not used on <svg>", attribute.name()));
        }
        let view = root.attribute("viewBox").unwrap_or_default();
        let height = view.strip_prefix(&format!("0 0 {WIDTH} ")).unwrap_or_default();
        if height.parse::<f64>().is_ok_and(|height| height > 0.0 && height <= HEIGHT_MAX) {
            self.drawing.height = height.to_owned();
        } else {
            self.fault(root, format!("viewBox must be \"0 0 {WIDTH} H\" with H above 0 and at most {HEIGHT_MAX}"));
        }
        self.children(root, 0);
    }

    fn children(&mut self, parent: Node<'a, 'a>, depth: usize) {
        for node in parent.children() {
            if node.is_element() {
                self.element(node, depth);
            } else if node.is_text() && !node.text().unwrap_or_default().trim().is_empty() {
                self.fault(node, "words stand in <text> only".to_owned());
            }
        }
    }

    fn element(&mut self, node: Node<'a, 'a>, depth: usize) {
        let name = node.tag_name().name();
        if node.tag_name().namespace() != Some(SVG) || !(SHAPES.contains(&name) || name == "text") {
            self.fault(node, format!("<{name}> is not used in drawings"));
            return;
        }
        if depth >= DEPTH_MAX {
            self.fault(node, format!("drawings nest at most {DEPTH_MAX} deep"));
            return;
        }
        let classes: &[&str] = if name == "text" { &TEXT_CLASSES } else { &SHAPE_CLASSES };
        let mut open = format!("<{name}");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            let known = ATTRIBUTES.contains(&key) || FIXED.contains(&(key, value));
            if attribute.namespace().is_some() || !known {
                self.fault(node, format!("the attribute {key}={value:?} is not used in drawings"));
            } else if key == "class" {
                for class in value.split_whitespace().filter(|class| !classes.contains(class)) {
                    self.fault(node, format!("the class {class:?} is not one of {}", classes.join(", ")));
                }
            }
            // Writing into a String cannot fail.
            let _ = write!(open, " {key}=\"{}\"", Html::escape(value));
        }
        self.markup(&format!("{open}>"));
        if name == "text" {
            self.label(node)
        } else {
            self.children(node, depth + 1)
        }
        self.markup(&format!("</{name}>"));
    }

    fn label(&mut self, node: Node<'a, 'a>) {
        for needed in ["x", "y", "class"].into_iter().filter(|needed| node.attribute(*needed).is_none()) {
            self.fault(node, format!("<text> needs `{needed}`"));
        }
        let words = node.text().unwrap_or_default().trim();
        let slot = words.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).filter(|slot| is_id(slot));
        let Some(slot) = slot.filter(|_| node.children().count() == 1) else {
            self.fault(node, "<text> holds one slot alone: {name}".to_owned());
            return;
        };
        let line = self.line(node);
        if self.drawing.slots.insert(slot.to_owned(), line).is_some() {
            self.fault(node, format!("the slot {{{slot}}} is there twice"));
        }
        let x = Html::escape(node.attribute("x").unwrap_or("0")).to_string();
        self.drawing.pieces.push(Piece::Slot { name: slot.to_owned(), x });
    }

    fn markup(&mut self, text: &str) {
        if let Some(Piece::Markup(markup)) = self.drawing.pieces.last_mut() {
            markup.push_str(text);
        } else {
            self.drawing.pieces.push(Piece::Markup(text.to_owned()));
        }
    }
}

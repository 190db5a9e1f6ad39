//! The public voice: the start page and the pages about the project, privacy, accessibility, safety and contact.

mod pages;

pub use pages::{Banner, Outreach, routes, start};

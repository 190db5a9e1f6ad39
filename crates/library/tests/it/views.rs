//! What pages see: everything they need, and nothing about what is right.

use std::collections::BTreeSet;

use base::{Audience, Language};
use library::score::{NoResponse, Response};
use library::{BodyView, Key, Library, Mode, Next, TaskView};
use markup::Html;

use crate::fixture;

fn task(library: &Library, block: &str) -> TaskView {
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    match lesson.block(block).unwrap().1.view(Language::En).body {
        BodyView::Activity(activity) => activity.task,
        other => panic!("{other:?}"),
    }
}

fn key<'a>(library: &'a Library, block: &str) -> &'a Key {
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    lesson.block(block).unwrap().1.activity().unwrap().key().unwrap()
}

#[test]
fn a_view_tells_nothing_about_what_is_right() {
    let library = fixture::library();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    for block in lesson.screens.iter().flat_map(|screen| &screen.blocks) {
        let seen = format!("{:?}", block.view(Language::En));
        for secret in ["A plan first", "can be noticed", "Look again", "These are words", "before every change"] {
            assert!(!seen.contains(secret), "{secret} in {seen}");
        }
        assert!(!seen.contains("right: ") && !seen.contains("wrong: "), "{seen}");
    }
}

#[test]
fn a_choice_has_its_options_in_the_order_written_and_its_key_apart() {
    let library = fixture::library();
    let TaskView::Choice { mode, options, .. } = task(&library, "many") else { panic!() };
    assert_eq!(mode, Mode::Multiple);
    assert_eq!(options.iter().map(|option| option.html.as_str()).collect::<Vec<_>>(), ["Threats", "Posts", "Weather"]);
    let Key::Choice { right, wrong, .. } = key(&library, "many") else { panic!() };
    assert!(right.contains("a") && right.contains("b") && wrong.contains("c"));
}

#[test]
fn right_sides_cannot_be_told_by_their_ids_or_places() {
    let library = fixture::library();
    let TaskView::Match { lefts, rights } = task(&library, "pairs") else { panic!() };
    let Key::Match { pairs } = key(&library, "pairs") else { panic!() };
    let in_place = lefts.iter().zip(&rights).all(|(left, right)| pairs[&left.id] == right.id);
    assert!(!in_place, "the right sides stand beside their left sides");
    let ids: BTreeSet<_> = lefts.iter().map(|left| &left.id).collect();
    assert!(rights.iter().all(|right| !ids.contains(&right.id)));
    let right = |left: &str| rights.iter().find(|right| right.id == pairs[left]).unwrap().plain.to_string();
    assert_eq!([right("p1"), right("p2"), right("p3")], ["Way in", "Way to close", "Way to open"]);
}

#[test]
fn items_to_order_are_mixed_and_the_key_has_the_order_written() {
    let library = fixture::library();
    let TaskView::Order { items } = task(&library, "steps") else { panic!() };
    let Key::Order { items: right } = key(&library, "steps") else { panic!() };
    assert_ne!(&items.iter().map(|item| item.id.clone()).collect::<Vec<_>>(), right);
    let word = |id| items.iter().find(|item| item.id == id).unwrap().plain.to_string();
    assert_eq!(right.iter().cloned().map(word).collect::<Vec<_>>(), ["Plan", "Record", "Change"]);
}

#[test]
fn items_to_sort_know_their_category_only_in_the_key() {
    let library = fixture::library();
    let TaskView::Classify { categories, items } = task(&library, "baskets") else { panic!() };
    assert_eq!((categories.len(), items.len()), (2, 3));
    let Key::Classify { items } = key(&library, "baskets") else { panic!() };
    assert_eq!(items["mail"], "access");
}

#[test]
fn the_same_seed_shows_the_same_order() {
    let library = fixture::library();
    let (_, question) = library.question("first-2").unwrap();
    let order = |seed| format!("{:?}", question.view(Language::En).shuffled(seed).task);
    assert_eq!(order(7), order(7));
    assert!((0..20).any(|seed| order(seed) != order(7)));
    assert_eq!(question.view(Language::En).entry_ids().len(), 3);
}

#[test]
fn what_is_said_after_an_answer_comes_by_entry() {
    let library = fixture::library();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    let said = |block: &str| lesson.block(block).unwrap().1.activity().unwrap().feedback(Language::En);
    assert_eq!(said("one").entries["plan"].as_str(), "<p>Yes. A plan first.</p>");
    assert_eq!(said("one").explain.unwrap().as_str(), "<p>Safety planning comes before every change.</p>");
    assert_eq!(said("baskets").entries.len(), 3);
    assert_eq!(said("steps").wrong.unwrap().as_str(), "<p>The plan is first.</p>");
    assert!(said("think").entries.is_empty() && said("walk").right.is_none());
}

#[test]
fn each_audience_has_its_lessons_blocks_questions_and_time() {
    let library = fixture::library();
    let module = library.module("first").unwrap();
    let lessons = |audience| module.lessons_for(audience).map(|lesson| lesson.id.as_str()).collect::<Vec<_>>();
    assert_eq!(lessons(Audience::VictimSupport), ["alpha"]);
    assert_eq!(lessons(Audience::PublicAuthority), ["alpha", "beta"]);
    assert_eq!(module.questions_for(Audience::VictimSupport).count(), 2);
    assert_eq!(module.questions_for(Audience::PublicAuthority).count(), 3);
    assert_eq!(library.course.minutes(Audience::VictimSupport), 20);
    assert_eq!(library.course.minutes(Audience::PublicAuthority), 25);
    assert_eq!(library.course.lessons_for(Audience::PerpetratorProgramme).count(), 2);
    let screen = module.lesson("alpha").unwrap().screen("read").unwrap();
    assert_eq!(screen.blocks_for(Audience::VictimSupport).count(), 4);
    assert_eq!(screen.blocks_for(Audience::PublicAuthority).count(), 5);
}

#[test]
fn a_scenario_walks_from_node_to_node() {
    let library = fixture::library();
    let scenario = &library.module("first").unwrap().scenarios["call"];
    let start = scenario.node(scenario.start.as_str()).unwrap();
    let seen = start.view(Language::De);
    assert_eq!(seen.choices.len(), 2);
    assert!(!format!("{seen:?}").contains("bemerken"), "the comment comes after the choice");
    let end = scenario.node(start.choice("ask").unwrap().to.as_str()).unwrap();
    assert!(end.is_end() && matches!(end.next, Next::End { .. }));
    assert_eq!(end.view(Language::De).debrief.unwrap().as_str(), "<p>Erst planen.</p>");
}

#[test]
fn pages_take_the_hosts_details() {
    let library = fixture::library();
    let text = library.page("imprint").unwrap().text.html(Language::De);
    let filled = text.fill(&[("host.name", Html::escape("A & B")), ("host.address", Html::escape("Here"))]);
    assert_eq!(filled.as_str(), "<h2>Träger</h2>\n<p>A &amp; B, Here</p>");
}

#[test]
fn a_form_is_read_by_what_the_activity_offers() {
    let library = fixture::library();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    let view = |block: &str| lesson.block(block).unwrap().1.activity().unwrap().view(Language::En);
    let read = |block: &str, pairs: &[(&str, &str)]| {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Response::read(&view(block), &pairs)
    };
    assert_eq!(read("one", &[]), Err(NoResponse::Incomplete));
    assert_eq!(read("one", &[("option", "plan"), ("option", "change")]), Err(NoResponse::Foreign));
    assert_eq!(read("one", &[("option", "nothing")]), Err(NoResponse::Foreign));
    assert_eq!(read("pairs", &[("pair.p1", "p2")]), Err(NoResponse::Foreign));
    assert_eq!(read("baskets", &[("item.mail", "access")]), Err(NoResponse::Incomplete));
    assert_eq!(read("think", &[("option", "a")]), Err(NoResponse::Foreign));
    let TaskView::Order { items } = task(&library, "steps") else { panic!() };
    let names: Vec<String> = items.iter().map(|item| format!("item.{}", item.id)).collect();
    let [a, b, c] = names.as_slice() else { panic!() };
    assert_eq!(read("steps", &[(a, "1"), (b, "1"), (c, "2")]), Err(NoResponse::PlaceTwice));
    assert_eq!(read("steps", &[(a, "0"), (b, "1"), (c, "2")]), Err(NoResponse::Foreign));
    for (block, pairs) in [
        ("one", vec![("option", "change")]),
        ("many", vec![("option", "c"), ("option", "a")]),
        ("steps", vec![(a.as_str(), "3"), (b, "1"), (c, "2")]),
        ("baskets", vec![("item.mail", "access"), ("item.post", "access"), ("item.insult", "words")]),
    ] {
        let response = read(block, &pairs).unwrap();
        assert_eq!(Response::read(&view(block), &response.to_pairs()).unwrap(), response, "{block}");
    }
}

//! The content that is built in: every screen of every audience in every language, and no page that tells what is right
//! before it is asked.

use base::{Audience, Language};
use library::{Key, Library};

use crate::support::{Person, World, files};

#[tokio::test]
async fn every_screen_of_every_audience_is_there_and_gives_nothing_away() {
    let world = World::with(Library::builtin().unwrap());
    for audience in Audience::ALL {
        let learner = world.learner(&format!("{}@example.org", audience.as_str()), audience);
        for (module, lesson) in world.library.course.lessons_for(audience) {
            for screen in lesson.screens_for(audience) {
                let path = format!("learn/{}/{}/{}", module.id, lesson.id, screen.id);
                if screen.note.is_some() {
                    learner.visitor.post(&format!("/en/{path}"), &[("note", "read")]).await.is(303);
                }
                for language in Language::ALL {
                    let page = learner.visitor.get(&format!("/{language}/{path}")).await;
                    page.is(200).hides("⟦").hides("class=\"feedback").hides("class=\"answer ");
                    for block in screen.blocks_for(audience) {
                        gives_nothing_away(&page.body, block, language, module);
                    }
                }
            }
        }
    }
}

/// No text of the feedback on a block is on the page.
fn gives_nothing_away(page: &str, block: &library::Block, language: Language, module: &library::Module) {
    let Some(activity) = block.activity() else { return };
    let said = activity.feedback(language);
    let texts = said.entries.values().chain(&said.right).chain(&said.wrong).chain(&said.explain);
    for text in texts {
        assert!(!page.contains(text.as_str()), "{} tells {}", block.id, text.as_str());
    }
    if let library::TaskView::Scenario { scenario } = activity.view(language).task {
        for node in module.scenarios[&scenario].nodes.values() {
            for choice in node.choices() {
                assert!(!page.contains(choice.feedback.html(language).as_str()), "{} tells a consequence", block.id);
            }
        }
    }
}

#[tokio::test]
async fn a_page_before_the_answer_is_the_same_whichever_answer_is_right() {
    let mut swapped = files();
    let path = "course/first/alpha.toml";
    let source = std::fs::read_to_string(format!("{}/../library/tests/it/fixture/{path}", env!("CARGO_MANIFEST_DIR")));
    let other = source
        .unwrap()
        .replace("right = true", "right = maybe")
        .replace("right = false", "right = true")
        .replacen("right = maybe", "right = false", 3)
        .replace("category = \"words\"", "category = \"maybe\"")
        .replace("category = \"access\"", "category = \"words\"")
        .replace("category = \"maybe\"", "category = \"access\"");
    swapped.insert(path, other);
    let (one, two) = (World::tiny(), World::with(Library::compile(&swapped).unwrap()));
    assert_ne!(right(&one.library), right(&two.library));
    for screen in ["answer", "sort"] {
        let mut pages = Vec::new();
        for world in [&one, &two] {
            let learner = world.learner("ana@example.org", Audience::VictimSupport);
            pages.push(before(&learner, screen).await);
        }
        assert_eq!(pages[0], pages[1], "{screen}");
    }
}

fn right(library: &Library) -> Option<Key> {
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    lesson.block("one").unwrap().1.activity().unwrap().key().cloned()
}

async fn before(learner: &Person, screen: &str) -> String {
    let path = format!("/en/learn/first/alpha/{screen}");
    if screen == "answer" {
        learner.visitor.post(&path, &[("note", "read")]).await.is(303);
    }
    learner.visitor.get(&path).await.body
}

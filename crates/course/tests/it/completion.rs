//! Completing the course: once, with the last screen, whatever the answers were worth.

use base::{Audience, Event};

use crate::support::{ALL, World};

#[tokio::test]
async fn the_last_open_screen_completes_the_course_once() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.moves_on(&ALL[..7]).await;
    assert_eq!(world.completions(), 0);
    let last = learner.visitor.post(&format!("/en/learn/{}", ALL[7]), &[]).await;
    assert_eq!(last.location(), "/en/learn/second/gamma?end=yes");
    learner.moves_on(&ALL).await;
    assert_eq!(world.completions(), 1);
    assert_eq!(world.app.audited().iter().filter(|action| *action == "course.completed").count(), 1);
    let events = world.events.lock().unwrap().clone();
    assert!(events.iter().any(|event| matches!(event,
        Event::CourseCompleted { account, course, audience: Audience::VictimSupport, .. }
            if *account == learner.account && course == "core")));
    learner.visitor.get("/en/learn").await.shows("You have completed every lesson").hides("Continue where");
    learner.visitor.get("/en/learn/second/gamma?end=yes").await.shows("To the final test");
}

#[tokio::test]
async fn twenty_presses_at_once_complete_it_once() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.moves_on(&ALL[..7]).await;
    let path = format!("/en/learn/{}", ALL[7]);
    let presses: Vec<_> = (0..20)
        .map(|_| {
            let (visitor, path) = (learner.visitor.clone(), path.clone());
            tokio::spawn(async move { visitor.post(&path, &[]).await.status.as_u16() })
        })
        .collect();
    for press in presses {
        assert_eq!(press.await.unwrap(), 303);
    }
    assert_eq!(world.completions(), 1);
}

#[tokio::test]
async fn wrong_answers_and_an_unfinished_scenario_do_not_stand_in_the_way() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post("/en/learn/first/alpha/answer/one", &[("option", "change")]).await.is(303);
    learner.visitor.post("/en/learn/first/alpha/do/walk", &[("step", "0"), ("choice", "search")]).await.is(303);
    learner.moves_on(&ALL).await;
    assert_eq!(world.completions(), 1);
}

#[tokio::test]
async fn another_audience_keeps_what_is_common_and_asks_for_the_rest() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.moves_on(&ALL).await;
    world.change_audience(&learner, Audience::PublicAuthority);
    learner.visitor.get("/en/learn").await.shows("2 of 3 lessons completed").shows("/en/learn/first/beta/page-1");
    learner.moves_on(&["first/beta/page-1", "first/beta/page-2", "first/beta/page-3", "first/beta/page-4"]).await;
    assert_eq!(world.completions(), 2, "once for each audience");
}

#[tokio::test]
async fn a_lesson_left_with_open_pages_says_so_and_leads_to_them() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let end = learner.visitor.post("/en/learn/first/alpha/do", &[]).await;
    assert_eq!(end.location(), "/en/learn/first/alpha?end=yes");
    let page = learner.visitor.get(end.location()).await;
    page.shows("3 pages are still open").shows("href=\"/en/learn/first/alpha/read\"");
    learner.moves_on(&ALL[..3]).await;
    learner.visitor.get(end.location()).await.shows("This lesson is completed").shows("/en/learn/second/gamma");
}

#[tokio::test]
async fn made_up_progress_is_like_real_progress() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    seed(&world, learner.account, 1);
    learner.visitor.get("/en/learn").await.shows("1 of 2 lessons completed").shows("second/gamma/page-2");
    learner.visitor.get("/en/learn/first/alpha/sort").await.shows("feedback right");
    seed(&world, learner.account, 2);
    assert_eq!(world.completions(), 1);
}

fn seed(world: &World, account: base::AccountId, lessons: usize) {
    let (library, now) = (std::sync::Arc::clone(&world.library), world.app.shell().now());
    let progress =
        course::Progress { account, audience: Audience::VictimSupport, language: base::Language::De, lessons };
    world.app.write(move |tx| course::seed_progress(tx, &library, progress, now));
}

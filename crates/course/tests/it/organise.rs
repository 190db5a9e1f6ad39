//! Organisers see how far learners are and no answer; learners see nobody.

use base::{Audience, Language};
use identity::Factor;

use crate::support::{ALL, World};

const LIST: &str = "/en/organise/learners";

#[tokio::test]
async fn only_an_organiser_with_two_factors_sees_learners() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let one = format!("{LIST}/{}", learner.account);
    for path in [LIST, one.as_str()] {
        world.app.visitor().get(path).await.is(303).hides("ana@");
        learner.visitor.get(path).await.is(404);
    }
    learner.visitor.post(&one, &[]).await.is(404);
    let half = world.account("half@example.org", Factor::Passphrase);
    let (account, now) = (half.account, world.app.shell().now());
    world.app.write(move |tx| identity::make_organiser(tx, account, now));
    half.visitor.get(LIST).await.is(303).hides("ana@");
    assert!(world.app.mails().is_empty());
}

#[tokio::test]
async fn the_list_can_be_searched_and_filtered() {
    let world = World::tiny();
    let ana = world.learner("ana@example.org", Audience::VictimSupport);
    world.learner("zoe@example.org", Audience::PublicAuthority);
    ana.moves_on(&ALL[..2]).await;
    let oda = world.organiser();
    oda.visitor.get(LIST).await.is(200).shows("ana@").shows("zoe@").shows("2 learners").shows("25%").hides("oda@");
    oda.visitor.get(&format!("{LIST}?q=ANA")).await.shows("ana@").hides("zoe@");
    oda.visitor.get(&format!("{LIST}?audience=public-authority")).await.hides("ana@").shows("zoe@");
    oda.visitor.get(&format!("{LIST}?state=in-progress")).await.shows("ana@").hides("zoe@");
    oda.visitor.get(&format!("{LIST}?state=done")).await.shows("Nobody found");
    ana.moves_on(&ALL).await;
    oda.visitor.get(&format!("{LIST}?state=done")).await.shows("ana@").shows("100%");
    oda.visitor.get(&format!("{LIST}?page=0")).await.is(200).shows("ana@");
    oda.visitor.get(&format!("{LIST}?page=99")).await.is(200).shows("ana@");
}

#[tokio::test]
async fn a_long_list_comes_in_pages() {
    let world = World::tiny();
    for n in 0..51 {
        world.learner(&format!("learner{n:02}@example.org"), Audience::VictimSupport);
    }
    let oda = world.organiser();
    oda.visitor.get(LIST).await.shows("learner49@").hides("learner50@").shows("page=2");
    oda.visitor
        .get(&format!("{LIST}?q=learner&page=2"))
        .await
        .shows("learner50@")
        .hides("learner49@")
        .shows("q=learner&#38;page=1");
}

#[tokio::test]
async fn a_learners_page_shows_lessons_and_no_answer() {
    let world = World::tiny();
    let ana = world.learner("ana@example.org", Audience::VictimSupport);
    ana.visitor.post("/en/learn/first/alpha/answer/one", &[("option", "change"), ("confidence", "3")]).await.is(303);
    let kept = [("text", "SECRETWORD"), ("keep", "yes")];
    ana.visitor.post("/en/learn/first/alpha/do/think", &kept).await.is(303);
    ana.moves_on(&ALL[..4]).await;
    let oda = world.organiser();
    let page = oda.visitor.get(&format!("{LIST}/{}", ana.account)).await;
    page.is(200)
        .shows("4 of 4")
        .shows("0 of 4")
        .shows("completed")
        .hides("SECRETWORD")
        .hides("A change")
        .hides("feedback");
    oda.visitor.get(&format!("{LIST}/{}", oda.account)).await.is(404);
    oda.visitor.get(&format!("{LIST}/nobody")).await.is(404);
}

#[tokio::test]
async fn a_set_up_link_goes_to_the_learner_and_into_the_trail() {
    let world = World::tiny();
    let ana = world.learner("ana@example.org", Audience::VictimSupport);
    let oda = world.organiser();
    let path = format!("{LIST}/{}", ana.account);
    let sent = oda.visitor.post(&path, &[]).await;
    assert_eq!((sent.status.as_u16(), sent.location()), (303, format!("{path}?sent=yes").as_str()));
    let mails = world.app.mails();
    assert_eq!((mails.len(), mails[0].kind.as_str(), mails[0].to.as_str()), (1, "account-setup", "ana@example.org"));
    assert!(world.app.audited().contains(&"account.setup-sent".to_owned()));
    oda.visitor.get(sent.location()).await.shows("The link is on its way");
}

#[tokio::test]
async fn no_page_of_a_learner_names_another_learner() {
    let world = World::tiny();
    let ana = world.learner("ana@example.org", Audience::VictimSupport);
    world.learner("zoe@example.org", Audience::VictimSupport);
    for path in ["/en/learn".to_owned()].into_iter().chain(ALL.iter().map(|path| format!("/en/learn/{path}"))) {
        ana.visitor.get(&path).await.hides("zoe");
    }
}

#[tokio::test]
async fn the_pages_are_complete_in_every_language() {
    let world = World::tiny();
    let ana = world.learner("ana@example.org", Audience::VictimSupport);
    let oda = world.organiser();
    for language in Language::ALL {
        for path in ["organise/learners".to_owned(), format!("organise/learners/{}?sent=yes", ana.account)] {
            oda.visitor.get(&format!("/{language}/{path}")).await.is(200).hides("⟦");
        }
    }
}

//! Walking through a scenario: choices in, place out. Pure.

use library::{Choice, Node, Scenario};

/// The longest walk, in choices. A scenario may lead back to an earlier place.
pub(crate) const CHOICES_MAX: usize = 100;

/// A way through a scenario.
pub(crate) struct Trail<'a> {
    /// The decisions, first to last.
    pub(crate) steps: Vec<&'a Choice>,
    /// Where it has led.
    pub(crate) at: &'a Node,
}

/// Follows the choices from the start, as far as the content still knows them. `None` only when the scenario has no
/// start.
pub(crate) fn walk<'a>(scenario: &'a Scenario, choices: &[String]) -> Option<Trail<'a>> {
    let mut trail = Trail { steps: Vec::new(), at: scenario.node(scenario.start.as_str())? };
    for id in choices.iter().take(CHOICES_MAX) {
        let Some(choice) = trail.at.choice(id) else { break };
        let Some(to) = scenario.node(choice.to.as_str()) else { break };
        trail.steps.push(choice);
        trail.at = to;
    }
    Some(trail)
}

/// The choices after deciding `choice` at decision number `step`, from 0: what came after it is given up. `None` when
/// there is no such decision or choice.
pub(crate) fn decide(scenario: &Scenario, choices: &[String], step: usize, choice: &str) -> Option<Vec<String>> {
    let kept = choices.get(..step)?;
    let trail = walk(scenario, kept)?;
    let fits = trail.steps.len() == step && step < CHOICES_MAX;
    fits.then(|| trail.at.choice(choice))??;
    Some([kept, &[choice.to_owned()]].concat())
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::LazyLock;

    use library::{Files, Library};
    use proptest::prelude::*;

    use super::*;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../library/tests/it/fixture");
        Library::compile(&Files::read(Path::new(folder)).unwrap()).unwrap()
    });

    fn call() -> &'static Scenario {
        &LIBRARY.module("first").unwrap().scenarios["call"]
    }

    fn choices(list: &[&str]) -> Vec<String> {
        list.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn another_decision_gives_up_what_came_after_it() {
        let scenario = call();
        let long = choices(&["search", "back"]);
        assert!(walk(scenario, &long).unwrap().at.is_end());
        assert_eq!(decide(scenario, &long, 0, "ask"), Some(choices(&["ask"])));
        assert_eq!(decide(scenario, &long, 1, "back"), Some(long.clone()));
        assert_eq!(decide(scenario, &long, 2, "back"), None, "the scenario has ended");
        assert_eq!(decide(scenario, &long, 0, "back"), None, "that is a choice of another place");
        assert_eq!(decide(scenario, &long, 7, "ask"), None);
    }

    #[test]
    fn a_choice_that_the_content_no_longer_has_ends_the_walk_there() {
        let scenario = call();
        let trail = walk(scenario, &choices(&["search", "gone", "ask"])).unwrap();
        assert_eq!((trail.steps.len(), trail.at.id.as_str()), (1, "alert"));
    }

    proptest! {
        #[test]
        fn every_walk_stands_at_a_place_of_the_scenario(
            list in prop::collection::vec("(ask|search|back|x)", 0..8), step in 0..9_usize, choice in "(ask|search|back)"
        ) {
            let scenario = call();
            let trail = walk(scenario, &list).unwrap();
            prop_assert!(scenario.nodes.contains_key(&trail.at.id));
            if let Some(next) = decide(scenario, &list, step, &choice) {
                prop_assert_eq!(walk(scenario, &next).unwrap().steps.len(), step + 1);
            }
        }
    }
}

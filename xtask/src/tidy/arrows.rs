use cargo_metadata::{DependencyKind, Metadata};

/// A crate of the workspace that names another one in its manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arrow {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) kind: Kind,
}

/// What the other crate is named for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Normal,
    Build,
    Test,
}

/// The floors of the house, from the ground up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Floor {
    /// Everybody may stand on it; it stands on nothing.
    Base,
    /// One kind of outside world each, nothing of the domain.
    Foundation,
    /// What every page shares.
    Shell,
    /// What people come for.
    Area,
    /// Wires the others.
    Program,
    /// The one door for tests.
    TestDoor,
    /// This task runner.
    Tasks,
}

const FOUNDATIONS: [&str; 7] = ["records", "jobs", "mail", "text", "markup", "typeset", "embed"];
/// The areas that other areas may name.
const OPEN_AREAS: [&str; 2] = ["identity", "library"];

fn floor(name: &str) -> Floor {
    match name {
        "base" => Floor::Base,
        "shell" => Floor::Shell,
        "destalk" => Floor::Program,
        "test_app" => Floor::TestDoor,
        "xtask" => Floor::Tasks,
        foundation if FOUNDATIONS.contains(&foundation) => Floor::Foundation,
        _ => Floor::Area,
    }
}

/// Every arrow between crates of the workspace.
pub(crate) fn of_workspace(metadata: &Metadata) -> Vec<Arrow> {
    let packages = metadata.workspace_packages();
    let ours = |name: &str| packages.iter().any(|package| package.name.as_str() == name);
    let mut arrows = Vec::new();
    for package in &packages {
        for dependency in package.dependencies.iter().filter(|one| one.path.is_some() && ours(&one.name)) {
            let kind = match dependency.kind {
                DependencyKind::Development => Kind::Test,
                DependencyKind::Build => Kind::Build,
                _ => Kind::Normal,
            };
            arrows.push(Arrow { from: package.name.to_string(), to: dependency.name.clone(), kind });
        }
    }
    arrows
}

/// One line for each arrow that points the wrong way.
pub(crate) fn faults(arrows: &[Arrow]) -> Vec<String> {
    arrows
        .iter()
        .filter(|arrow| !is_allowed(arrow))
        .map(|Arrow { from, to, kind }| {
            let named = if *kind == Kind::Test { " for its tests" } else { "" };
            format!("crates/{from}/Cargo.toml: {from} may not name {to}{named}: {}", reason(from, to))
        })
        .collect()
}

fn is_allowed(arrow: &Arrow) -> bool {
    let (from, to) = (floor(&arrow.from), floor(&arrow.to));
    match (from, to) {
        (_, Floor::Program | Floor::Tasks) => false,
        (Floor::Area | Floor::Program, Floor::TestDoor) => arrow.kind == Kind::Test,
        (_, Floor::TestDoor) => false,
        (Floor::Base, _) => false,
        (_, Floor::Base) | (_, Floor::Foundation) | (Floor::Program | Floor::Tasks, _) => true,
        (Floor::Area | Floor::TestDoor, Floor::Shell) => true,
        (Floor::Area, Floor::Area) => OPEN_AREAS.contains(&arrow.to.as_str()),
        (Floor::Foundation | Floor::Shell | Floor::TestDoor, Floor::Shell | Floor::Area) => false,
    }
}

fn reason(from: &str, to: &str) -> &'static str {
    match (floor(from), floor(to)) {
        (_, Floor::Program | Floor::Tasks) => "nothing imports it",
        (Floor::Base, _) => "base stands on nothing",
        (_, Floor::TestDoor) => "it is for the tests of areas only",
        (Floor::Foundation, _) => "foundations know nothing of the domain",
        (Floor::Area, Floor::Area) => {
            "areas name only identity and library among areas; what has to happen elsewhere is an event or a job"
        }
        _ => "arrows go base ← foundations ← shell ← areas ← destalk",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrow(from: &str, to: &str, kind: Kind) -> Arrow {
        Arrow { from: from.to_owned(), to: to.to_owned(), kind }
    }

    #[test]
    fn a_forbidden_arrow_is_found() {
        let forbidden = [
            ("course", "registration", Kind::Normal),
            ("certificate", "course", Kind::Test),
            ("identity", "registration", Kind::Normal),
            ("library", "certificate", Kind::Normal),
            ("records", "shell", Kind::Normal),
            ("mail", "identity", Kind::Normal),
            ("markup", "library", Kind::Test),
            ("shell", "identity", Kind::Normal),
            ("base", "records", Kind::Normal),
            ("test_app", "identity", Kind::Normal),
            ("organise", "destalk", Kind::Test),
            ("destalk", "xtask", Kind::Test),
            ("course", "test_app", Kind::Normal),
            ("course", "test_app", Kind::Build),
            ("shell", "test_app", Kind::Test),
            ("an_area_that_comes_later", "course", Kind::Normal),
        ];
        for (from, to, kind) in forbidden {
            assert_eq!(faults(&[arrow(from, to, kind)]).len(), 1, "{from} → {to}");
        }
    }

    #[test]
    fn the_arrows_of_the_house_are_allowed() {
        let allowed = [
            ("records", "base", Kind::Normal),
            ("mail", "jobs", Kind::Normal),
            ("library", "embed", Kind::Build),
            ("shell", "text", Kind::Normal),
            ("course", "shell", Kind::Normal),
            ("course", "library", Kind::Normal),
            ("registration", "identity", Kind::Normal),
            ("course", "test_app", Kind::Test),
            ("destalk", "certificate", Kind::Normal),
            ("test_app", "shell", Kind::Normal),
            ("xtask", "library", Kind::Normal),
        ];
        for (from, to, kind) in allowed {
            assert_eq!(faults(&[arrow(from, to, kind)]), Vec::<String>::new(), "{from} → {to}");
        }
    }
}

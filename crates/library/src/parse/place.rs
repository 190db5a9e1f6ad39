use base::Language;

use crate::model::is_id;

/// What a file is, by its path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// Explains the folder to people.
    Ignored,
    Sources,
    Course,
    Module {
        module: &'a str,
    },
    Lesson {
        module: &'a str,
        lesson: &'a str,
    },
    Questions {
        module: &'a str,
    },
    Scenario {
        module: &'a str,
        scenario: &'a str,
    },
    Figure {
        module: &'a str,
        figure: &'a str,
    },
    Page {
        page: &'a str,
    },
    /// `source` is the path of the file that it translates.
    Translation {
        source: String,
        language: Language,
    },
    PageTranslation {
        source: String,
        language: Language,
    },
}

const ELSEWHERE: &str = "this file has no place here: see README.md of the content folder";

impl<'a> Place<'a> {
    /// The place of a path, or what is wrong with it.
    pub(crate) fn of(path: &'a str) -> Result<Self, String> {
        let parts: Vec<&str> = path.split('/').collect();
        let place = match *parts.as_slice() {
            [.., "README.md"] => Self::Ignored,
            ["sources.toml"] => Self::Sources,
            ["course", "course.toml"] => Self::Course,
            ["course", folder, "course.toml"] => {
                Self::Translation { source: "course/course.toml".to_owned(), language: language(folder)? }
            }
            ["course", module, "module.toml"] => Self::Module { module: id(module)? },
            ["course", module, "questions.toml"] => Self::Questions { module: id(module)? },
            ["course", module, "scenarios", file] => {
                Self::Scenario { module: id(module)?, scenario: stem(file, ".toml")? }
            }
            ["course", module, "figures", file] => Self::Figure { module: id(module)?, figure: stem(file, ".svg")? },
            ["course", module, file] => Self::Lesson { module: id(module)?, lesson: stem(file, ".toml")? },
            ["course", module, folder, file] => {
                stem(file, ".toml")?;
                let source = format!("course/{module}/{file}");
                Self::Translation { source, language: language(folder)? }
            }
            ["course", module, folder, "scenarios", file] => {
                stem(file, ".toml")?;
                let source = format!("course/{module}/scenarios/{file}");
                Self::Translation { source, language: language(folder)? }
            }
            ["site", page, "en.md"] => Self::Page { page: id(page)? },
            ["site", page, file] => {
                let source = format!("site/{page}/en.md");
                Self::PageTranslation { source, language: language(stem(file, ".md")?)? }
            }
            _ => return Err(ELSEWHERE.to_owned()),
        };
        Ok(place)
    }
}

/// Where the translation of a source file stands.
pub(crate) fn translated(source: &str, language: Language) -> String {
    let parts: Vec<&str> = source.split('/').collect();
    match *parts.as_slice() {
        ["course", file] => format!("course/{language}/{file}"),
        ["course", module, file] => format!("course/{module}/{language}/{file}"),
        ["course", module, folder, file] => format!("course/{module}/{language}/{folder}/{file}"),
        ["site", page, _] => format!("site/{page}/{language}.md"),
        _ => source.to_owned(),
    }
}

fn language(folder: &str) -> Result<Language, String> {
    match folder.parse::<Language>() {
        Ok(Language::SOURCE) => Err(format!("{folder:?} is the source language: its text stands in the source file")),
        Ok(language) => Ok(language),
        Err(error) => Err(error.to_string()),
    }
}

fn id(name: &str) -> Result<&str, String> {
    if is_id(name) { Ok(name) } else { Err(format!("{name:?} is no id: use lower-case letters, digits and hyphens")) }
}

fn stem<'a>(file: &'a str, ending: &str) -> Result<&'a str, String> {
    file.strip_suffix(ending).ok_or_else(|| ELSEWHERE.to_owned()).and_then(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_one_place() {
        let cases = [
            ("README.md", Place::Ignored),
            ("course/course.toml", Place::Course),
            ("course/m/module.toml", Place::Module { module: "m" }),
            ("course/m/first.toml", Place::Lesson { module: "m", lesson: "first" }),
            ("course/m/figures/f.svg", Place::Figure { module: "m", figure: "f" }),
            ("site/about/en.md", Place::Page { page: "about" }),
        ];
        for (path, place) in cases {
            assert_eq!(Place::of(path), Ok(place), "{path}");
        }
        let translations = [
            ("course/de/course.toml", "course/course.toml"),
            ("course/m/de/module.toml", "course/m/module.toml"),
            ("course/m/de/scenarios/s.toml", "course/m/scenarios/s.toml"),
        ];
        for (path, source) in translations {
            let expected = Place::Translation { source: source.to_owned(), language: Language::De };
            assert_eq!(Place::of(path), Ok(expected), "{path}");
            assert_eq!(translated(source, Language::De), path);
        }
    }

    #[test]
    fn paths_out_of_place_are_refused() {
        for path in [
            "x.toml",
            "course/m/pt/first.toml",
            "course/m/en/first.toml",
            "course/M/module.toml",
            "site/a/b/c.md",
            "course/m/figures/f.toml",
            "course/m/first.md",
            "site/about/pt.md",
            "course/m/de/scenarios/x/y.toml",
        ] {
            assert!(Place::of(path).is_err(), "{path}");
        }
    }
}

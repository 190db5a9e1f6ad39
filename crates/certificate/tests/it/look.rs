use base::Language;
use certificate::{Kind, pdf};

use crate::sample::{TEXTS, document, key};

/// Writes the papers where a person can look at them: `CERTIFICATES_OUT=DIR cargo test -p certificate look`.
#[test]
fn papers_are_written_for_people_to_look_at() {
    let Some(folder) = std::env::var_os("CERTIFICATES_OUT").map(std::path::PathBuf::from) else { return };
    let key = key();
    let papers = [
        ("achievement", document(Kind::Achievement, "Alex Rossi")),
        ("participation", document(Kind::Participation, "María-José Fernández de la Vega y Ruiz-Castellanos")),
        ("name", document(Kind::Participation, &"Wilhelmine-Charlotte Freifrau von ".repeat(4)[..120])),
        ("word", document(Kind::Achievement, &"Wolfeschlegelsteinhausenbergerdorff".repeat(4)[..120])),
        ("greek", document(Kind::Achievement, "Ελένη Παπαδοπούλου-Димитрова Nguyễn")),
    ];
    for (name, document) in papers {
        let signed = key.sign(&document).unwrap();
        for language in Language::ALL {
            match pdf(&signed, language, &key, &TEXTS) {
                Ok(file) => std::fs::write(folder.join(format!("{name}-{language}.pdf")), file).unwrap(),
                Err(error) => println!("{name} {language}: {error}"),
            }
        }
    }
}

//! How long a certificate takes: `cargo run --release -p certificate --example time`. One figure a line: name, value, unit.

use std::time::Instant;

use base::{Audience, Ids, Language};
use certificate::{Document, EachLanguage, HolderName, Kind, SigningKey, pdf, verify_file};
use text::Texts;

/// Certificates per language that are timed, each with a name of its own.
const ROUNDS: usize = 60;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::builtin()?;
    let key = SigningKey::from_seed(&[42; 32])?;
    let ids = Ids::counted(1);
    let begun = Instant::now();
    let file = pdf(&key.sign(&document("Cold Start", &ids)?)?, Language::En, &key, &texts)?;
    figure("certificate_pdf_cold", begun, "ms");
    println!("certificate_pdf_size {} bytes", file.len());
    let mut taken = Vec::new();
    for round in 0..ROUNDS {
        for language in Language::ALL {
            let signed = key.sign(&document(&format!("Alex Rossi {}", letters(round)), &ids)?)?;
            let begun = Instant::now();
            pdf(&signed, language, &key, &texts)?;
            taken.push(begun.elapsed());
        }
    }
    taken.sort();
    for (name, share) in [("p50", 50), ("p99", 99)] {
        if let Some(time) = taken.get(taken.len() * share / 100) {
            println!("certificate_pdf_warm_{name} {:.2} ms", time.as_secs_f64() * 1e3);
        }
    }
    let begun = Instant::now();
    verify_file(&file, key.public())?;
    figure("certificate_verify_file", begun, "ms");
    Ok(())
}

fn figure(name: &str, begun: Instant, unit: &str) {
    println!("{name} {:.2} {unit}", begun.elapsed().as_secs_f64() * 1e3);
}

fn letters(round: usize) -> String {
    "abcdefghijklmnopqrstuvwxyz".chars().cycle().skip(round).take(2 + round % 20).collect()
}

fn document(name: &str, ids: &Ids) -> Result<Document, Box<dyn std::error::Error>> {
    Ok(Document {
        id: ids.certificate(),
        kind: Kind::Achievement,
        name: HolderName::parse(name)?,
        course: EachLanguage::from_fn(|_| "Cyberviolence and stalkerware in intimate relationships".to_owned()),
        audience: Audience::PublicAuthority,
        intake: None,
        minutes: 165,
        language: Language::En,
        issued_on: "2026-11-24".parse()?,
        valid_until: None,
        content_version: "2026.1".to_owned(),
        outcomes: EachLanguage::from_fn(|_| {
            vec!["Use figures, legal terms and findings with their limits, and never promise too much".to_owned(); 4]
        }),
        issuers: vec!["Course Office".to_owned()],
        site: "https://course.example".to_owned(),
    })
}

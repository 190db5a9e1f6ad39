use std::sync::LazyLock;

use base::{Audience, Ids, Language};
use certificate::{Document, EachLanguage, HolderName, Kind, SigningKey};
use text::Texts;

pub static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::builtin().unwrap());

pub fn key() -> SigningKey {
    SigningKey::from_seed(&[42; 32]).unwrap()
}

/// A document as the course that ships makes it, with titles as long as translations get.
pub fn document(kind: Kind, name: &str) -> Document {
    Document {
        id: Ids::counted(5).certificate(),
        kind,
        name: HolderName::parse(name).unwrap(),
        course: EachLanguage::from_fn(|language| title(language).to_owned()),
        audience: Audience::PerpetratorProgramme,
        intake: Some(EachLanguage::from_fn(|language| intake(language).to_owned())),
        minutes: 165,
        language: Language::De,
        issued_on: "2026-11-24".parse().unwrap(),
        valid_until: None,
        content_version: "2026.1".to_owned(),
        outcomes: EachLanguage::from_fn(|language| outcomes(language).iter().map(|text| (*text).to_owned()).collect()),
        issuers: vec!["Rete Europea per il Lavoro".to_owned(), "Fachstelle Digitale Gewalt".to_owned()],
        site: "https://kurs.fachstelle-beispiel.eu".to_owned(),
    }
}

/// The same with everything as long as it may be.
pub fn longest() -> Document {
    let mut document = document(Kind::Participation, &"Wilhelmine ".repeat(11)[..119]);
    let fill = |text: &str, chars: usize| text.chars().cycle().take(chars - 1).chain(['.']).collect::<String>();
    document.course = EachLanguage::from_fn(|language| fill(&format!("{} ", title(language)), 160));
    document.intake = Some(EachLanguage::from_fn(|language| fill(&format!("{} ", intake(language)), 80)));
    document.outcomes = EachLanguage::from_fn(|language| vec![fill(&format!("{} ", outcomes(language)[0]), 200); 6]);
    document.issuers = vec![fill("Europäisches Netzwerk für die Arbeit ", 80); 4];
    document.valid_until = Some("2031-12-31".parse().unwrap());
    document.site = format!("https://{}.eu", "a".repeat(100));
    document
}

fn title(language: Language) -> &'static str {
    match language {
        Language::En => "Cyberviolence and stalkerware in intimate relationships",
        Language::De => "Digitale Partnerschaftsgewalt und Stalkerware in Paarbeziehungen erkennen und beantworten",
        Language::It => "Violenza digitale e stalkerware nelle relazioni di coppia",
        Language::Fr => "Cyberviolences conjugales et logiciels de traque dans les relations intimes",
        Language::Es => "Violencia digital y stalkerware en la pareja o expareja",
    }
}

fn intake(language: Language) -> &'static str {
    match language {
        Language::En => "Autumn 2026",
        Language::De => "Herbst 2026",
        Language::It => "Autunno 2026",
        Language::Fr => "Automne 2026",
        Language::Es => "Otoño de 2026",
    }
}

fn outcomes(language: Language) -> [&'static str; 4] {
    match language {
        Language::En => [
            "Recognise cyberviolence and stalkerware in intimate relationships and name the acts",
            "Respond in the safer order: plan first, keep evidence, then check and change",
            "Use figures, legal terms and findings with their limits, and never promise that a device is clean",
            "Work with victim support, perpetrator programmes and public authorities without alerting the perpetrator",
        ],
        Language::De => [
            "Digitale Gewalt und Stalkerware in Paarbeziehungen erkennen und die Taten benennen",
            "In der sichereren Reihenfolge handeln: erst planen, Beweise sichern, dann prüfen und ändern",
            "Zahlen, Rechtsbegriffe und Befunde mit ihren Grenzen verwenden und nie versprechen, dass ein Gerät sauber ist",
            "Mit Opferhilfe, Täterprogrammen und Behörden zusammenarbeiten, ohne den Täter aufmerksam zu machen",
        ],
        Language::It => [
            "Riconoscere la violenza digitale e gli stalkerware nelle relazioni di coppia e nominare gli atti",
            "Agire nell’ordine meno rischioso: prima il piano, poi le prove, poi controllare e cambiare",
            "Usare dati, termini giuridici e risultati con i loro limiti, senza promettere che un dispositivo sia pulito",
            "Lavorare con i servizi per le vittime, i programmi per autori e gli enti pubblici senza allertare l’autore",
        ],
        Language::Fr => [
            "Reconnaître les cyberviolences et les logiciels de traque dans le couple et nommer les actes",
            "Agir dans l’ordre le moins risqué : d’abord un plan, puis les preuves, puis vérifier et changer",
            "Utiliser les chiffres, les termes juridiques et les constats avec leurs limites, sans rien promettre sur un appareil",
            "Travailler avec l’aide aux victimes, les programmes pour auteurs et les autorités sans alerter l’auteur",
        ],
        Language::Es => [
            "Reconocer la violencia digital y el stalkerware en la pareja o expareja y nombrar los actos",
            "Actuar en el orden menos arriesgado: primero el plan, después las pruebas, luego comprobar y cambiar",
            "Usar cifras, términos jurídicos y hallazgos con sus límites, sin prometer que un dispositivo está limpio",
            "Trabajar con los servicios a víctimas, los programas para agresores y la administración sin alertar al agresor",
        ],
    }
}

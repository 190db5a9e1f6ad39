use base::Language;

/// Longest subject, in characters: what a lock screen shows without cutting.
pub const SUBJECT_CHARS_MAX: usize = 60;

// What a mail, a page title or a file name may not say to whoever looks over a shoulder: violence, control, phone
// checks, law, police, help, women. `word*` stands for every word that begins like this, `*word*` for every word that has
// it inside.

/// Words that mean the same in every language of the product.
const EVERYWHERE: &str = "\
    stalk* spyware *gewalt* violen* femi* cyber* gps police destalk*";
const ENGLISH: &str = "\
    abus* control* coerc* spy* spies monitor* surveil* track* harass* threat* partner* perpetrat* victim* \
    survivor* woman* women* female* wife wives husband* law laws legal* lawyer* court* crim* help* support* \
    shelter* refuge* danger* urgent* emergenc* safe* protect* phone* smartphone* mobile* device* assault*";
const GERMAN: &str = "\
    kontroll* missbrauch* misshand* überwach* spion* nachstell* verfolg* belästig* bedroh* partner* täter* \
    opfer* betroffene* frau frauen* ehefrau* ehemann* recht rechte rechtlich* strafrecht* strafanzeige* \
    gesetz* anwalt* anwält* gericht* polizei* straftat* hilf* helfen helfe* beratung* schutz gefahr* gefähr* \
    dringend* notfall* notruf* handy* smartphone* telefon* gerät* *prüfung*";
const ITALIAN: &str = "\
    abus* controll* maltratt* sorveglian* spia* spiat* molest* minacc* persecut* partner* compagno marito* \
    moglie autore autori vittim* sopravvissut* donn* legge leggi legale legali avvocat* tribunal* reat* \
    polizi* carabinier* denunc* querel* aiut* sostegn* antiviolenza rifugio pericol* urgen* emergenz* sicur* \
    protezion* telefon* cellular* smartphone* dispositiv*";
const FRENCH: &str = "\
    abus* contrôl* emprise surveill* espion* harcel* harcèl* menac* conjoint* partenaire* compagnon mari maris \
    épou* auteur auteurs victime* survivant* femme* loi lois juridi* judiciaire* avocat* tribuna* crim* \
    gendarm* plainte* aide aides aider* soutien* secours refuge* danger* urgen* sécurit* protég* protection* \
    téléphon* mobile mobiles portable* smartphone* appareil* vérification*";
const SPANISH: &str = "\
    abus* control* maltrat* vigil* espi* acos* amenaz* pareja* expareja* marido* esposa* esposo* agresor* \
    agresión* víctim* supervivient* mujer* ley leyes legal* abogad* juzgad* tribunal* delito* polic* denunci* \
    ayud* apoy* refugi* peligr* urgen* emergenc* segur* protec* teléfon* móvil* smartphone* dispositiv* \
    comprobación*";

fn banned(language: Language) -> impl Iterator<Item = &'static str> {
    let own = match language {
        Language::En => ENGLISH,
        Language::De => GERMAN,
        Language::It => ITALIAN,
        Language::Fr => FRENCH,
        Language::Es => SPANISH,
    };
    EVERYWHERE.split_whitespace().chain(own.split_whitespace())
}

/// The words of a text that give the topic away; empty when the text is discreet.
pub fn check_discreet(text: &str, language: Language) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_banned = |word: &str| banned(language).any(|pattern| matches(pattern, word));
    words.filter(|word| is_banned(word)).map(str::to_owned).collect()
}

/// What is wrong with a subject: words that give the topic away, `!` or `?`, capitals, too long, empty.
pub fn check_subject(subject: &str, language: Language) -> Vec<String> {
    let mut faults: Vec<String> =
        check_discreet(subject, language).into_iter().map(|word| format!("says “{word}”")).collect();
    if subject.contains(['!', '?', '¡', '¿']) {
        faults.push("has an exclamation or question mark".to_owned());
    }
    if subject.chars().count() > SUBJECT_CHARS_MAX {
        faults.push(format!("is longer than {SUBJECT_CHARS_MAX} characters"));
    }
    if subject.trim().is_empty() {
        faults.push("is empty".to_owned());
    }
    let shouts = |word: &str| word.chars().count() > 3 && word.chars().all(char::is_uppercase);
    if subject.split_whitespace().any(shouts) {
        faults.push("has a word in capitals".to_owned());
    }
    faults
}

fn matches(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => word.contains(pattern.trim_matches('*')),
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (None, None) => word == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_give_the_topic_away_are_found_in_every_language() {
        for (text, language, words) in [
            ("Course on Stalkerware", Language::En, vec!["stalkerware"]),
            ("Help for women", Language::En, vec!["help", "women"]),
            ("Ihre Telefon-Prüfung", Language::De, vec!["telefon", "prüfung"]),
            ("Kurs gegen Partnerschaftsgewalt", Language::De, vec!["partnerschaftsgewalt"]),
            ("Corso sulla violenza", Language::It, vec!["violenza"]),
            ("Aide aux femmes", Language::Fr, vec!["aide", "femmes"]),
            ("Violencia y control", Language::Es, vec!["violencia", "control"]),
        ] {
            assert_eq!(check_discreet(text, language), words, "{text:?}");
        }
    }

    #[test]
    fn the_subjects_of_the_style_guide_are_discreet() {
        for (language, subjects) in [
            (
                Language::En,
                "Please confirm your address|Your sign-in link|A place is available|You are on the list|\
                 Reminder: next step|Your result is ready|Your document is ready|A change in your account|\
                 News, November 2026|Your account is closed",
            ),
            (
                Language::De,
                "Bitte bestätigen Sie Ihre Adresse|Ihr Link zum Einloggen|Ein Platz ist frei|\
                 Sie stehen auf der Liste|Erinnerung: nächster Schritt|Ihr Ergebnis liegt vor|\
                 Ihr Dokument liegt bereit|Eine Änderung in Ihrem Konto|Neues im November 2026|\
                 Ihr Konto ist geschlossen",
            ),
            (
                Language::It,
                "Confermi il suo indirizzo|Il suo link di accesso|Un posto è disponibile|\
                 Il suo nome è in lista|Promemoria: prossimo passo|Il suo risultato è pronto|\
                 Il suo documento è pronto|Una modifica al suo account|Novità, novembre 2026|\
                 Il suo account è chiuso",
            ),
            (
                Language::Fr,
                "Merci de confirmer votre adresse|Votre lien de connexion|Une place est disponible|\
                 Vous êtes sur la liste|Rappel : prochaine étape|Votre résultat est disponible|\
                 Votre document est prêt|Une modification de votre compte|Nouvelles de novembre 2026|\
                 Votre compte est fermé",
            ),
            (
                Language::Es,
                "Confirme su dirección|Su enlace de acceso|Hay una plaza disponible|Está en la lista|\
                 Recordatorio: próximo paso|Su resultado está disponible|Su documento está listo|\
                 Un cambio en su cuenta|Novedades, noviembre de 2026|Su cuenta está cerrada",
            ),
        ] {
            for subject in subjects.split('|') {
                assert_eq!(check_subject(subject, language), Vec::<String>::new(), "{subject:?}");
            }
        }
    }

    #[test]
    fn alarm_and_length_are_faults_of_a_subject() {
        assert_eq!(check_subject("Your place expires!", Language::En).len(), 1);
        assert_eq!(check_subject("LAST chance", Language::En).len(), 1);
        assert_eq!(check_subject(&"x".repeat(61), Language::En).len(), 1);
        assert_eq!(check_subject(" ", Language::En).len(), 1);
    }
}

use crate::i18n::Lang;

/// Takes the four files of a language.
macro_rules! of {
    ($lang:literal) => {
        [
            ("playbooks/first.yaml", include_str!(concat!($lang, "/first.yaml"))),
            ("organisation.yaml", include_str!(concat!($lang, "/organisation.yaml"))),
            (".github/workflows/playbooks.yaml", include_str!(concat!($lang, "/workflow.yaml"))),
            ("README.md", include_str!(concat!($lang, "/README.md"))),
        ]
    };
}

/// Lists the files of a folder to start from, by their path in it.
pub(super) fn files(lang: Lang) -> [(&'static str, String); 4] {
    let files = match lang {
        Lang::En => of!("en"),
        Lang::Fr => of!("fr"),
    };
    files.map(|(name, text)| (name, text.replace("{version}", env!("CARGO_PKG_VERSION"))))
}

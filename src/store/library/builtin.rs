/// Lists files of the `playbooks` folder by name, with their text.
macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/playbooks/", $name)))),+]
    };
}

/// The playbooks that are in the binary, so that it works alone on a borrowed laptop.
pub(super) const BUILT_IN: &[(&str, &str)] = embedded![
    "boycott.fr.yaml",
    "boycott.yaml",
    "common.fr.yaml",
    "common.yaml",
    "customer-mistreatment.fr.yaml",
    "customer-mistreatment.yaml",
    "data-breach.fr.yaml",
    "data-breach.yaml",
    "disinformation.fr.yaml",
    "disinformation.yaml",
    "executive-misconduct.fr.yaml",
    "executive-misconduct.yaml",
    "general.fr.yaml",
    "general.yaml",
    "hacked-account.fr.yaml",
    "hacked-account.yaml",
    "offensive-post.fr.yaml",
    "offensive-post.yaml",
    "product-recall.fr.yaml",
    "product-recall.yaml",
    "service-outage.fr.yaml",
    "service-outage.yaml",
    "workplace-accident.fr.yaml",
    "workplace-accident.yaml",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_built_in() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/playbooks");
        let there: BTreeSet<String> = std::fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| entry.expect("it reads").file_name().to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".yaml"))
            .collect();
        let listed = BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(
            there, listed,
            "every file of playbooks/ has its line in BUILT_IN, in src/store/library/builtin.rs"
        );
    }
}

use crate::words;

words! {
    /// Lists what is said where a file is put right.
    pub enum Mend {
        Changed { at: String, old: String, new: String } => "{at}: {old} is now {new}", "{at} : {old} devient {new}";
        Meanwhile { file: String } => "{file} was changed meanwhile, and was left as it is", "{file} a changé entre-temps, et reste tel quel";
        Unwritten { file: String } => "{file} could not be written", "{file} n’a pas pu être écrit";
    }
}

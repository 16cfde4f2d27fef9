/// Declares an enum of sentences with both languages side by side.
///
/// Each variant stands once with its English and its French; leaving one out does not
/// compile. Braces take the variant's own fields, as in `format!`.
#[macro_export]
macro_rules! words {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $( $variant:ident $( { $($field:ident : $kind:ty),+ $(,)? } )? => $en:literal, $fr:literal; )+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "each variant is the sentence that stands beside it")]
        pub enum $name {
            $( $variant $( { $($field : $kind),+ } )?, )+
        }

        impl $crate::i18n::Say for $name {
            fn en(&self) -> String {
                match self {
                    $( Self::$variant $( { $($field),+ } )? => format!($en), )+
                }
            }

            fn fr(&self) -> String {
                match self {
                    $( Self::$variant $( { $($field),+ } )? => format!($fr), )+
                }
            }
        }
    };
}

use super::Say;

/// Lists the figures of impact by the words they have on paper and on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum Metric {
    Volume,
    Ratio,
    NegativeShare,
    NetSentiment,
    Velocity,
    Doubling,
    Reach,
    Engagement,
    Voices,
    AnsweredShare,
}

impl Metric {
    /// Returns the figure that `impact.<word>` means.
    pub fn of(word: &str) -> Option<Self> {
        Some(match word {
            "volume" => Self::Volume,
            "ratio" => Self::Ratio,
            "negative_share" => Self::NegativeShare,
            "net_sentiment" => Self::NetSentiment,
            "velocity" => Self::Velocity,
            "doubling" => Self::Doubling,
            "reach" => Self::Reach,
            "engagement" => Self::Engagement,
            "voices" => Self::Voices,
            "answered_share" => Self::AnsweredShare,
            _ => return None,
        })
    }
}

impl Say for Metric {
    fn en(&self) -> String {
        match self {
            Self::Volume => "mentions",
            Self::Ratio => "multiple of the usual mentions",
            Self::NegativeShare => "negative share",
            Self::NetSentiment => "net sentiment",
            Self::Velocity => "velocity",
            Self::Doubling => "doubling time",
            Self::Reach => "potential reach",
            Self::Engagement => "engagement",
            Self::Voices => "voices",
            Self::AnsweredShare => "answered share",
        }
        .into()
    }

    fn fr(&self) -> String {
        match self {
            Self::Volume => "mentions",
            Self::Ratio => "multiple des mentions habituelles",
            Self::NegativeShare => "part négative",
            Self::NetSentiment => "sentiment net",
            Self::Velocity => "vitesse",
            Self::Doubling => "temps de doublement",
            Self::Reach => "portée potentielle",
            Self::Engagement => "engagement",
            Self::Voices => "voix",
            Self::AnsweredShare => "part répondue",
        }
        .into()
    }
}

use crate::i18n::Label;
use crate::playbook::model::Stage;

/// Returns the label of a stage.
pub(super) fn stage(stage: Stage) -> Label {
    match stage {
        Stage::Holding => Label::Holding,
        Stage::Update => Label::Update,
        Stage::Correction => Label::Correction,
        Stage::Apology => Label::Apology,
        Stage::Answer => Label::Answer,
        Stage::Request => Label::Request,
        Stage::Notification => Label::Notification,
        Stage::Briefing => Label::Briefing,
        Stage::Closing => Label::Closing,
    }
}

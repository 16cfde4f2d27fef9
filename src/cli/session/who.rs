use clap::Args;

use crate::cli::{Context, Failure};
use crate::i18n::Stored;
use crate::incident::agenda::Operator;
use crate::playbook::Id;

/// Is who writes: a name and roles.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct Who {
    /// Write under this name [default: the name of the account]
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// In this role; may be given again, or as lead,comms; “all” is every role
    #[arg(long = "as", value_name = "ROLE", value_delimiter = ',')]
    pub roles: Vec<String>,
}

impl Who {
    /// Returns the name that the option gives, else that of the account.
    pub fn name(&self, context: &Context<'_>) -> String {
        let account = || context.variable("USER").or_else(|| context.variable("LOGNAME"));
        self.by.clone().or_else(account).unwrap_or_else(|| "operator".to_owned())
    }

    /// Returns the operator; without a role, every role.
    pub fn operator(&self, context: &Context<'_>) -> Result<Operator, Failure> {
        Ok(Operator { name: self.name(context), roles: self.roles()? })
    }

    /// Returns the roles that were named.
    pub fn roles(&self) -> Result<Vec<Id>, Failure> {
        let parse =
            |role: &String| Id::data(role).map_err(|_| Failure::said(Stored::NoRole { role: role.clone() }));
        if self.roles.iter().any(|role| role == "all") {
            return Ok(Vec::new());
        }
        self.roles.iter().map(parse).collect()
    }
}

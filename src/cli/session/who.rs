use clap::Args;

use crate::cli::playbook::missing;
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{Stored, Talk};
use crate::incident::agenda::Operator;
use crate::playbook::{Id, Playbook};

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
    ///
    /// A name is one line that says something: it stands in every entry and on every screen.
    pub fn operator(&self, context: &Context<'_>) -> Result<Operator, Failure> {
        if self.by.as_ref().is_some_and(|name| name.trim().is_empty() || name.contains(char::is_control)) {
            return Err(Failure::said(Stored::NoName).exit(Exit::Usage));
        }
        Ok(Operator { name: self.name(context), roles: self.roles()? })
    }

    /// Refuses a role that none of these playbooks has; without any roles there is nothing to mistake.
    pub fn check<'a>(
        &self,
        playbooks: impl IntoIterator<Item = &'a Playbook>,
        context: &Context<'_>,
    ) -> Result<(), Failure> {
        self.operator(context)?;
        let known: Vec<&str> =
            playbooks.into_iter().flat_map(|playbook| playbook.roles.keys()).map(Id::as_str).collect();
        let strange = self.roles()?.into_iter().find(|role| !known.contains(&role.as_str()));
        match strange.filter(|_| !known.is_empty()) {
            Some(role) => Err(missing(Talk::NoRole(role.to_string()), role.as_str(), &known, context.lang)),
            None => Ok(()),
        }
    }

    /// Returns the roles that were named.
    pub fn roles(&self) -> Result<Vec<Id>, Failure> {
        let parse = |role: &String| {
            Id::data(role).map_err(|_| Failure::said(Stored::NoRole { role: role.clone() }).exit(Exit::Usage))
        };
        if self.roles.iter().any(|role| role == "all") {
            return Ok(Vec::new());
        }
        self.roles.iter().map(parse).collect()
    }
}

//! The papers of a social organisation: which service asks for them, whose they are, which year they cover.

use alloc::string::String;

use schemars::JsonSchema;
use serde::Deserialize;

use super::book::forms;
use crate::book::FormRow;

words! {
    /// A paper that the founders or the organisation hand in.
    pub enum SocietyPaper {
        /// Founding registration: the preparation application.
        PreparationApplication,
        /// Founding registration: the founding registration application.
        FoundingRegistrationApplication,
        /// Founding registration: the approval of the supervising unit.
        SupervisingUnitApproval,
        /// Founding registration: the capital verification report.
        CapitalVerificationReport,
        /// Founding registration: the proof of the right to use the premises.
        PremisesUseRightProof,
        /// Founding registration: the particulars of one founder or intended officer.
        FoundersAndIntendedOfficersParticulars,
        /// Founding registration: the identity paper of one founder or intended officer.
        FoundersAndIntendedOfficersIdentityProof,
        /// Founding registration: the draft charter.
        DraftCharter,
        /// Annual check: last year's work summary.
        LastYearWorkSummary,
        /// Annual check: this year's work plan.
        ThisYearWorkPlan,
        /// Annual check: last year's final accounts.
        LastYearFinalAccounts,
        /// Annual check: last year's audit report.
        LastYearAuditReport,
        /// Annual check: the self-inspection report.
        SelfInspectionReport,
        /// Annual check: the supervising unit's review opinion.
        SupervisingUnitReviewOpinion,
        /// Annual check: the inspection report form.
        InspectionReportForm,
    }
}

/// The calendar year that a paper covers.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Covers {
    LastYear,
    ThisYear,
}

impl SocietyPaper {
    pub(super) fn is_of(self, form: &FormRow) -> bool {
        form.items.iter().any(|item| item.name == self.word())
    }

    pub(super) fn is_personal(self) -> bool {
        self.is_of(forms::FOUNDER_OR_INTENDED_OFFICER)
    }

    pub(super) const fn covers(self) -> Option<Covers> {
        match self {
            Self::LastYearWorkSummary | Self::LastYearFinalAccounts | Self::LastYearAuditReport => {
                Some(Covers::LastYear)
            }
            Self::ThisYearWorkPlan => Some(Covers::ThisYear),
            _ => None,
        }
    }
}

/// One paper that was handed in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandedIn {
    /// The paper.
    pub paper: SocietyPaper,
    /// Whose it is, one of `persons`: for particulars and identity papers only, and there always.
    pub of: Option<String>,
    /// The calendar year that it covers, for the papers of an annual check that cover one; left out, the clerk took it for
    /// the right one.
    pub year: Option<u32>,
}

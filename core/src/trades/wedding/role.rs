//! Who takes part in a wedding.

words! {
    /// Who takes part in a wedding. The consultant and the lead are one person.
    pub enum Role {
        /// The wedding consultant.
        WeddingConsultant,
        /// The wedding lead, commander of the day.
        WeddingLead,
        /// The crew that sets up flowers and props.
        FlowerAndPropCrew,
        /// The master of ceremonies.
        MasterOfCeremonies,
        /// A photographer.
        Photographer,
        /// A videographer.
        Videographer,
        /// The make-up artist.
        MakeupArtist,
        /// An usher.
        Usher,
        /// A bridal secretary.
        BridalSecretary,
        /// The planning and execution team.
        PlanningAndExecutionTeam,
        /// The supervisor.
        Supervisor,
        /// The store manager.
        StoreManager,
        /// A supplier.
        Supplier,
        /// The couple.
        Couple,
    }
}

impl Role {
    /// Whether that is the person who leads the wedding.
    pub(super) const fn leads(self) -> bool {
        matches!(self, Self::WeddingConsultant | Self::WeddingLead)
    }
}

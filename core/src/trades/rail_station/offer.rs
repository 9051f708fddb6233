//! What a station can do for a passenger.

words! {
    /// A service of the station.
    pub enum Service {
        /// Safe, punctual and convenient ticket purchase.
        BuyTicket,
        /// Safe, punctual and convenient waiting.
        Wait,
        /// Safe, punctual and convenient boarding and alighting.
        BoardAndAlight,
        /// A ticket machine.
        SelfServiceTicketMachine,
        /// The staffed way, step by step, which always remains.
        StaffedProcess,
        /// Parking.
        Parking,
        /// Catering.
        Catering,
        /// A comfortable waiting area.
        ComfortableWaitingArea,
        /// Clear wayfinding signs.
        ClearWayfindingSigns,
        /// Shopping.
        Shopping,
        /// Entertainment.
        Entertainment,
        /// Telecommunications.
        Telecommunications,
        /// Internet in the station.
        Internet,
        /// Special security protection as regulations require.
        SpecialSecurity,
        /// A secure passage of one's own.
        DedicatedSecurePassage,
        /// A waiting hall of one's own.
        DedicatedWaitingHall,
        /// A vehicle to be fetched and seen off.
        DedicatedVehicle,
        /// A telephone in the waiting room and on the train.
        OfficeTelephone,
        /// Internet in the waiting room and on the train.
        OfficeInternet,
        /// Fax in the waiting room and on the train.
        OfficeFax,
        /// Video conference in the waiting room and on the train.
        VideoConference,
        /// Ticket buying without barriers.
        BarrierFreeTicketing,
        /// Waiting without barriers.
        BarrierFreeWaiting,
        /// Formalities done on the passenger's behalf.
        FormalitiesOnBehalf,
        /// Help to fetch luggage.
        LuggageHelp,
        /// Guidance on and off the train.
        GuideOnAndOffTrain,
        /// A stretcher.
        Stretcher,
        /// A wheelchair.
        Wheelchair,
        /// An ambulance.
        Ambulance,
        /// Ticketing for groups.
        DedicatedTicketing,
        /// Waiting for groups.
        DedicatedWaiting,
        /// Ticket checking for groups.
        DedicatedTicketCheck,
        /// Convenient alighting.
        ConvenientAlighting,
        /// A quick exit passage.
        QuickExitPassage,
        /// Fast luggage collection.
        FastLuggageCollection,
        /// Convenient onward transport.
        ConvenientOnwardTransport,
        /// Signs to other means of transport.
        Signs,
        /// Guidance to other means of transport.
        Guidance,
        /// Clear passages to other means of transport.
        ClearPassages,
        /// Train running information.
        TrainRunningInformation,
        /// Convenient transfer formalities.
        ConvenientTransferFormalities,
        /// Internet access on request, in the lounge.
        InternetAccess,
        /// A meeting on request, in the lounge.
        Meeting,
        /// Travel advice.
        TravelAdvice,
        /// Contact with a travel agency.
        TravelAgencyContact,
        /// Hotel booking.
        HotelBooking,
        /// Ticket agency.
        TicketAgency,
        /// Car hire here.
        LocalCarHire,
        /// Car hire elsewhere.
        RemoteCarHire,
    }
}

impl Service {
    /// What ordinary passengers come for.
    pub const CORE: &'static [Self] = &[Self::BuyTicket, Self::Wait, Self::BoardAndAlight];
    /// What the station must also offer.
    pub const AMENITIES: &'static [Self] = &[
        Self::Parking,
        Self::Catering,
        Self::ComfortableWaitingArea,
        Self::ClearWayfindingSigns,
        Self::Shopping,
        Self::Entertainment,
        Self::Telecommunications,
        Self::Internet,
    ];
    /// What VIPs get beside their protection.
    pub const VIP: &'static [Self] =
        &[Self::DedicatedSecurePassage, Self::DedicatedWaitingHall, Self::DedicatedVehicle];
    /// What CIPs share with VIPs.
    pub const CIP: &'static [Self] = &[Self::DedicatedWaitingHall, Self::DedicatedVehicle];
    /// A CIP's office.
    pub const OFFICE: &'static [Self] = &[Self::OfficeTelephone, Self::OfficeInternet, Self::OfficeFax];
    /// Without barriers.
    pub const ACCESSIBLE: &'static [Self] = &[Self::BarrierFreeTicketing, Self::BarrierFreeWaiting];
    /// Help on the whole way.
    pub const ASSISTANCE: &'static [Self] = &[Self::FormalitiesOnBehalf, Self::LuggageHelp, Self::GuideOnAndOffTrain];
    /// For groups.
    pub const GROUP: &'static [Self] = &[Self::DedicatedTicketing, Self::DedicatedWaiting, Self::DedicatedTicketCheck];
    /// For who leaves.
    pub const LEAVING: &'static [Self] = &[
        Self::ConvenientAlighting,
        Self::QuickExitPassage,
        Self::FastLuggageCollection,
        Self::ConvenientOnwardTransport,
    ];
    /// For who changes to another means of transport.
    pub const OTHER_TRANSPORT: &'static [Self] = &[Self::Signs, Self::Guidance, Self::ClearPassages];
    /// For who changes trains, beside what those get who leave.
    pub const TRANSFER: &'static [Self] = &[Self::TrainRunningInformation, Self::ConvenientTransferFormalities];
    /// On request in the VIP lounge.
    pub const LOUNGE: &'static [Self] = &[Self::InternetAccess, Self::Meeting];
    /// The extended services.
    pub const EXTENDED: &'static [Self] = &[
        Self::TravelAdvice,
        Self::TravelAgencyContact,
        Self::HotelBooking,
        Self::TicketAgency,
        Self::LocalCarHire,
        Self::RemoteCarHire,
    ];
}

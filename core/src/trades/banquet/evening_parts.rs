//! The parts of a recorded banquet, each judged by the function or shape that knows it.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString as _},
    vec::Vec,
};

use super::{
    book::{Policy, briefing, checklists, forms, procedures, serving},
    bridal::bridal_room_check,
    course::{CourseDish, TableCourse, next_dish},
    deadlines::{is_short_notice, schedules_of},
    drinks::{BottlesCase, BottlesPlan, bottles_plan},
    evening::{Evening, Section, SectionChecked, StationLacking, TableEvening, TableLacking},
    fruit::{FruitPlate, fruit_plate_check},
    guests::{TableServed, TablesServed, table_check},
    layout::{Layout, station_check},
    plan::{BanquetKind, BanquetPlan},
    roster::{Roster, RosterChecked, roster_check},
    settlement::{BillChecked, settle_bill},
    stock::{Stock, compare},
    tables::at_hand,
};
use crate::{
    decision::{Decision, Finding, Findings},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::{checklist::Observed, form::FormCase, procedure::ProcedureCase, schedule::ActReviewed},
};

/// A record while it is being judged.
pub(super) struct Check<'c> {
    pub policy: &'c Policy,
    pub case: &'c Evening,
    pub plan: BanquetPlan,
    pub findings: Findings,
    pub sections: Vec<SectionChecked>,
}

impl Check<'_> {
    /// Takes a part's findings over.
    fn found(&mut self, section: Section, findings: Findings) {
        self.sections.push(SectionChecked { section, verdict: findings.verdict() });
        self.findings.append(findings);
    }

    /// Takes over what a function or a shape decided of a part.
    fn decided<T>(
        &mut self,
        section: Section,
        decision: Result<Decision<T>, InvalidInput>,
    ) -> Result<Option<T>, InvalidInput> {
        let (value, findings) = decision.map_err(|error| error.below(section.word()))?.into_parts();
        self.found(section, findings);
        Ok(value)
    }

    /// A part of which nothing is recorded.
    fn not_recorded(&mut self, section: Section) {
        let mut findings = self.policy.findings();
        findings.push(Finding::unknown(section.clause(self.case.banquet.meal), section.word()));
        self.found(section, findings);
    }

    pub fn preparation(&mut self) -> Result<(), InvalidInput> {
        let Some(done) = &self.case.preparation else {
            self.not_recorded(Section::Preparation);
            return Ok(());
        };
        let short_notice = is_short_notice(self.policy, &self.case.banquet);
        let facts = BTreeMap::from([("short_notice".to_string(), Some(short_notice))]);
        let log = ProcedureCase { done: done.clone(), facts };
        let reviewed = procedures::PREPARATION.review(self.policy, &log).map_err(|error| error.moved("done", ""));
        self.decided(Section::Preparation, reviewed).map(drop)
    }

    pub fn briefing(&mut self) -> Result<(), InvalidInput> {
        let Some(present) = &self.case.briefing else {
            self.not_recorded(Section::Briefing);
            return Ok(());
        };
        let facts = BTreeMap::from([("ten_tables_or_more".to_string(), Some(self.plan.zone_map))]);
        let form = FormCase { present: present.clone(), facts };
        let checked = forms::BRIEFING.check(self.policy, &form).map_err(|error| error.moved("present", ""));
        self.decided(Section::Briefing, checked).map(drop)
    }

    pub fn menu_copies(&mut self) {
        let mut findings = self.policy.findings();
        let least = self.plan.materials.menu_copies;
        findings.push(at_hand(briefing::MENU_PER_WAITER, Section::MenuCopies.word(), self.case.menu_copies, least));
        self.found(Section::MenuCopies, findings);
    }

    pub fn roster(&mut self) -> Result<Option<RosterChecked>, InvalidInput> {
        let Some(roster) = &self.case.roster else {
            self.not_recorded(Section::Roster);
            return Ok(None);
        };
        let roster = Roster {
            tables: self.case.banquet.tables,
            hot_base_dishes: self.case.banquet.menu.iter().any(|dish| dish.kind.base().is_some()),
            waiters: roster.waiters.clone(),
            posts: roster.posts.clone(),
        };
        self.decided(Section::Roster, roster_check(self.policy, &roster))
    }

    pub fn stands(&mut self) -> Result<(), InvalidInput> {
        let Some(stands) = &self.case.stands else {
            self.not_recorded(Section::Stands);
            return Ok(());
        };
        let layout = Layout {
            waiters: Some(self.plan.staff.waiters),
            trolley_can_enter: self.case.banquet.hall.trolley_can_enter,
            stands: stands.stands.clone(),
            waste_bins: stands.waste_bins,
            adapted_because: self.case.banquet.hall.sets_adapted_because.clone(),
        };
        self.decided(Section::Stands, station_check(self.policy, &layout)).map(drop)
    }

    pub fn stock(&mut self) -> Vec<StationLacking> {
        let Some(counted) = &self.case.stock else {
            self.not_recorded(Section::Stock);
            return Vec::new();
        };
        let mut findings = self.policy.findings();
        let mut lacking = Vec::new();
        for (place, zone) in self.plan.zones.iter().enumerate() {
            let held = counted.iter().find(|station| station.set == zone.set).map(|station| &station.held);
            let stock = Stock { lines: zone.stock.clone(), spares_in: zone.spares_in };
            let mut own = self.policy.findings();
            let short = compare(&stock, held.map(Vec::as_slice).unwrap_or_default(), &mut own);
            findings.append_at(place, own);
            if !short.is_empty() {
                lacking.push(StationLacking { set: zone.set, lacking: short });
            }
        }
        self.found(Section::Stock, findings);
        lacking
    }

    pub fn times(&mut self) -> Result<Vec<ActReviewed>, InvalidInput> {
        let Some(times) = &self.case.times else {
            self.not_recorded(Section::Times);
            return Ok(Vec::new());
        };
        let schedules: Vec<_> = schedules_of(self.policy, &self.case.banquet, self.case.now).collect();
        let known: Vec<&str> = schedules.iter().flat_map(|(row, _)| row.acts.iter().map(|act| act.name)).collect();
        let mut faults = Faults::new();
        for name in times.keys().filter(|name| !known.contains(&name.as_str())) {
            let path = format!("times.{name}");
            let fault = Fault::new(Code::UnknownField, path, Expected::one_of(known.iter().copied()));
            faults.push(fault.nearest(name, known.iter().copied()));
        }
        faults.check()?;
        let mut findings = self.policy.findings();
        let mut acts = Vec::new();
        for (row, mut review) in schedules {
            let own = times.iter().filter(|(name, _)| row.acts.iter().any(|act| act.name == name.as_str()));
            review.done = own.map(|(name, at)| (name.clone(), *at)).collect();
            let (reviewed, found) =
                row.review(self.policy, &review).map_err(|error| error.moved("done", "times"))?.into_parts();
            acts.extend(reviewed.map(|reviewed| reviewed.acts).unwrap_or_default());
            findings.append(found);
        }
        self.found(Section::Times, findings);
        Ok(acts)
    }

    pub fn bridal_room(&mut self) -> Result<(), InvalidInput> {
        match &self.case.bridal_room {
            _ if self.case.banquet.kind != BanquetKind::Wedding => Ok(()),
            None => {
                self.not_recorded(Section::BridalRoom);
                Ok(())
            }
            Some(room) => self.decided(Section::BridalRoom, bridal_room_check(self.policy, room)).map(drop),
        }
    }

    pub fn fruit_plates(&mut self) -> Result<(), InvalidInput> {
        let Some(fruits) = &self.case.banquet.fruits else { return Ok(()) };
        let plate = FruitPlate { fruits: fruits.clone() };
        self.decided(Section::FruitPlates, fruit_plate_check(self.policy, &plate)).map(drop)
    }

    pub fn tables(&mut self) -> Result<Vec<TableLacking>, InvalidInput> {
        let Some(tables) = &self.case.tables else {
            self.not_recorded(Section::Tables);
            return Ok(Vec::new());
        };
        let mut findings = self.policy.findings();
        let mut lacking = Vec::new();
        for (place, table) in tables.iter().enumerate() {
            let (left, own) = self.table(table).map_err(|error| error.below(&format!("tables[{place}]")))?;
            findings.append_at(place, own);
            if !left.is_empty() {
                lacking.push(TableLacking { number: table.number, left });
            }
        }
        for number in 1..=self.case.served().total() {
            if !tables.iter().any(|table| table.number == number) {
                let finding = Finding::unknown(serving::TICK_OFF_DISHES, "table");
                findings.push(finding.seen(Number::whole(number)));
            }
        }
        self.found(Section::Tables, findings);
        Ok(lacking)
    }

    /// The dishes that a table lacks, and what is found of it.
    fn table(&self, table: &TableEvening) -> Result<(Vec<String>, Findings), InvalidInput> {
        let menu = self.case.banquet.menu.iter();
        let course = TableCourse {
            menu: menu.map(|dish| CourseDish { name: dish.name.clone(), course: dish.course }).collect(),
            served: table.served.clone(),
            fruit_after: table.fruit_after,
            cold_dishes_checked: self.case.cold_dishes_checked,
            table_count_reconfirmed: self.case.reconfirmed(),
        };
        let (next, mut findings) = next_dish(self.policy, &course)?.into_parts();
        if let Some(kind) = self.case.served().kind(table.number) {
            let served = TableServed {
                kind,
                pots_of_tea: table.pots_of_tea,
                plate_changes: table.plate_changes,
                cloth_napkins_given: table.cloth_napkins_given,
            };
            findings.append(table_check(self.policy, &TablesServed { tables: [served].into() })?.into_parts().1);
        }
        Ok((next.map(|next| next.left).unwrap_or_default(), findings))
    }

    pub fn service(&mut self) -> Result<(), InvalidInput> {
        let Some(observed) = &self.case.service else {
            self.not_recorded(Section::Service);
            return Ok(());
        };
        let honoured = self.case.banquet.tables.guest_of_honour > 0;
        let facts = BTreeMap::from([("has_guest_of_honour_table".to_string(), Some(honoured))]);
        let observed = Observed { observed: observed.clone(), facts };
        let checked = checklists::SERVICE.check(self.policy, &observed);
        self.decided(Section::Service, checked.map_err(|error| error.moved("observed.", ""))).map(drop)
    }

    pub fn bottles(&mut self) -> Result<Option<BottlesPlan>, InvalidInput> {
        let Some(bottles) = &self.case.bottles else {
            self.not_recorded(Section::Bottles);
            return Ok(None);
        };
        let bottles = BottlesCase { bottles: bottles.clone() };
        let (plan, findings) = bottles_plan(self.policy, &bottles)?.into_parts();
        self.found(Section::Bottles, findings);
        Ok(plan)
    }

    pub fn bill(&mut self) -> Result<Option<BillChecked>, InvalidInput> {
        match &self.case.bill {
            None => {
                self.not_recorded(Section::Bill);
                Ok(None)
            }
            Some(bill) => self.decided(Section::Bill, settle_bill(self.policy, bill)),
        }
    }
}

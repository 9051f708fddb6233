//! 第三天取消订单要收多少费用,依据哪些条款?

use clausebook::{
    Money,
    book::Language,
    furniture_store::{self, Cancellation, OrderKind, Policy},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let decision = furniture_store::cancel(
        &Policy::default(),
        &Cancellation {
            order_kind: OrderKind::Regular,
            order_amount: "12800.00".parse()?,
            paid: Some("2000.00".parse()?),
            ordered_at: "2026-03-02T10:00:00+08:00".parse()?,
            requested_at: "2026-03-05T09:30:00+08:00".parse()?,
            handed_over_at: None,
            insisted: Some(true),
        },
    )?;
    let fee = decision.value().map_or(Money::ZERO, |cancelled| cancelled.fee);
    println!("{} {fee}", decision.verdict());
    for finding in decision.findings() {
        println!("{}: {}", finding.clause, finding.message(Language::Zh));
    }
    Ok(())
}

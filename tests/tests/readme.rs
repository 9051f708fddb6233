//! Both READMEs list every trade with the number of its clauses.

use clausebook::functions::TRADES;

/// The tables of figures have rows of functions, whose names have a point.
fn names_a_function(row: &str) -> bool {
    row.split('`').nth(1).is_some_and(|name| name.contains('.'))
}

#[test]
fn the_table_of_trades_is_whole() {
    for page in [include_str!("../../README.md"), include_str!("../../README.zh.md")] {
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `") && !names_a_function(line)).collect();
        assert_eq!(rows.len(), TRADES.len());
        for trade in TRADES {
            let row = rows.iter().find(|row| row.starts_with(&format!("| `{}`", trade.name())));
            let row = row.unwrap_or_else(|| panic!("{} is not listed", trade.name()));
            assert!(row.contains(&format!("| {} |", trade.book.total)), "{row}");
        }
    }
}

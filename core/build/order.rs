//! What must stand before what.

/// The places so ordered that each stands after those that it waits for, and otherwise as before. The error is a circle
/// of places, each waiting for the next, the first one once more at its end.
pub fn order(count: usize, waits_for: impl Fn(usize) -> Vec<usize>) -> Result<Vec<usize>, Vec<usize>> {
    let mut placed: Vec<usize> = Vec::new();
    while placed.len() < count {
        let mut left = (0..count).filter(|at| !placed.contains(at));
        match left.clone().find(|at| waits_for(*at).iter().all(|before| placed.contains(before))) {
            Some(next) => placed.push(next),
            None => return Err(circle(left.next().unwrap_or_default(), &placed, waits_for)),
        }
    }
    Ok(placed)
}

/// Every unplaced place waits for an unplaced one: following them ends in a circle.
fn circle(start: usize, placed: &[usize], waits_for: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
    let mut way = vec![start];
    let mut here = start;
    while let Some(next) = waits_for(here).into_iter().find(|before| !placed.contains(before)) {
        let met = way.iter().position(|passed| *passed == next);
        way.push(next);
        if let Some(met) = met {
            return way.split_off(met);
        }
        here = next;
    }
    way
}

/// Everything that comes before the place `at`: the direct demands first, then what those need, each with the reason of
/// the demand that asks for it. A step is not said to break a rule that it keeps.
pub fn closure<R: Clone>(at: usize, direct: impl Fn(usize) -> Vec<(usize, R)>) -> Vec<(usize, R)> {
    let mut all = direct(at);
    let mut next = 0;
    while let Some((here, _)) = all.get(next).cloned() {
        for (before, reason) in direct(here) {
            if !all.iter().any(|(known, _)| *known == before) {
                all.push((before, reason));
            }
        }
        next = next.saturating_add(1);
    }
    all
}

// The same rule as a clinic's program would have written it itself: no clauses, and nothing is checked beforehand.

const MIN = 0.3;
const MAX = 0.6;
const EYES = new Set(['lower_eyelid', 'eye_corner']);
const STRONG = new Set(['inflamed', 'blackhead', 'whitehead']);

export function checkPressure({ site, lesion, pass, pressureMpa, lowestClearingMpa, skinSensitive }) {
  const weak = pass === 'growth_factor' || EYES.has(site);
  const belowMpa = weak && lowestClearingMpa !== undefined && lowestClearingMpa > MIN ? lowestClearingMpa : null;
  const most = weak && belowMpa === null ? MIN : MAX;
  const value = { minMpa: MIN, maxMpa: most, belowMpa, strong: !weak && STRONG.has(lesion) && skinSensitive !== true };
  if (pressureMpa !== undefined) {
    const beyond = belowMpa === null ? pressureMpa > most : pressureMpa >= belowMpa;
    if (pressureMpa < MIN || pressureMpa > MAX || beyond) return { verdict: 'refused', value };
  }
  return { verdict: pressureMpa === undefined || skinSensitive !== false ? 'undetermined' : 'ok', value };
}

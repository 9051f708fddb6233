// The readings that every program has to answer alike before one is timed; the first one is timed.

const SITES = ['cheek', 'nose', 'lower_eyelid', 'eye_corner'];
const LESIONS = ['inflamed', 'blackhead', 'suppurating', 'other'];
const PASSES = ['clearing', 'growth_factor'];
const PRESSURES = [0.45, 0.3, 0.299, 0.6, 0.601, undefined];
const LOWEST = [undefined, 0.3, 0.5];
const SENSITIVE = [false, true, undefined];

const each = (values, make) => values.flatMap(make);

export const readings = each(SITES, (site) => each(LESIONS, (lesion) => each(PASSES, (pass) => each(PRESSURES, (pressureMpa) =>
  each(LOWEST, (lowestClearingMpa) => SENSITIVE.map((skinSensitive) => (
    { site, lesion, pass, pressureMpa, lowestClearingMpa, skinSensitive }
  )))))));

/** What the engines take: what is not known is null or left out. */
export const known = (reading) => JSON.parse(JSON.stringify(reading));

/** An answer so that those of all programs can be equal. */
export function comparable({ verdict, value: { minMpa, maxMpa, belowMpa, strong } }) {
  return { verdict, minMpa, maxMpa, belowMpa: belowMpa ?? null, strong };
}

// The rule in JsonLogic, as a list: verdict, upper end, what it must stay below, whether it is strong.

import jsonLogic from 'json-logic-js';

const MIN = 0.3;
const MAX = 0.6;
const v = (name) => ({ var: name });

const weak = {
  or: [{ '===': [v('pass'), 'growth_factor'] }, { in: [v('site'), ['lower_eyelid', 'eye_corner']] }],
};
const below = { if: [{ and: [weak, { '>': [v('lowestClearingMpa'), MIN] }] }, v('lowestClearingMpa'), null] };
const most = { if: [{ and: [weak, { '===': [below, null] }] }, MIN, MAX] };
const beyond = {
  if: [{ '===': [below, null] }, { '>': [v('pressureMpa'), most] }, { '>=': [v('pressureMpa'), below] }],
};
const unknown = { '===': [v('pressureMpa'), null] };
const broken = {
  and: [{ '!': unknown }, { or: [{ '<': [v('pressureMpa'), MIN] }, { '>': [v('pressureMpa'), MAX] }, beyond] }],
};
const undetermined = { or: [unknown, { '!==': [v('skinSensitive'), false] }] };
const strong = {
  and: [
    { '!': weak }, { in: [v('lesion'), ['inflamed', 'blackhead', 'whitehead']] }, { '!==': [v('skinSensitive'), true] },
  ],
};
const RULE = [{ if: [broken, 'refused', undetermined, 'undetermined', 'ok'] }, most, below, strong];

/** What is not known is null: JsonLogic has no undefined. */
export const request = (reading) =>
  Object.fromEntries(Object.entries(reading).map(([name, value]) => [name, value ?? null]));

export const decide = (reading) => jsonLogic.apply(RULE, reading);

export function answer([verdict, maxMpa, belowMpa, isStrong]) {
  return { verdict, value: { minMpa: MIN, maxMpa, belowMpa, strong: isStrong } };
}

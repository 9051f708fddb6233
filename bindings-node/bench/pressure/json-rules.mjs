// The rule in json-rules-engine, which says what holds; the range is put together here.

import { Engine } from 'json-rules-engine';
import { known } from './readings.mjs';

const MIN = 0.3;
const MAX = 0.6;
const rule = (type, conditions) => ({ conditions, event: { type } });
const is = (fact, operator, value) => ({ fact, operator, value });

const weak = {
  any: [is('pass', 'equal', 'growth_factor'), is('site', 'in', ['lower_eyelid', 'eye_corner'])],
};
const lowered = is('lowestClearingMpa', 'greaterThan', MIN);

const engine = new Engine([
  rule('broken', {
    any: [
      is('pressureMpa', 'lessThan', MIN),
      is('pressureMpa', 'greaterThan', MAX),
      { all: [weak, lowered, is('pressureMpa', 'greaterThanInclusive', { fact: 'lowestClearingMpa' })] },
      { all: [weak, { not: lowered }, is('pressureMpa', 'greaterThan', MIN)] },
    ],
  }),
  rule('known', { all: [is('skinSensitive', 'equal', false), is('pressureMpa', 'greaterThanInclusive', 0)] }),
  rule('below', { all: [weak, lowered] }),
  rule('weak', weak),
  rule('strong', {
    all: [{ not: weak }, is('lesion', 'in', ['inflamed', 'blackhead', 'whitehead']), is('skinSensitive', 'notEqual', true)],
  }),
], { allowUndefinedFacts: true });

export const request = known;

export async function decide(reading) {
  const { events } = await engine.run(reading);
  const held = (name) => events.some(({ type }) => type === name);
  const belowMpa = held('below') ? reading.lowestClearingMpa : null;
  const value = { minMpa: MIN, maxMpa: held('weak') && belowMpa === null ? MIN : MAX, belowMpa, strong: held('strong') };
  return { verdict: held('broken') ? 'refused' : held('known') ? 'ok' : 'undetermined', value };
}

export const answer = (decided) => decided;

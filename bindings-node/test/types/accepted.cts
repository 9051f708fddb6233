// The same from a module of the older kind.

import clausebook = require('clausebook');

const answer = clausebook.skinClinic.limit('output_pressure').check({ pressureMpa: 0.3 });
export const within: boolean | undefined = answer.value?.within;

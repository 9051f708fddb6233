// Written by tools/types.mjs.
import clausebook from './index.js';

export const {
  clause, message, replay, trades, version, Fault, InvalidInput, Policy, PolicyHistory,
  furnitureStore, skinClinic,
} = clausebook;
export default clausebook;

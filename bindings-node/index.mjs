// Written by tools/types.mjs from the schemas of the core; `dev.sh types` writes it anew.
import clausebook from './index.js';

export const {
  clause,
  message,
  replay,
  trades,
  version,
  Fault,
  InvalidInput,
  PolicyHistory,
  TradePolicy,
  banquet,
  communityOffice,
  furnitureStore,
  hotel,
  netCafe,
  railStation,
  skinClinic,
  wedding,
} = clausebook;

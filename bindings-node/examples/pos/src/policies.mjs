// The shop's policies with the instants from which they are in force.

import { furnitureStore, PolicyHistory } from 'clausebook';

/** Before the shop set anything, the source's figures were in force. */
const FIRST = { from: '1970-01-01T00:00:00Z', policy: new furnitureStore.Policy() };

/** Every policy with the instant from which on it is in force, the oldest first. */
export function policyTerms(store) {
  const rows = store.all('SELECT in_force_from, settings FROM policies ORDER BY in_force_from');
  return [FIRST, ...rows.map((row) => (
    { from: row.in_force_from, policy: furnitureStore.Policy.fromJson(row.settings) }))];
}

/** The policy that was in force at an instant. */
export function policyAt(store, instant) {
  return new PolicyHistory(policyTerms(store)).at(instant);
}

/** Keeps a policy from an instant on. One that is already in force is never replaced: old cases stand under it. */
export function setPolicy(store, from, settings) {
  const policy = new furnitureStore.Policy(settings);
  new PolicyHistory([...policyTerms(store), { from, policy }]);
  const instant = new Date(from).toISOString();
  store.run('INSERT INTO policies VALUES (?, ?)', [instant, JSON.stringify(policy)]);
  return { from: instant, digest: policy.digest, changes: policy.changes };
}

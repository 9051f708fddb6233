// Policies: which is in force from when on.

import { policyTerms, setPolicy } from '../policies.mjs';

/** The routes of policies. */
export function policyRoutes(app, { store }) {
  app.get('/policies', () =>
    policyTerms(store).map(({ from, policy }) => ({ from, digest: policy.digest, changes: policy.changes })));

  app.post('/policies', (request, reply) => {
    const { from, settings } = request.body ?? {};
    return reply.code(201).send(setPolicy(store, from, settings));
  });
}

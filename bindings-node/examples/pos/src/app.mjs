// The HTTP application: routes over one store, and how errors leave it.

import Fastify from 'fastify';
import { InvalidInput } from 'clausebook';
import { languageOf } from './language.mjs';
import { complaintRoutes } from './routes/complaints.mjs';
import { orderRoutes } from './routes/orders.mjs';
import { policyRoutes } from './routes/policies.mjs';
import { receiptRoutes } from './routes/receipts.mjs';
import { openStore } from './store.mjs';

/** Bad input leaves with every fault, in the customer's language. */
function unprocessable(error, request, reply) {
  const language = languageOf(request);
  const faults = error.faults.map((fault) => ({ ...fault, message: fault.message(language) }));
  return reply.code(422).header('content-language', language).send({ faults });
}

/** The application over a database file; `clock` says what time it is. */
export function createApp({ database, clock = () => new Date() }) {
  const store = openStore(database);
  const app = Fastify();
  app.setErrorHandler((error, request, reply) =>
    error instanceof InvalidInput ? unprocessable(error, request, reply) : reply.send(error));
  app.addHook('onClose', () => store.close());
  for (const routes of [orderRoutes, complaintRoutes, policyRoutes, receiptRoutes]) routes(app, { store, clock });
  return app;
}

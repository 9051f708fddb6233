// Complaints: their class, what happened and was done, and what is due by when.

import { furnitureStore } from 'clausebook';
import { decide, told } from '../decisions.mjs';
import { languageOf } from '../language.mjs';
import { refused } from '../refused.mjs';
import { orderOf } from './orders.mjs';

/** The clocks of each class of complaint. */
const SCHEDULES = {
  soft: furnitureStore.schedule('soft_complaint'),
  hard: furnitureStore.schedule('hard_complaint'),
};

function complaintOf(store, { id, class: one }) {
  const row = store.get('SELECT * FROM complaints WHERE id = ?', [Number(id)]);
  if (row === undefined) throw refused(404, `there is no complaint ${id}`);
  if (!JSON.parse(row.classes).includes(one)) throw refused(404, `complaint ${id} is not ${one}`);
  return row;
}

/** What is known of a complaint, as its schedule takes it. */
function caseOf(store, { id, received_at: receivedAt }, one) {
  const rows = store.all('SELECT sort, name, at FROM complaint_entries WHERE complaint = ? AND class = ?', [id, one]);
  const named = (sort) => Object.fromEntries(rows.filter((row) => row.sort === sort).map((row) => [row.name, row.at]));
  return { events: { complaint_received: receivedAt, ...named('event') }, done: named('act') };
}

/** Reviews the clocks of one class of a complaint, with what has just been noted. */
function review(till, complaint, one, { events = {}, acts = {} }) {
  const known = caseOf(till.store, complaint, one);
  const note = (sort, entries) => {
    for (const [name, at] of Object.entries(entries)) {
      till.store.run('INSERT OR REPLACE INTO complaint_entries VALUES (?, ?, ?, ?, ?)',
        [complaint.id, one, sort, name, new Date(at).toISOString()]);
    }
  };
  return decide(till, {
    subject: `complaint ${complaint.id}`,
    call: SCHEDULES[one].review,
    input: { events: { ...known.events, ...events }, done: { ...known.done, ...acts }, now: till.clock() },
    day: complaint.received_at,
    then: () => {
      note('event', events);
      note('act', acts);
    },
  });
}

/** Takes a complaint and says of which class it is. */
function receive(till, { order = null, receivedAt = till.clock(), ...input }) {
  if (order !== null && orderOf(till.store, order) === undefined) throw refused(404, `there is no order ${order}`);
  let complaint;
  const decision = decide(till, {
    subject: order === null ? 'a complaint' : `order ${order}`,
    call: furnitureStore.classifyComplaint,
    input,
    day: receivedAt,
    then: ({ value }) => {
      complaint = till.store.insert('INSERT INTO complaints (order_number, received_at, classes) VALUES (?, ?, ?)',
        [order, new Date(receivedAt).toISOString(), JSON.stringify(value?.classes ?? [])]);
    },
  });
  return { complaint, ...decision };
}

/** The routes of complaints. */
export function complaintRoutes(app, till) {
  app.post('/complaints', (request, reply) =>
    reply.code(201).send(told(receive(till, request.body ?? {}), languageOf(request))));

  // Notes what happened and what was done, and says what is due by when.
  app.post('/complaints/:id/:class', (request) => {
    const complaint = complaintOf(till.store, request.params);
    return told(review(till, complaint, request.params.class, request.body ?? {}), languageOf(request));
  });
}

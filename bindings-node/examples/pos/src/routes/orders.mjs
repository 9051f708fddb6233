// Orders: what their cancellation will cost, what may be done with them, cancelling and taking back.

import { furnitureStore } from 'clausebook';
import { decide, told } from '../decisions.mjs';
import { languageOf } from '../language.mjs';
import { refused } from '../refused.mjs';

/** The order with this number, if there is one. */
export const orderOf = (store, number) => store.get('SELECT * FROM orders WHERE number = ?', [number]);

/** The facts of an order by the names that decisions know them by. */
const FACTS = {
  orderKind: 'order_kind', orderAmount: 'order_amount', paid: 'paid', orderedAt: 'ordered_at', handedOverAt: 'handed_over_at',
};
const factsOf = (order, names) => Object.fromEntries(names.map((name) => [name, order[FACTS[name]]]));

const setState = (state) => (store, { number }, { verdict }) => {
  if (verdict === 'ok') store.run('UPDATE orders SET state = ? WHERE number = ?', [state, number]);
};

/** What can be asked about an order: who decides, which facts of the order count, and what follows. */
const QUESTIONS = {
  cancellation: {
    call: furnitureStore.cancel,
    facts: ['orderKind', 'orderAmount', 'paid', 'orderedAt', 'handedOverAt'],
    now: 'requestedAt',
    then: setState('cancelled'),
  },
  return: {
    call: furnitureStore.returnGoods,
    facts: ['orderKind', 'paid', 'handedOverAt'],
    now: 'requestedAt',
    then: setState('returned'),
  },
  // Whether production may start, or the goods be handed over, with what has been paid so far.
  act: {
    call: furnitureStore.orderGate,
    facts: ['orderKind', 'orderAmount', 'paid'],
    then: (store, { number }, { verdict }, { act }, now) => {
      if (verdict !== 'ok' || act !== 'hand_over') return;
      store.run('UPDATE orders SET handed_over_at = ? WHERE number = ?', [now.toISOString(), number]);
    },
  },
};

function ask(till, order, { call, facts, now, then }, said) {
  const present = till.clock();
  return decide(till, {
    subject: `order ${order.number}`,
    call,
    // What the till knows stands over what the request says.
    input: { ...(now && { [now]: present }), ...said, ...factsOf(order, facts) },
    day: order.ordered_at,
    then: (answer) => then(till.store, order, answer, said, present),
  });
}

/** Takes an order, and tells until when it can be cancelled free of charge, and whether at all. */
function place(till, number, said) {
  const input = { ...said, orderedAt: said.orderedAt ?? till.clock() };
  return decide(till, {
    subject: `order ${number}`,
    call: furnitureStore.cancel,
    input: { ...input, requestedAt: input.orderedAt, insisted: true },
    day: input.orderedAt,
    then: () => till.store.run(
      'INSERT INTO orders (number, order_kind, order_amount, paid, ordered_at) VALUES (?, ?, ?, ?, ?)',
      [number, input.orderKind, String(input.orderAmount), input.paid == null ? null : String(input.paid),
        new Date(input.orderedAt).toISOString()]),
  });
}

/** The routes of orders. */
export function orderRoutes(app, till) {
  const { store } = till;
  const known = (number) => {
    const order = orderOf(store, number);
    if (order === undefined) throw refused(404, `there is no order ${number}`);
    return order;
  };
  app.get('/orders/:number', (request) => known(request.params.number));

  app.post('/orders', (request, reply) => {
    const { number, ...said } = request.body ?? {};
    if (typeof number !== 'string' || number === '') throw refused(400, 'an order has a number, a text');
    if (orderOf(store, number) !== undefined) throw refused(409, `there is an order ${number}`);
    return reply.code(201).send(told(place(till, number, said), languageOf(request)));
  });

  for (const [name, question] of Object.entries(QUESTIONS)) {
    app.post(`/orders/:number/${name}`, (request) =>
      told(ask(till, known(request.params.number), question, request.body ?? {}), languageOf(request)));
  }
}

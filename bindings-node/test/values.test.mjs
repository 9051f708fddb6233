// Values of JavaScript that are taken, and what becomes of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import { clause, furnitureStore, message } from 'clausebook';
import { faultsOf, order } from './support.mjs';

const usual = furnitureStore.cancel(order);

test('decimals of the usual libraries are amounts', () => {
  for (const orderAmount of [new Decimal('12800'), new Big('12800.00'), new BigNumber('12800'), 12800]) {
    assert.deepEqual(furnitureStore.cancel({ ...order, orderAmount }), usual);
  }
  for (const orderAmount of [new Decimal(NaN), new BigNumber('x'), new Decimal(Infinity)]) {
    assert.equal(faultsOf(() => furnitureStore.cancel({ ...order, orderAmount }))[0].path, 'orderAmount');
  }
});

test('a decimal class without a JSON form is taken at its text', () => {
  class Fen {
    constructor(fen) {
      this.fen = fen;
    }

    toString() {
      return (this.fen / 100).toFixed(2);
    }
  }
  assert.deepEqual(furnitureStore.cancel({ ...order, orderAmount: new Fen(1_280_000) }), usual);
});

test('an object of a date library is an instant, and an invalid one is not nothing', () => {
  const dated = (json) => ({ valueOf: () => 0, toJSON: () => json });
  const orderedAt = dated('2026-03-02T10:00:00+08:00');
  assert.deepEqual(furnitureStore.cancel({ ...order, orderedAt }), usual);
  assert.equal(faultsOf(() => furnitureStore.cancel({ ...order, paid: dated(null) }))[0].path, 'paid');
});

test('undefined is left out, null is not known', () => {
  assert.deepEqual(furnitureStore.cancel({ ...order, paid: undefined }), usual);
  assert.deepEqual(furnitureStore.cancel({ ...order, paid: null }), usual);
  assert.equal(furnitureStore.cancel({ ...order, insisted: undefined }).verdict, 'undetermined');
});

test('instances of classes and objects of other realms are taken by their fields', () => {
  class Order {
    constructor(fields) {
      Object.assign(this, fields);
    }

    toString() {
      return 'an order';
    }
  }
  assert.deepEqual(furnitureStore.cancel(new Order(order)), usual);
  assert.deepEqual(furnitureStore.cancel(Object.assign(Object.create(null), order)), usual);
  const { done } = vm.runInNewContext('({ done: [{ step: "fill_repair_notice" }] })');
  const { next } = furnitureStore.procedure('repair');
  assert.deepEqual(next({ done }), next({ done: [{ step: 'fill_repair_notice' }] }));
});

test('a record with the names of other languages is taken as it is', () => {
  const { orderKind, orderAmount, orderedAt, requestedAt, insisted } = order;
  const record = { order_kind: orderKind, order_amount: orderAmount, ordered_at: orderedAt, requested_at: requestedAt, insisted };
  assert.deepEqual(furnitureStore.cancel(record), usual);
});

test('texts beyond ASCII come through', () => {
  const said = furnitureStore.phrase('we_will_help').say({
    language: 'zh', slots: { customer_name: '李"\\女士\n😀' }, facts: { customer_agitated: true },
  });
  assert.ok(said.value.text.startsWith('李"\\女士\n😀,'));
});

test('an answer is plain data, and its clauses and sentences are at hand', () => {
  assert.equal(Object.getPrototypeOf(usual), Object.prototype);
  assert.deepEqual(structuredClone(usual), usual);
  const advice = usual.findings.find((finding) => finding.outcome === 'advice');
  assert.deepEqual(advice, {
    clause: 'furniture_store.cancel.free_window', outcome: 'advice', seen: '2026-03-05T10:00:00+08:00', comparison: 'at_most',
    limit: '2026-03-04T10:00:00+08:00', by: 86400, unit: 's',
  });
  assert.equal(message(advice, 'zh'),
    '建议:非定制产品订单在下单后48小时内可无偿取消。(实际 2026-03-05 10:00;不晚于 2026-03-04 10:00;相差 1 天)');
  const { zh, kind, severity, safety, lines } = clause(advice.clause);
  assert.deepEqual({ zh, kind, severity, safety, lines }, {
    zh: '非定制产品订单在下单后48小时内可无偿取消。', kind: 'window', severity: 'must', safety: false, lines: '59',
  });
  for (const { clause: id, ...finding } of usual.findings) {
    assert.ok(message({ clause: id, ...finding }).includes(clause(id).en));
  }
});

// The back end over HTTP, against the installed package.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { furnitureStore } from 'clausebook';
import { createApp } from '../src/app.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pos-'));
const database = join(folder, 'pos.db');
let now = new Date('2026-03-02T10:00:00+08:00');
let app;
let address;

async function open() {
  app = createApp({ database, clock: () => now });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
}

before(open);
after(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function ask(method, path, body, language = 'en') {
  const headers = { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
  return { status: response.status, spoken: response.headers.get('content-language'), body: await response.json() };
}
const post = (path, body = {}, language) => ask('POST', path, body, language);
const get = (path, language) => ask('GET', path, undefined, language);
const clausesOf = ({ findings }) => findings.map((finding) => finding.clause);

test('an order is taken, told its free window, and cancelled after it at a fee', async () => {
  const taken = await post('/orders', { number: 'A1', orderKind: 'regular', orderAmount: '12800.00', paid: '12800.00' });
  assert.equal(taken.status, 201);
  assert.equal(taken.body.value.freeUntil, '2026-03-04T10:00:00+08:00');
  assert.equal(taken.body.value.fee, '0.00');

  now = new Date('2026-03-05T10:00:00+08:00');
  const asked = await post('/orders/A1/cancellation', { insisted: false });
  assert.equal(asked.body.verdict, 'pending');
  assert.equal((await get('/orders/A1')).body.state, 'open');

  const cancelled = await post('/orders/A1/cancellation', { insisted: true }, 'zh');
  assert.deepEqual([cancelled.status, cancelled.body.verdict], [200, 'ok']);
  assert.deepEqual([cancelled.body.value.fee, cancelled.body.value.refund], ['1280.00', '11520.00']);
  assert.ok(clausesOf(cancelled.body).includes('furniture_store.cancel.regular_fee'));
  assert.ok(cancelled.body.findings.every((finding) => /^(符合|建议):/.test(finding.says)));
  assert.equal(cancelled.body.bookVersion, furnitureStore.book.version);
  assert.equal((await get('/orders/A1')).body.state, 'cancelled');
});

test('a custom order is told at once that it cannot be cancelled', async () => {
  const { body } = await post('/orders', { number: 'A2', orderKind: 'custom', orderAmount: '5000.00' });
  assert.equal(body.verdict, 'refused');
  assert.deepEqual(clausesOf(body), ['furniture_store.cancel.special_order_refused']);
});

test('goods are handed over once they are paid, and taken back within the window', async () => {
  await post('/orders', { number: 'A3', orderKind: 'clearance', orderAmount: '900.00', paid: '899.99' });
  const unpaid = await post('/orders/A3/act', { act: 'hand_over' });
  assert.deepEqual([unpaid.body.verdict, unpaid.body.value.stillDue], ['refused', '0.01']);
  assert.equal((await get('/orders/A3')).body.handed_over_at, null);

  await post('/orders', { number: 'A4', orderKind: 'regular', orderAmount: '900.00', paid: '900.00' });
  assert.equal((await post('/orders/A4/act', { act: 'hand_over' })).body.verdict, 'ok');
  assert.equal((await get('/orders/A4')).body.handed_over_at, now.toISOString());
  now = new Date('2026-03-13T10:00:00+08:00');
  const late = await post('/orders/A4/return', { request: 'return', defect: false, intact: true, papers: ['receipt'] });
  assert.equal(late.body.verdict, 'refused');
  assert.equal((await get('/orders/A4')).body.state, 'open');
});

test('a complaint about the product runs by its clocks', async () => {
  now = new Date('2026-03-16T09:00:00+08:00');
  const { status, body } = await post('/complaints', { order: 'A4', about: ['product', 'service'], solvableByStaff: true });
  assert.equal(status, 201);
  assert.deepEqual(body.value.classes, ['soft', 'hard']);

  now = new Date('2026-03-19T09:00:00+08:00');
  const review = await post(`/complaints/${body.complaint}/hard`);
  const acts = Object.fromEntries(review.body.value.acts.map((act) => [act.act, act.state]));
  assert.ok(Object.values(acts).includes('overdue'), JSON.stringify(acts));
  const [overdue] = Object.entries(acts).find(([, state]) => state === 'overdue');
  const done = await post(`/complaints/${body.complaint}/hard`, { acts: { [overdue]: '2026-03-16T10:00:00+08:00' } });
  assert.equal(done.body.value.acts.find((act) => act.act === overdue).state, 'done');
  const again = await post(`/complaints/${body.complaint}/hard`);
  assert.deepEqual(again.body.value, done.body.value);

  const unknown = await post(`/complaints/${body.complaint}/hard`, { acts: { second_respons: now } });
  assert.deepEqual([unknown.status, unknown.body.faults[0].nearest], [422, 'second_response']);
  assert.equal((await post(`/complaints/${body.complaint}/none`)).status, 404);
});

test('every decision is kept with its clauses and the version of the book, and replays', async () => {
  const { body: all } = await get('/receipts');
  assert.ok(all.length >= 10);
  for (const { receipt, bookVersion, bookDigest } of all) {
    assert.deepEqual([bookVersion, bookDigest], [furnitureStore.book.version, furnitureStore.book.digest]);
    const { body } = await get(`/receipts/${receipt}`, 'zh');
    const cited = new Set(body.record.decision.findings.map((finding) => finding.clause));
    assert.deepEqual(new Set(body.clauses.map((entry) => entry.clause)), cited);
    assert.ok(body.clauses.every((entry) => /\p{Script=Han}/u.test(entry.says) && entry.lines !== ''));
    assert.equal((await post(`/receipts/${receipt}/replay`)).body.same, true);
  }
  const { body: some } = await get('/receipts?clause=furniture_store.cancel.regular_fee&subject=order%20A1');
  assert.deepEqual(some.map((row) => row.function), ['furniture_store.cancel', 'furniture_store.cancel']);
});

test('a changed policy holds from its day on, and a receipt shows what it would have changed', async () => {
  now = new Date('2026-04-01T00:00:00+08:00');
  const set = await post('/policies', { from: '2026-04-01T00:00:00+08:00', settings: { cancellationFeeRate: '0.15' } });
  assert.deepEqual([set.status, set.body.changes], [201, { cancellationFeeRate: '0.15' }]);
  assert.equal((await get('/policies')).body.length, 2);

  const order = { orderKind: 'regular', orderAmount: '1000.00', paid: '1000.00' };
  await post('/orders', { number: 'B1', ...order, orderedAt: '2026-03-31T23:59:59+08:00' });
  await post('/orders', { number: 'B2', ...order, orderedAt: '2026-04-01T00:00:00+08:00' });
  now = new Date('2026-04-05T10:00:00+08:00');
  const fees = await Promise.all(['B1', 'B2'].map((number) => post(`/orders/${number}/cancellation`, { insisted: true })));
  assert.deepEqual(fees.map(({ body }) => body.value.fee), ['100.00', '150.00']);

  const replayed = (body) => post(`/receipts/${fees[0].body.receipt}/replay`, body);
  assert.equal((await replayed({ inForceAt: '2026-03-31T12:00:00+08:00' })).body.same, true);
  for (const body of [{ inForceAt: '2026-04-01T00:00:00+08:00' }, { settings: { cancellationFeeRate: '0.15' } }]) {
    const { same, samePolicy, difference } = (await replayed(body)).body;
    assert.deepEqual([same, samePolicy, difference.value.first.fee, difference.value.second.fee], [false, false, '100.00', '150.00']);
  }
  const clash = await post('/policies', { from: '2026-04-01T00:00:00+08:00', settings: {} });
  assert.deepEqual([clash.status, clash.body.faults[0].code], [422, 'duplicate']);
  const loose = await post('/policies', { from: '2026-05-01T00:00:00+08:00', settings: { cancellationFeeRate: '0.05' } });
  assert.deepEqual([loose.status, loose.body.faults[0].code], [422, 'outside_bounds']);
});

test('bad input is told with every fault in the language asked for, and nothing is kept', async () => {
  const { body: before } = await get('/receipts');
  const bad = { number: 'C1', orderKind: 'regualr', orderAmount: 10.5, orderedAt: '2026-04-05T10:00:00', colour: 'red' };
  const told = { zh: /没有这个取值/, en: /unknown word/ };
  for (const [header, language] of [['zh-CN,zh;q=0.9', 'zh'], ['en-GB', 'en'], ['fr, en;q=0.5', 'en'], ['fr', 'zh']]) {
    const { status, spoken, body } = await post('/orders', bad, header);
    assert.deepEqual([status, spoken], [422, language]);
    assert.deepEqual(body.faults.map(({ code, path }) => `${code} ${path}`),
      ['unknown_word orderKind', 'float_money orderAmount', 'naive_time orderedAt', 'unknown_field colour', 'naive_time requestedAt']);
    assert.match(body.faults[0].message, told[language]);
    assert.equal(body.faults[0].nearest, 'regular');
  }
  assert.equal((await get('/orders/C1')).status, 404);
  assert.equal((await post('/orders/A1/cancellation', { insisted: true, orderAmount: '0.00', reason: 'x' })).status, 422);
  assert.equal((await post('/orders', { ...bad, number: 'A1' })).status, 409);
  assert.equal((await post('/complaints', { about: ['product'], receivedAt: '2026-04-05' })).status, 422);
  assert.equal((await post('/complaints', {})).status, 422);
  assert.equal((await post('/complaints', { order: 'no such order', about: ['product'] })).status, 404);
  assert.deepEqual((await get('/receipts')).body, before);
});

test('what was kept is there after a restart', async () => {
  const { body: before } = await get('/receipts');
  await app.close();
  await open();
  assert.deepEqual((await get('/receipts')).body, before);
});

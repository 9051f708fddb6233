// Policies, their history, receipts, replays and comparisons; and the same answers from every thread.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { furnitureStore, PolicyHistory, replay, skinClinic, TradePolicy, trades, version } from 'clausebook';
import { order } from './support.mjs';

const dearer = new furnitureStore.Policy({ cancellationFeeRate: '0.15' });

test('a policy is the same from an object, from JSON and from TOML', () => {
  const json = JSON.stringify(dearer);
  assert.equal(json, '{"cancellation_fee_rate":"0.15"}');
  const same = [
    furnitureStore.Policy.fromJson(json),
    furnitureStore.Policy.fromJson('{"cancellationFeeRate":"0.15"}'),
    furnitureStore.Policy.fromToml('cancellation_fee_rate = "0.15"'),
    new furnitureStore.Policy(dearer.changes),
    new furnitureStore.Policy(dearer.settings),
  ];
  for (const policy of same) {
    assert.ok(policy instanceof furnitureStore.Policy && policy instanceof TradePolicy);
    assert.equal(policy.digest, dearer.digest);
    assert.equal(furnitureStore.cancel(order, policy).value.fee, '1920.00');
  }
  assert.match(dearer.digest, /^[0-9a-f]{64}$/);
  assert.notEqual(dearer.digest, new furnitureStore.Policy().digest);
});

test('a policy says what it sets and what is in force', () => {
  assert.equal(dearer.trade, 'furniture_store');
  assert.deepEqual(dearer.changes, { cancellationFeeRate: '0.15' });
  assert.deepEqual(new furnitureStore.Policy().changes, {});
  const { timeZone, cancellationFeeRate, freeWindowH, warrantyDays } = dearer.settings;
  assert.deepEqual({ timeZone, cancellationFeeRate, freeWindowH, warrantyDays },
    { timeZone: 'Asia/Shanghai', cancellationFeeRate: '0.15', freeWindowH: 48, warrantyDays: null });
});

test("a shop's own words keep the phrase's name", () => {
  const wording = { we_will_help: { en: '{customer_name}, we are on it.' } };
  const policy = new furnitureStore.Policy({ wording });
  assert.deepEqual(policy.changes, { wording });
  const said = furnitureStore.phrase('we_will_help').say(
    { language: 'en', slots: { customer_name: 'Li' }, facts: { customer_agitated: true } }, policy);
  assert.equal(said.value.text, 'Li, we are on it.');
});

test('a history gives the terms of the day, and none before the first', () => {
  const usual = new furnitureStore.Policy();
  const history = new PolicyHistory([
    { from: new Date('2026-07-01T00:00:00+08:00'), policy: dearer },
    { from: '2026-01-01T00:00:00+08:00', policy: usual },
  ]);
  assert.equal(history.at('2026-07-01T00:00:00+08:00'), dearer);
  assert.equal(history.at(new Date('2026-06-30T23:59:59.999+08:00')), usual);
  assert.equal(history.at('2025-12-31T23:59:59+08:00'), null);
});

test('a receipt replays, and says what differs under another policy', () => {
  const kept = furnitureStore.cancel.receipt(order, dearer);
  const record = JSON.parse(kept);
  assert.deepEqual(Object.keys(record),
    ['function', 'input', 'policy', 'policy_digest', 'book_version', 'book_digest', 'library', 'decision']);
  assert.equal(record.function, furnitureStore.cancel.fullName);
  assert.equal(record.library, version);
  assert.deepEqual([record.book_version, record.book_digest], [furnitureStore.book.version, furnitureStore.book.digest]);
  assert.equal(JSON.stringify(record.decision), furnitureStore.cancel.json(order, dearer));
  const same = { same: true, samePolicy: true, sameBook: true, sameLibrary: true, difference: { clauses: [] } };
  assert.deepEqual(replay(kept), same);
  assert.deepEqual(replay(record), same);
  const other = replay(kept, new furnitureStore.Policy());
  assert.deepEqual([other.same, other.samePolicy, other.sameBook], [false, false, true]);
  assert.deepEqual(other.difference, furnitureStore.cancel.compare(order, dearer));
  assert.deepEqual(other.difference.clauses.map(({ clause }) => clause),
    ['furniture_store.cancel.fee_after_free_window', 'furniture_store.cancel.regular_fee']);
  assert.deepEqual([other.difference.value.first.fee, other.difference.value.second.fee], ['1920.00', '1280.00']);
});

test('a receipt that was tampered with shows it', () => {
  const record = JSON.parse(furnitureStore.cancel.receipt(order));
  record.decision.value.fee = '0.00';
  const again = replay(record);
  assert.equal(again.same, false);
  assert.deepEqual(again.difference.value.first.fee, '0.00');
});

test('each trade says what it is', () => {
  for (const trade of [furnitureStore, skinClinic]) assert.ok(trades().includes(trade));
  for (const trade of trades()) {
    assert.match(trade.book.digest, /^[0-9a-f]{64}$/);
    assert.ok(trade.title.zh !== '' && trade.title.en !== '');
    assert.ok(trade.clauses().every(({ id }) => id.startsWith(`${trade.name}.`)));
    for (const name of trade.calls()) assert.equal(trade.call(name).fullName, `${trade.name}.${name}`);
  }
});

test('every thread gives the same answer', async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { furnitureStore, InvalidInput } = require('clausebook');
    const policy = new furnitureStore.Policy({ cancellationFeeRate: '0.15' });
    let refused = 0;
    for (let round = 0; round < 500; round += 1) {
      try { furnitureStore.cancel({ ...workerData, orderAmount: 0.5 }, policy); }
      catch (error) { refused += error instanceof InvalidInput; }
      furnitureStore.cancel(workerData, policy);
    }
    parentPort.postMessage({ refused, kept: furnitureStore.cancel.receipt(workerData, policy) });`;
  const run = () => new Promise((resolve, reject) => {
    new Worker(source, { eval: true, workerData: order }).once('message', resolve).once('error', reject);
  });
  const kept = furnitureStore.cancel.receipt(order, dearer);
  assert.deepEqual(await Promise.all([1, 2, 3, 4].map(run)), Array(4).fill({ refused: 500, kept }));
});

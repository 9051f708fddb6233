// What a shop's program says to clausebook, in the right types. The test compiles it, and runs it as well.

import { Decimal } from 'decimal.js';
import { clause, furnitureStore, InvalidInput, message, PolicyHistory, replay, skinClinic, trades } from 'clausebook';
import type { Answer, Clause, Finding, shapes, Verdict } from 'clausebook';

const order: furnitureStore.Cancellation = {
  orderKind: 'regular',
  orderAmount: new Decimal('12800.00'),
  orderedAt: new Date('2026-03-02T10:00:00+08:00'),
  requestedAt: '2026-03-05T10:00:00+08:00',
  paid: 12800,
  insisted: true,
};
const cancelled: Answer<furnitureStore.Cancelled> = furnitureStore.cancel(order);
const verdict: Verdict = cancelled.verdict;
const fee: string | undefined = cancelled.value?.fee;

const strict = new furnitureStore.Policy({ cancellationFeeRate: '0.15', timeZone: 'Asia/Shanghai' });
const history = new PolicyHistory([{ from: '2026-01-01T00:00:00+08:00', policy: strict }]);
const inForce: furnitureStore.Policy | null = history.at(new Date('2026-03-02T10:00:00+08:00'));
const kept: string = furnitureStore.cancel.receipt(order, inForce ?? undefined);
const changed: boolean = !replay(kept, new furnitureStore.Policy()).same;
const rate: string | null = strict.settings.cancellationFeeRate;

const reviewed: Answer<shapes.ScheduleReviewed> = furnitureStore
  .schedule('repair')
  .review({ events: { repair_notice_completed: new Date() }, now: new Date() });
const late: number | null | undefined = reviewed.value?.acts[0]?.lateByS;
const drawn: string | undefined = furnitureStore.procedure('repair').toMermaid({ language: 'zh' }).value?.text;
const calendar: string | undefined = furnitureStore
  .schedule('repair')
  .toIcalendar({ now: new Date(), reference: 'A-1024', alarmMinutes: 30 }).value?.text;

const first: Finding | undefined = cancelled.findings[0];
const cited: Clause | undefined = first && clause(first.clause);
const sentence: string | undefined = first && message(first, 'zh');

function paths(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.faults.map((fault) => `${fault.code} ${fault.path}`);
    throw error;
  }
}

const bills: Answer<furnitureStore.Cancelled>[] = furnitureStore.cancel.batch([order, order], { policy: strict });
const outcomes: (number | Verdict)[] = furnitureStore.cancel
  .batch([order, { ...order, orderAmount: '-1.00' }], { onError: 'collect' })
  .map((outcome) => (outcome instanceof InvalidInput ? outcome.row ?? -1 : outcome.verdict));
const judge = (bytes: Uint8Array): Uint8Array =>
  furnitureStore.cancel.batchArrow(bytes, { policy: strict, onError: 'collect', keep: ['order'], money: 'fen', naiveZone: 'Asia/Shanghai', findings: false, language: 'zh' });

export const said = {
  bills: bills.map((bill) => bill.value?.fee), outcomes, table: paths(() => judge(new Uint8Array())),
  verdict, fee, changed, rate, late, sentence, zh: cited?.zh, trades: trades().map((trade) => trade.name),
  faults: paths(() => skinClinic.checkPressure({ site: 'nose', lesion: 'inflamed', pressureMpa: Number.NaN })),
};

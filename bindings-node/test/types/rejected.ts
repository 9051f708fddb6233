// Wrong types, each of which the compiler has to reject at the line below the mark: an unused mark is an error itself.

import { furnitureStore, message, PolicyHistory, replay, skinClinic } from 'clausebook';

const order = {
  orderKind: 'regular',
  orderAmount: '12800.00',
  orderedAt: new Date(),
  requestedAt: new Date(),
} as const;

// @ts-expect-error an amount is no truth value
furnitureStore.cancel({ ...order, orderAmount: true });
// @ts-expect-error an amount is no Date, though a Date has a toJSON as well
furnitureStore.cancel({ ...order, orderAmount: new Date() });
// @ts-expect-error there is no such kind of order
furnitureStore.cancel({ ...order, orderKind: 'bespoke' });
// @ts-expect-error names are written in camelCase
furnitureStore.cancel({ ...order, handed_over_at: new Date() });
// @ts-expect-error the kind of order has to be there
furnitureStore.cancel({ orderAmount: '1.00', orderedAt: new Date(), requestedAt: new Date() });
// @ts-expect-error an instant is no number
furnitureStore.cancel({ ...order, orderedAt: 1_772_000_000 });
// @ts-expect-error a day is a text
furnitureStore.returnGoods({ request: 'return', orderKind: 'buyer_pickup', requestedAt: new Date(), purchasedOn: new Date() });
// @ts-expect-error a fee is a text, for money is no floating point number
furnitureStore.cancel(order).value!.fee.toFixed(2);
// @ts-expect-error the value may be null
furnitureStore.cancel(order).value.fee;
// @ts-expect-error there is no such schedule
furnitureStore.schedule('repairs');
// @ts-expect-error there is no such event
furnitureStore.schedule('repair').review({ events: { notice_completed: new Date() }, now: new Date() });
// @ts-expect-error a checklist has no next
furnitureStore.checklist('repair').next({});
// @ts-expect-error there is no such site
skinClinic.checkPressure({ site: 'elbow', lesion: 'inflamed' });
// @ts-expect-error a policy of another trade
furnitureStore.cancel(order, new skinClinic.Policy());
// @ts-expect-error no policy at all
furnitureStore.cancel(order, new PolicyHistory([{ from: new Date(), policy: new furnitureStore.Policy() }]).at(new Date()));
// @ts-expect-error a share is no truth value
new furnitureStore.Policy({ cancellationFeeRate: true });
// @ts-expect-error there is no such parameter
new furnitureStore.Policy({ cancellationFee: '0.15' });
// @ts-expect-error no such language
message(furnitureStore.cancel(order).findings[0]!, 'fr');
// @ts-expect-error a row is a case
furnitureStore.cancel.batch([{ ...order, orderKind: 'bespoke' }]);
// @ts-expect-error an error that was collected has no verdict
furnitureStore.cancel.batch([order], { onError: 'collect' })[0]!.verdict;
// @ts-expect-error rows have no columns to keep
furnitureStore.cancel.batch([order], { keep: ['order'] });
// @ts-expect-error a table is bytes
furnitureStore.cancel.batchArrow([order]);
// @ts-expect-error a policy of another trade
furnitureStore.cancel.batchArrow(new Uint8Array(), { policy: new skinClinic.Policy() });
// @ts-expect-error a receipt is a text or an object
replay(7);

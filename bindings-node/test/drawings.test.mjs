// Mermaid itself reads every drawing of a procedure, which shows what `next` answers; a schedule takes the fields of a calendar.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trades } from 'clausebook';
import { JSDOM } from 'jsdom';

// Mermaid cleans labels with the browser's own parser.
globalThis.window = new JSDOM('').window;
const { default: mermaid } = await import('mermaid');

/** The shapes of every trade that have a verb of this name. */
function shapesWith(kind, verb) {
  return trades().flatMap((trade) => trade.calls()
    .map((name) => name.split('.'))
    .filter(([of, , last]) => of === kind && last === verb)
    .map(([, title]) => ({ trade, title, shape: trade[kind](title) })));
}

/** Logs in order and out of it: nothing, half the way along what is offered, all the way, and the last step alone. */
function logsOf({ next, toMermaid }) {
  const way = [];
  for (;;) {
    const offer = next({ done: way }).value.next.find(({ step }) => !way.some((done) => done.step === step));
    if (offer === undefined) break;
    way.push({ step: offer.step });
  }
  const last = toMermaid({}).value.steps.at(-1).step;
  return [[], way.slice(0, Math.ceil(way.length / 2)), way, [{ step: last }], [...way, { step: last }]];
}

const procedures = shapesWith('procedure', 'to_mermaid');

test('Mermaid reads every drawing, and each box has the class that its step is said to have', async () => {
  assert.ok(procedures.length > 0);
  let read = 0;
  for (const { trade, title, shape } of procedures) {
    for (const done of logsOf(shape)) {
      for (const language of ['en', 'zh']) {
        const what = `${trade.name} ${title} ${language} ${JSON.stringify(done)}`;
        const { text, steps } = shape.toMermaid({ done, language }).value;
        assert.ok(await mermaid.parse(text), what);
        const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
        assert.equal(type, 'flowchart-v2', what);
        const boxes = db.getVertices();
        assert.deepEqual([...boxes.keys()], steps.map(({ step }) => `step_${step}`), what);
        for (const { step, state } of steps) {
          const { classes, text: label } = boxes.get(`step_${step}`);
          assert.equal(classes[0], state, what);
          assert.ok(classes.every((name) => db.getClasses().get(name).styles.length > 0), what);
          assert.ok(label.length > 0 && !/["#]/.test(label), `${what}: ${label}`);
        }
        assert.ok(db.getEdges().every(({ start, end }) => boxes.has(start) && boxes.has(end)), what);
        read += 1;
      }
    }
  }
  console.log(`drawings: ${read} read`);
});

test('what may come next is drawn so, and nothing else is', () => {
  for (const { trade, title, shape } of procedures) {
    for (const done of logsOf(shape)) {
      const drawn = shape.toMermaid({ done });
      const answer = shape.next({ done });
      assert.deepEqual(drawn.findings, answer.findings);
      const offered = answer.value.next.map(({ step }) => step).filter((step) => !done.some((entry) => entry.step === step));
      const coloured = drawn.value.steps.filter(({ state }) => state === 'next').map(({ step }) => step);
      assert.deepEqual(coloured, offered, `${trade.name} ${title}`);
    }
  }
});

test('an order that is only advised is a dotted arrow, and a text that looks like Mermaid stays a text', async () => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(
    'flowchart TD\n    step_end["end#59; #34;x#34; #91;y#93;<br/>#35;"]:::next\n    step_b["b"]:::later\n    step_end -. "advised" .-> step_b\n',
  );
  assert.equal(db.getEdges()[0].stroke, 'dotted');
  assert.deepEqual([...db.getVertices().keys()], ['step_end', 'step_b']);
});

test('every schedule takes the fields of a calendar', () => {
  const schedules = shapesWith('schedule', 'to_icalendar');
  assert.ok(schedules.length > 0);
  for (const { shape } of schedules) {
    const now = new Date('2026-03-02T10:00:00+08:00');
    const made = shape.toIcalendar({ now, language: 'zh', reference: 'A-1', alarmMinutes: 30 });
    assert.deepEqual(made.findings, shape.review({ now }).findings);
    assert.equal(made.value?.text.startsWith('BEGIN:VCALENDAR\r\n') ?? true, true);
  }
});

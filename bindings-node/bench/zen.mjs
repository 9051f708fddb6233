// GoRules ZEN.

import { evaluateExpressionSync, ZenEngine } from '@gorules/zen-engine';
import { model } from './models.mjs';

const engine = new ZenEngine();

/** A decision, compiled once. There is no synchronous call of one. */
export function decisionOf(name) {
  const decision = engine.createDecision(Buffer.from(model(`${name}.zen.json`)));
  return async (context) => (await decision.evaluate(context)).result;
}

/** A bare expression, synchronously. In Node.js there is no way to compile one beforehand. */
export function expressionOf(name) {
  const expression = model(`${name}.zen.txt`);
  return (context) => evaluateExpressionSync(expression, context);
}

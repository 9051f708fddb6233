// GoRules ZEN.

import { evaluateExpressionSync, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { model } from './models.mjs';

const engine = new ZenEngine();

/** A decision, compiled once: content that was made beforehand is, bytes are compiled at each call. There is no
 *  synchronous call of one. */
export function decisionOf(name) {
  const decision = engine.createDecision(new ZenDecisionContent(Buffer.from(model(`${name}.zen.json`))));
  return async (context) => (await decision.evaluate(context)).result;
}

/** A bare expression, synchronously. In Node.js there is no way to compile one beforehand. */
export function expressionOf(name) {
  const expression = model(`${name}.zen.txt`);
  return (context) => evaluateExpressionSync(expression, context);
}

/**
 * A decimal of one of the usual libraries (decimal.js, big.js, bignumber.js): it crosses the border as its text.
 */
export interface DecimalObject {
  toFixed(places?: number): string;
  toJSON(): string;
}

/** An exact amount as text (`'12800.00'`), as a whole number or as a decimal object; a fraction as a number is refused. */
export type MoneyInput = string | number | DecimalObject;

/** A share as text (`'0.15'`) or as a decimal object; a fraction as a number is refused. */
export type RateInput = string | number | DecimalObject;

/** A measure, taken at its shortest decimal form. */
export type NumberInput = number | string | DecimalObject;

/** An instant: a `Date`, an RFC 3339 text with its offset, or the object of a date library that has a `toJSON`. */
export type InstantInput = Date | string | { valueOf(): number; toJSON(): string | null };

/** A calendar day of the shop, `'2026-03-02'`. */
export type Day = string;

/** An amount in yuan with two decimal places, `'1280.00'`. */
export type Money = string;

/** An instant in the shop's zone, `'2026-03-04T10:00:00+08:00'`. */
export type Instant = string;

/** The id of a clause, `'furniture_store.cancel.free_window'`; {@link clause} says what it says. */
export type ClauseId = string;

/** A text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The answer to a case: a verdict, what was worked out, and what each clause makes of the case. */
export interface Answer<Value> {
  /** The verdict; it follows from the findings alone. */
  verdict: Verdict;
  /** What was worked out; null where it could not be. */
  value: Value | null;
  /** What each clause makes of the case, in the order of the book. {@link message} makes sentences of them. */
  findings: Finding[];
}

/** A clause: one statement of a source document. */
export interface Clause {
  readonly id: ClauseId;
  readonly zh: string;
  readonly en: string;
  /** The source document. */
  readonly source: string;
  /** The lines of the source document, `'63'` or `'63-65'`. */
  readonly lines: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Whether it is a hard limit that no policy loosens. */
  readonly safety: boolean;
  /** Whether it is told and never breached. */
  readonly forecast: boolean;
  /** The clause that states the same rule first, if this one repeats it. */
  readonly sameAs: ClauseId | null;
  /** The decision taken where the source is vague, contradictory or has a slip; empty where none was needed. */
  readonly reading: string;
  /** Why a declined clause is not encoded. */
  readonly reason: Text | null;
}

/** A rule book's version, and the SHA-256 of its text. */
export interface Book {
  readonly version: string;
  readonly digest: string;
}

/** What becomes of a case with faults among many: the call throws, or its {@link InvalidInput} stands among the answers. */
export type OnError = 'throw' | 'collect';

/** How rows are judged. */
export interface BatchOptions<Policy extends TradePolicy = TradePolicy> {
  /** What the shop has set; left out, the source's figures hold. */
  policy?: Policy | undefined;
  /** What becomes of a row with faults; left out, the first one throws. */
  onError?: OnError;
}

/** How tables are judged. */
export interface TableOptions<Policy extends TradePolicy = TradePolicy> {
  /** What the shop has set; left out, the source's figures hold. */
  policy?: Policy | undefined;
  /**
   * What becomes of a row with faults; left out, the first one throws. Collected, they stand in a column `error`, whose
   * row is null where nothing is wrong, and the row's other answers are null.
   */
  onError?: OnError;
  /** The language of the messages in the column `error`; English unless set. */
  language?: Language;
  /** Whether the answer has the findings; left out, it has. The clauses stand in `cites` all the same. */
  findings?: boolean;
  /** Columns of the table that stand in front of the answer; they need not be fields of the case. */
  keep?: readonly string[];
  /** What a whole number in a column of money counts. Without `'fen'` such a column is refused. */
  money?: 'yuan' | 'fen';
  /** The time zone, by its IANA name, of timestamps that come without one; else they are refused. */
  naiveZone?: string;
}

/** A decision, or a verb of a shape. Calls are synchronous and change nothing. */
export interface Decide<Input, Value, Policy extends TradePolicy = TradePolicy> {
  /**
   * Decides one case; fields that are undefined count as left out.
   * @param input The case. Names may also be written in snake_case, as in records that other languages keep.
   * @param policy What the shop has set; left out, the source's figures hold.
   * @throws {@link InvalidInput} with every fault of the input.
   */
  (input: Input, policy?: Policy): Answer<Value>;
  /** The name in every language: `'furniture_store.cancel'`. */
  readonly fullName: string;
  /** The answer as JSON in the wire form: names in snake_case, the same bytes as in Rust and Python. */
  json(input: Input, policy?: Policy): string;
  /** The decision as one JSON record to keep: function, input, policy, book, library, decision. {@link replay} plays it. */
  receipt(input: Input, policy?: Policy): string;
  /** What would change if the case were decided under another policy; left out, a policy has the source's figures. */
  compare(input: Input, first?: Policy, second?: Policy): Difference;
  /**
   * Decides many cases; the answers are those of single calls, in the order of the rows.
   * @throws {@link InvalidInput} with the faults of the first row that has some; its `row` tells which. Collected, the
   * faults stand in the place of the row's answer instead: `outcome instanceof InvalidInput`.
   */
  batch(rows: readonly Input[], options: BatchOptions<Policy> & { onError: 'collect' }): (Answer<Value> | InvalidInput)[];
  batch(rows: readonly Input[], options?: BatchOptions<Policy> & { onError?: 'throw' }): Answer<Value>[];
  batch(rows: readonly Input[], options?: BatchOptions<Policy>): (Answer<Value> | InvalidInput)[];
  /**
   * Decides the rows of a table: the bytes of an Arrow IPC stream, not compressed. Its columns are called as the fields
   * of the case are in every other language, in snake_case; null is not known. The call blocks its thread.
   * @returns The bytes of such a stream, a row for a row: what `keep` names, `verdict`, the fields of the value, `cites`,
   * `findings`, and `error` where faults are collected. A large batch comes back in several.
   * @throws {@link InvalidInput} where the bytes are no such stream or its columns do not fit, and with the faults of the
   * first row that has some.
   */
  batchArrow(bytes: Uint8Array, options?: TableOptions<Policy>): Uint8Array;
}

/** A policy of any trade; it never changes. Each trade has a class of its own. */
export abstract class TradePolicy {
  protected constructor();
  /** The trade that it is of. */
  readonly trade: string;
  /** SHA-256 of all settings: two policies with the same digest decide the same. */
  readonly digest: string;
  /** What differs from the source's figures, in the names that JSON and TOML policies have in every language. */
  toJSON(): Record<string, unknown>;
}

/** Policies with the instants from which they were in force: an old case is judged by the terms of its day. */
export class PolicyHistory<Policy extends TradePolicy> {
  /**
   * @param terms The policies, each with the instant from which on it is in force, in any order.
   * @throws {@link InvalidInput} where two are to be in force from the same instant on.
   */
  constructor(terms: readonly { from: InstantInput; policy: Policy }[]);
  /** The policy that was in force at an instant; null before the first, which no decision takes for a policy. */
  at(instant: InstantInput): Policy | null;
}

/** One thing that is wrong with an input. */
export class Fault {
  private constructor();
  /** What is wrong. */
  readonly code: Code;
  /** Where: `lines[3].price`; empty for the input as a whole. */
  readonly path: string;
  /** What was expected, in English. */
  readonly expected: string;
  /** What came; shortened. */
  readonly got?: string;
  /** The nearest known name or word. */
  readonly nearest?: string;
  /** The clause whose bound a policy value breaks. */
  readonly clause?: ClauseId;
  /** The fault as a sentence. */
  message(language?: Language): string;
}

/** An input that cannot be judged, with every fault that was found in it; never a verdict. */
export class InvalidInput extends TypeError {
  private constructor();
  readonly faults: readonly Fault[];
  /** The row, counted from 0, where one of many cases cannot be judged. */
  readonly row?: number;
  /** All faults as one text, a line each. */
  describe(language?: Language): string;
}

/** What a trade is, whichever it is. */
export interface Trade {
  readonly name: string;
  readonly title: Text;
  readonly book: Book;
  /** Everything that can be called, by its name in every language: `'cancel'`, `'schedule.repair.review'`. */
  calls(): string[];
  /** The function, or the shape's verb, with this name. */
  call(name: string): Decide<any, unknown, any>;
  /** Every clause in the order of the book. */
  clauses(): Clause[];
  readonly Policy: {
    new (settings?: any): TradePolicy;
    fromJson(json: string): TradePolicy;
    fromToml(toml: string): TradePolicy;
  };
}

/** Every trade. */
export function trades(): Trade[];

/**
 * What a clause says, and where it stands.
 * @throws {@link InvalidInput} with the nearest id where there is no such clause.
 */
export function clause(id: ClauseId): Clause;

/** A finding as a sentence: the clause, what was seen, what is allowed, what would put it right. */
export function message(finding: Finding, language?: Language): string;

/**
 * Plays a receipt again: under the policy that it was made under, or under another.
 * @param receipt The record, as text or parsed.
 * @throws {@link InvalidInput} where it is no receipt, its function is gone, or its policy or input are no longer taken.
 */
export function replay(receipt: string | object, policy?: TradePolicy): Replay;

/** The version of the library, as receipts state it. */
export const version: string;

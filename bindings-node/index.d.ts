// Written by tools/types.mjs from the schemas of the core; `dev.sh types` writes it anew.

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

/**
 * What one side and the other found by one clause.
 */
export interface ClauseDifference {
  /**
   * The clause.
   */
  clause: string;
  /**
   * Its findings then, or under the first policy.
   */
  first: Finding[];
  /**
   * Its findings now, or under the second policy.
   */
  second: Finding[];
}

/**
 * What is wrong with an input; a closed list.
 * - `wrong_type`: A value of another type.
 * - `missing_field`: A field that has to be there is not.
 * - `unknown_field`: A field that the function does not know.
 * - `unknown_word`: A word that is not in the list.
 * - `naive_time`: An instant without an offset.
 * - `float_money`: Money as a binary floating point number.
 * - `not_finite`: NaN or an infinity.
 * - `negative`: A negative value where none can be.
 * - `out_of_range`: A value beyond what can be.
 * - `too_precise`: More decimal places than the unit has.
 * - `too_long`: A text or a list beyond all measure.
 * - `too_deep`: Lists or objects nested beyond all measure.
 * - `before_event`: An instant or a day before the one it follows.
 * - `contradiction`: Two statements that cannot both be true.
 * - `duplicate`: The same thing twice.
 * - `unparsable`: A text that is no JSON, TOML, number, instant or day.
 * - `unfilled_slot`: A slot of a phrase that is not filled in.
 * - `loosens_safety`: A policy value that loosens a safety limit.
 * - `outside_bounds`: A policy value outside the bounds that its clause gives.
 * - `unknown_function`: A function, shape or trade that does not exist.
 * - `wrong_policy`: A policy of another trade.
 * - `internal`: The library failed; a defect of clausebook.
 */
export type Code =
  | 'wrong_type'
  | 'missing_field'
  | 'unknown_field'
  | 'unknown_word'
  | 'naive_time'
  | 'float_money'
  | 'not_finite'
  | 'negative'
  | 'out_of_range'
  | 'too_precise'
  | 'too_long'
  | 'too_deep'
  | 'before_event'
  | 'contradiction'
  | 'duplicate'
  | 'unparsable'
  | 'unfilled_slot'
  | 'loosens_safety'
  | 'outside_bounds'
  | 'unknown_function'
  | 'wrong_policy'
  | 'internal';

/**
 * How what was seen is held against the limit.
 * - `at_most`: Up to and including the limit.
 * - `at_least`: The limit itself or more.
 * - `less_than`: Only below the limit.
 * - `more_than`: Only above the limit.
 * - `equal`: The limit itself.
 */
export type Comparison = 'at_most' | 'at_least' | 'less_than' | 'more_than' | 'equal';

/**
 * What differs between two decisions about one case.
 */
export interface Difference {
  /**
   * The findings that differ, clause by clause, in the order in which they first appear.
   */
  clauses: ClauseDifference[];
  /**
   * The two values, where they differ.
   */
  value?: Pair | null;
  /**
   * The two verdicts, where they differ.
   */
  verdict?: Pair | null;
}

/**
 * What one clause makes of a case: what was seen, what is allowed, by how much it misses, what would put it right.
 */
export interface Finding {
  /**
   * The place in the list that came with the case, counted from 0.
   */
  at?: number | null;
  /**
   * By how much it misses.
   */
  by?: number | string | boolean | null;
  /**
   * The clause.
   */
  clause: ClauseId;
  /**
   * How it is held against the limit.
   */
  comparison?: Comparison | null;
  /**
   * What is allowed or asked for.
   */
  limit?: number | string | boolean | null;
  /**
   * What it makes of the case.
   */
  outcome: Outcome;
  /**
   * What would put it right.
   */
  remedy?: Remedy | null;
  /**
   * What was seen.
   */
  seen?: number | string | boolean | null;
  /**
   * The unit of the numbers; of `by` where the others are instants.
   */
  unit?: Unit | null;
  /**
   * The thing it speaks of: a fact, a paper, a step, an act, a policy parameter.
   */
  what?: string | null;
}

/**
 * What a clause does.
 * - `limit`: Bounds a measured quantity.
 * - `window`: Ties an act to an event or a clock time.
 * - `money`: Fixes a price, a fee, a share or who pays.
 * - `sequence`: Orders steps.
 * - `eligibility`: Says who or what may, must or may not.
 * - `choice`: Maps a situation to a treatment, service or route.
 * - `record`: Demands a paper, field, signature or report.
 * - `quantity`: Computes how many are needed.
 * - `script`: Fixes words to say or write at a moment.
 * - `conduct`: Demands or forbids an observable behaviour.
 * - `declined`: Normative, but deceptive, discriminatory or unlawful: answered by a stated refusal.
 */
export type Kind =
  | 'limit'
  | 'window'
  | 'money'
  | 'sequence'
  | 'eligibility'
  | 'choice'
  | 'record'
  | 'quantity'
  | 'script'
  | 'conduct'
  | 'declined';

/**
 * The language of a text.
 * - `zh`: Simplified Chinese.
 * - `en`: English.
 */
export type Language = 'zh' | 'en';

/**
 * What a clause makes of a case.
 * - `met`: The clause is kept, or it is the one chosen.
 * - `breached`: The clause is broken.
 * - `advice`: The clause advises otherwise; nothing is refused.
 * - `missing`: Something that the clause asks for is still to come.
 * - `unknown`: A fact that the clause needs is not known.
 */
export type Outcome = 'met' | 'breached' | 'advice' | 'missing' | 'unknown';

/**
 * What one side and the other said.
 */
export interface Pair {
  /**
   * Then, or under the first policy.
   */
  first: unknown;
  /**
   * Now, or under the second policy.
   */
  second: unknown;
}

/**
 * What would put a finding right.
 * - `raise_to_limit`: Bring the value up to the limit.
 * - `lower_to_limit`: Bring the value down to the limit.
 * - `set_to_limit`: Bring the value to the limit.
 * - `wait_for_limit`: Wait until the instant given as the limit.
 * - `do_now`: Do it now: it is late.
 * - `do_limit_first`: First do the step given as the limit.
 * - `provide`: Hand in what is named.
 * - `find_out`: Find out the fact that is named.
 * - `set_policy`: Set the policy parameter that is named.
 * - `stop`: Stop at once.
 * - `use_limit`: Take the way given as the limit instead.
 * - `nothing`: Leave it: nothing puts it right.
 */
export type Remedy =
  | 'raise_to_limit'
  | 'lower_to_limit'
  | 'set_to_limit'
  | 'wait_for_limit'
  | 'do_now'
  | 'do_limit_first'
  | 'provide'
  | 'find_out'
  | 'set_policy'
  | 'stop'
  | 'use_limit'
  | 'nothing';

/**
 * What a receipt says when it is played again.
 */
export interface Replay {
  /**
   * What differs; nothing where the decision is the same.
   */
  difference: Difference;
  /**
   * Whether the decision is the same.
   */
  same: boolean;
  /**
   * Whether the book is the one that decided then.
   */
  sameBook: boolean;
  /**
   * Whether the library is the one that decided then.
   */
  sameLibrary: boolean;
  /**
   * Whether the policy that decided now has the digest that the receipt states.
   */
  samePolicy: boolean;
}

/**
 * How strictly a clause binds.
 * - `must`: The text orders.
 * - `should`: The text advises: a miss is advice, never a refusal.
 * - `never`: The text forbids.
 */
export type Severity = 'must' | 'should' | 'never';

/**
 * The kinds of shape.
 * - `limit`: A measured value held to bounds.
 * - `schedule`: Acts that fall due after events.
 * - `procedure`: Steps in their order.
 * - `form`: What a case needs in writing.
 * - `checklist`: Conduct to observe.
 * - `phrase`: Words for a moment.
 */
export type ShapeKind = 'limit' | 'schedule' | 'procedure' | 'form' | 'checklist' | 'phrase';

/** A unit; none is converted into another. */
export type Unit =
  | 's'
  | 'min'
  | 'h'
  | 'd'
  | 'week'
  | 'month'
  | 'year'
  | 'rate'
  | 'CNY'
  | 'MPa'
  | 'm'
  | 'cm'
  | 'mm'
  | 'deg'
  | 'count'
  | 'flag'
  | 'word'
  | 'words'
  | 'text'
  | 'periods';

/**
 * The four answers to a case.
 * - `ok`: It is in order.
 * - `refused`: A known fact breaks a clause.
 * - `pending`: Steps, papers or signatures are still to come.
 * - `undetermined`: A fact or a policy figure that is needed is not known.
 */
export type Verdict = 'ok' | 'refused' | 'pending' | 'undetermined';

/** What the verbs of the shapes work out; the same in every trade. */
export namespace shapes {
  /**
   * One act and how it stands.
   */
  export interface ActReviewed {
    /**
     * The act.
     */
    act: string;
    /**
     * When it falls due, and what that follows from.
     */
    deadline?: Deadline | null;
    /**
     * When it was done.
     */
    doneAt?: Instant | null;
    /**
     * By how many seconds it is late; where it is not needed any more, by how many it was when that came.
     */
    lateByS?: number | null;
    /**
     * From when on it may be done, where it may not be done at once.
     */
    notBefore?: Instant | null;
    /**
     * How it stands.
     */
    state: ActState;
    /**
     * Who does it.
     */
    who?: string | null;
  }

  /**
   * How an act stands.
   * - `waiting`: Its event has not come.
   * - `not_yet_due`: It is not due yet.
   * - `open`: It is to be done, and in time so far.
   * - `overdue`: It is late and not done.
   * - `done`: It was done in time.
   * - `done_late`: It was done late.
   * - `done_early`: It was done too early.
   * - `not_needed`: This case does not need it.
   * - `undetermined`: That hangs on a fact that is not known.
   */
  export type ActState =
    | 'waiting'
    | 'not_yet_due'
    | 'open'
    | 'overdue'
    | 'done'
    | 'done_late'
    | 'done_early'
    | 'not_needed'
    | 'undetermined';

  /**
   * What a deadline counts in.
   * - `elapsed`: Elapsed time, from instant to instant.
   * - `calendar_days`: Calendar days of the shop; the last one counts up to the next midnight.
   * - `clock_time`: A clock time of a calendar day of the shop.
   */
  export type Calendar = 'elapsed' | 'calendar_days' | 'clock_time';

  /**
   * All items of a checklist.
   */
  export interface ChecklistChecked {
    /**
     * The items in the order of the checklist.
     */
    items: ItemState[];
  }

  /**
   * A due time with all that it follows from.
   */
  export interface Deadline {
    /**
     * What it counts in.
     */
    calendar: Calendar;
    /**
     * Whether it is counted back from its event.
     */
    countedBack?: boolean;
    /**
     * When it falls due, in the shop's zone.
     */
    dueAt: Instant;
    /**
     * The event that it runs from, or is counted back from.
     */
    event: string;
    /**
     * When that was, or is to be, in the shop's zone.
     */
    from: Instant;
    /**
     * Whether `dueAt` itself is still in time: so for elapsed time and clock times, not for the midnight that ends a day.
     */
    inclusive: boolean;
    /**
     * How long it is, in `unit`.
     */
    length: number;
    /**
     * How a due time that the shop's clock jumps over, or shows twice, was resolved.
     */
    resolved?: Resolution | null;
    /**
     * The unit of the length.
     */
    unit: string;
  }

  /**
   * What is wrong with an entry of a log.
   * - `skipped`: A step that must come first is not in the log at all.
   * - `out_of_order`: A step that must come first was done only later, or one that must come after was done already.
   * - `forbidden`: It was done while a fact forbids it.
   * - `repeated`: It was done twice and may be done once only.
   * - `out_of_place`: It does not belong to this case.
   * - `wrong_person`: Somebody else had to do it.
   */
  export type FaultKind = 'skipped' | 'out_of_order' | 'forbidden' | 'repeated' | 'out_of_place' | 'wrong_person';

  /**
   * What a form lacks and where its items go.
   */
  export interface FormFiled {
    /**
     * Whether nothing that a binding clause demands is missing, by the wrong person, or not known.
     */
    complete: boolean;
    /**
     * Where the items go that are there and in order.
     */
    handTo: Route[];
    /**
     * What is missing, in the order of the form; also what is only advised.
     */
    missing: Missing[];
  }

  /**
   * What an item of a form is.
   * - `field`: An entry.
   * - `paper`: A paper that somebody presents.
   * - `signature`: A signature.
   * - `copy`: A copy for somebody.
   * - `filing`: A filing with a department.
   * - `form`: A form to fill in.
   * - `report`: A report to somebody.
   * - `note`: A note.
   */
  export type ItemSort = 'field' | 'paper' | 'signature' | 'copy' | 'filing' | 'form' | 'report' | 'note';

  /**
   * One item and what became of it.
   */
  export interface ItemState {
    /**
     * The item.
     */
    item: string;
    /**
     * What became of it.
     */
    state: State;
  }

  /**
   * Where a measured value lies.
   */
  export interface LimitChecked {
    /**
     * The upper end in force.
     */
    max?: number | null;
    /**
     * The lower end in force.
     */
    min?: number | null;
    /**
     * The target in force.
     */
    nominal?: number | null;
    /**
     * How far the value lies beyond an end, or off the target: positive above, negative below.
     */
    offBy?: number | null;
    /**
     * Whether nothing is to be said against the value.
     */
    within: boolean;
  }

  /**
   * One item that is missing.
   */
  export interface Missing {
    /**
     * What will do for it, where there is a choice.
     */
    anyOf?: string[];
    /**
     * The item.
     */
    item: string;
    /**
     * What it is.
     */
    sort: ItemSort;
    /**
     * To whom it goes: all of these.
     */
    to?: string[];
    /**
     * Who presents it, fills it in or signs it: any of these.
     */
    who?: string[];
  }

  /**
   * A step that may come next.
   */
  export interface Offer {
    /**
     * Whether it may be left out, or has been done and may be done again.
     */
    optional: boolean;
    /**
     * The step.
     */
    step: string;
    /**
     * Who does it, where the book says so.
     */
    who?: string | null;
  }

  /**
   * The words.
   */
  export interface PhraseSaid {
    /**
     * The words, filled in.
     */
    text: string;
  }

  /**
   * A drawing of a procedure.
   */
  export interface ProcedureDrawing {
    /**
     * The steps in the order of the procedure, each with how it stands: in the drawing, `step_<name>` and its class.
     */
    steps: StepDrawn[];
    /**
     * The text of a Mermaid flowchart.
     */
    text: string;
  }

  /**
   * What may come next.
   */
  export interface ProcedureNextSteps {
    /**
     * Whether nothing has to be done any more.
     */
    complete: boolean;
    /**
     * The steps that may come next, in the order of the procedure.
     */
    next: Offer[];
    /**
     * The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
     * not known.
     */
    remaining: string[];
  }

  /**
   * A log and its faults.
   */
  export interface ProcedureReviewed {
    /**
     * Whether nothing has to be done any more; faults do not count here.
     */
    complete: boolean;
    /**
     * Everything that was not in order, in the order of the log.
     */
    faults: StepFault[];
    /**
     * The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
     * not known.
     */
    open: string[];
  }

  /**
   * How a local time that does not exist once was resolved.
   * - `gap`: The clock jumps over it: the first instant after the gap.
   * - `overlap`: The clock shows it twice: the earlier one.
   * - `month_end`: The month is too short for the day's number: its last day.
   */
  export type Resolution = 'gap' | 'overlap' | 'month_end';

  /**
   * Where an item that is there goes.
   */
  export interface Route {
    /**
     * The item.
     */
    item: string;
    /**
     * To whom it goes: all of these.
     */
    to: string[];
  }

  /**
   * A calendar.
   */
  export interface ScheduleCalendarMade {
    /**
     * The text of an iCalendar file (RFC 5545).
     */
    text: string;
  }

  /**
   * All acts of a schedule.
   */
  export interface ScheduleReviewed {
    /**
     * The acts in the order of the schedule.
     */
    acts: ActReviewed[];
  }

  /**
   * What became of an item.
   * - `done`: It was done.
   * - `not_done`: It was not done; whether that is right, the findings say.
   * - `breached`: It was done and is forbidden.
   * - `not_observed`: Nobody looked.
   * - `not_applicable`: It does not apply to this case.
   * - `undetermined`: Whether it applies hangs on a fact that is not known.
   */
  export type State = 'done' | 'not_done' | 'breached' | 'not_observed' | 'not_applicable' | 'undetermined';

  /**
   * A step and how it stands.
   */
  export interface StepDrawn {
    /**
     * How it stands.
     */
    state: StepState;
    /**
     * The step.
     */
    step: string;
  }

  /**
   * One fault of a log.
   */
  export interface StepFault {
    /**
     * The place in the log, counted from 0.
     */
    at: number;
    /**
     * What is wrong.
     */
    fault: FaultKind;
    /**
     * The step that had to come first, where one was skipped or done too late.
     */
    needs?: string | null;
    /**
     * The step.
     */
    step: string;
    /**
     * The step that was done already although this one had to come before it.
     */
    tooLateFor?: string | null;
  }

  /**
   * How a step of a procedure stands.
   * - `done`: It is done, in order.
   * - `repeatable`: It is done, in order, and may be done once more now.
   * - `next`: It may come next.
   * - `later`: It comes later.
   * - `not_needed`: This case does not need it, or not any more.
   * - `undetermined`: That hangs on a fact that is not known.
   * - `skipped`: It was left out although a step that comes after it is done.
   * - `forbidden`: A fact forbids it, or it was done while one did.
   * - `out_of_order`: It was done before a step that must come first, or after one that must come later.
   * - `repeated`: It was done twice and may be done once only.
   * - `out_of_place`: It was done and does not belong to this case.
   * - `wrong_person`: Somebody else had to do it.
   */
  export type StepState =
    | 'done'
    | 'repeatable'
    | 'next'
    | 'later'
    | 'not_needed'
    | 'undetermined'
    | 'skipped'
    | 'forbidden'
    | 'out_of_order'
    | 'repeated'
    | 'out_of_place'
    | 'wrong_person';
}

/** Community office: social organisations, volunteers, petitions and mediation (社区工作服务窗口:社会团体、志愿者、信访与人民调解). */
export namespace communityOffice {
  export const name: 'community_office';
  export const title: Text;
  export const book: Book;
  /** Everything that can be called, by its name in every language. */
  export function calls(): string[];
  /** The function, or the shape's verb, with this name. */
  export function call(name: string): Decide<any, unknown, Policy>;
  /** Every clause in the order of the book. */
  export function clauses(): Clause[];
  /**
   * Says of any application what is missing, what it costs and who decides next.
   *
   * Takes a social organisation's founding registration or annual check, a volunteer's registration, or a petition, with what
   * was handed in, paid and done so far. It answers what `society_papers`, `society_fee`, `volunteer_eligibility`,
   * `volunteer_papers`, `petition_route` and the procedures answer together. Refused where a condition is not met or the
   * log breaks the order; pending while papers, money or steps are still to come.
   *
   * @throws {@link InvalidInput} where not exactly one application is given, where a part of it is bad, where whether the supervising
   * unit has reviewed or the registration was refused contradicts the log.
   *
   * @remarks Clauses:
   * - `community_office.society_registration.legal_basis` (001_364cd028b96cdb15.txt, 109-111): Founding registration of a social organisation rests on the Regulations on Registration and Administration of Social Organisations and the Hubei Provincial Measures.
   * - `community_office.society_registration.materials` (001_364cd028b96cdb15.txt, 111-118): Founding registration needs: preparation application and founding application, approval of the supervising unit, capital verification report, proof of the right to use the premises, particulars and identity papers of founders and intended officers, draft charter, and other papers asked for.
   * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
   * - `community_office.society_registration.steps` (001_364cd028b96cdb15.txt, 119-124): Founding registration runs in six steps: founders apply, acceptance, examination, decision, certificate, public notice.
   * - `community_office.society_annual_check.legal_basis` (001_364cd028b96cdb15.txt, 125-127): The annual check of a social organisation rests on the same two rules as founding registration.
   * - `community_office.society_annual_check.materials` (001_364cd028b96cdb15.txt, 127-133): The annual check needs: last year's work summary, this year's work plan, last year's final accounts with audit report, self-inspection report, the supervising unit's review opinion, and the inspection report form.
   * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
   * - `community_office.volunteer.min_age` (001_364cd028b96cdb15.txt, 138-139): A volunteer is at least 14 years old.
   * - `community_office.volunteer.dedication` (001_364cd028b96cdb15.txt, 140): A volunteer has a spirit of dedication.
   * - `community_office.volunteer.suitable_qualities` (001_364cd028b96cdb15.txt, 141): A volunteer has the basic qualities that suit the service project and activities chosen.
   * - `community_office.volunteer.choose_project` (001_364cd028b96cdb15.txt, 142): A volunteer chooses at least one service project, by own wish and circumstances.
   * - `community_office.volunteer.serve_some_time` (001_364cd028b96cdb15.txt, 142-143): A volunteer does voluntary work for a certain time.
   * - `community_office.volunteer.form_from_unit` (001_364cd028b96cdb15.txt, 145): Staff of units directly under the district get the registration form from the Youth League organisation of their unit.
   * - `community_office.volunteer.form_from_residence` (001_364cd028b96cdb15.txt, 145): Ordinary residents get the registration form from the Youth League (working) committee of the township or subdistrict where they live.
   * - `community_office.volunteer.photos` (001_364cd028b96cdb15.txt, 144-146): The applicant hands in two recent one-inch bareheaded photographs.
   * - `community_office.volunteer.steps` (001_364cd028b96cdb15.txt, 147-152): Registration runs in five steps: fill in the form, first review, qualification review with registration, pre-service training, service certificate.
   * - `community_office.volunteer.preliminary_review` (001_364cd028b96cdb15.txt, 149): The first review is done by the unit that submits the application.
   * - `community_office.volunteer.qualification_review` (001_364cd028b96cdb15.txt, 150): The Youth League district committee reviews the qualification and registers the volunteer.
   * - `community_office.volunteer.training_before_service` (001_364cd028b96cdb15.txt, 151): The volunteer is trained before taking up service.
   * - `community_office.volunteer.certificate` (001_364cd028b96cdb15.txt, 152): A service certificate is issued to the volunteer.
   * - `community_office.petition.written_or_oral` (001_364cd028b96cdb15.txt, 153-154): A petition may be brought in writing or by word of mouth.
   * - `community_office.petition.register` (001_364cd028b96cdb15.txt, 154): Every petition is registered first, before its competence is decided.
   * - `community_office.petition.within_powers` (001_364cd028b96cdb15.txt, 154): A petition within the office's powers is accepted.
   * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
   * - `community_office.petition.outside_powers` (001_364cd028b96cdb15.txt, 155): For a petition outside the office's powers the petitioner is first told which competent department to turn to.
   * - `community_office.petition.report_upward` (001_364cd028b96cdb15.txt, 155): What must go to the superior competent department is reported to it, and the petitioner is told so.
   * - `community_office.petition.report_upward_steps` (001_364cd028b96cdb15.txt, 155): When the superior department has replied, the reply is told to the petitioner, then the case is filed.
   * - `community_office.petition.file` (001_364cd028b96cdb15.txt, 154-155): Every petition ends in the files, after the petitioner has been told the outcome.
   */
  export const handleApplication: Decide<Application, Handled, Policy>;

  /**
   * Says which papers a founding registration or an annual check still needs, and on which rules it rests.
   *
   * A founding registration needs six papers, particulars and an identity paper of every founder and intended officer, and
   * whatever else the office has asked for. An annual check needs seven; the supervising unit's opinion only once that unit
   * has reviewed. A paper of another year than the one asked for is still to come.
   *
   * @throws {@link InvalidInput} where a paper belongs to the other service or is there twice, a personal paper names nobody or nobody of
   * `persons`, a paper that covers no year has one, a name is blank or there twice, or an annual check asks for other papers.
   *
   * @remarks Clauses:
   * - `community_office.society_registration.legal_basis` (001_364cd028b96cdb15.txt, 109-111): Founding registration of a social organisation rests on the Regulations on Registration and Administration of Social Organisations and the Hubei Provincial Measures.
   * - `community_office.society_registration.materials` (001_364cd028b96cdb15.txt, 111-118): Founding registration needs: preparation application and founding application, approval of the supervising unit, capital verification report, proof of the right to use the premises, particulars and identity papers of founders and intended officers, draft charter, and other papers asked for.
   * - `community_office.society_annual_check.legal_basis` (001_364cd028b96cdb15.txt, 125-127): The annual check of a social organisation rests on the same two rules as founding registration.
   * - `community_office.society_annual_check.materials` (001_364cd028b96cdb15.txt, 127-133): The annual check needs: last year's work summary, this year's work plan, last year's final accounts with audit report, self-inspection report, the supervising unit's review opinion, and the inspection report form.
   * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
   */
  export const societyPapers: Decide<SocietyFile, PapersDue, Policy>;

  /**
   * Says what founding registrations or annual checks cost, and what is still to be paid.
   *
   * A founding registration costs the policy's fee, 5 CNY by the book, for each application, due when it is accepted; an
   * annual check costs nothing. Where the policy names the measures of another province, that province's fee holds, which
   * the source leaves open.
   *
   * @throws {@link InvalidInput} where there is no application, or so many that their fee lies beyond the greatest amount.
   *
   * @remarks Clauses:
   * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
   * - `community_office.society_annual_check.materials` (001_364cd028b96cdb15.txt, 127-133): The annual check needs: last year's work summary, this year's work plan, last year's final accounts with audit report, self-inspection report, the supervising unit's review opinion, and the inspection report form.
   */
  export const societyFee: Decide<FeeCase, FeeDue, Policy>;

  /**
   * Decides whether somebody may become a volunteer.
   *
   * The applicant is at least 14 years old on the day of the application (the 14th birthday is enough; in common years one
   * born on 29 February has it on 28 February), has declared dedication, has chosen at least one project and meets what each
   * chosen project asks for, and has undertaken to serve for a certain time. A declaration that is not made yet is pending.
   *
   * @throws {@link InvalidInput} where the application lies before the birth, hours are negative, or a name is blank or there twice.
   *
   * @remarks Clauses:
   * - `community_office.volunteer.min_age` (001_364cd028b96cdb15.txt, 138-139): A volunteer is at least 14 years old.
   * - `community_office.volunteer.dedication` (001_364cd028b96cdb15.txt, 140): A volunteer has a spirit of dedication.
   * - `community_office.volunteer.suitable_qualities` (001_364cd028b96cdb15.txt, 141): A volunteer has the basic qualities that suit the service project and activities chosen.
   * - `community_office.volunteer.choose_project` (001_364cd028b96cdb15.txt, 142): A volunteer chooses at least one service project, by own wish and circumstances.
   * - `community_office.volunteer.serve_some_time` (001_364cd028b96cdb15.txt, 142-143): A volunteer does voluntary work for a certain time.
   */
  export const volunteerEligibility: Decide<VolunteerApplicant, Eligibility, Policy>;

  /**
   * Says where a volunteer gets the registration form, and what is still to be handed in.
   *
   * Staff of units directly under the district get it from the Youth League organisation of their unit, also where they
   * live in the area; ordinary residents from the League (working) committee of the township or subdistrict where they live.
   * With it go two recent one-inch bareheaded photographs, which the clerk confirms.
   *
   * @throws {@link InvalidInput} where something is confirmed twice.
   *
   * @remarks Clauses:
   * - `community_office.volunteer.form_from_unit` (001_364cd028b96cdb15.txt, 145): Staff of units directly under the district get the registration form from the Youth League organisation of their unit.
   * - `community_office.volunteer.form_from_residence` (001_364cd028b96cdb15.txt, 145): Ordinary residents get the registration form from the Youth League (working) committee of the township or subdistrict where they live.
   * - `community_office.volunteer.photos` (001_364cd028b96cdb15.txt, 144-146): The applicant hands in two recent one-inch bareheaded photographs.
   */
  export const volunteerPapers: Decide<VolunteerPapers, VolunteerPapersDue, Policy>;

  /**
   * Says which way a petition goes, what comes next, what the petitioner must still be told, and whether it may be filed.
   *
   * Every petition, written or oral, is registered first. Within the office's powers it is accepted, looked into, answered and
   * filed; outside them the petitioner is told which department to turn to, and where it must go to the superior department
   * it is reported there too and the petitioner told of the report and of the reply. It is filed when the petitioner has been
   * told the outcome, never while a reply is out.
   *
   * @throws {@link InvalidInput} where a petition within the office's powers is to go to the superior department, or the log is none of
   * the procedure `petition`.
   *
   * @remarks Clauses:
   * - `community_office.petition.written_or_oral` (001_364cd028b96cdb15.txt, 153-154): A petition may be brought in writing or by word of mouth.
   * - `community_office.petition.register` (001_364cd028b96cdb15.txt, 154): Every petition is registered first, before its competence is decided.
   * - `community_office.petition.within_powers` (001_364cd028b96cdb15.txt, 154): A petition within the office's powers is accepted.
   * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
   * - `community_office.petition.outside_powers` (001_364cd028b96cdb15.txt, 155): For a petition outside the office's powers the petitioner is first told which competent department to turn to.
   * - `community_office.petition.report_upward` (001_364cd028b96cdb15.txt, 155): What must go to the superior competent department is reported to it, and the petitioner is told so.
   * - `community_office.petition.report_upward_steps` (001_364cd028b96cdb15.txt, 155): When the superior department has replied, the reply is told to the petitioner, then the case is filed.
   * - `community_office.petition.file` (001_364cd028b96cdb15.txt, 154-155): Every petition ends in the files, after the petitioner has been told the outcome.
   */
  export const petitionRoute: Decide<Petition, PetitionCourse, Policy>;

  /**
   * Says what the office does for somebody, and what a dispute must be kept from turning into.
   *
   * Anybody gets legal advice and has a request for legal aid passed on to the legal aid body, which decides it. Disputes of
   * every kind are settled, and their risks flagged in the order of urgency. Persons under community correction and
   * released persons of the area are supported; the office only assists, supervising powers stay with the justice authority.
   * Migrant workers from the area get contacts made and their rights protected beside all that.
   *
   * @throws {@link InvalidInput} where nothing is needed, or something is named twice.
   *
   * @remarks Clauses:
   * - `community_office.mediation.legal_help` (001_364cd028b96cdb15.txt, 156-158): The office answers legal questions and provides legal aid.
   * - `community_office.mediation.disputes` (001_364cd028b96cdb15.txt, 159): Disputes of every kind are looked for and settled.
   * - `community_office.mediation.four_preventions` (001_364cd028b96cdb15.txt, 159): Four outcomes are to be prevented: escalation of conflicts, civil disputes turning criminal, mass petitions, and group fights.
   * - `community_office.mediation.released_and_supervised` (001_364cd028b96cdb15.txt, 160): The office helps to supervise persons under community correction and released persons of its area, with support and guidance to prevent reoffending.
   * - `community_office.mediation.migrant_workers` (001_364cd028b96cdb15.txt, 161): For migrant workers from the area the office makes contacts to solve legal problems and protects their lawful rights.
   */
  export const communityLegalService: Decide<LegalCase, LegalHelp, Policy>;

  /** The limits of this trade. */
  export interface Limits {
    readonly service_projects: {
      /**
       * Holds a measured value against the limit: A volunteer chooses at least one service project.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.volunteer.choose_project` (001_364cd028b96cdb15.txt, 142): A volunteer chooses at least one service project, by own wish and circumstances.
       */
      readonly check: Decide<ServiceProjectsLimitCase, shapes.LimitChecked, Policy>;
    };
  }
  /** The limit with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function limit<Name extends keyof Limits>(name: Name): Limits[Name];

  /** The schedules of this trade. */
  export interface Schedules {
    readonly petition: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: When the petitioner is told the opinion, where the office sets a time.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
       */
      readonly review: Decide<PetitionScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: When the petitioner is told the opinion, where the office sets a time.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
       */
      readonly toIcalendar: Decide<PetitionScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
  }
  /** The schedule with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function schedule<Name extends keyof Schedules>(name: Name): Schedules[Name];

  /** The procedures of this trade. */
  export interface Procedures {
    readonly society_registration: {
      /**
       * Says which steps may come next, and who does them. Founding registration of a social organisation, from the founders' application to the public notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
       * - `facts`: true, false, or left out where not known: `registration_refused`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_registration.steps` (001_364cd028b96cdb15.txt, 119-124): Founding registration runs in six steps: founders apply, acceptance, examination, decision, certificate, public notice.
       */
      readonly next: Decide<SocietyRegistrationProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Founding registration of a social organisation, from the founders' application to the public notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
       * - `facts`: true, false, or left out where not known: `registration_refused`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_registration.steps` (001_364cd028b96cdb15.txt, 119-124): Founding registration runs in six steps: founders apply, acceptance, examination, decision, certificate, public notice.
       */
      readonly review: Decide<SocietyRegistrationProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Founding registration of a social organisation, from the founders' application to the public notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
       * - `facts`: true, false, or left out where not known: `registration_refused`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_registration.steps` (001_364cd028b96cdb15.txt, 119-124): Founding registration runs in six steps: founders apply, acceptance, examination, decision, certificate, public notice.
       */
      readonly toMermaid: Decide<SocietyRegistrationProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly society_annual_check: {
      /**
       * Says which steps may come next, and who does them. Annual check of a social organisation, from the notice to the conclusion.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
       */
      readonly next: Decide<SocietyAnnualCheckProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Annual check of a social organisation, from the notice to the conclusion.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
       */
      readonly review: Decide<SocietyAnnualCheckProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Annual check of a social organisation, from the notice to the conclusion.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
       */
      readonly toMermaid: Decide<SocietyAnnualCheckProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly volunteer_registration: {
      /**
       * Says which steps may come next, and who does them. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.volunteer.steps` (001_364cd028b96cdb15.txt, 147-152): Registration runs in five steps: fill in the form, first review, qualification review with registration, pre-service training, service certificate.
       * - `community_office.volunteer.preliminary_review` (001_364cd028b96cdb15.txt, 149): The first review is done by the unit that submits the application.
       * - `community_office.volunteer.qualification_review` (001_364cd028b96cdb15.txt, 150): The Youth League district committee reviews the qualification and registers the volunteer.
       * - `community_office.volunteer.training_before_service` (001_364cd028b96cdb15.txt, 151): The volunteer is trained before taking up service.
       * - `community_office.volunteer.certificate` (001_364cd028b96cdb15.txt, 152): A service certificate is issued to the volunteer.
       */
      readonly next: Decide<VolunteerRegistrationProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.volunteer.steps` (001_364cd028b96cdb15.txt, 147-152): Registration runs in five steps: fill in the form, first review, qualification review with registration, pre-service training, service certificate.
       * - `community_office.volunteer.preliminary_review` (001_364cd028b96cdb15.txt, 149): The first review is done by the unit that submits the application.
       * - `community_office.volunteer.qualification_review` (001_364cd028b96cdb15.txt, 150): The Youth League district committee reviews the qualification and registers the volunteer.
       * - `community_office.volunteer.training_before_service` (001_364cd028b96cdb15.txt, 151): The volunteer is trained before taking up service.
       * - `community_office.volunteer.certificate` (001_364cd028b96cdb15.txt, 152): A service certificate is issued to the volunteer.
       */
      readonly review: Decide<VolunteerRegistrationProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.volunteer.steps` (001_364cd028b96cdb15.txt, 147-152): Registration runs in five steps: fill in the form, first review, qualification review with registration, pre-service training, service certificate.
       * - `community_office.volunteer.preliminary_review` (001_364cd028b96cdb15.txt, 149): The first review is done by the unit that submits the application.
       * - `community_office.volunteer.qualification_review` (001_364cd028b96cdb15.txt, 150): The Youth League district committee reviews the qualification and registers the volunteer.
       * - `community_office.volunteer.training_before_service` (001_364cd028b96cdb15.txt, 151): The volunteer is trained before taking up service.
       * - `community_office.volunteer.certificate` (001_364cd028b96cdb15.txt, 152): A service certificate is issued to the volunteer.
       */
      readonly toMermaid: Decide<VolunteerRegistrationProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly petition: {
      /**
       * Says which steps may come next, and who does them. A petition, from its registration to the files.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
       * - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.petition.register` (001_364cd028b96cdb15.txt, 154): Every petition is registered first, before its competence is decided.
       * - `community_office.petition.within_powers` (001_364cd028b96cdb15.txt, 154): A petition within the office's powers is accepted.
       * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
       * - `community_office.petition.outside_powers` (001_364cd028b96cdb15.txt, 155): For a petition outside the office's powers the petitioner is first told which competent department to turn to.
       * - `community_office.petition.report_upward` (001_364cd028b96cdb15.txt, 155): What must go to the superior competent department is reported to it, and the petitioner is told so.
       * - `community_office.petition.report_upward_steps` (001_364cd028b96cdb15.txt, 155): When the superior department has replied, the reply is told to the petitioner, then the case is filed.
       * - `community_office.petition.file` (001_364cd028b96cdb15.txt, 154-155): Every petition ends in the files, after the petitioner has been told the outcome.
       */
      readonly next: Decide<PetitionProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. A petition, from its registration to the files.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
       * - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.petition.register` (001_364cd028b96cdb15.txt, 154): Every petition is registered first, before its competence is decided.
       * - `community_office.petition.within_powers` (001_364cd028b96cdb15.txt, 154): A petition within the office's powers is accepted.
       * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
       * - `community_office.petition.outside_powers` (001_364cd028b96cdb15.txt, 155): For a petition outside the office's powers the petitioner is first told which competent department to turn to.
       * - `community_office.petition.report_upward` (001_364cd028b96cdb15.txt, 155): What must go to the superior competent department is reported to it, and the petitioner is told so.
       * - `community_office.petition.report_upward_steps` (001_364cd028b96cdb15.txt, 155): When the superior department has replied, the reply is told to the petitioner, then the case is filed.
       * - `community_office.petition.file` (001_364cd028b96cdb15.txt, 154-155): Every petition ends in the files, after the petitioner has been told the outcome.
       */
      readonly review: Decide<PetitionProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A petition, from its registration to the files.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
       * - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.petition.register` (001_364cd028b96cdb15.txt, 154): Every petition is registered first, before its competence is decided.
       * - `community_office.petition.within_powers` (001_364cd028b96cdb15.txt, 154): A petition within the office's powers is accepted.
       * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
       * - `community_office.petition.outside_powers` (001_364cd028b96cdb15.txt, 155): For a petition outside the office's powers the petitioner is first told which competent department to turn to.
       * - `community_office.petition.report_upward` (001_364cd028b96cdb15.txt, 155): What must go to the superior competent department is reported to it, and the petitioner is told so.
       * - `community_office.petition.report_upward_steps` (001_364cd028b96cdb15.txt, 155): When the superior department has replied, the reply is told to the petitioner, then the case is filed.
       * - `community_office.petition.file` (001_364cd028b96cdb15.txt, 154-155): Every petition ends in the files, after the petitioner has been told the outcome.
       */
      readonly toMermaid: Decide<PetitionProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly dispute: {
      /**
       * Says which steps may come next, and who does them. A dispute: it is looked for, then settled.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `identify_dispute`, `settle_dispute`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.mediation.disputes` (001_364cd028b96cdb15.txt, 159): Disputes of every kind are looked for and settled.
       */
      readonly next: Decide<DisputeProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. A dispute: it is looked for, then settled.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `identify_dispute`, `settle_dispute`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.mediation.disputes` (001_364cd028b96cdb15.txt, 159): Disputes of every kind are looked for and settled.
       */
      readonly review: Decide<DisputeProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A dispute: it is looked for, then settled.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `identify_dispute`, `settle_dispute`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.mediation.disputes` (001_364cd028b96cdb15.txt, 159): Disputes of every kind are looked for and settled.
       */
      readonly toMermaid: Decide<DisputeProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
  }
  /** The procedure with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function procedure<Name extends keyof Procedures>(name: Name): Procedures[Name];

  /** The forms of this trade. */
  export interface Forms {
    readonly society_registration: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of a founding registration, without those of each founder and intended officer.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `preparation_application`, `founding_registration_application`, `supervising_unit_approval`, `capital_verification_report`, `premises_use_right_proof`, `draft_charter`, `other_papers`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `other_papers_asked_for`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_registration.materials` (001_364cd028b96cdb15.txt, 111-118): Founding registration needs: preparation application and founding application, approval of the supervising unit, capital verification report, proof of the right to use the premises, particulars and identity papers of founders and intended officers, draft charter, and other papers asked for.
       */
      readonly check: Decide<SocietyRegistrationFormCase, shapes.FormFiled, Policy>;
    };
    readonly founder_or_intended_officer: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of one founder or intended officer in a founding registration.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `founders_and_intended_officers_particulars`, `founders_and_intended_officers_identity_proof`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_registration.materials` (001_364cd028b96cdb15.txt, 111-118): Founding registration needs: preparation application and founding application, approval of the supervising unit, capital verification report, proof of the right to use the premises, particulars and identity papers of founders and intended officers, draft charter, and other papers asked for.
       */
      readonly check: Decide<FounderOrIntendedOfficerFormCase, shapes.FormFiled, Policy>;
    };
    readonly society_annual_check: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of a social organisation's annual check.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `last_year_work_summary`, `this_year_work_plan`, `last_year_final_accounts`, `last_year_audit_report`, `self_inspection_report`, `supervising_unit_review_opinion`, `inspection_report_form`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `supervising_unit_reviewed`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.society_annual_check.materials` (001_364cd028b96cdb15.txt, 127-133): The annual check needs: last year's work summary, this year's work plan, last year's final accounts with audit report, self-inspection report, the supervising unit's review opinion, and the inspection report form.
       * - `community_office.society_annual_check.steps` (001_364cd028b96cdb15.txt, 134-136): The annual check runs in four steps: notice by the civil affairs department, review by the supervising unit, check and verification by civil affairs, conclusion.
       */
      readonly check: Decide<SocietyAnnualCheckFormCase, shapes.FormFiled, Policy>;
    };
    readonly volunteer_registration: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a volunteer hands in: the registration form and two photographs, which the clerk confirms.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `registration_form_from_unit`, `registration_form_from_residence`, `two_photographs`, `photographs_one_inch`, `photographs_bareheaded`, `photographs_recent`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `district_level_unit_staff`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `community_office.volunteer.form_from_unit` (001_364cd028b96cdb15.txt, 145): Staff of units directly under the district get the registration form from the Youth League organisation of their unit.
       * - `community_office.volunteer.form_from_residence` (001_364cd028b96cdb15.txt, 145): Ordinary residents get the registration form from the Youth League (working) committee of the township or subdistrict where they live.
       * - `community_office.volunteer.photos` (001_364cd028b96cdb15.txt, 144-146): The applicant hands in two recent one-inch bareheaded photographs.
       */
      readonly check: Decide<VolunteerRegistrationFormCase, shapes.FormFiled, Policy>;
    };
  }
  /** The form with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function form<Name extends keyof Forms>(name: Name): Forms[Name];

  /** What a shop may set; what is left out keeps the source's figure. */
  export interface PolicySettings {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone?: string;
    /** The shop's own words for phrases, with the same slots. */
    wording?: Wording;
    /**
     * Name of the registration measures of a province other than Hubei that this office works by; with it the fee is that province's too.. The source leaves it open.
     *
     * - `community_office.society_registration.legal_basis` (001_364cd028b96cdb15.txt, 109-111): Founding registration of a social organisation rests on the Regulations on Registration and Administration of Social Organisations and the Hubei Provincial Measures.
     */
    otherProvinceMeasures?: string | null;
    /**
     * Fee of a founding registration in Hubei, per application; the current tariff may take the place of that of 1999.. The source's figure: 5 CNY. At least 0 CNY.
     *
     * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
     */
    registrationFee?: MoneyInput | null;
    /**
     * Fee of a founding registration, per application, where the office works by the measures of another province. The source gives no figure; not set, the fee there cannot be said.. The source leaves it open. At least 0 CNY.
     *
     * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
     */
    otherProvinceFee?: MoneyInput | null;
    /**
     * Age below which a volunteer's guardian has to consent, at most that of majority. The source asks for no consent; not set, none is needed.. The source leaves it open. From 14 to 18 year.
     *
     * - `community_office.volunteer.min_age` (001_364cd028b96cdb15.txt, 138-139): A volunteer is at least 14 years old.
     */
    guardianConsentBelowAge?: NumberInput | null;
    /**
     * Hours of service that a volunteer undertakes at least. The source gives no figure; not set, the undertaking itself is enough, and hours that are stated cannot be judged.. The source leaves it open. At least 1 h.
     *
     * - `community_office.volunteer.serve_some_time` (001_364cd028b96cdb15.txt, 142-143): A volunteer does voluntary work for a certain time.
     */
    serviceHoursMin?: NumberInput | null;
    /**
     * Calendar days from the acceptance of a petition within which the petitioner is told the opinion; 0 is the same day. The source gives no figure; not set, the due day cannot be said.. The source leaves it open. At least 0 d.
     *
     * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
     */
    petitionOpinionDays?: NumberInput | null;
  }

  /** The shop's own words by phrase and language. */
  export interface Wording {}

  /** Every parameter of a policy as it is in force; null is open. */
  export interface PolicyInForce {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone: string;
    /** The shop's own words for phrases, with the same slots. */
    wording: Wording;
    /**
     * Name of the registration measures of a province other than Hubei that this office works by; with it the fee is that province's too.. The source leaves it open.
     *
     * - `community_office.society_registration.legal_basis` (001_364cd028b96cdb15.txt, 109-111): Founding registration of a social organisation rests on the Regulations on Registration and Administration of Social Organisations and the Hubei Provincial Measures.
     */
    otherProvinceMeasures: string | null;
    /**
     * Fee of a founding registration in Hubei, per application; the current tariff may take the place of that of 1999.. The source's figure: 5 CNY. At least 0 CNY.
     *
     * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
     */
    registrationFee: Money | null;
    /**
     * Fee of a founding registration, per application, where the office works by the measures of another province. The source gives no figure; not set, the fee there cannot be said.. The source leaves it open. At least 0 CNY.
     *
     * - `community_office.society_registration.fee` (001_364cd028b96cdb15.txt, 119): Founding registration costs 5 CNY per case, under Hubei price document E-Jia-Fei-Zi (1999) No. 312.
     */
    otherProvinceFee: Money | null;
    /**
     * Age below which a volunteer's guardian has to consent, at most that of majority. The source asks for no consent; not set, none is needed.. The source leaves it open. From 14 to 18 year.
     *
     * - `community_office.volunteer.min_age` (001_364cd028b96cdb15.txt, 138-139): A volunteer is at least 14 years old.
     */
    guardianConsentBelowAge: number | null;
    /**
     * Hours of service that a volunteer undertakes at least. The source gives no figure; not set, the undertaking itself is enough, and hours that are stated cannot be judged.. The source leaves it open. At least 1 h.
     *
     * - `community_office.volunteer.serve_some_time` (001_364cd028b96cdb15.txt, 142-143): A volunteer does voluntary work for a certain time.
     */
    serviceHoursMin: number | null;
    /**
     * Calendar days from the acceptance of a petition within which the petitioner is told the opinion; 0 is the same day. The source gives no figure; not set, the due day cannot be said.. The source leaves it open. At least 0 d.
     *
     * - `community_office.petition.within_powers_steps` (001_364cd028b96cdb15.txt, 154): After acceptance: inquire with the units or persons concerned, form an opinion, tell it to the petitioner, file.
     */
    petitionOpinionDays: number | null;
  }

  /** A policy of this trade; it never changes. */
  export class Policy extends TradePolicy {
    /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
    constructor(settings?: PolicySettings);
    /** Reads a policy from JSON. */
    static fromJson(json: string): Policy;
    /** Reads a policy from TOML. */
    static fromToml(toml: string): Policy;
    readonly trade: 'community_office';
    /** What differs from the source's figures. */
    readonly changes: Partial<PolicyInForce>;
    /** Every parameter as it is in force. */
    readonly settings: PolicyInForce;
  }

  /**
   * An application at the office: exactly one of the three.
   */
  export interface Application {
    /**
     * A petition.
     */
    petition?: Petition | null;
    /**
     * A founding registration or an annual check of a social organisation.
     */
    society?: SocietyApplication | null;
    /**
     * A volunteer's registration.
     */
    volunteer?: VolunteerApplication | null;
  }

  export interface DisputeProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'identify_dispute' | 'settle_dispute';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface DisputeProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'identify_dispute' | 'settle_dispute';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * One step that was done.
   */
  export interface Done {
    /**
     * When it was done, where that is known; not before any entry above it.
     */
    at?: InstantInput | null;
    /**
     * Who did it; left out, that is taken on trust.
     */
    by?: string | null;
    /**
     * The step.
     */
    step: string;
  }

  /**
   * What follows from the applicant's age.
   */
  export interface Eligibility {
    /**
     * The age on the day of the application, in full years.
     */
    age?: number | null;
    /**
     * The first day on which the applicant is old enough.
     */
    eligibleFrom?: Day | null;
    /**
     * Whether the guardian has to consent.
     */
    guardianConsentNeeded?: boolean | null;
  }

  /**
   * Applications of one organisation for one service.
   */
  export interface FeeCase {
    /**
     * Whether they have been accepted: the fee falls due with the acceptance.
     */
    accepted?: boolean;
    /**
     * How many applications, from 1; the number of their papers does not count.
     */
    applications?: number;
    /**
     * What has been paid, in CNY, from 0.00; left out, that is not known.
     */
    paid?: MoneyInput | null;
    /**
     * The service.
     */
    service: SocietyService;
  }

  /**
   * The fee, and what is still due of it.
   */
  export interface FeeDue {
    /**
     * The fee in CNY; nothing where the tariff is not known.
     */
    fee?: Money | null;
    /**
     * What was paid too much and goes back, in CNY; nothing where fee or payment is not known.
     */
    overpaid?: Money | null;
    /**
     * What is still to be paid in CNY, at acceptance; nothing where fee or payment is not known.
     */
    stillDue?: Money | null;
  }

  export interface FounderOrIntendedOfficerFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'founders_and_intended_officers_particulars' | 'founders_and_intended_officers_identity_proof';
    }[];
  }

  /**
   * One paper that was handed in.
   */
  export interface HandedIn {
    /**
     * Whose it is, one of `persons`: for particulars and identity papers only, and there always.
     */
    of?: string | null;
    /**
     * The paper.
     */
    paper: SocietyPaper;
    /**
     * The calendar year that it covers, for the papers of an annual check that cover one; left out, the clerk took it for
     * the right one.
     */
    year?: number | null;
  }

  /**
   * Where an application stands.
   */
  export interface Handled {
    /**
     * Whether nothing is missing, owed, open or not known.
     */
    complete: boolean;
    /**
     * What it costs in CNY: nothing where the source names no fee; left out where the tariff is not known.
     */
    fee?: Money | null;
    /**
     * Who hands out a volunteer's registration form; nothing where that is not known or not asked for.
     */
    formFrom?: LeagueBody | null;
    /**
     * The rules that it rests on, where the source names them.
     */
    laws: Law[];
    /**
     * Every paper that is missing.
     */
    missing: MissingPaper[];
    /**
     * What may come next, and who decides or does it where the source says so; nothing for a refused application.
     */
    next: Offer[];
    /**
     * The steps that still have to be done.
     */
    remaining: string[];
    /**
     * What is applied for.
     */
    service: Service;
    /**
     * What is still to be paid in CNY; left out where fee or payment is not known.
     */
    stillDue?: Money | null;
  }

  /**
   * A rule that a service rests on.
   * - `registration_regulations`: The Regulations on Registration and Administration of Social Organisations.
   * - `hubei_measures`: The Hubei Provincial Measures on Registration of Social Organisations.
   * - `other_provincial_measures`: The measures of the province that the policy names.
   */
  export type Law = 'registration_regulations' | 'hubei_measures' | 'other_provincial_measures';

  /**
   * A body of the Youth League that hands out the registration form and reviews it first.
   * - `youth_league_organisation_of_the_unit`: The organisation of the applicant's own unit.
   * - `township_youth_league_committee`: The committee of the township.
   * - `subdistrict_youth_league_working_committee`: The working committee of the subdistrict.
   */
  export type LeagueBody =
    | 'youth_league_organisation_of_the_unit'
    | 'township_youth_league_committee'
    | 'subdistrict_youth_league_working_committee';

  /**
   * Somebody who needs help.
   */
  export interface LegalCase {
    /**
     * What the person needs: at least one thing, each once.
     */
    needs: Need[];
    /**
     * Whether the person lives in the office's area, or as a migrant worker comes from it; left out, that is not known.
     */
    ofArea?: boolean | null;
    /**
     * What sort of person it is, each once; left out, that is not known.
     */
    personKinds?: PersonKind[] | null;
    /**
     * What there are signs of, each once, an empty list for nothing; left out, nobody has looked, as a dispute asks for.
     */
    riskSigns?: Risk[] | null;
  }

  /**
   * What the office does for a person.
   */
  export interface LegalHelp {
    /**
     * Whether a mass petition may come: it is registered like any other, never obstructed.
     */
    massPetitionMayCome: boolean;
    /**
     * What is to be prevented, the most urgent first, by settling the grievance.
     */
    prevent: Risk[];
    /**
     * What it does.
     */
    services: Offered[];
  }

  /**
   * What the office does.
   * - `legal_advice`: It answers the legal question.
   * - `legal_aid`: It takes the request for legal aid and passes it on.
   * - `dispute_settlement`: It finds the dispute and settles it.
   * - `assist_supervision`: It helps to supervise.
   * - `support_and_guidance`: It supports and guides, against reoffending.
   * - `contact_to_solve_legal_problems`: It makes contacts to solve the legal problems.
   * - `protect_lawful_rights`: It protects the lawful rights.
   */
  export type LegalService =
    | 'legal_advice'
    | 'legal_aid'
    | 'dispute_settlement'
    | 'assist_supervision'
    | 'support_and_guidance'
    | 'contact_to_solve_legal_problems'
    | 'protect_lawful_rights';

  /**
   * A paper that is missing.
   */
  export interface MissingPaper {
    /**
     * Whose it is, or what another paper is called.
     */
    of?: string | null;
    /**
     * The paper.
     */
    paper: string;
  }

  /**
   * What somebody needs.
   * - `legal_question`: An answer to a legal question.
   * - `legal_aid`: Legal aid.
   * - `dispute`: A dispute settled.
   * - `supervision_and_guidance`: Supervision and guidance after a crime.
   */
  export type Need = 'legal_question' | 'legal_aid' | 'dispute' | 'supervision_and_guidance';

  /**
   * A step that may come next.
   */
  export interface Offer {
    /**
     * Whether it may be left out, or has been done and may be done again.
     */
    optional: boolean;
    /**
     * The step.
     */
    step: string;
    /**
     * Who does it, where the book says so.
     */
    who?: string | null;
  }

  /**
   * One thing that the office does.
   */
  export interface Offered {
    /**
     * What it does.
     */
    service: LegalService;
    /**
     * Who decides or has the powers, where it is not the office.
     */
    with?: string | null;
  }

  /**
   * Another paper that the office has asked for.
   */
  export interface OtherPaper {
    /**
     * Whether it was handed in.
     */
    handedIn: boolean;
    /**
     * What it is.
     */
    name: string;
  }

  /**
   * What a service asks for, and what of it is missing.
   */
  export interface PapersDue {
    /**
     * Whether nothing is missing or not known.
     */
    complete: boolean;
    /**
     * The calendar year that summary, accounts and audit report cover, where the day of an annual check is known.
     */
    lastYear?: number | null;
    /**
     * The rules that the service rests on.
     */
    laws: Law[];
    /**
     * What is missing: the organisation's papers, those of each person, other papers asked for.
     */
    missing: MissingPaper[];
    /**
     * The calendar year that the work plan covers, where the day of an annual check is known.
     */
    thisYear?: number | null;
  }

  /**
   * What sort of person it is.
   * - `migrant_worker`: A migrant worker.
   * - `under_community_correction`: Under community correction.
   * - `released_from_prison_or_reeducation`: Released from prison or re-education.
   * - `other`: Anybody else.
   */
  export type PersonKind =
    'migrant_worker' | 'under_community_correction' | 'released_from_prison_or_reeducation' | 'other';

  /**
   * A petition and what has been done about it.
   */
  export interface Petition {
    /**
     * What has been done, earliest first: steps of the procedure `petition`.
     */
    done?: Done[];
    /**
     * How it was brought; either will do.
     */
    form?: PetitionForm | null;
    /**
     * Whether a petition outside the office's powers must go to the superior department; left out, that is not known.
     */
    referUpward?: boolean | null;
    /**
     * Whether the petitioner was turned away for want of a paper.
     */
    turnedAwayForWantOfPaper?: boolean;
    /**
     * Whether it is within the office's powers; left out, that is not known.
     */
    withinPowers?: boolean | null;
  }

  /**
   * Where a petition stands.
   */
  export interface PetitionCourse {
    /**
     * Whether it may be filed now.
     */
    mayBeFiled: boolean;
    /**
     * What may come next, and who does it.
     */
    next: Offer[];
    /**
     * The steps that still have to be done.
     */
    remaining: string[];
    /**
     * The way it goes; nothing where that is not known.
     */
    route?: PetitionRoute | null;
    /**
     * Those of them in which the petitioner is told something.
     */
    tellPetitioner: string[];
  }

  /**
   * How a petition is brought.
   * - `written`: In writing.
   * - `oral`: By word of mouth.
   */
  export type PetitionForm = 'written' | 'oral';

  export interface PetitionProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `superior_department`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'register'
        | 'accept'
        | 'investigate'
        | 'form_opinion'
        | 'tell_petitioner'
        | 'tell_competent_department'
        | 'report_upward'
        | 'tell_petitioner_of_report'
        | 'superior_reply'
        | 'tell_petitioner_reply'
        | 'file';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      refer_upward?: boolean | null;
      within_powers?: boolean | null;
    };
  }

  export interface PetitionProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `superior_department`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'register'
        | 'accept'
        | 'investigate'
        | 'form_opinion'
        | 'tell_petitioner'
        | 'tell_competent_department'
        | 'report_upward'
        | 'tell_petitioner_of_report'
        | 'superior_reply'
        | 'tell_petitioner_reply'
        | 'file';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      refer_upward?: boolean | null;
      within_powers?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * Which way a petition goes.
   * - `accept`: The office accepts it and deals with it itself.
   * - `tell_competent_department`: The petitioner is told which department to turn to.
   * - `report_upward`: The petitioner is told that, and the petition goes to the superior department as well.
   */
  export type PetitionRoute = 'accept' | 'tell_competent_department' | 'report_upward';

  export interface PetitionScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      tell_petitioner?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      petition_accepted?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface PetitionScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      tell_petitioner?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      petition_accepted?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  /**
   * What the clerk confirms of the photographs.
   * - `one_inch`: They are in the Chinese one-inch format, 25 mm x 35 mm.
   * - `bareheaded`: They were taken bareheaded.
   * - `recent`: They were taken recently.
   */
  export type PhotoQuality = 'one_inch' | 'bareheaded' | 'recent';

  /**
   * A service project that the applicant has chosen.
   */
  export interface ProjectChoice {
    /**
     * The project.
     */
    project: string;
    /**
     * What the project asks of its volunteers; a project that states nothing asks for nothing.
     */
    requirements?: Requirement[];
  }

  /**
   * A requirement that a project states.
   */
  export interface Requirement {
    /**
     * Whether the applicant meets it; left out, that is not known.
     */
    met?: boolean | null;
    /**
     * What it asks for.
     */
    requirement: string;
  }

  /**
   * What sort of place an ordinary resident lives in.
   * - `township`: A township.
   * - `subdistrict`: A subdistrict.
   */
  export type Residence = 'township' | 'subdistrict';

  /**
   * What a dispute may turn into, the most urgent first.
   * - `group_fight`: A fight between groups.
   * - `civil_case_turning_criminal`: A civil case that turns criminal.
   * - `conflict_escalation`: An escalation of the conflict.
   * - `mass_petition`: A mass petition.
   */
  export type Risk = 'group_fight' | 'civil_case_turning_criminal' | 'conflict_escalation' | 'mass_petition';

  /**
   * What is applied for.
   * - `founding_registration`: The founding registration of a social organisation.
   * - `annual_check`: The annual check of a social organisation.
   * - `volunteer_registration`: The registration of a volunteer.
   * - `petition`: A petition.
   */
  export type Service = 'founding_registration' | 'annual_check' | 'volunteer_registration' | 'petition';

  export interface ServiceProjectsLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    projects?: NumberInput | null;
  }

  export interface SocietyAnnualCheckFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      supervising_unit_reviewed?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'last_year_work_summary'
        | 'this_year_work_plan'
        | 'last_year_final_accounts'
        | 'last_year_audit_report'
        | 'self_inspection_report'
        | 'supervising_unit_review_opinion'
        | 'inspection_report_form';
    }[];
  }

  export interface SocietyAnnualCheckProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `civil_affairs_department`, `supervising_unit`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'civil_affairs_notice' | 'supervising_unit_review' | 'civil_affairs_check' | 'annual_check_conclusion';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface SocietyAnnualCheckProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `civil_affairs_department`, `supervising_unit`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'civil_affairs_notice' | 'supervising_unit_review' | 'civil_affairs_check' | 'annual_check_conclusion';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A founding registration or an annual check.
   */
  export interface SocietyApplication {
    /**
     * What has been done, earliest first: steps of the procedure `society_registration` or `society_annual_check`.
     */
    done?: Done[];
    /**
     * What was handed in. Whether the supervising unit has reviewed, the log says.
     */
    file: SocietyFile;
    /**
     * What has been paid, in CNY, from 0.00; left out, that is not known.
     */
    paid?: MoneyInput | null;
    /**
     * Whether the decision was a refusal, asked for once a founding registration is decided; left out, that is not known.
     */
    refused?: boolean | null;
  }

  /**
   * What a social organisation has handed in for a service.
   */
  export interface SocietyFile {
    /**
     * The day of the annual check, asked for where a paper's year is stated: last year and this year count from it.
     */
    checkedOn?: Day | null;
    /**
     * The other papers that the office has asked for in a founding registration; without any nothing more is missing.
     */
    otherPapers?: OtherPaper[];
    /**
     * The papers that were handed in, each once.
     */
    papers?: HandedIn[];
    /**
     * Every founder and intended officer, each once, asked for in a founding registration; without any they are not known.
     */
    persons?: string[];
    /**
     * The service.
     */
    service: SocietyService;
    /**
     * Whether the supervising unit has reviewed, asked for in an annual check: only then is its opinion due.
     */
    supervisingUnitReviewed?: boolean | null;
  }

  /**
   * A paper that the founders or the organisation hand in.
   * - `preparation_application`: Founding registration: the preparation application.
   * - `founding_registration_application`: Founding registration: the founding registration application.
   * - `supervising_unit_approval`: Founding registration: the approval of the supervising unit.
   * - `capital_verification_report`: Founding registration: the capital verification report.
   * - `premises_use_right_proof`: Founding registration: the proof of the right to use the premises.
   * - `founders_and_intended_officers_particulars`: Founding registration: the particulars of one founder or intended officer.
   * - `founders_and_intended_officers_identity_proof`: Founding registration: the identity paper of one founder or intended officer.
   * - `draft_charter`: Founding registration: the draft charter.
   * - `last_year_work_summary`: Annual check: last year's work summary.
   * - `this_year_work_plan`: Annual check: this year's work plan.
   * - `last_year_final_accounts`: Annual check: last year's final accounts.
   * - `last_year_audit_report`: Annual check: last year's audit report.
   * - `self_inspection_report`: Annual check: the self-inspection report.
   * - `supervising_unit_review_opinion`: Annual check: the supervising unit's review opinion.
   * - `inspection_report_form`: Annual check: the inspection report form.
   */
  export type SocietyPaper =
    | 'preparation_application'
    | 'founding_registration_application'
    | 'supervising_unit_approval'
    | 'capital_verification_report'
    | 'premises_use_right_proof'
    | 'founders_and_intended_officers_particulars'
    | 'founders_and_intended_officers_identity_proof'
    | 'draft_charter'
    | 'last_year_work_summary'
    | 'this_year_work_plan'
    | 'last_year_final_accounts'
    | 'last_year_audit_report'
    | 'self_inspection_report'
    | 'supervising_unit_review_opinion'
    | 'inspection_report_form';

  export interface SocietyRegistrationFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      other_papers_asked_for?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'preparation_application'
        | 'founding_registration_application'
        | 'supervising_unit_approval'
        | 'capital_verification_report'
        | 'premises_use_right_proof'
        | 'draft_charter'
        | 'other_papers';
    }[];
  }

  export interface SocietyRegistrationProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `founders`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'founders_apply' | 'acceptance' | 'examination' | 'decision' | 'issue_certificate' | 'public_notice';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      registration_refused?: boolean | null;
    };
  }

  export interface SocietyRegistrationProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `founders`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'founders_apply' | 'acceptance' | 'examination' | 'decision' | 'issue_certificate' | 'public_notice';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      registration_refused?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A service for social organisations.
   * - `founding_registration`: The registration that founds one.
   * - `annual_check`: The check of every year.
   */
  export type SocietyService = 'founding_registration' | 'annual_check';

  /**
   * Somebody who applies to become a volunteer.
   */
  export interface VolunteerApplicant {
    /**
     * The calendar day of the application at the office.
     */
    appliedOn: Day;
    /**
     * The applicant's date of birth; left out, it is not known.
     */
    bornOn?: Day | null;
    /**
     * Whether the applicant has declared a spirit of dedication on the form; left out, that is not known.
     */
    declaresDedication?: boolean | null;
    /**
     * Whether the guardian consents, asked for where the policy wants it at the applicant's age; false: not yet.
     */
    guardianConsents?: boolean | null;
    /**
     * The projects that the applicant has chosen, each once; left out, they are not known.
     */
    projects?: ProjectChoice[] | null;
    /**
     * How many hours the applicant undertakes to serve, from 0; judged by the policy alone.
     */
    serviceHours?: NumberInput | null;
    /**
     * Whether the applicant has undertaken to serve for a certain time; left out, that is not known.
     */
    undertakesService?: boolean | null;
  }

  /**
   * A volunteer's registration.
   */
  export interface VolunteerApplication {
    /**
     * Who applies.
     */
    applicant: VolunteerApplicant;
    /**
     * What has been done, earliest first: steps of the procedure `volunteer_registration`. The first review may be entered
     * as done by the `submitting_unit` or by the body that handed out the form.
     */
    done?: Done[];
    /**
     * What was handed in.
     */
    papers: VolunteerPapers;
  }

  /**
   * What a volunteer has handed in so far.
   */
  export interface VolunteerPapers {
    /**
     * What the clerk has confirmed of the photographs, each once.
     */
    confirmed?: PhotoQuality[];
    /**
     * Whether the applicant is on the staff of a unit directly under the district, wherever the applicant lives; left out,
     * that is not known.
     */
    districtLevelUnitStaff?: boolean | null;
    /**
     * Whether the registration form is handed in.
     */
    formHandedIn?: boolean;
    /**
     * How many photographs are handed in, from 0.
     */
    photographs?: number;
    /**
     * Where an ordinary resident lives; asked for as long as the form is not handed in.
     */
    residence?: Residence | null;
  }

  /**
   * What a volunteer still has to hand in.
   */
  export interface VolunteerPapersDue {
    /**
     * Whether nothing is missing or not known.
     */
    complete: boolean;
    /**
     * Who hands out the registration form and reviews it first; nothing where that is not known.
     */
    formFrom?: LeagueBody | null;
    /**
     * What is missing or not confirmed.
     */
    missing: string[];
    /**
     * How many photographs are missing.
     */
    photographsMissing: number;
  }

  export interface VolunteerRegistrationFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      district_level_unit_staff?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'registration_form_from_unit'
        | 'registration_form_from_residence'
        | 'two_photographs'
        | 'photographs_one_inch'
        | 'photographs_bareheaded'
        | 'photographs_recent';
    }[];
  }

  export interface VolunteerRegistrationProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'fill_in_form'
        | 'preliminary_review'
        | 'qualification_review_and_registration'
        | 'pre_service_training'
        | 'issue_service_certificate'
        | 'first_service';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface VolunteerRegistrationProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'fill_in_form'
        | 'preliminary_review'
        | 'qualification_review_and_registration'
        | 'pre_service_training'
        | 'issue_service_certificate'
        | 'first_service';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }
}

/** Furniture store: cancellation, repair, returns, after-sale follow-up and complaints (家具门店:取消订单、维修、退换货、售后跟踪与投诉). */
export namespace furnitureStore {
  export const name: 'furniture_store';
  export const title: Text;
  export const book: Book;
  /** Everything that can be called, by its name in every language. */
  export function calls(): string[];
  /** The function, or the shape's verb, with this name. */
  export function call(name: string): Decide<any, unknown, Policy>;
  /** Every clause in the order of the book. */
  export function clauses(): Clause[];
  /**
   * Decides whether an order can be cancelled, what that costs and what the customer gets back.
   *
   * Inside the free window (48 hours by the book, the end included) nothing is charged; after it the fee is the policy's
   * share of the order amount, at least 10 %, rounded up to the fen. Custom and clearance orders cannot be cancelled;
   * after delivery or pick-up the rules for returns apply. As long as the customer does not insist the answer is pending.
   *
   * @throws {@link InvalidInput} where the request or the hand-over lies before the order.
   *
   * @remarks Clauses:
   * - `furniture_store.cancel.accept_if_insisted` (000_85616e3e705de8b7.txt, 59): A cancellation is accepted when the customer insists on it, subject to the rules on free window, fee and special orders.
   * - `furniture_store.cancel.free_window` (000_85616e3e705de8b7.txt, 59): Every order for non-customised products can be cancelled free of charge within 48 hours of being placed.
   * - `furniture_store.cancel.fee_after_free_window` (000_85616e3e705de8b7.txt, 60): Cancelling more than 48 hours after the order was placed costs a cancellation fee of at least 10 % of the sale price.
   * - `furniture_store.cancel.special_order_refused` (000_85616e3e705de8b7.txt, 61): Special orders cannot be cancelled.
   * - `furniture_store.cancel_process.notify_refund` (000_85616e3e705de8b7.txt, 66): Finally the customer is notified to come and collect the refund.
   * - `furniture_store.cancel.regular_free_window` (000_85616e3e705de8b7.txt, 88-89): Before pick-up, every regular order can be cancelled free of charge within 48 hours of ordering.
   * - `furniture_store.cancel.regular_fee` (000_85616e3e705de8b7.txt, 89): Cancelling a regular order after 48 hours costs 10 % of the order amount as the cancellation fee.
   * - `furniture_store.cancel.clearance_refused` (000_85616e3e705de8b7.txt, 91): An order for clearance goods cannot be cancelled.
   */
  export const cancel: Decide<Cancellation, Cancelled, Policy>;

  /**
   * Decides whether goods are taken back or exchanged, until which day, on which papers and what the customer gets back.
   *
   * With a quality defect a customer who insists is served without a window, unless the goods were sold as clearance or
   * in a special sale. Without one the order kind decides: custom, clearance and special-sale goods stay; a buyer-pickup
   * product comes back unopened within 7 days of the purchase date; other goods come back intact within 7 days of delivery
   * or pick-up. What was not handed over when the request came is cancelled instead, unless it is custom or clearance. The
   * day of the event is day 0, and the last day counts to its end.
   *
   * @throws {@link InvalidInput} where the request lies before the purchase, or a paper is both presented and never issued.
   *
   * @remarks Clauses:
   * - `furniture_store.return.defect_accepted` (000_85616e3e705de8b7.txt, 84): A return or exchange that the customer insists on because of a quality defect of the product itself is accepted.
   * - `furniture_store.return.defect_clearance_excluded` (000_85616e3e705de8b7.txt, 84): Clearance goods are excluded from return and exchange even for a quality defect.
   * - `furniture_store.return.defect_special_sale_excluded` (000_85616e3e705de8b7.txt, 84): Special-sale goods are excluded from return and exchange even for a quality defect.
   * - `furniture_store.return.no_defect_route` (000_85616e3e705de8b7.txt, 85-88): A return or exchange request without a product defect is decided by order kind: custom goods, buyer-pickup products, or all other orders.
   * - `furniture_store.return.custom_refused` (000_85616e3e705de8b7.txt, 86-87): Ordered custom goods are neither returned nor exchanged.
   * - `furniture_store.return.pickup_window` (000_85616e3e705de8b7.txt, 88): Buyer-pickup products may be returned within 7 days of the purchase date.
   * - `furniture_store.return.pickup_documents` (000_85616e3e705de8b7.txt, 88): For a buyer-pickup return the customer brings the paid pick-up note and the purchase receipt.
   * - `furniture_store.return.pickup_unopened` (000_85616e3e705de8b7.txt, 88): A buyer-pickup product is taken back only if its original packaging has not been opened.
   * - `furniture_store.return.regular_window` (000_85616e3e705de8b7.txt, 90): After delivery or pick-up of any other order the goods may be returned within 7 days.
   * - `furniture_store.return.regular_intact` (000_85616e3e705de8b7.txt, 90): Goods of other orders are taken back only if they are intact.
   * - `furniture_store.return.regular_documents` (000_85616e3e705de8b7.txt, 90): A return of other orders needs all original receipts.
   * - `furniture_store.return.regular_too_late` (000_85616e3e705de8b7.txt, 90): After 7 days no return is possible.
   * - `furniture_store.return.clearance_no_return` (000_85616e3e705de8b7.txt, 91): Goods sold as clearance are a final sale and cannot be returned.
   * - `furniture_store.return.clearance_no_exchange` (000_85616e3e705de8b7.txt, 91): Goods sold as clearance cannot be exchanged.
   * - `furniture_store.return_process.customer_documents` (000_85616e3e705de8b7.txt, 92): The customer must produce the receipt or invoice, the pick-up note and the goods-received note.
   */
  export const returnGoods: Decide<ReturnRequest, Returned, Policy>;

  /**
   * Decides whether an act on an order may go ahead, and what has to be paid first.
   *
   * Custom goods are paid in full before production; clearance goods no later than at the hand-over, never on credit.
   * For other kinds the source sets no condition.
   *
   * @throws None beyond a malformed case.
   *
   * @remarks Clauses:
   * - `furniture_store.order.custom_prepayment` (000_85616e3e705de8b7.txt, 86-87): All ordered custom goods must be paid in full before production.
   * - `furniture_store.order.clearance_no_credit` (000_85616e3e705de8b7.txt, 91): Clearance goods are not sold on credit.
   */
  export const orderGate: Decide<OrderStep, StillDue, Policy>;

  /**
   * Decides who pays for a repair, how much, and whether an apology or an explanation is due.
   *
   * The product is at fault where it falls short of its certificate or has a quality problem of its own: the shop pays
   * and apologises. Misuse or poor care: the customer pays the fee of the shop's schedule, which only in a hard complaint
   * may be waived, with a recorded reason. Both: each part goes its own way. Clearance goods have no guarantee: the
   * customer pays. The warranty and repair rules come first.
   *
   * @throws None beyond a malformed case.
   *
   * @remarks Clauses:
   * - `furniture_store.warranty.rules_first` (000_85616e3e705de8b7.txt, 71): Anyone deciding on any repair method judges first by the company's product warranty and repair rules.
   * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
   * - `furniture_store.fault.apology_product_fault_return` (000_85616e3e705de8b7.txt, 83): If the need for repair comes from the product itself and not from misuse or poor maintenance, the customer receives a sincere apology.
   * - `furniture_store.fault.charge_misuse_return` (000_85616e3e705de8b7.txt, 83): If misuse or poor maintenance by the customer caused the need for repair, the corresponding fee of the company's fee schedule is charged.
   * - `furniture_store.warranty.clearance_no_certificate` (000_85616e3e705de8b7.txt, 91): Clearance goods are not covered by the quality guarantee certificate.
   * - `furniture_store.warranty.clearance_no_statutory` (000_85616e3e705de8b7.txt, 91): Clearance goods are stated to be outside the statutory quality warranty.
   * - `furniture_store.fault.explain_misuse` (000_85616e3e705de8b7.txt, 124): If the customer's own use or care caused the problem, this is explained politely and patiently.
   * - `furniture_store.fault.charge_misuse_complaint` (000_85616e3e705de8b7.txt, 124): If such a case needs repair, the fee of the company's fee schedule is charged as the situation warrants.
   * - `furniture_store.fault.product_fault_test` (000_85616e3e705de8b7.txt, 125): The product is at fault if it does not meet the standard in the quality guarantee certificate or has a quality problem of its own.
   * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
   */
  export const repairLiability: Decide<RepairCase, Liability, Policy>;

  /**
   * Classifies a complaint as soft or hard, splits one that is both, and says whether it goes to a superior.
   *
   * What is complained about decides, not the mood: the product makes it hard, anything else soft. A loose business rule,
   * a problem that staff cannot solve and a question that they cannot answer go to a superior.
   *
   * @throws {@link InvalidInput} where no grievance is named, or one is named twice.
   *
   * @remarks Clauses:
   * - `furniture_store.followup.escalate_unanswerable` (000_85616e3e705de8b7.txt, 103): Questions that staff cannot answer are referred to a superior for instruction.
   * - `furniture_store.complaint.soft_definition` (000_85616e3e705de8b7.txt, 106): A soft complaint is one about anything but the product, such as service or environment: a feeling without physical evidence.
   * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
   * - `furniture_store.complaint.hard_definition` (000_85616e3e705de8b7.txt, 120): A hard complaint is one about the product, whose problem can be clearly seen and identified.
   * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
   * - `furniture_store.hard_complaint.escalate` (000_85616e3e705de8b7.txt, 134): Difficult problems that staff cannot solve are taken to a superior promptly.
   */
  export const classifyComplaint: Decide<Complaint, Classified, Policy>;

  /**
   * Works out which week this Monday's survey report covers, when it is due, and whether it is late.
   *
   * It is due by the end of Monday, shop-local, covers the preceding Monday to Sunday, and goes to company headquarters as
   * a table. A Monday that is a holiday is not moved; a week without forms yields an empty report.
   *
   * @throws {@link InvalidInput} where something lies after the present.
   *
   * @remarks Clauses:
   * - `furniture_store.followup.weekly_report` (000_85616e3e705de8b7.txt, 104): Every Monday the satisfaction survey forms are collated and reported to company headquarters.
   * - `furniture_store.followup.report_as_table` (000_85616e3e705de8b7.txt, 104): The summary goes to company headquarters in the form of a table.
   */
  export const weeklyReport: Decide<ReportCase, ReportDue, Policy>;

  /** The schedules of this trade. */
  export interface Schedules {
    readonly cancellation: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: What is due after the approval of a cancellation.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
       */
      readonly review: Decide<CancellationScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: What is due after the approval of a cancellation.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
       */
      readonly toIcalendar: Decide<CancellationScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly repair: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a repair, from the notice to the question about satisfaction.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
       * - `furniture_store.repair_deadline.solution_same_day` (000_85616e3e705de8b7.txt, 70): The service centre tells the customer the concrete solution on the very day it receives the store manager's confirmation.
       * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
       * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
       */
      readonly review: Decide<RepairScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a repair, from the notice to the question about satisfaction.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
       * - `furniture_store.repair_deadline.solution_same_day` (000_85616e3e705de8b7.txt, 70): The service centre tells the customer the concrete solution on the very day it receives the store manager's confirmation.
       * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
       * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
       */
      readonly toIcalendar: Decide<RepairScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly follow_up: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: After-sale follow-up: call, letter, second contact, feedback on the delivery.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.first_call` (000_85616e3e705de8b7.txt, 98): Within 24 hours of the sale the customer is contacted by telephone.
       * - `furniture_store.followup.thank_you_letter` (000_85616e3e705de8b7.txt, 99): Within 7 days of signing the order a thank-you letter is mailed to the customer.
       * - `furniture_store.followup.second_contact` (000_85616e3e705de8b7.txt, 100): On the 7th day after mailing the thank-you letter the customer is contacted again and asked for opinions and suggestions.
       * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
       * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
       */
      readonly review: Decide<FollowUpScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: After-sale follow-up: call, letter, second contact, feedback on the delivery.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.first_call` (000_85616e3e705de8b7.txt, 98): Within 24 hours of the sale the customer is contacted by telephone.
       * - `furniture_store.followup.thank_you_letter` (000_85616e3e705de8b7.txt, 99): Within 7 days of signing the order a thank-you letter is mailed to the customer.
       * - `furniture_store.followup.second_contact` (000_85616e3e705de8b7.txt, 100): On the 7th day after mailing the thank-you letter the customer is contacted again and asked for opinions and suggestions.
       * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
       * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
       */
      readonly toIcalendar: Decide<FollowUpScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly weekly_report: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: The week's satisfaction survey, sent to company headquarters.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.weekly_report` (000_85616e3e705de8b7.txt, 104): Every Monday the satisfaction survey forms are collated and reported to company headquarters.
       */
      readonly review: Decide<WeeklyReportScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: The week's satisfaction survey, sent to company headquarters.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.weekly_report` (000_85616e3e705de8b7.txt, 104): Every Monday the satisfaction survey forms are collated and reported to company headquarters.
       */
      readonly toIcalendar: Decide<WeeklyReportScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly soft_complaint: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a soft complaint.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
       * - `furniture_store.soft_complaint.report_to_company` (000_85616e3e705de8b7.txt, 115): The complaint is reported to the company promptly so that it is solved and does not recur.
       * - `furniture_store.complaint.soft_first_response` (000_85616e3e705de8b7.txt, 118): Any soft complaint gets a response within 15 minutes.
       * - `furniture_store.complaint.soft_verification` (000_85616e3e705de8b7.txt, 118): Any soft complaint is verified within 30 minutes.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       */
      readonly review: Decide<SoftComplaintScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a soft complaint.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
       * - `furniture_store.soft_complaint.report_to_company` (000_85616e3e705de8b7.txt, 115): The complaint is reported to the company promptly so that it is solved and does not recur.
       * - `furniture_store.complaint.soft_first_response` (000_85616e3e705de8b7.txt, 118): Any soft complaint gets a response within 15 minutes.
       * - `furniture_store.complaint.soft_verification` (000_85616e3e705de8b7.txt, 118): Any soft complaint is verified within 30 minutes.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       */
      readonly toIcalendar: Decide<SoftComplaintScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly hard_complaint: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a hard complaint.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
       * - `furniture_store.hard_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 124): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
       * - `furniture_store.complaint.hard_first_response` (000_85616e3e705de8b7.txt, 126): Within 1 hour of receiving a hard complaint all of the customer's demands get a response.
       * - `furniture_store.complaint.hard_second_response` (000_85616e3e705de8b7.txt, 126): After 3 hours the customer gets a second response.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
       * - `furniture_store.hard_complaint.escalate` (000_85616e3e705de8b7.txt, 134): Difficult problems that staff cannot solve are taken to a superior promptly.
       */
      readonly review: Decide<HardComplaintScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a hard complaint.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
       * - `furniture_store.hard_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 124): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
       * - `furniture_store.complaint.hard_first_response` (000_85616e3e705de8b7.txt, 126): Within 1 hour of receiving a hard complaint all of the customer's demands get a response.
       * - `furniture_store.complaint.hard_second_response` (000_85616e3e705de8b7.txt, 126): After 3 hours the customer gets a second response.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
       * - `furniture_store.hard_complaint.escalate` (000_85616e3e705de8b7.txt, 134): Difficult problems that staff cannot solve are taken to a superior promptly.
       */
      readonly toIcalendar: Decide<HardComplaintScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
  }
  /** The schedule with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function schedule<Name extends keyof Schedules>(name: Name): Schedules[Name];

  /** The procedures of this trade. */
  export interface Procedures {
    readonly cancellation: {
      /**
       * Says which steps may come next, and who does them. Cancelling an order, from the customer's reason to the refund notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
       * - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.learn_reason` (000_85616e3e705de8b7.txt, 57): Find out promptly why the customer wants to cancel the order.
       * - `furniture_store.cancel_process.record_reason` (000_85616e3e705de8b7.txt, 57): Record the customer's reason for cancelling in detail.
       * - `furniture_store.cancel_process.offer_remedy` (000_85616e3e705de8b7.txt, 58): If the reason can be properly resolved, staff may first offer advice that resolves it so that the customer withdraws the cancellation.
       * - `furniture_store.cancel_process.form_by_reception` (000_85616e3e705de8b7.txt, 62): The reception staff fill in the order cancellation request form.
       * - `furniture_store.cancel_process.customer_documents` (000_85616e3e705de8b7.txt, 62): The customer is asked to produce the sales order and the receipt or invoice.
       * - `furniture_store.cancel_process.customer_signature` (000_85616e3e705de8b7.txt, 63): The customer signs the cancellation request form to confirm it.
       * - `furniture_store.cancel_process.general_manager_approval` (000_85616e3e705de8b7.txt, 64): The cancellation request form must be approved by the general manager's signature.
       * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
       * - `furniture_store.cancel_process.file_with_finance` (000_85616e3e705de8b7.txt, 65): The approved cancellation form is sent to finance for filing.
       * - `furniture_store.cancel_process.notify_refund` (000_85616e3e705de8b7.txt, 66): Finally the customer is notified to come and collect the refund.
       * - `furniture_store.cancel_process.step_order` (000_85616e3e705de8b7.txt, 57-66): A cancellation runs in a fixed order: reason, possible remedy, acceptance, form and documents, customer's signature, general manager's approval, notice to the service centre, filing with finance, refund notice.
       */
      readonly next: Decide<CancellationProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Cancelling an order, from the customer's reason to the refund notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
       * - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.learn_reason` (000_85616e3e705de8b7.txt, 57): Find out promptly why the customer wants to cancel the order.
       * - `furniture_store.cancel_process.record_reason` (000_85616e3e705de8b7.txt, 57): Record the customer's reason for cancelling in detail.
       * - `furniture_store.cancel_process.offer_remedy` (000_85616e3e705de8b7.txt, 58): If the reason can be properly resolved, staff may first offer advice that resolves it so that the customer withdraws the cancellation.
       * - `furniture_store.cancel_process.form_by_reception` (000_85616e3e705de8b7.txt, 62): The reception staff fill in the order cancellation request form.
       * - `furniture_store.cancel_process.customer_documents` (000_85616e3e705de8b7.txt, 62): The customer is asked to produce the sales order and the receipt or invoice.
       * - `furniture_store.cancel_process.customer_signature` (000_85616e3e705de8b7.txt, 63): The customer signs the cancellation request form to confirm it.
       * - `furniture_store.cancel_process.general_manager_approval` (000_85616e3e705de8b7.txt, 64): The cancellation request form must be approved by the general manager's signature.
       * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
       * - `furniture_store.cancel_process.file_with_finance` (000_85616e3e705de8b7.txt, 65): The approved cancellation form is sent to finance for filing.
       * - `furniture_store.cancel_process.notify_refund` (000_85616e3e705de8b7.txt, 66): Finally the customer is notified to come and collect the refund.
       * - `furniture_store.cancel_process.step_order` (000_85616e3e705de8b7.txt, 57-66): A cancellation runs in a fixed order: reason, possible remedy, acceptance, form and documents, customer's signature, general manager's approval, notice to the service centre, filing with finance, refund notice.
       */
      readonly review: Decide<CancellationProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Cancelling an order, from the customer's reason to the refund notice.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
       * - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.learn_reason` (000_85616e3e705de8b7.txt, 57): Find out promptly why the customer wants to cancel the order.
       * - `furniture_store.cancel_process.record_reason` (000_85616e3e705de8b7.txt, 57): Record the customer's reason for cancelling in detail.
       * - `furniture_store.cancel_process.offer_remedy` (000_85616e3e705de8b7.txt, 58): If the reason can be properly resolved, staff may first offer advice that resolves it so that the customer withdraws the cancellation.
       * - `furniture_store.cancel_process.form_by_reception` (000_85616e3e705de8b7.txt, 62): The reception staff fill in the order cancellation request form.
       * - `furniture_store.cancel_process.customer_documents` (000_85616e3e705de8b7.txt, 62): The customer is asked to produce the sales order and the receipt or invoice.
       * - `furniture_store.cancel_process.customer_signature` (000_85616e3e705de8b7.txt, 63): The customer signs the cancellation request form to confirm it.
       * - `furniture_store.cancel_process.general_manager_approval` (000_85616e3e705de8b7.txt, 64): The cancellation request form must be approved by the general manager's signature.
       * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
       * - `furniture_store.cancel_process.file_with_finance` (000_85616e3e705de8b7.txt, 65): The approved cancellation form is sent to finance for filing.
       * - `furniture_store.cancel_process.notify_refund` (000_85616e3e705de8b7.txt, 66): Finally the customer is notified to come and collect the refund.
       * - `furniture_store.cancel_process.step_order` (000_85616e3e705de8b7.txt, 57-66): A cancellation runs in a fixed order: reason, possible remedy, acceptance, form and documents, customer's signature, general manager's approval, notice to the service centre, filing with finance, refund notice.
       */
      readonly toMermaid: Decide<CancellationProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly repair: {
      /**
       * Says which steps may come next, and who does them. Repairing a product, from the notice to the feedback form.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
       * - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.notice_by_reception` (000_85616e3e705de8b7.txt, 68): When a customer asks for a repair, the reception staff fill in the furniture repair notice (appendix 1).
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
       * - `furniture_store.repair_process.agree_visit_date` (000_85616e3e705de8b7.txt, 69): In that contact the service centre agrees with the customer on the date of the home visit for repair or assessment.
       * - `furniture_store.repair_process.technician_report` (000_85616e3e705de8b7.txt, 70): After assessing the furniture the repair technician fills in the repair notice.
       * - `furniture_store.repair_process.notice_back_to_store` (000_85616e3e705de8b7.txt, 70): The technician passes the completed repair notice on to the store.
       * - `furniture_store.repair_process.store_manager_signature` (000_85616e3e705de8b7.txt, 70): The store manager confirms the assessed repair notice by signature.
       * - `furniture_store.repair_process.distribute_copies` (000_85616e3e705de8b7.txt, 70): After the store manager's signature one copy of the repair notice goes to finance and one to the service centre.
       * - `furniture_store.repair_deadline.solution_same_day` (000_85616e3e705de8b7.txt, 70): The service centre tells the customer the concrete solution on the very day it receives the store manager's confirmation.
       * - `furniture_store.warranty.rules_first` (000_85616e3e705de8b7.txt, 71): Anyone deciding on any repair method judges first by the company's product warranty and repair rules.
       * - `furniture_store.repair_process.parts_preparation` (000_85616e3e705de8b7.txt, 72): The service centre prepares the parts according to the parts preparation procedure.
       * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.self_delivery_slot` (000_85616e3e705de8b7.txt, 75): The service centre confirms the exact date and time at which it will receive the product.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.repair_process.repair_record` (000_85616e3e705de8b7.txt, 77): The service centre fills in the customer product repair record in detail.
       * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
       * - `furniture_store.repair_process.feedback_form` (000_85616e3e705de8b7.txt, 78): The customer-service staff fill in the repair customer feedback form in detail.
       * - `furniture_store.repair_process.step_order` (000_85616e3e705de8b7.txt, 68-78): A repair runs in a fixed order: notice, transmission, contact and visit date, assessment on the notice, store manager's signature, copies, solution to the customer, parts, repair, return date, repair record, satisfaction contact, feedback form.
       */
      readonly next: Decide<RepairProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Repairing a product, from the notice to the feedback form.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
       * - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.notice_by_reception` (000_85616e3e705de8b7.txt, 68): When a customer asks for a repair, the reception staff fill in the furniture repair notice (appendix 1).
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
       * - `furniture_store.repair_process.agree_visit_date` (000_85616e3e705de8b7.txt, 69): In that contact the service centre agrees with the customer on the date of the home visit for repair or assessment.
       * - `furniture_store.repair_process.technician_report` (000_85616e3e705de8b7.txt, 70): After assessing the furniture the repair technician fills in the repair notice.
       * - `furniture_store.repair_process.notice_back_to_store` (000_85616e3e705de8b7.txt, 70): The technician passes the completed repair notice on to the store.
       * - `furniture_store.repair_process.store_manager_signature` (000_85616e3e705de8b7.txt, 70): The store manager confirms the assessed repair notice by signature.
       * - `furniture_store.repair_process.distribute_copies` (000_85616e3e705de8b7.txt, 70): After the store manager's signature one copy of the repair notice goes to finance and one to the service centre.
       * - `furniture_store.repair_deadline.solution_same_day` (000_85616e3e705de8b7.txt, 70): The service centre tells the customer the concrete solution on the very day it receives the store manager's confirmation.
       * - `furniture_store.warranty.rules_first` (000_85616e3e705de8b7.txt, 71): Anyone deciding on any repair method judges first by the company's product warranty and repair rules.
       * - `furniture_store.repair_process.parts_preparation` (000_85616e3e705de8b7.txt, 72): The service centre prepares the parts according to the parts preparation procedure.
       * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.self_delivery_slot` (000_85616e3e705de8b7.txt, 75): The service centre confirms the exact date and time at which it will receive the product.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.repair_process.repair_record` (000_85616e3e705de8b7.txt, 77): The service centre fills in the customer product repair record in detail.
       * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
       * - `furniture_store.repair_process.feedback_form` (000_85616e3e705de8b7.txt, 78): The customer-service staff fill in the repair customer feedback form in detail.
       * - `furniture_store.repair_process.step_order` (000_85616e3e705de8b7.txt, 68-78): A repair runs in a fixed order: notice, transmission, contact and visit date, assessment on the notice, store manager's signature, copies, solution to the customer, parts, repair, return date, repair record, satisfaction contact, feedback form.
       */
      readonly review: Decide<RepairProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Repairing a product, from the notice to the feedback form.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
       * - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.notice_by_reception` (000_85616e3e705de8b7.txt, 68): When a customer asks for a repair, the reception staff fill in the furniture repair notice (appendix 1).
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
       * - `furniture_store.repair_process.agree_visit_date` (000_85616e3e705de8b7.txt, 69): In that contact the service centre agrees with the customer on the date of the home visit for repair or assessment.
       * - `furniture_store.repair_process.technician_report` (000_85616e3e705de8b7.txt, 70): After assessing the furniture the repair technician fills in the repair notice.
       * - `furniture_store.repair_process.notice_back_to_store` (000_85616e3e705de8b7.txt, 70): The technician passes the completed repair notice on to the store.
       * - `furniture_store.repair_process.store_manager_signature` (000_85616e3e705de8b7.txt, 70): The store manager confirms the assessed repair notice by signature.
       * - `furniture_store.repair_process.distribute_copies` (000_85616e3e705de8b7.txt, 70): After the store manager's signature one copy of the repair notice goes to finance and one to the service centre.
       * - `furniture_store.repair_deadline.solution_same_day` (000_85616e3e705de8b7.txt, 70): The service centre tells the customer the concrete solution on the very day it receives the store manager's confirmation.
       * - `furniture_store.warranty.rules_first` (000_85616e3e705de8b7.txt, 71): Anyone deciding on any repair method judges first by the company's product warranty and repair rules.
       * - `furniture_store.repair_process.parts_preparation` (000_85616e3e705de8b7.txt, 72): The service centre prepares the parts according to the parts preparation procedure.
       * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.self_delivery_slot` (000_85616e3e705de8b7.txt, 75): The service centre confirms the exact date and time at which it will receive the product.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.repair_process.repair_record` (000_85616e3e705de8b7.txt, 77): The service centre fills in the customer product repair record in detail.
       * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
       * - `furniture_store.repair_process.feedback_form` (000_85616e3e705de8b7.txt, 78): The customer-service staff fill in the repair customer feedback form in detail.
       * - `furniture_store.repair_process.step_order` (000_85616e3e705de8b7.txt, 68-78): A repair runs in a fixed order: notice, transmission, contact and visit date, assessment on the notice, store manager's signature, copies, solution to the customer, parts, repair, return date, repair record, satisfaction contact, feedback form.
       */
      readonly toMermaid: Decide<RepairProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly return_or_exchange: {
      /**
       * Says which steps may come next, and who does them. Returning or exchanging goods, from the customer's reason to the settlement of the money.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
       * - `facts`: true, false, or left out where not known: `quality_defect`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.return_process.learn_reason` (000_85616e3e705de8b7.txt, 80): Find out promptly why the customer wants to return or exchange the goods.
       * - `furniture_store.return_process.record_reason` (000_85616e3e705de8b7.txt, 80): Record the customer's reason for the return or exchange in detail.
       * - `furniture_store.return.repair_first_for_defect` (000_85616e3e705de8b7.txt, 81): For a quality problem staff may first suggest an on-site inspection and repair by a technician.
       * - `furniture_store.return_process.form_by_store_manager` (000_85616e3e705de8b7.txt, 92): The store manager fills in the return or exchange request form.
       * - `furniture_store.return_process.customer_signature` (000_85616e3e705de8b7.txt, 93): The customer signs the return or exchange request form to confirm it.
       * - `furniture_store.return_process.inspect_goods` (000_85616e3e705de8b7.txt, 93): After the customer's signature the goods are inspected and the result is confirmed.
       * - `furniture_store.return_process.head_signature` (000_85616e3e705de8b7.txt, 94): The return or exchange request form takes effect only with the signature of the head of the self-operated stores department.
       * - `furniture_store.return_process.file_with_finance` (000_85616e3e705de8b7.txt, 95): The approved return or exchange form is sent to finance for filing.
       * - `furniture_store.return_process.guide_payment` (000_85616e3e705de8b7.txt, 96): Staff lead the customer through the settlement of the money.
       * - `furniture_store.return_process.step_order` (000_85616e3e705de8b7.txt, 80-96): A return or exchange runs in a fixed order: reason, possible repair, decision, form and documents, customer's signature, inspection of the goods, department head's signature, filing with finance, settlement of the money.
       */
      readonly next: Decide<ReturnOrExchangeProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Returning or exchanging goods, from the customer's reason to the settlement of the money.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
       * - `facts`: true, false, or left out where not known: `quality_defect`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.return_process.learn_reason` (000_85616e3e705de8b7.txt, 80): Find out promptly why the customer wants to return or exchange the goods.
       * - `furniture_store.return_process.record_reason` (000_85616e3e705de8b7.txt, 80): Record the customer's reason for the return or exchange in detail.
       * - `furniture_store.return.repair_first_for_defect` (000_85616e3e705de8b7.txt, 81): For a quality problem staff may first suggest an on-site inspection and repair by a technician.
       * - `furniture_store.return_process.form_by_store_manager` (000_85616e3e705de8b7.txt, 92): The store manager fills in the return or exchange request form.
       * - `furniture_store.return_process.customer_signature` (000_85616e3e705de8b7.txt, 93): The customer signs the return or exchange request form to confirm it.
       * - `furniture_store.return_process.inspect_goods` (000_85616e3e705de8b7.txt, 93): After the customer's signature the goods are inspected and the result is confirmed.
       * - `furniture_store.return_process.head_signature` (000_85616e3e705de8b7.txt, 94): The return or exchange request form takes effect only with the signature of the head of the self-operated stores department.
       * - `furniture_store.return_process.file_with_finance` (000_85616e3e705de8b7.txt, 95): The approved return or exchange form is sent to finance for filing.
       * - `furniture_store.return_process.guide_payment` (000_85616e3e705de8b7.txt, 96): Staff lead the customer through the settlement of the money.
       * - `furniture_store.return_process.step_order` (000_85616e3e705de8b7.txt, 80-96): A return or exchange runs in a fixed order: reason, possible repair, decision, form and documents, customer's signature, inspection of the goods, department head's signature, filing with finance, settlement of the money.
       */
      readonly review: Decide<ReturnOrExchangeProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Returning or exchanging goods, from the customer's reason to the settlement of the money.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
       * - `facts`: true, false, or left out where not known: `quality_defect`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.return_process.learn_reason` (000_85616e3e705de8b7.txt, 80): Find out promptly why the customer wants to return or exchange the goods.
       * - `furniture_store.return_process.record_reason` (000_85616e3e705de8b7.txt, 80): Record the customer's reason for the return or exchange in detail.
       * - `furniture_store.return.repair_first_for_defect` (000_85616e3e705de8b7.txt, 81): For a quality problem staff may first suggest an on-site inspection and repair by a technician.
       * - `furniture_store.return_process.form_by_store_manager` (000_85616e3e705de8b7.txt, 92): The store manager fills in the return or exchange request form.
       * - `furniture_store.return_process.customer_signature` (000_85616e3e705de8b7.txt, 93): The customer signs the return or exchange request form to confirm it.
       * - `furniture_store.return_process.inspect_goods` (000_85616e3e705de8b7.txt, 93): After the customer's signature the goods are inspected and the result is confirmed.
       * - `furniture_store.return_process.head_signature` (000_85616e3e705de8b7.txt, 94): The return or exchange request form takes effect only with the signature of the head of the self-operated stores department.
       * - `furniture_store.return_process.file_with_finance` (000_85616e3e705de8b7.txt, 95): The approved return or exchange form is sent to finance for filing.
       * - `furniture_store.return_process.guide_payment` (000_85616e3e705de8b7.txt, 96): Staff lead the customer through the settlement of the money.
       * - `furniture_store.return_process.step_order` (000_85616e3e705de8b7.txt, 80-96): A return or exchange runs in a fixed order: reason, possible repair, decision, form and documents, customer's signature, inspection of the goods, department head's signature, filing with finance, settlement of the money.
       */
      readonly toMermaid: Decide<ReturnOrExchangeProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly delivery_feedback: {
      /**
       * Says which steps may come next, and who does them. After the delivery: the consultant's notice, the customer's feedback, its record.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
       * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
       * - `furniture_store.followup.record_feedback` (000_85616e3e705de8b7.txt, 102): The feedback is entered in detail in the customer satisfaction survey form.
       */
      readonly next: Decide<DeliveryFeedbackProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. After the delivery: the consultant's notice, the customer's feedback, its record.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
       * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
       * - `furniture_store.followup.record_feedback` (000_85616e3e705de8b7.txt, 102): The feedback is entered in detail in the customer satisfaction survey form.
       */
      readonly review: Decide<DeliveryFeedbackProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. After the delivery: the consultant's notice, the customer's feedback, its record.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
       * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
       * - `furniture_store.followup.record_feedback` (000_85616e3e705de8b7.txt, 102): The feedback is entered in detail in the customer satisfaction survey form.
       */
      readonly toMermaid: Decide<DeliveryFeedbackProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly soft_complaint: {
      /**
       * Says which steps may come next, and who does them. Handling a soft complaint: judgement after the facts, departments, plan, agreement.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.involve_departments` (000_85616e3e705de8b7.txt, 111): The departments concerned are contacted to deal with the matter.
       * - `furniture_store.soft_complaint.plan_contents` (000_85616e3e705de8b7.txt, 112): In that case the customer is told in detail the measures, their time and their steps.
       * - `furniture_store.soft_complaint.customer_agreement` (000_85616e3e705de8b7.txt, 112): The customer's agreement to that plan is obtained.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       */
      readonly next: Decide<SoftComplaintProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Handling a soft complaint: judgement after the facts, departments, plan, agreement.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.involve_departments` (000_85616e3e705de8b7.txt, 111): The departments concerned are contacted to deal with the matter.
       * - `furniture_store.soft_complaint.plan_contents` (000_85616e3e705de8b7.txt, 112): In that case the customer is told in detail the measures, their time and their steps.
       * - `furniture_store.soft_complaint.customer_agreement` (000_85616e3e705de8b7.txt, 112): The customer's agreement to that plan is obtained.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       */
      readonly review: Decide<SoftComplaintProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Handling a soft complaint: judgement after the facts, departments, plan, agreement.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.soft_complaint.involve_departments` (000_85616e3e705de8b7.txt, 111): The departments concerned are contacted to deal with the matter.
       * - `furniture_store.soft_complaint.plan_contents` (000_85616e3e705de8b7.txt, 112): In that case the customer is told in detail the measures, their time and their steps.
       * - `furniture_store.soft_complaint.customer_agreement` (000_85616e3e705de8b7.txt, 112): The customer's agreement to that plan is obtained.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       */
      readonly toMermaid: Decide<SoftComplaintProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly hard_complaint: {
      /**
       * Says which steps may come next, and who does them. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
       * - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 124): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.no_early_admission` (000_85616e3e705de8b7.txt, 124): Never hurry to admit fault before the facts are clear.
       * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
       * - `furniture_store.hard_complaint.report_to_company` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the complaint is reported to the company.
       * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       * - `furniture_store.hard_complaint.inspection_date` (000_85616e3e705de8b7.txt, 128): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.hard_complaint.service_date` (000_85616e3e705de8b7.txt, 129): After the inspection result another reasonable date is agreed with the customer for the technician's service at home.
       * - `furniture_store.hard_complaint.collection_date` (000_85616e3e705de8b7.txt, 130): If the product must be taken away for repair, a reasonable collection date is agreed with the customer.
       * - `furniture_store.hard_complaint.send_back_date` (000_85616e3e705de8b7.txt, 131): After the repair the service centre agrees a reasonable date for bringing the product back home.
       * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
       */
      readonly next: Decide<HardComplaintProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
       * - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 124): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.no_early_admission` (000_85616e3e705de8b7.txt, 124): Never hurry to admit fault before the facts are clear.
       * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
       * - `furniture_store.hard_complaint.report_to_company` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the complaint is reported to the company.
       * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       * - `furniture_store.hard_complaint.inspection_date` (000_85616e3e705de8b7.txt, 128): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.hard_complaint.service_date` (000_85616e3e705de8b7.txt, 129): After the inspection result another reasonable date is agreed with the customer for the technician's service at home.
       * - `furniture_store.hard_complaint.collection_date` (000_85616e3e705de8b7.txt, 130): If the product must be taken away for repair, a reasonable collection date is agreed with the customer.
       * - `furniture_store.hard_complaint.send_back_date` (000_85616e3e705de8b7.txt, 131): After the repair the service centre agrees a reasonable date for bringing the product back home.
       * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
       */
      readonly review: Decide<HardComplaintProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
       * - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 124): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
       * - `furniture_store.hard_complaint.no_early_admission` (000_85616e3e705de8b7.txt, 124): Never hurry to admit fault before the facts are clear.
       * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
       * - `furniture_store.hard_complaint.report_to_company` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the complaint is reported to the company.
       * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
       * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
       * - `furniture_store.hard_complaint.loose_rule_answer` (000_85616e3e705de8b7.txt, 127): The customer is then given a satisfactory answer.
       * - `furniture_store.hard_complaint.inspection_date` (000_85616e3e705de8b7.txt, 128): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.hard_complaint.service_date` (000_85616e3e705de8b7.txt, 129): After the inspection result another reasonable date is agreed with the customer for the technician's service at home.
       * - `furniture_store.hard_complaint.collection_date` (000_85616e3e705de8b7.txt, 130): If the product must be taken away for repair, a reasonable collection date is agreed with the customer.
       * - `furniture_store.hard_complaint.send_back_date` (000_85616e3e705de8b7.txt, 131): After the repair the service centre agrees a reasonable date for bringing the product back home.
       * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
       */
      readonly toMermaid: Decide<HardComplaintProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
  }
  /** The procedure with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function procedure<Name extends keyof Procedures>(name: Name): Procedures[Name];

  /** The forms of this trade. */
  export interface Forms {
    readonly cancellation: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a cancellation needs in writing.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `cancellation_reason`, `cancellation_request_form`, `sales_order`, `receipt_or_invoice`, `receipt`, `invoice`, `customer_signature`, `general_manager_signature`, `filed_with_finance`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `reception_staff`, `customer`, `general_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.cancel_process.record_reason` (000_85616e3e705de8b7.txt, 57): Record the customer's reason for cancelling in detail.
       * - `furniture_store.cancel_process.form_by_reception` (000_85616e3e705de8b7.txt, 62): The reception staff fill in the order cancellation request form.
       * - `furniture_store.cancel_process.customer_documents` (000_85616e3e705de8b7.txt, 62): The customer is asked to produce the sales order and the receipt or invoice.
       * - `furniture_store.cancel_process.customer_signature` (000_85616e3e705de8b7.txt, 63): The customer signs the cancellation request form to confirm it.
       * - `furniture_store.cancel_process.general_manager_approval` (000_85616e3e705de8b7.txt, 64): The cancellation request form must be approved by the general manager's signature.
       * - `furniture_store.cancel_process.file_with_finance` (000_85616e3e705de8b7.txt, 65): The approved cancellation form is sent to finance for filing.
       */
      readonly check: Decide<CancellationFormCase, shapes.FormFiled, Policy>;
    };
    readonly repair_notice: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The furniture repair notice: request part, assessment part, copies.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `furniture_repair_notice`, `original_in_store`, `transmitted_copy`, `visit_date`, `visit_purpose`, `visit_for_repair`, `visit_for_assessment`, `assessment_part`, `store_manager_signature`, `finance_copy`, `service_centre_copy`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.notice_by_reception` (000_85616e3e705de8b7.txt, 68): When a customer asks for a repair, the reception staff fill in the furniture repair notice (appendix 1).
       * - `furniture_store.repair_process.keep_original` (000_85616e3e705de8b7.txt, 69): After filling in the repair notice the shop keeps the original.
       * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
       * - `furniture_store.repair_process.agree_visit_date` (000_85616e3e705de8b7.txt, 69): In that contact the service centre agrees with the customer on the date of the home visit for repair or assessment.
       * - `furniture_store.repair_process.technician_report` (000_85616e3e705de8b7.txt, 70): After assessing the furniture the repair technician fills in the repair notice.
       * - `furniture_store.repair_process.store_manager_signature` (000_85616e3e705de8b7.txt, 70): The store manager confirms the assessed repair notice by signature.
       * - `furniture_store.repair_process.distribute_copies` (000_85616e3e705de8b7.txt, 70): After the store manager's signature one copy of the repair notice goes to finance and one to the service centre.
       * - `furniture_store.repair_process.store_keeps_original` (000_85616e3e705de8b7.txt, 70): The store keeps the signed original of the repair notice.
       */
      readonly check: Decide<RepairNoticeFormCase, shapes.FormFiled, Policy>;
    };
    readonly repair_records: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded around the repair itself: dates, repair record, feedback form.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `collection_date`, `receiving_date`, `receiving_time`, `send_back_date`, `product_repair_record`, `repair_feedback_form`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `service_centre_customer_service`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.self_delivery_slot` (000_85616e3e705de8b7.txt, 75): The service centre confirms the exact date and time at which it will receive the product.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.repair_process.repair_record` (000_85616e3e705de8b7.txt, 77): The service centre fills in the customer product repair record in detail.
       * - `furniture_store.repair_process.feedback_form` (000_85616e3e705de8b7.txt, 78): The customer-service staff fill in the repair customer feedback form in detail.
       */
      readonly check: Decide<RepairRecordsFormCase, shapes.FormFiled, Policy>;
    };
    readonly return_or_exchange: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a return or exchange needs in writing, all goods but buyer-pickup products.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `return_reason`, `visit_time`, `original_receipts`, `receipt_or_invoice`, `receipt`, `invoice`, `pickup_note`, `goods_received_note`, `return_request_form`, `customer_signature`, `department_head_signature`, `filed_with_finance`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `on_site_inspection_needed`, `quality_defect`, `receipt_or_invoice_issued`, `pickup_note_issued`, `goods_received_note_issued`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.return_process.record_reason` (000_85616e3e705de8b7.txt, 80): Record the customer's reason for the return or exchange in detail.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.return.regular_documents` (000_85616e3e705de8b7.txt, 90): A return of other orders needs all original receipts.
       * - `furniture_store.return_process.form_by_store_manager` (000_85616e3e705de8b7.txt, 92): The store manager fills in the return or exchange request form.
       * - `furniture_store.return_process.customer_documents` (000_85616e3e705de8b7.txt, 92): The customer must produce the receipt or invoice, the pick-up note and the goods-received note.
       * - `furniture_store.return_process.customer_signature` (000_85616e3e705de8b7.txt, 93): The customer signs the return or exchange request form to confirm it.
       * - `furniture_store.return_process.head_signature` (000_85616e3e705de8b7.txt, 94): The return or exchange request form takes effect only with the signature of the head of the self-operated stores department.
       * - `furniture_store.return_process.file_with_finance` (000_85616e3e705de8b7.txt, 95): The approved return or exchange form is sent to finance for filing.
       */
      readonly check: Decide<ReturnOrExchangeFormCase, shapes.FormFiled, Policy>;
    };
    readonly buyer_pickup_return: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the return or exchange of a buyer-pickup product needs in writing.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `return_reason`, `visit_time`, `paid_pickup_note`, `purchase_receipt`, `return_request_form`, `customer_signature`, `department_head_signature`, `filed_with_finance`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `on_site_inspection_needed`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.return_process.record_reason` (000_85616e3e705de8b7.txt, 80): Record the customer's reason for the return or exchange in detail.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.return.pickup_documents` (000_85616e3e705de8b7.txt, 88): For a buyer-pickup return the customer brings the paid pick-up note and the purchase receipt.
       * - `furniture_store.return_process.form_by_store_manager` (000_85616e3e705de8b7.txt, 92): The store manager fills in the return or exchange request form.
       * - `furniture_store.return_process.customer_signature` (000_85616e3e705de8b7.txt, 93): The customer signs the return or exchange request form to confirm it.
       * - `furniture_store.return_process.head_signature` (000_85616e3e705de8b7.txt, 94): The return or exchange request form takes effect only with the signature of the head of the self-operated stores department.
       * - `furniture_store.return_process.file_with_finance` (000_85616e3e705de8b7.txt, 95): The approved return or exchange form is sent to finance for filing.
       */
      readonly check: Decide<BuyerPickupReturnFormCase, shapes.FormFiled, Policy>;
    };
    readonly follow_up_survey: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The customer satisfaction survey.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `shop_environment`, `purchase_process`, `staff_attitude_and_service`, `product_and_installation`, `delivery_service`, `satisfaction_level`, `customer_satisfaction_survey`, `delivery_feedback`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `delivery_feedback_given`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.first_call_topics` (000_85616e3e705de8b7.txt, 98): The call asks for opinions and suggestions on the shop environment, the purchase process, staff attitude and service, the product and its installation, and the delivery service.
       * - `furniture_store.followup.confirm_satisfaction` (000_85616e3e705de8b7.txt, 98): The call establishes the customer's degree of satisfaction.
       * - `furniture_store.followup.survey_form` (000_85616e3e705de8b7.txt, 98): The customer satisfaction survey form must be filled in.
       * - `furniture_store.followup.record_feedback` (000_85616e3e705de8b7.txt, 102): The feedback is entered in detail in the customer satisfaction survey form.
       */
      readonly check: Decide<FollowUpSurveyFormCase, shapes.FormFiled, Policy>;
    };
    readonly weekly_report: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The weekly summary of the surveys.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `summary_table`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.report_as_table` (000_85616e3e705de8b7.txt, 104): The summary goes to company headquarters in the form of a table.
       */
      readonly check: Decide<WeeklyReportFormCase, shapes.FormFiled, Policy>;
    };
    readonly soft_complaint: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Records of a soft complaint.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `time`, `place`, `course_of_events`, `people_or_departments_involved`, `people_involved`, `departments_involved`, `recorded_in_customers_presence`, `measures`, `implementation_time`, `steps`, `customer_agrees_to_plan`, `referral_to_superior`, `complaint_report`, `customer_flag`, `customer_complaint_record`, `customer_opinion`, `handling_process`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `face_to_face`, `cannot_be_solved_at_once`, `customer_refuses_plan`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.record_content` (000_85616e3e705de8b7.txt, 108): The complaint is recorded in detail: time, place, course of events, and the people or departments involved.
       * - `furniture_store.soft_complaint.record_in_presence` (000_85616e3e705de8b7.txt, 108): In a face-to-face complaint the detailed record is made in the customer's presence.
       * - `furniture_store.soft_complaint.plan_contents` (000_85616e3e705de8b7.txt, 112): In that case the customer is told in detail the measures, their time and their steps.
       * - `furniture_store.soft_complaint.customer_agreement` (000_85616e3e705de8b7.txt, 112): The customer's agreement to that plan is obtained.
       * - `furniture_store.soft_complaint.report_to_company` (000_85616e3e705de8b7.txt, 115): The complaint is reported to the company promptly so that it is solved and does not recur.
       * - `furniture_store.soft_complaint.customer_flag` (000_85616e3e705de8b7.txt, 116): The complaining customer is specially marked in the records.
       * - `furniture_store.soft_complaint.complaint_record` (000_85616e3e705de8b7.txt, 117): The customer's opinion and the handling are recorded in detail in the customer complaint record, open to the store staff concerned.
       */
      readonly check: Decide<SoftComplaintFormCase, shapes.FormFiled, Policy>;
    };
    readonly hard_complaint: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Records of a hard complaint.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `complaint_content`, `recorded_in_customers_presence`, `waiver_reason`, `complaint_report`, `final_resolution_time`, `visit_time`, `service_date`, `collection_date`, `send_back_date`, `service_report`, `satisfaction_level`, `customer_complaint_record`, `customer_note`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `face_to_face`, `fee_waived`, `product_at_fault`, `second_response_given`, `on_site_inspection_needed`, `product_must_be_taken_away`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.collection_date` (000_85616e3e705de8b7.txt, 74): If the product has to be taken to the service centre, the centre agrees a reasonable collection date with the customer.
       * - `furniture_store.repair_process.send_back_date` (000_85616e3e705de8b7.txt, 76): After the repair the service centre agrees a reasonable date with the customer for bringing the product back home.
       * - `furniture_store.return_process.inspection_date` (000_85616e3e705de8b7.txt, 82): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.soft_complaint.record_in_presence` (000_85616e3e705de8b7.txt, 108): In a face-to-face complaint the detailed record is made in the customer's presence.
       * - `furniture_store.hard_complaint.record_content` (000_85616e3e705de8b7.txt, 121): The content of the complaint is listened to and recorded in detail.
       * - `furniture_store.hard_complaint.record_in_presence` (000_85616e3e705de8b7.txt, 121): In a face-to-face complaint the detailed record is made in the customer's presence.
       * - `furniture_store.fault.charge_misuse_complaint` (000_85616e3e705de8b7.txt, 124): If such a case needs repair, the fee of the company's fee schedule is charged as the situation warrants.
       * - `furniture_store.hard_complaint.report_to_company` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the complaint is reported to the company.
       * - `furniture_store.complaint.hard_resolution_time` (000_85616e3e705de8b7.txt, 126): With the second response the final resolution time is determined from the information at hand.
       * - `furniture_store.hard_complaint.inspection_date` (000_85616e3e705de8b7.txt, 128): If an on-site inspection is needed, the service centre contacts the customer and confirms a suitable visiting time.
       * - `furniture_store.hard_complaint.service_date` (000_85616e3e705de8b7.txt, 129): After the inspection result another reasonable date is agreed with the customer for the technician's service at home.
       * - `furniture_store.hard_complaint.collection_date` (000_85616e3e705de8b7.txt, 130): If the product must be taken away for repair, a reasonable collection date is agreed with the customer.
       * - `furniture_store.hard_complaint.send_back_date` (000_85616e3e705de8b7.txt, 131): After the repair the service centre agrees a reasonable date for bringing the product back home.
       * - `furniture_store.hard_complaint.service_report` (000_85616e3e705de8b7.txt, 132): The service centre submits the service report to the headquarters of the self-operated stores so that the problem does not recur.
       * - `furniture_store.hard_complaint.complaint_record` (000_85616e3e705de8b7.txt, 133): The customer complaint record is filled in.
       * - `furniture_store.hard_complaint.customer_note` (000_85616e3e705de8b7.txt, 135): The customer's opinion is specially noted so that targeted service can be given later.
       */
      readonly check: Decide<HardComplaintFormCase, shapes.FormFiled, Policy>;
    };
  }
  /** The form with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function form<Name extends keyof Forms>(name: Name): Forms[Name];

  /** The checklists of this trade. */
  export interface Checklists {
    readonly repair: {
      /**
       * Judges observed conduct. Conduct during a repair.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `parts_prepared`, `customer_requirements_followed`, `apology_for_fault`, `apology_for_inconvenience`, `thanks_for_cooperation`.
       * - `facts`: true, false, or left out where not known: `product_at_fault`, `customer_brings_product`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.parts_preparation` (000_85616e3e705de8b7.txt, 72): The service centre prepares the parts according to the parts preparation procedure.
       * - `furniture_store.repair_process.customer_requirements` (000_85616e3e705de8b7.txt, 72): The service centre handles each case according to the particular customer's requirements.
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.repair_process.self_delivery_apology` (000_85616e3e705de8b7.txt, 75): If the customer chooses to bring the product to the service centre, the centre apologises for the inconvenience of the repair.
       * - `furniture_store.repair_process.self_delivery_thanks` (000_85616e3e705de8b7.txt, 75): The service centre also thanks the customer who brings the product in for the understanding and cooperation.
       */
      readonly check: Decide<RepairChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly return_or_exchange: {
      /**
       * Judges observed conduct. Conduct at a return or exchange.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `reason_learnt`, `apology_for_fault`.
       * - `facts`: true, false, or left out where not known: `product_at_fault`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.return_process.learn_reason` (000_85616e3e705de8b7.txt, 80): Find out promptly why the customer wants to return or exchange the goods.
       * - `furniture_store.fault.apology_product_fault_return` (000_85616e3e705de8b7.txt, 83): If the need for repair comes from the product itself and not from misuse or poor maintenance, the customer receives a sincere apology.
       */
      readonly check: Decide<ReturnOrExchangeChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly follow_up: {
      /**
       * Judges observed conduct. Conduct in the after-sale follow-up.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `questions_answered`, `measures_taken_as_needed`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.followup.answer_questions` (000_85616e3e705de8b7.txt, 103): The customer's questions and difficulties are answered in detail.
       * - `furniture_store.followup.act_on_needs` (000_85616e3e705de8b7.txt, 103): Measures are taken as the situation and the customer's needs require.
       */
      readonly check: Decide<FollowUpChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly soft_complaint: {
      /**
       * Judges observed conduct. Conduct in a soft complaint.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `heard_seriously_and_patiently`, `led_to_quiet_place`, `customer_calmed`, `told_we_will_help`, `delay_explained`, `unfounded_guarantee`, `progress_told`, `targeted_service_given`, `remedy_supervised`.
       * - `facts`: true, false, or left out where not known: `face_to_face`, `customer_agitated`, `cannot_be_solved_at_once`, `marked_customer_visits_again`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.listen` (000_85616e3e705de8b7.txt, 107): Every customer's complaint is heard seriously and patiently, with courtesy, regard and attention.
       * - `furniture_store.soft_complaint.quiet_place` (000_85616e3e705de8b7.txt, 108): In a face-to-face complaint the customer is invited to a relatively quiet place away from other customers.
       * - `furniture_store.soft_complaint.calm_customer` (000_85616e3e705de8b7.txt, 109): If the customer is agitated, calm the customer and find out what happened.
       * - `furniture_store.soft_complaint.say_we_will_help` (000_85616e3e705de8b7.txt, 109): Tell the agitated customer that we will effectively help to solve the problem.
       * - `furniture_store.soft_complaint.explain_delay` (000_85616e3e705de8b7.txt, 112): A problem that cannot be solved at once is explained clearly to the customer.
       * - `furniture_store.soft_complaint.no_unfounded_promise` (000_85616e3e705de8b7.txt, 113): Never give the customer a guarantee without certainty and basis.
       * - `furniture_store.soft_complaint.progress_updates` (000_85616e3e705de8b7.txt, 114): The customer is kept informed of the progress at all times.
       * - `furniture_store.soft_complaint.targeted_service` (000_85616e3e705de8b7.txt, 116): On the next visit the marked customer receives targeted service to avoid another complaint.
       * - `furniture_store.soft_complaint.supervise_remedy` (000_85616e3e705de8b7.txt, 117): The carrying out of the remedial measures is supervised.
       */
      readonly check: Decide<SoftComplaintChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly hard_complaint: {
      /**
       * Judges observed conduct. Conduct in a hard complaint.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `led_to_quiet_place`, `customer_calmed`, `told_we_will_help`, `mentality_understood`, `fault_admitted_before_facts`, `cause_explained_politely`, `advice_and_help_offered`, `apology_for_fault`, `progress_told`, `apology_for_inconvenience`, `unfounded_guarantee`.
       * - `facts`: true, false, or left out where not known: `face_to_face`, `customer_agitated`, `customer_misuse`, `product_at_fault`, `send_back_date_agreed`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.soft_complaint.quiet_place` (000_85616e3e705de8b7.txt, 108): In a face-to-face complaint the customer is invited to a relatively quiet place away from other customers.
       * - `furniture_store.soft_complaint.calm_customer` (000_85616e3e705de8b7.txt, 109): If the customer is agitated, calm the customer and find out what happened.
       * - `furniture_store.soft_complaint.say_we_will_help` (000_85616e3e705de8b7.txt, 109): Tell the agitated customer that we will effectively help to solve the problem.
       * - `furniture_store.soft_complaint.no_unfounded_promise` (000_85616e3e705de8b7.txt, 113): Never give the customer a guarantee without certainty and basis.
       * - `furniture_store.soft_complaint.progress_updates` (000_85616e3e705de8b7.txt, 114): The customer is kept informed of the progress at all times.
       * - `furniture_store.hard_complaint.quiet_place` (000_85616e3e705de8b7.txt, 121): In a face-to-face complaint the customer is taken to a relatively quiet place away from other customers.
       * - `furniture_store.hard_complaint.calm_customer` (000_85616e3e705de8b7.txt, 122): If the customer is agitated, calm the customer and find out what happened.
       * - `furniture_store.hard_complaint.say_we_will_help` (000_85616e3e705de8b7.txt, 122): Tell the agitated customer that we will effectively help to solve the problem.
       * - `furniture_store.hard_complaint.understand_mentality` (000_85616e3e705de8b7.txt, 123): While listening, staff find out what the customer wants from the complaint.
       * - `furniture_store.hard_complaint.no_early_admission` (000_85616e3e705de8b7.txt, 124): Never hurry to admit fault before the facts are clear.
       * - `furniture_store.fault.explain_misuse` (000_85616e3e705de8b7.txt, 124): If the customer's own use or care caused the problem, this is explained politely and patiently.
       * - `furniture_store.fault.advice_on_misuse` (000_85616e3e705de8b7.txt, 124): In that case effective advice and help may be offered.
       * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
       * - `furniture_store.hard_complaint.progress_updates` (000_85616e3e705de8b7.txt, 126): Staff stay in contact with the customer throughout and report progress promptly.
       * - `furniture_store.hard_complaint.inconvenience_apology` (000_85616e3e705de8b7.txt, 131): The customer again receives a sincere apology for the inconvenience.
       * - `furniture_store.hard_complaint.no_unfounded_promise` (000_85616e3e705de8b7.txt, 134): Never give the customer a guarantee without certainty and basis.
       */
      readonly check: Decide<HardComplaintChecklistCase, shapes.ChecklistChecked, Policy>;
    };
  }
  /** The checklist with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function checklist<Name extends keyof Checklists>(name: Name): Checklists[Name];

  /** The phrases of this trade. */
  export interface Phrases {
    readonly apology_product_fault: {
      /**
       * Says: "{customer_name}, we have looked into it: the fault lies in the {item} itself. We sincerely apologise for the trouble it has caused you." ("{customer_name},经核实,{item}的问题出在产品自身。给您添了麻烦,我们真诚地向您道歉。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`.
       * - `facts`: true, false, or left out where not known: `product_at_fault`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.apology_product_fault_repair` (000_85616e3e705de8b7.txt, 73): If the need for repair comes from the product itself and not from the customer's misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.fault.apology_product_fault_return` (000_85616e3e705de8b7.txt, 83): If the need for repair comes from the product itself and not from misuse or poor maintenance, the customer receives a sincere apology.
       * - `furniture_store.fault.apology_defect_complaint` (000_85616e3e705de8b7.txt, 125): If the product is at fault, the customer receives a sincere apology.
       */
      readonly say: Decide<ApologyProductFaultPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly self_delivery_apology: {
      /**
       * Says: "{customer_name}, we are sorry for the inconvenience of the repair, and that you have to bring the {item} to us yourself." ("{customer_name},为了维修还要劳您亲自把{item}送来,给您带来不便,非常抱歉。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`.
       * - `facts`: true, false, or left out where not known: `customer_brings_product`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.self_delivery_apology` (000_85616e3e705de8b7.txt, 75): If the customer chooses to bring the product to the service centre, the centre apologises for the inconvenience of the repair.
       */
      readonly say: Decide<SelfDeliveryApologyPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly self_delivery_thanks: {
      /**
       * Says: "{customer_name}, thank you very much for your understanding and cooperation." ("{customer_name},非常感谢您的理解和配合。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`.
       * - `facts`: true, false, or left out where not known: `customer_brings_product`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.repair_process.self_delivery_thanks` (000_85616e3e705de8b7.txt, 75): The service centre also thanks the customer who brings the product in for the understanding and cooperation.
       */
      readonly say: Decide<SelfDeliveryThanksPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly we_will_help: {
      /**
       * Says: "{customer_name}, I understand that you are upset. We take what you tell us very seriously, and we will effectively help you to solve the problem." ("{customer_name},您的心情我们理解。您反映的情况我们非常重视,会有效地帮您解决问题。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`.
       * - `facts`: true, false, or left out where not known: `customer_agitated`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.soft_complaint.say_we_will_help` (000_85616e3e705de8b7.txt, 109): Tell the agitated customer that we will effectively help to solve the problem.
       * - `furniture_store.hard_complaint.say_we_will_help` (000_85616e3e705de8b7.txt, 122): Tell the agitated customer that we will effectively help to solve the problem.
       */
      readonly say: Decide<WeWillHelpPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly explain_misuse: {
      /**
       * Says: "{customer_name}, we have looked into it carefully: what happened to the {item} was caused by {cause}. Please let me explain it to you in detail." ("{customer_name},我们仔细核实过了,{item}出现这种情况,是由{cause}引起的。请让我向您详细说明一下。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`, `cause`.
       * - `facts`: true, false, or left out where not known: `customer_misuse`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.fault.explain_misuse` (000_85616e3e705de8b7.txt, 124): If the customer's own use or care caused the problem, this is explained politely and patiently.
       */
      readonly say: Decide<ExplainMisusePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly inconvenience_apology: {
      /**
       * Says: "{customer_name}, as agreed we will bring the repaired {item} back to your home on {send_back_date}. Once again, our sincere apologies for all the inconvenience this has caused you." ("{customer_name},我们已和您约好,{send_back_date}把修好的{item}送回您家中。这次的事给您带来诸多不便,我们再次向您致以诚恳的歉意。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`, `send_back_date`.
       * - `facts`: true, false, or left out where not known: `send_back_date_agreed`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `furniture_store.hard_complaint.inconvenience_apology` (000_85616e3e705de8b7.txt, 131): The customer again receives a sincere apology for the inconvenience.
       */
      readonly say: Decide<InconvenienceApologyPhraseCase, shapes.PhraseSaid, Policy>;
    };
  }
  /** The phrase with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function phrase<Name extends keyof Phrases>(name: Name): Phrases[Name];

  /** What a shop may set; what is left out keeps the source's figure. */
  export interface PolicySettings {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone?: string;
    /** The shop's own words for phrases, with the same slots. */
    wording?: Wording;
    /**
     * How long after the order cancelling is free; a shop may only lengthen it.. The source's figure: 48 h. From 48 to 8760 h.
     *
     * - `furniture_store.cancel.free_window` (000_85616e3e705de8b7.txt, 59): Every order for non-customised products can be cancelled free of charge within 48 hours of being placed.
     */
    freeWindowH?: NumberInput | null;
    /**
     * Share of the sale price charged as the cancellation fee after the free window; a shop may only raise it.. The source's figure: 0.1 (a share). From 0.1 to 1 (a share).
     *
     * - `furniture_store.cancel.fee_after_free_window` (000_85616e3e705de8b7.txt, 60): Cancelling more than 48 hours after the order was placed costs a cancellation fee of at least 10 % of the sale price.
     */
    cancellationFeeRate?: RateInput | null;
    /**
     * Longest delay between the general manager's approval of a cancellation and the notice to the service centre. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
     */
    serviceCentreNoticeMin?: NumberInput | null;
    /**
     * Longest delay between the completed repair notice and its transmission to the service centre. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
     */
    repairNoticeSentMin?: NumberInput | null;
    /**
     * Days within which the service centre contacts the customer after the repair notice; 0 is the same day. A shop may only shorten it.. The source's figure: 1 d. From 0 to 1 d.
     *
     * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
     */
    repairFirstContactDays?: NumberInput | null;
    /**
     * Hours within which the customer gets a concrete answer to a repair request; a shop may only shorten it.. The source's figure: 72 h. From 0.1 to 72 h.
     *
     * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
     */
    repairAnswerH?: NumberInput | null;
    /**
     * Hours within which the customer is asked about satisfaction after the product's return home; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
     */
    repairSatisfactionH?: NumberInput | null;
    /**
     * Days after the hand-over in which a quality defect gives a right to return or exchange (the warranty period). The source sets no limit; not set, there is none.. The source leaves it open. At least 1 d.
     *
     * - `furniture_store.return.defect_accepted` (000_85616e3e705de8b7.txt, 84): A return or exchange that the customer insists on because of a quality defect of the product itself is accepted.
     */
    warrantyDays?: NumberInput | null;
    /**
     * Days after the purchase date in which an unopened buyer-pickup product is taken back; a shop may only lengthen it.. The source's figure: 7 d. From 7 to 365 d.
     *
     * - `furniture_store.return.pickup_window` (000_85616e3e705de8b7.txt, 88): Buyer-pickup products may be returned within 7 days of the purchase date.
     */
    pickupReturnWindowDays?: NumberInput | null;
    /**
     * Days after delivery or pick-up in which intact goods are taken back; a shop may only lengthen it.. The source's figure: 7 d. From 7 to 365 d.
     *
     * - `furniture_store.return.regular_window` (000_85616e3e705de8b7.txt, 90): After delivery or pick-up of any other order the goods may be returned within 7 days.
     */
    returnWindowDays?: NumberInput | null;
    /**
     * Hours after the sale within which the customer is called by telephone; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.followup.first_call` (000_85616e3e705de8b7.txt, 98): Within 24 hours of the sale the customer is contacted by telephone.
     */
    firstCallH?: NumberInput | null;
    /**
     * Days after the signing of the order within which the thank-you letter is mailed; a shop may only shorten it.. The source's figure: 7 d. From 1 to 7 d.
     *
     * - `furniture_store.followup.thank_you_letter` (000_85616e3e705de8b7.txt, 99): Within 7 days of signing the order a thank-you letter is mailed to the customer.
     */
    thankYouLetterDays?: NumberInput | null;
    /**
     * Longest delay between the delivery crew's return and the notice to the home consultant. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
     */
    consultantNoticeH?: NumberInput | null;
    /**
     * Longest delay between the notice to the home consultant and the consultant's contact with the customer. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
     */
    deliveryFeedbackH?: NumberInput | null;
    /**
     * Longest delay between clear facts and the judgement of a complaint. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
     */
    judgementMin?: NumberInput | null;
    /**
     * Longest delay before a problem that staff cannot solve is taken to a superior. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
     */
    escalationH?: NumberInput | null;
    /**
     * Longest delay between a soft complaint and its report to the company. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.soft_complaint.report_to_company` (000_85616e3e705de8b7.txt, 115): The complaint is reported to the company promptly so that it is solved and does not recur.
     */
    complaintReportH?: NumberInput | null;
    /**
     * Minutes within which a soft complaint gets a response; a shop may only shorten it.. The source's figure: 15 min. From 1 to 15 min.
     *
     * - `furniture_store.complaint.soft_first_response` (000_85616e3e705de8b7.txt, 118): Any soft complaint gets a response within 15 minutes.
     */
    softFirstResponseMin?: NumberInput | null;
    /**
     * Minutes within which a soft complaint is verified; a shop may only shorten it.. The source's figure: 30 min. From 1 to 30 min.
     *
     * - `furniture_store.complaint.soft_verification` (000_85616e3e705de8b7.txt, 118): Any soft complaint is verified within 30 minutes.
     */
    softVerificationMin?: NumberInput | null;
    /**
     * Longest delay between the request to the departments concerned and their solution. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
     */
    investigationH?: NumberInput | null;
    /**
     * Hours within which all demands of a hard complaint get a response; a shop may only shorten it.. The source's figure: 1 h. From 0.1 to 1 h.
     *
     * - `furniture_store.complaint.hard_first_response` (000_85616e3e705de8b7.txt, 126): Within 1 hour of receiving a hard complaint all of the customer's demands get a response.
     */
    hardFirstResponseH?: NumberInput | null;
    /**
     * Hours after a hard complaint at which the second response falls due; a shop may only shorten it.. The source's figure: 3 h. From 0.1 to 3 h.
     *
     * - `furniture_store.complaint.hard_second_response` (000_85616e3e705de8b7.txt, 126): After 3 hours the customer gets a second response.
     */
    hardSecondResponseH?: NumberInput | null;
    /**
     * Longest delay before a complaint about a loose business rule is reported upwards. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
     */
    looseRuleReportH?: NumberInput | null;
    /**
     * Hours after a hard complaint's settlement within which the customer is asked about satisfaction; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
     */
    hardFollowupH?: NumberInput | null;
  }

  /** The shop's own words by phrase and language. */
  export interface Wording {
    apology_product_fault?: { zh?: string; en?: string };
    self_delivery_apology?: { zh?: string; en?: string };
    self_delivery_thanks?: { zh?: string; en?: string };
    we_will_help?: { zh?: string; en?: string };
    explain_misuse?: { zh?: string; en?: string };
    inconvenience_apology?: { zh?: string; en?: string };
  }

  /** Every parameter of a policy as it is in force; null is open. */
  export interface PolicyInForce {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone: string;
    /** The shop's own words for phrases, with the same slots. */
    wording: Wording;
    /**
     * How long after the order cancelling is free; a shop may only lengthen it.. The source's figure: 48 h. From 48 to 8760 h.
     *
     * - `furniture_store.cancel.free_window` (000_85616e3e705de8b7.txt, 59): Every order for non-customised products can be cancelled free of charge within 48 hours of being placed.
     */
    freeWindowH: number | null;
    /**
     * Share of the sale price charged as the cancellation fee after the free window; a shop may only raise it.. The source's figure: 0.1 (a share). From 0.1 to 1 (a share).
     *
     * - `furniture_store.cancel.fee_after_free_window` (000_85616e3e705de8b7.txt, 60): Cancelling more than 48 hours after the order was placed costs a cancellation fee of at least 10 % of the sale price.
     */
    cancellationFeeRate: string | null;
    /**
     * Longest delay between the general manager's approval of a cancellation and the notice to the service centre. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.cancel_process.notify_service_centre` (000_85616e3e705de8b7.txt, 64): Once the general manager has signed, the service centre is notified immediately.
     */
    serviceCentreNoticeMin: number | null;
    /**
     * Longest delay between the completed repair notice and its transmission to the service centre. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.repair_process.send_notice_at_once` (000_85616e3e705de8b7.txt, 69): The repair notice is transmitted to the service centre at the same time as it is completed.
     */
    repairNoticeSentMin: number | null;
    /**
     * Days within which the service centre contacts the customer after the repair notice; 0 is the same day. A shop may only shorten it.. The source's figure: 1 d. From 0 to 1 d.
     *
     * - `furniture_store.repair_deadline.first_contact` (000_85616e3e705de8b7.txt, 69): The service centre contacts the customer within 1 day of receiving the repair notice.
     */
    repairFirstContactDays: number | null;
    /**
     * Hours within which the customer gets a concrete answer to a repair request; a shop may only shorten it.. The source's figure: 72 h. From 0.1 to 72 h.
     *
     * - `furniture_store.repair_deadline.concrete_answer_72h` (000_85616e3e705de8b7.txt, 73): From the service centre's receipt of the repair request to the concrete answer to the customer no more than 72 hours may pass in total.
     */
    repairAnswerH: number | null;
    /**
     * Hours within which the customer is asked about satisfaction after the product's return home; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.repair_deadline.satisfaction_contact` (000_85616e3e705de8b7.txt, 78): Within 24 hours of the product's return to the customer's home, the service centre's customer-service staff contact the customer again and ask about satisfaction.
     */
    repairSatisfactionH: number | null;
    /**
     * Days after the hand-over in which a quality defect gives a right to return or exchange (the warranty period). The source sets no limit; not set, there is none.. The source leaves it open. At least 1 d.
     *
     * - `furniture_store.return.defect_accepted` (000_85616e3e705de8b7.txt, 84): A return or exchange that the customer insists on because of a quality defect of the product itself is accepted.
     */
    warrantyDays: number | null;
    /**
     * Days after the purchase date in which an unopened buyer-pickup product is taken back; a shop may only lengthen it.. The source's figure: 7 d. From 7 to 365 d.
     *
     * - `furniture_store.return.pickup_window` (000_85616e3e705de8b7.txt, 88): Buyer-pickup products may be returned within 7 days of the purchase date.
     */
    pickupReturnWindowDays: number | null;
    /**
     * Days after delivery or pick-up in which intact goods are taken back; a shop may only lengthen it.. The source's figure: 7 d. From 7 to 365 d.
     *
     * - `furniture_store.return.regular_window` (000_85616e3e705de8b7.txt, 90): After delivery or pick-up of any other order the goods may be returned within 7 days.
     */
    returnWindowDays: number | null;
    /**
     * Hours after the sale within which the customer is called by telephone; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.followup.first_call` (000_85616e3e705de8b7.txt, 98): Within 24 hours of the sale the customer is contacted by telephone.
     */
    firstCallH: number | null;
    /**
     * Days after the signing of the order within which the thank-you letter is mailed; a shop may only shorten it.. The source's figure: 7 d. From 1 to 7 d.
     *
     * - `furniture_store.followup.thank_you_letter` (000_85616e3e705de8b7.txt, 99): Within 7 days of signing the order a thank-you letter is mailed to the customer.
     */
    thankYouLetterDays: number | null;
    /**
     * Longest delay between the delivery crew's return and the notice to the home consultant. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.followup.notify_consultant` (000_85616e3e705de8b7.txt, 101): After the delivery, once the crew is back, the service centre notifies the customer's home consultant.
     */
    consultantNoticeH: number | null;
    /**
     * Longest delay between the notice to the home consultant and the consultant's contact with the customer. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.followup.delivery_feedback` (000_85616e3e705de8b7.txt, 101): The home consultant contacts the customer for feedback on the delivery.
     */
    deliveryFeedbackH: number | null;
    /**
     * Longest delay between clear facts and the judgement of a complaint. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `furniture_store.soft_complaint.judge_after_facts` (000_85616e3e705de8b7.txt, 110): Staff keep a cool head and judge quickly and correctly only once the facts are clear.
     */
    judgementMin: number | null;
    /**
     * Longest delay before a problem that staff cannot solve is taken to a superior. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.soft_complaint.escalate` (000_85616e3e705de8b7.txt, 113): Difficult problems that staff cannot solve are taken to a superior promptly.
     */
    escalationH: number | null;
    /**
     * Longest delay between a soft complaint and its report to the company. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.soft_complaint.report_to_company` (000_85616e3e705de8b7.txt, 115): The complaint is reported to the company promptly so that it is solved and does not recur.
     */
    complaintReportH: number | null;
    /**
     * Minutes within which a soft complaint gets a response; a shop may only shorten it.. The source's figure: 15 min. From 1 to 15 min.
     *
     * - `furniture_store.complaint.soft_first_response` (000_85616e3e705de8b7.txt, 118): Any soft complaint gets a response within 15 minutes.
     */
    softFirstResponseMin: number | null;
    /**
     * Minutes within which a soft complaint is verified; a shop may only shorten it.. The source's figure: 30 min. From 1 to 30 min.
     *
     * - `furniture_store.complaint.soft_verification` (000_85616e3e705de8b7.txt, 118): Any soft complaint is verified within 30 minutes.
     */
    softVerificationMin: number | null;
    /**
     * Longest delay between the request to the departments concerned and their solution. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.hard_complaint.request_investigation` (000_85616e3e705de8b7.txt, 125): The departments concerned are asked to investigate promptly and to submit a solution.
     */
    investigationH: number | null;
    /**
     * Hours within which all demands of a hard complaint get a response; a shop may only shorten it.. The source's figure: 1 h. From 0.1 to 1 h.
     *
     * - `furniture_store.complaint.hard_first_response` (000_85616e3e705de8b7.txt, 126): Within 1 hour of receiving a hard complaint all of the customer's demands get a response.
     */
    hardFirstResponseH: number | null;
    /**
     * Hours after a hard complaint at which the second response falls due; a shop may only shorten it.. The source's figure: 3 h. From 0.1 to 3 h.
     *
     * - `furniture_store.complaint.hard_second_response` (000_85616e3e705de8b7.txt, 126): After 3 hours the customer gets a second response.
     */
    hardSecondResponseH: number | null;
    /**
     * Longest delay before a complaint about a loose business rule is reported upwards. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 0.1 h.
     *
     * - `furniture_store.hard_complaint.loose_rule_report` (000_85616e3e705de8b7.txt, 127): A complaint about a loose business rule of our own is reported upwards promptly to win the leaders' support.
     */
    looseRuleReportH: number | null;
    /**
     * Hours after a hard complaint's settlement within which the customer is asked about satisfaction; a shop may only shorten it.. The source's figure: 24 h. From 0.1 to 24 h.
     *
     * - `furniture_store.complaint.hard_followup` (000_85616e3e705de8b7.txt, 133): Within 24 hours of the complaint's settlement the customer is contacted again and asked about satisfaction.
     */
    hardFollowupH: number | null;
  }

  /** A policy of this trade; it never changes. */
  export class Policy extends TradePolicy {
    /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
    constructor(settings?: PolicySettings);
    /** Reads a policy from JSON. */
    static fromJson(json: string): Policy;
    /** Reads a policy from TOML. */
    static fromToml(toml: string): Policy;
    readonly trade: 'furniture_store';
    /** What differs from the source's figures. */
    readonly changes: Partial<PolicyInForce>;
    /** Every parameter as it is in force. */
    readonly settings: PolicyInForce;
  }

  export interface ApologyProductFaultPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      product_at_fault?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
      /**
       * A text of 1 to 1000 characters.
       */
      item: string;
    };
  }

  export interface BuyerPickupReturnFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      on_site_inspection_needed?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'return_reason'
        | 'visit_time'
        | 'paid_pickup_note'
        | 'purchase_receipt'
        | 'return_request_form'
        | 'customer_signature'
        | 'department_head_signature'
        | 'filed_with_finance';
    }[];
  }

  /**
   * A customer's request to cancel an order, or a line of it.
   */
  export interface Cancellation {
    /**
     * When the goods were delivered or picked up, if they were.
     */
    handedOverAt?: InstantInput | null;
    /**
     * Whether the customer insists after hearing any advice; left out, that is not known.
     */
    insisted?: boolean | null;
    /**
     * The agreed price of what is cancelled, after discounts and with tax, in CNY, from 0.00.
     */
    orderAmount: MoneyInput;
    /**
     * The kind of order.
     */
    orderKind: OrderKind;
    /**
     * When the order was placed (signed).
     */
    orderedAt: InstantInput;
    /**
     * What the customer has paid for it so far, in CNY, from 0.00; left out, no refund is worked out.
     */
    paid?: MoneyInput | null;
    /**
     * When the customer's request was received, which counts rather than the signing of the form.
     */
    requestedAt: InstantInput;
  }

  export interface CancellationFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `reception_staff`, `customer`, `general_manager`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'cancellation_reason'
        | 'cancellation_request_form'
        | 'sales_order'
        | 'receipt_or_invoice'
        | 'receipt'
        | 'invoice'
        | 'customer_signature'
        | 'general_manager_signature'
        | 'filed_with_finance';
    }[];
  }

  export interface CancellationProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `reception_staff`, `customer`, `general_manager`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'learn_reason'
        | 'record_reason'
        | 'offer_remedy'
        | 'accept_cancellation'
        | 'fill_request_form'
        | 'collect_documents'
        | 'customer_signs'
        | 'general_manager_approves'
        | 'notify_service_centre'
        | 'file_with_finance'
        | 'notify_refund';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      reason_can_be_resolved?: boolean | null;
    };
  }

  export interface CancellationProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `reception_staff`, `customer`, `general_manager`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'learn_reason'
        | 'record_reason'
        | 'offer_remedy'
        | 'accept_cancellation'
        | 'fill_request_form'
        | 'collect_documents'
        | 'customer_signs'
        | 'general_manager_approves'
        | 'notify_service_centre'
        | 'file_with_finance'
        | 'notify_refund';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      reason_can_be_resolved?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface CancellationScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      notify_service_centre?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      general_manager_approved?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface CancellationScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      notify_service_centre?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      general_manager_approved?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  /**
   * What a cancellation costs.
   */
  export interface Cancelled {
    /**
     * The cancellation fee in CNY.
     */
    fee: Money;
    /**
     * Until when cancelling is free, in the shop's zone; that instant itself is still free.
     */
    freeUntil: Instant;
    /**
     * What the customer still owes of the fee in CNY.
     */
    owed?: Money | null;
    /**
     * What the customer gets back in CNY; nothing where what was paid is not stated.
     */
    refund?: Money | null;
  }

  /**
   * How a complaint is handled.
   */
  export interface Classified {
    /**
     * The classes, soft before hard; with both the complaint is split, each part under its own procedure and clocks.
     */
    classes: ComplaintClass[];
    /**
     * Whether it is split.
     */
    split: boolean;
    /**
     * Whether it goes to a superior at once.
     */
    toSuperior: boolean;
  }

  /**
   * A customer's complaint.
   */
  export interface Complaint {
    /**
     * What it is about: one grievance or several.
     */
    about: Grievance[];
    /**
     * Whether staff can solve it themselves; left out, that is not known.
     */
    solvableByStaff?: boolean | null;
    /**
     * Whether a question was asked that staff cannot answer.
     */
    unanswerableQuestion?: boolean;
  }

  /**
   * The class of a complaint, which decides its procedure and its clocks.
   * - `soft`: About anything but the product.
   * - `hard`: About the product.
   */
  export type ComplaintClass = 'soft' | 'hard';

  export interface DeliveryFeedbackProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `service_centre`, `home_consultant`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'crew_returned' | 'notify_home_consultant' | 'ask_delivery_feedback' | 'record_delivery_feedback';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface DeliveryFeedbackProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `service_centre`, `home_consultant`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'crew_returned' | 'notify_home_consultant' | 'ask_delivery_feedback' | 'record_delivery_feedback';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface ExplainMisusePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_misuse?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      cause: string;
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
      /**
       * A text of 1 to 1000 characters.
       */
      item: string;
    };
  }

  export interface FollowUpChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      measures_taken_as_needed?: boolean | null;
      questions_answered?: boolean | null;
    };
  }

  export interface FollowUpScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      ask_delivery_feedback?: InstantInput | null;
      call_customer_by_telephone?: InstantInput | null;
      mail_thank_you_letter?: InstantInput | null;
      notify_home_consultant?: InstantInput | null;
      second_contact?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      crew_returned?: InstantInput | null;
      order_cancelled?: InstantInput | null;
      order_signed?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface FollowUpScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      ask_delivery_feedback?: InstantInput | null;
      call_customer_by_telephone?: InstantInput | null;
      mail_thank_you_letter?: InstantInput | null;
      notify_home_consultant?: InstantInput | null;
      second_contact?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      crew_returned?: InstantInput | null;
      order_cancelled?: InstantInput | null;
      order_signed?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  export interface FollowUpSurveyFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      delivery_feedback_given?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'shop_environment'
        | 'purchase_process'
        | 'staff_attitude_and_service'
        | 'product_and_installation'
        | 'delivery_service'
        | 'satisfaction_level'
        | 'customer_satisfaction_survey'
        | 'delivery_feedback';
    }[];
  }

  /**
   * What a grievance is about.
   * - `product`: The product.
   * - `service`: The service.
   * - `environment`: The shop's environment.
   * - `staff`: A member of staff.
   * - `rule`: A business rule of the shop.
   * - `other`: Anything else.
   */
  export type Grievance = 'product' | 'service' | 'environment' | 'staff' | 'rule' | 'other';

  export interface HardComplaintChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_agitated?: boolean | null;
      customer_misuse?: boolean | null;
      face_to_face?: boolean | null;
      product_at_fault?: boolean | null;
      send_back_date_agreed?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      advice_and_help_offered?: boolean | null;
      apology_for_fault?: boolean | null;
      apology_for_inconvenience?: boolean | null;
      cause_explained_politely?: boolean | null;
      customer_calmed?: boolean | null;
      fault_admitted_before_facts?: boolean | null;
      led_to_quiet_place?: boolean | null;
      mentality_understood?: boolean | null;
      progress_told?: boolean | null;
      told_we_will_help?: boolean | null;
      unfounded_guarantee?: boolean | null;
    };
  }

  export interface HardComplaintFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      face_to_face?: boolean | null;
      fee_waived?: boolean | null;
      on_site_inspection_needed?: boolean | null;
      product_at_fault?: boolean | null;
      product_must_be_taken_away?: boolean | null;
      second_response_given?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `service_centre`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'complaint_content'
        | 'recorded_in_customers_presence'
        | 'waiver_reason'
        | 'complaint_report'
        | 'final_resolution_time'
        | 'visit_time'
        | 'service_date'
        | 'collection_date'
        | 'send_back_date'
        | 'service_report'
        | 'satisfaction_level'
        | 'customer_complaint_record'
        | 'customer_note';
    }[];
  }

  export interface HardComplaintProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `service_centre`, `repair_technician`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'establish_facts'
        | 'judge'
        | 'apologise_for_fault'
        | 'report_to_company'
        | 'request_investigation'
        | 'report_loose_rule'
        | 'obtain_superiors_support'
        | 'answer_customer_on_rule'
        | 'agree_visit_time'
        | 'inspect_on_site'
        | 'agree_service_date'
        | 'agree_collection_date'
        | 'collect_product'
        | 'repair_product'
        | 'agree_send_back_date'
        | 'settle_complaint'
        | 'satisfaction_contact';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      complaint_about_loose_rule?: boolean | null;
      on_site_inspection_needed?: boolean | null;
      product_at_fault?: boolean | null;
      product_must_be_taken_away?: boolean | null;
    };
  }

  export interface HardComplaintProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `service_centre`, `repair_technician`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'establish_facts'
        | 'judge'
        | 'apologise_for_fault'
        | 'report_to_company'
        | 'request_investigation'
        | 'report_loose_rule'
        | 'obtain_superiors_support'
        | 'answer_customer_on_rule'
        | 'agree_visit_time'
        | 'inspect_on_site'
        | 'agree_service_date'
        | 'agree_collection_date'
        | 'collect_product'
        | 'repair_product'
        | 'agree_send_back_date'
        | 'settle_complaint'
        | 'satisfaction_contact';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      complaint_about_loose_rule?: boolean | null;
      on_site_inspection_needed?: boolean | null;
      product_at_fault?: boolean | null;
      product_must_be_taken_away?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface HardComplaintScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      judge?: InstantInput | null;
      report_loose_rule?: InstantInput | null;
      respond_to_all_demands?: InstantInput | null;
      satisfaction_contact?: InstantInput | null;
      second_response?: InstantInput | null;
      submit_solution?: InstantInput | null;
      take_to_superior?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      complaint_received?: InstantInput | null;
      complaint_settled?: InstantInput | null;
      facts_established?: InstantInput | null;
      found_unsolvable_by_staff?: InstantInput | null;
      investigation_requested?: InstantInput | null;
      loose_rule_complaint_found?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface HardComplaintScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      judge?: InstantInput | null;
      report_loose_rule?: InstantInput | null;
      respond_to_all_demands?: InstantInput | null;
      satisfaction_contact?: InstantInput | null;
      second_response?: InstantInput | null;
      submit_solution?: InstantInput | null;
      take_to_superior?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      complaint_received?: InstantInput | null;
      complaint_settled?: InstantInput | null;
      facts_established?: InstantInput | null;
      found_unsolvable_by_staff?: InstantInput | null;
      investigation_requested?: InstantInput | null;
      loose_rule_complaint_found?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  export interface InconvenienceApologyPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      send_back_date_agreed?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
      /**
       * A text of 1 to 1000 characters.
       */
      item: string;
      /**
       * A text of 1 to 1000 characters.
       */
      send_back_date: string;
    };
  }

  /**
   * Who pays for a repair, and what is said.
   */
  export interface Liability {
    /**
     * Whether an apology for the product's fault is due.
     */
    apologyDue: boolean;
    /**
     * Whether a person has to check the customer's statutory rights.
     */
    checkStatutoryRights: boolean;
    /**
     * What the customer pays, in CNY; nothing where it is not known.
     */
    customerPays?: Money | null;
    /**
     * Whether a polite explanation of the customer's part is due.
     */
    explanationDue: boolean;
    /**
     * Who pays; nothing where that cannot be said yet.
     */
    payer?: Payer | null;
  }

  /**
   * What is to be done with an order.
   * - `start_production`: Begin to make the goods.
   * - `hand_over`: Deliver the goods or let them be picked up.
   * - `sell_on_credit`: Sell with payment after the hand-over.
   */
  export type OrderAct = 'start_production' | 'hand_over' | 'sell_on_credit';

  /**
   * The kind of an order or of one of its lines. Where a line carries several marks, the strictest counts:
   * clearance, custom, special sale, buyer pickup, other.
   * - `regular`: Goods from the standing range.
   * - `custom`: Made or ordered specially for this customer.
   * - `clearance`: Sold as clearance: a final sale.
   * - `special_sale`: Sold in a special sale.
   * - `buyer_pickup`: Collected by the buyer.
   * - `other`: Any other goods that the shop delivers.
   */
  export type OrderKind = 'regular' | 'custom' | 'clearance' | 'special_sale' | 'buyer_pickup' | 'other';

  /**
   * An act on an order that may need payment first.
   */
  export interface OrderStep {
    /**
     * What is to be done.
     */
    act: OrderAct;
    /**
     * The agreed price, in CNY, from 0.00.
     */
    orderAmount: MoneyInput;
    /**
     * The kind of order.
     */
    orderKind: OrderKind;
    /**
     * What has been paid so far, in CNY, from 0.00; left out, that is not known.
     */
    paid?: MoneyInput | null;
  }

  /**
   * A paper that the customer presents.
   * - `receipt`: The receipt.
   * - `invoice`: The invoice.
   * - `pickup_note`: The pick-up note.
   * - `goods_received_note`: The goods-received note.
   * - `paid_pickup_note`: The pick-up note of a buyer-pickup product, marked as paid.
   * - `purchase_receipt`: The purchase receipt of a buyer-pickup product.
   */
  export type Paper =
    'receipt' | 'invoice' | 'pickup_note' | 'goods_received_note' | 'paid_pickup_note' | 'purchase_receipt';

  /**
   * Who pays.
   * - `shop`: The shop.
   * - `customer`: The customer.
   * - `each`: Each for the part of its own cause.
   */
  export type Payer = 'shop' | 'customer' | 'each';

  /**
   * What the assessment found.
   */
  export interface RepairCase {
    /**
     * Whether the product falls short of its quality guarantee certificate; left out, that is not known.
     */
    belowCertificate?: boolean | null;
    /**
     * Where the need for the repair came up.
     */
    context: RepairContext;
    /**
     * Whether the customer's use or care caused it; left out, that is not known.
     */
    misuse?: boolean | null;
    /**
     * The kind of order.
     */
    orderKind: OrderKind;
    /**
     * Whether the product has a quality problem of its own; left out, that is not known.
     */
    ownDefect?: boolean | null;
    /**
     * The amount of the shop's fee schedule for this repair, in CNY, from 0.00; the source leaves it open.
     */
    scheduleFee?: MoneyInput | null;
    /**
     * The recorded reason for waiving the fee, if it is to be waived (hard complaints only).
     */
    waiverReason?: string | null;
    /**
     * Whether the shop's warranty and repair rules were checked first; left out, that is not known.
     */
    warrantyChecked?: boolean | null;
  }

  export interface RepairChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
      product_at_fault?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      apology_for_fault?: boolean | null;
      apology_for_inconvenience?: boolean | null;
      customer_requirements_followed?: boolean | null;
      parts_prepared?: boolean | null;
      thanks_for_cooperation?: boolean | null;
    };
  }

  /**
   * Where the need for the repair came up.
   * - `repair`: A plain repair request.
   * - `return`: A request to return or exchange.
   * - `hard_complaint`: A hard complaint.
   */
  export type RepairContext = 'repair' | 'return' | 'hard_complaint';

  export interface RepairNoticeFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'furniture_repair_notice'
        | 'original_in_store'
        | 'transmitted_copy'
        | 'visit_date'
        | 'visit_purpose'
        | 'visit_for_repair'
        | 'visit_for_assessment'
        | 'assessment_part'
        | 'store_manager_signature'
        | 'finance_copy'
        | 'service_centre_copy';
    }[];
  }

  export interface RepairProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'fill_repair_notice'
        | 'send_notice_to_service_centre'
        | 'contact_customer'
        | 'agree_visit_date'
        | 'assess_furniture'
        | 'complete_repair_notice'
        | 'pass_notice_to_store'
        | 'store_manager_signs'
        | 'distribute_copies'
        | 'check_warranty_rules'
        | 'decide_repair_method'
        | 'tell_solution'
        | 'prepare_parts'
        | 'agree_collection_date'
        | 'collect_product'
        | 'confirm_receiving_slot'
        | 'repair_product'
        | 'agree_send_back_date'
        | 'fill_repair_record'
        | 'return_product_home'
        | 'satisfaction_contact'
        | 'fill_feedback_form';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
      product_must_be_taken_away?: boolean | null;
    };
  }

  export interface RepairProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'fill_repair_notice'
        | 'send_notice_to_service_centre'
        | 'contact_customer'
        | 'agree_visit_date'
        | 'assess_furniture'
        | 'complete_repair_notice'
        | 'pass_notice_to_store'
        | 'store_manager_signs'
        | 'distribute_copies'
        | 'check_warranty_rules'
        | 'decide_repair_method'
        | 'tell_solution'
        | 'prepare_parts'
        | 'agree_collection_date'
        | 'collect_product'
        | 'confirm_receiving_slot'
        | 'repair_product'
        | 'agree_send_back_date'
        | 'fill_repair_record'
        | 'return_product_home'
        | 'satisfaction_contact'
        | 'fill_feedback_form';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
      product_must_be_taken_away?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface RepairRecordsFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
      product_must_be_taken_away?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `service_centre`, `service_centre_customer_service`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'collection_date'
        | 'receiving_date'
        | 'receiving_time'
        | 'send_back_date'
        | 'product_repair_record'
        | 'repair_feedback_form';
    }[];
  }

  export interface RepairScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      concrete_answer?: InstantInput | null;
      first_contact?: InstantInput | null;
      satisfaction_contact?: InstantInput | null;
      send_notice_to_service_centre?: InstantInput | null;
      tell_solution?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      manager_confirmation_received?: InstantInput | null;
      notice_received_by_service_centre?: InstantInput | null;
      product_returned_home?: InstantInput | null;
      repair_notice_completed?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface RepairScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      concrete_answer?: InstantInput | null;
      first_contact?: InstantInput | null;
      satisfaction_contact?: InstantInput | null;
      send_notice_to_service_centre?: InstantInput | null;
      tell_solution?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      manager_confirmation_received?: InstantInput | null;
      notice_received_by_service_centre?: InstantInput | null;
      product_returned_home?: InstantInput | null;
      repair_notice_completed?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  /**
   * The survey forms of a shop and what became of the report.
   */
  export interface ReportCase {
    /**
     * The form in which it went.
     */
    format?: ReportFormat | null;
    /**
     * When each survey form was filled in.
     */
    forms?: InstantInput[];
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * When this week's report went to company headquarters, if it did.
     */
    sentAt?: InstantInput | null;
  }

  /**
   * This week's report.
   */
  export interface ReportDue {
    /**
     * When it falls due: the midnight that ends this week's Monday, in the shop's zone.
     */
    dueAt: Instant;
    /**
     * How many forms it collates; without any it is an empty report.
     */
    forms: number;
    /**
     * The first day that it covers, a Monday.
     */
    from: Day;
    /**
     * The last day that it covers, a Sunday.
     */
    to: Day;
  }

  /**
   * The form of the report.
   * - `table`: A table.
   * - `other`: Anything else.
   */
  export type ReportFormat = 'table' | 'other';

  /**
   * What the customer wants.
   * - `return`: The money back.
   * - `exchange`: Other goods instead.
   */
  export type ReturnKind = 'return' | 'exchange';

  export interface ReturnOrExchangeChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      product_at_fault?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      apology_for_fault?: boolean | null;
      reason_learnt?: boolean | null;
    };
  }

  export interface ReturnOrExchangeFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      goods_received_note_issued?: boolean | null;
      on_site_inspection_needed?: boolean | null;
      pickup_note_issued?: boolean | null;
      quality_defect?: boolean | null;
      receipt_or_invoice_issued?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'return_reason'
        | 'visit_time'
        | 'original_receipts'
        | 'receipt_or_invoice'
        | 'receipt'
        | 'invoice'
        | 'pickup_note'
        | 'goods_received_note'
        | 'return_request_form'
        | 'customer_signature'
        | 'department_head_signature'
        | 'filed_with_finance';
    }[];
  }

  export interface ReturnOrExchangeProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `store_manager`, `customer`, `head_of_self_operated_stores`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'learn_reason'
        | 'record_reason'
        | 'suggest_inspection_and_repair'
        | 'decide_request'
        | 'fill_request_form'
        | 'collect_documents'
        | 'customer_signs'
        | 'inspect_goods'
        | 'department_head_signs'
        | 'file_with_finance'
        | 'settle_money';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      quality_defect?: boolean | null;
    };
  }

  export interface ReturnOrExchangeProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `store_manager`, `customer`, `head_of_self_operated_stores`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'learn_reason'
        | 'record_reason'
        | 'suggest_inspection_and_repair'
        | 'decide_request'
        | 'fill_request_form'
        | 'collect_documents'
        | 'customer_signs'
        | 'inspect_goods'
        | 'department_head_signs'
        | 'file_with_finance'
        | 'settle_money';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      quality_defect?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A customer's request to return or exchange goods, one order line at a time.
   */
  export interface ReturnRequest {
    /**
     * Whether the goods have a quality defect of their own; left out, that is not known.
     */
    defect?: boolean | null;
    /**
     * When the goods were delivered or picked up; left out, they were not yet.
     */
    handedOverAt?: InstantInput | null;
    /**
     * Whether the customer insists after an offered repair (asked for defects only); left out, that is not known.
     */
    insisted?: boolean | null;
    /**
     * Whether the goods are intact (asked for other deliveries without a defect).
     */
    intact?: boolean | null;
    /**
     * Papers that the shop never issued for this order and so does not demand.
     */
    neverIssued?: Paper[];
    /**
     * The kind of order; of several marks the strictest: clearance, custom, special sale, buyer pickup, other.
     */
    orderKind: OrderKind;
    /**
     * Whether the original packaging is unopened (asked for buyer-pickup products without a defect).
     */
    packagingUnopened?: boolean | null;
    /**
     * What was paid for these goods, in CNY, from 0.00; left out, no refund is worked out.
     */
    paid?: MoneyInput | null;
    /**
     * The papers that the customer presents, originals.
     */
    papers?: Paper[];
    /**
     * The purchase date on the purchase receipt (asked for buyer-pickup products without a defect).
     */
    purchasedOn?: Day | null;
    /**
     * What the customer wants.
     */
    request: ReturnKind;
    /**
     * When the customer's request was received.
     */
    requestedAt: InstantInput;
  }

  /**
   * How a request goes on.
   * - `return`: As a return.
   * - `exchange`: As an exchange.
   * - `cancellation`: As a cancellation, since nothing was handed over yet.
   */
  export type ReturnRoute = 'return' | 'exchange' | 'cancellation';

  /**
   * How a return or exchange goes on.
   */
  export interface Returned {
    /**
     * The fee in CNY: a return or an exchange is free.
     */
    fee: Money;
    /**
     * The last day on which the request is in time, in the shop's zone; nothing where no window applies.
     */
    lastDay?: Day | null;
    /**
     * The papers that are still missing; of receipt and invoice either will do.
     */
    missingPapers: Paper[];
    /**
     * What a return gives back in CNY.
     */
    refund?: Money | null;
    /**
     * How the request goes on; nothing where it is refused.
     */
    route?: ReturnRoute | null;
    /**
     * Whether the house rule leaves statutory rights open that a person has to check.
     */
    statutoryRightsUntouched: boolean;
  }

  export interface SelfDeliveryApologyPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
      /**
       * A text of 1 to 1000 characters.
       */
      item: string;
    };
  }

  export interface SelfDeliveryThanksPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_brings_product?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
    };
  }

  export interface SoftComplaintChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      cannot_be_solved_at_once?: boolean | null;
      customer_agitated?: boolean | null;
      face_to_face?: boolean | null;
      marked_customer_visits_again?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      customer_calmed?: boolean | null;
      delay_explained?: boolean | null;
      heard_seriously_and_patiently?: boolean | null;
      led_to_quiet_place?: boolean | null;
      progress_told?: boolean | null;
      remedy_supervised?: boolean | null;
      targeted_service_given?: boolean | null;
      told_we_will_help?: boolean | null;
      unfounded_guarantee?: boolean | null;
    };
  }

  export interface SoftComplaintFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      cannot_be_solved_at_once?: boolean | null;
      customer_refuses_plan?: boolean | null;
      face_to_face?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'time'
        | 'place'
        | 'course_of_events'
        | 'people_or_departments_involved'
        | 'people_involved'
        | 'departments_involved'
        | 'recorded_in_customers_presence'
        | 'measures'
        | 'implementation_time'
        | 'steps'
        | 'customer_agrees_to_plan'
        | 'referral_to_superior'
        | 'complaint_report'
        | 'customer_flag'
        | 'customer_complaint_record'
        | 'customer_opinion'
        | 'handling_process';
    }[];
  }

  export interface SoftComplaintProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'establish_facts'
        | 'judge'
        | 'contact_departments'
        | 'tell_plan'
        | 'obtain_agreement'
        | 'report_loose_rule'
        | 'obtain_superiors_support'
        | 'answer_customer_on_rule';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      cannot_be_solved_at_once?: boolean | null;
      complaint_about_loose_rule?: boolean | null;
    };
  }

  export interface SoftComplaintProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'establish_facts'
        | 'judge'
        | 'contact_departments'
        | 'tell_plan'
        | 'obtain_agreement'
        | 'report_loose_rule'
        | 'obtain_superiors_support'
        | 'answer_customer_on_rule';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      cannot_be_solved_at_once?: boolean | null;
      complaint_about_loose_rule?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface SoftComplaintScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      judge?: InstantInput | null;
      report_loose_rule?: InstantInput | null;
      report_to_company?: InstantInput | null;
      respond?: InstantInput | null;
      take_to_superior?: InstantInput | null;
      verify_facts?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      complaint_received?: InstantInput | null;
      facts_established?: InstantInput | null;
      found_unsolvable_by_staff?: InstantInput | null;
      loose_rule_complaint_found?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface SoftComplaintScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      judge?: InstantInput | null;
      report_loose_rule?: InstantInput | null;
      report_to_company?: InstantInput | null;
      respond?: InstantInput | null;
      take_to_superior?: InstantInput | null;
      verify_facts?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      complaint_received?: InstantInput | null;
      facts_established?: InstantInput | null;
      found_unsolvable_by_staff?: InstantInput | null;
      loose_rule_complaint_found?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  /**
   * What is still to be paid.
   */
  export interface StillDue {
    /**
     * What is still to be paid before the act, in CNY; nothing where it is not known.
     */
    stillDue?: Money | null;
  }

  export interface WeWillHelpPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      customer_agitated?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
    };
  }

  export interface WeeklyReportFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'summary_table';
    }[];
  }

  export interface WeeklyReportScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      send_report?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: Record<string, never>;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface WeeklyReportScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      send_report?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: Record<string, never>;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }
}

/** Internet café (网咖). */
export namespace netCafe {
  export const name: 'net_cafe';
  export const title: Text;
  export const book: Book;
  /** Everything that can be called, by its name in every language. */
  export function calls(): string[];
  /** The function, or the shape's verb, with this name. */
  export function call(name: string): Decide<any, unknown, Policy>;
  /** Every clause in the order of the book. */
  export function clauses(): Clause[];
  /**
   * Decides a whole visit at the counter: the welcome, whether the guest may go online, the card, what is bought, the
   * settlement, every word that is said, and money that always balances.
   *
   * Each part is decided as by its own function (`greet`, `card_route`, `counter_sale`, `game_points_check`, `session_price`,
   * `settle_card`); a finding about a purchase says which by its place in the list. Whatever is not sold, because the guest may
   * not go online, the cash is short or something is still to be asked, its cash goes back whole, so that the cash received is
   * always what went on the card, what paid for goods and the change. Drinks are offered once.
   *
   * @throws {@link InvalidInput} where the guest arrives and leaves at once, cash for a card comes without an arrival, a purchase has no
   * items or game points or those of the other kind, there are more than 50 purchases, the cash is beyond what money can be, or a
   * part is bad as by its own function.
   *
   * @remarks Clauses:
   * - `net_cafe.greeting.entry_phrase` (003_2454ff25c1100d27.txt, 371): When a guest enters, the front desk calls out a welcome with the greeting of the time of day.
   * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
   * - `net_cafe.greeting.counter_phrase` (003_2454ff25c1100d27.txt, 371): When the guest reaches the counter, the front desk asks, unprompted, Sir / Madam / student, whether the guest wants to go online.
   * - `net_cafe.price.temporary_card_minimum` (003_2454ff25c1100d27.txt, 371): With a temporary card an hour online costs at least 5 CNY.
   * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
   * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
   * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
   * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
   * - `net_cafe.identity.refusal_phrase` (003_2454ff25c1100d27.txt, 373): A guest without an identity card is refused with an apology, naming the rule.
   * - `net_cafe.identity.refusal_reason` (003_2454ff25c1100d27.txt, 373): The refusal makes clear that it is official policy and the same in every internet café.
   * - `net_cafe.top_up.balance_phrase` (003_2454ff25c1100d27.txt, 373): A member is told the card balance and asked how much to add.
   * - `net_cafe.top_up.change` (003_2454ff25c1100d27.txt, 373): The change is the cash received less the amount topped up: 50 CNY received, 20 CNY topped up, 30 CNY change.
   * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
   * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
   * - `net_cafe.drinks.offer_phrase` (003_2454ff25c1100d27.txt, 373): The offer names fresh coffee and milk tea and points upwards to the drinks price list.
   * - `net_cafe.drinks.order_phrase` (003_2454ff25c1100d27.txt, 373): On a drinks order the front desk names the money received and returned and says that the drink will be brought.
   * - `net_cafe.membership.offer_phrase` (003_2454ff25c1100d27.txt, 373): A guest who is not a member is asked whether to open a membership, naming the single top-up of 20 CNY.
   * - `net_cafe.membership.opening_top_up` (003_2454ff25c1100d27.txt, 373): A membership is opened by one single top-up of 20 CNY.
   * - `net_cafe.membership.done_phrase` (003_2454ff25c1100d27.txt, 373): The new member is told that it is done and the money received and returned, with thanks.
   * - `net_cafe.temporary_card.for_non_members` (003_2454ff25c1100d27.txt, 373): A guest with an identity card who declines membership becomes a temporary-card user.
   * - `net_cafe.temporary_card.amount_phrase` (003_2454ff25c1100d27.txt, 373): A temporary-card user is asked how much to put on the card.
   * - `net_cafe.temporary_card.done_phrase` (003_2454ff25c1100d27.txt, 373): The temporary-card user is told the money received and returned, to take the identity card, and to settle at the counter when leaving.
   * - `net_cafe.temporary_card.settle_at_counter` (003_2454ff25c1100d27.txt, 373): A temporary-card user settles the bill at the counter on logging off.
   * - `net_cafe.temporary_card.without_identity` (003_2454ff25c1100d27.txt, 373): A guest without an identity card asks for a temporary card and is given one.
   * - `net_cafe.temporary_card.ticket_done_phrase` (003_2454ff25c1100d27.txt, 373): With the ticket the guest is told the money received and returned (change with both hands) and to settle at the counter when leaving; drinks are offered.
   * - `net_cafe.temporary_card.checkout_phrase` (003_2454ff25c1100d27.txt, 373): At the final settlement of a temporary card the guest is told the amount returned.
   * - `net_cafe.temporary_card.checkout_refund` (003_2454ff25c1100d27.txt, 373): At settlement the unused balance of a temporary card is paid back.
   * - `net_cafe.game_points.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest buying game points is asked for the game and whether to top up directly or to take a card code.
   * - `net_cafe.game_points.ways` (003_2454ff25c1100d27.txt, 373): Game points are sold in two ways: direct top-up of the account, or a card code.
   * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
   * - `net_cafe.game_points.direct_required_fields` (003_2454ff25c1100d27.txt, 373): A direct top-up needs the game, the account, the game region and the amount.
   * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
   * - `net_cafe.game_points.card_code_ask_phrase` (003_2454ff25c1100d27.txt, 373): For a card code the guest is asked for the face value and the number of cards.
   * - `net_cafe.game_points.card_code_done_phrase` (003_2454ff25c1100d27.txt, 373): On handing over the card the guest is asked to keep it safe and thanked.
   * - `net_cafe.snacks.sale_phrase` (003_2454ff25c1100d27.txt, 373): The front desk names the items, the total, the money received and returned, and asks about coffee or milk tea.
   */
  export const counterVisit: Decide<CounterVisit, Visit, Policy>;

  /**
   * Says the welcome that is due when a guest enters: good morning, good afternoon or good evening.
   *
   * The clock of the shop's zone counts: morning from 05:00, afternoon from 12:00, evening from 18:00 until the next morning,
   * each border included in the part that it opens; a policy may move the borders.
   *
   * @throws None beyond a malformed case.
   *
   * @remarks Clauses:
   * - `net_cafe.greeting.entry_phrase` (003_2454ff25c1100d27.txt, 371): When a guest enters, the front desk calls out a welcome with the greeting of the time of day.
   * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
   */
  export const greet: Decide<Entrance, Greeted, Policy>;

  /**
   * Answers what a guest asks at the counter, or says who is called.
   *
   * Prices, zones and ways are answered by the front desk, zones and ways with a gesture. A guest who asks for the manager is
   * told that the manager is called, or, if the manager is out, asked for a message and a phone number, both of which may be
   * refused. What the front desk cannot settle goes to the shift leader, to the manager if no shift leader is on duty or the
   * shift leader cannot settle it, and is pending, with contact details taken, if neither is there.
   *
   * @throws {@link InvalidInput} where the way is asked for and not given, a machine has no number, or a text is blank or too long.
   *
   * @remarks Clauses:
   * - `net_cafe.price.temporary_card_minimum` (003_2454ff25c1100d27.txt, 371): With a temporary card an hour online costs at least 5 CNY.
   * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
   * - `net_cafe.price.answer_phrase` (003_2454ff25c1100d27.txt, 371): Asked for the hourly price, the front desk names the lowest temporary-card and member-card prices.
   * - `net_cafe.enquiry.zone_price_phrase` (003_2454ff25c1100d27.txt, 371): Asked which zone costs what, the front desk points, with a gesture, to the price list.
   * - `net_cafe.enquiry.zone_layout` (003_2454ff25c1100d27.txt, 371): The Apple zone is in the first-floor hall, the esports zone at the far end of the second floor, everything else is the ordinary leisure zone.
   * - `net_cafe.enquiry.zone_layout_phrase` (003_2454ff25c1100d27.txt, 371): Asked for the zones, the front desk tells where each is, with a gesture.
   * - `net_cafe.enquiry.directions_phrase` (003_2454ff25c1100d27.txt, 371): Asked the way to the toilet, the office or a machine, the front desk tells it with a gesture.
   * - `net_cafe.enquiry.manager_present` (003_2454ff25c1100d27.txt, 371): A guest who asks for the manager is told to wait a moment, and the manager is called at once.
   * - `net_cafe.enquiry.manager_absent` (003_2454ff25c1100d27.txt, 371): If the manager is out, the front desk apologises, offers to pass on a message and asks for a phone number.
   * - `net_cafe.enquiry.record_contact` (003_2454ff25c1100d27.txt, 371-373): The contact details left for the absent manager are taken down and passed on at the manager's return.
   * - `net_cafe.enquiry.contact_left_phrase` (003_2454ff25c1100d27.txt, 373): After leaving contact details the guest is thanked and seen off.
   * - `net_cafe.enquiry.escalate` (003_2454ff25c1100d27.txt, 373): A question or problem that the front desk cannot settle is passed at once to the shift leader or the manager.
   * - `net_cafe.enquiry.escalate_phrase` (003_2454ff25c1100d27.txt, 373): The guest is told, with an apology, that the shift leader or manager is being called to help.
   */
  export const answerEnquiry: Decide<Enquiry, Reply, Policy>;

  /**
   * Decides whether a guest may go online: only after the guest's own identity card was swiped.
   *
   * A guest without a card, or with somebody else's, is refused with an apology that names the rule as official policy and
   * the same in every internet café; no card is lent, and a temporary card without identity is declined. A card that is not
   * swiped yet leaves the answer pending. Whether the guest is of age is not decided here, and an ok says so.
   *
   * @throws None beyond a malformed case.
   *
   * @remarks Clauses:
   * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
   * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
   * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
   * - `net_cafe.identity.refusal_phrase` (003_2454ff25c1100d27.txt, 373): A guest without an identity card is refused with an apology, naming the rule.
   * - `net_cafe.identity.refusal_reason` (003_2454ff25c1100d27.txt, 373): The refusal makes clear that it is official policy and the same in every internet café.
   * - `net_cafe.temporary_card.without_identity` (003_2454ff25c1100d27.txt, 373): A guest without an identity card asks for a temporary card and is given one.
   */
  export const mayGoOnline: Decide<AdmissionRequest, Admission, Policy>;

  /**
   * Decides which card a guest gets who wants to go online, and what is asked next.
   *
   * First the rule on the guest's own identity card is decided as by `may_go_online`; without it there is no card at all. A
   * member is told the balance and may add any amount, or none. A guest who is no member is offered a membership, which one
   * single payment of 20 CNY opens (two of 10 do not), and otherwise gets a temporary card. Until the guest has said how much,
   * the answer is pending.
   *
   * @throws {@link InvalidInput} where the new balance is beyond what money can be.
   *
   * @remarks Clauses:
   * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
   * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
   * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
   * - `net_cafe.identity.refusal_phrase` (003_2454ff25c1100d27.txt, 373): A guest without an identity card is refused with an apology, naming the rule.
   * - `net_cafe.identity.refusal_reason` (003_2454ff25c1100d27.txt, 373): The refusal makes clear that it is official policy and the same in every internet café.
   * - `net_cafe.top_up.balance_phrase` (003_2454ff25c1100d27.txt, 373): A member is told the card balance and asked how much to add.
   * - `net_cafe.membership.offer_phrase` (003_2454ff25c1100d27.txt, 373): A guest who is not a member is asked whether to open a membership, naming the single top-up of 20 CNY.
   * - `net_cafe.membership.opening_top_up` (003_2454ff25c1100d27.txt, 373): A membership is opened by one single top-up of 20 CNY.
   * - `net_cafe.temporary_card.for_non_members` (003_2454ff25c1100d27.txt, 373): A guest with an identity card who declines membership becomes a temporary-card user.
   * - `net_cafe.temporary_card.amount_phrase` (003_2454ff25c1100d27.txt, 373): A temporary-card user is asked how much to put on the card.
   * - `net_cafe.temporary_card.without_identity` (003_2454ff25c1100d27.txt, 373): A guest without an identity card asks for a temporary card and is given one.
   */
  export const cardRoute: Decide<CardRequest, Routed, Policy>;

  /**
   * Works out a sale at the counter: the total, the change, what is said and whether drinks are offered.
   *
   * The change is the cash received less the total, exact to the fen. Less than the total is refused, nothing is sold in part,
   * and all the cash goes back. A membership opens with a single payment of 20 CNY or more. Where no change is due the words
   * leave it out. Drinks are offered with every service, once.
   *
   * @throws {@link InvalidInput} where an amount is lacking or given for goods, items are lacking, given for an amount, more than 20,
   * without a name, of quantity 0, or their total is beyond what money can be.
   *
   * @remarks Clauses:
   * - `net_cafe.top_up.change` (003_2454ff25c1100d27.txt, 373): The change is the cash received less the amount topped up: 50 CNY received, 20 CNY topped up, 30 CNY change.
   * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
   * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
   * - `net_cafe.drinks.offer_phrase` (003_2454ff25c1100d27.txt, 373): The offer names fresh coffee and milk tea and points upwards to the drinks price list.
   * - `net_cafe.drinks.order_phrase` (003_2454ff25c1100d27.txt, 373): On a drinks order the front desk names the money received and returned and says that the drink will be brought.
   * - `net_cafe.membership.opening_top_up` (003_2454ff25c1100d27.txt, 373): A membership is opened by one single top-up of 20 CNY.
   * - `net_cafe.membership.done_phrase` (003_2454ff25c1100d27.txt, 373): The new member is told that it is done and the money received and returned, with thanks.
   * - `net_cafe.temporary_card.done_phrase` (003_2454ff25c1100d27.txt, 373): The temporary-card user is told the money received and returned, to take the identity card, and to settle at the counter when leaving.
   * - `net_cafe.temporary_card.ticket_done_phrase` (003_2454ff25c1100d27.txt, 373): With the ticket the guest is told the money received and returned (change with both hands) and to settle at the counter when leaving; drinks are offered.
   * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
   * - `net_cafe.game_points.card_code_done_phrase` (003_2454ff25c1100d27.txt, 373): On handing over the card the guest is asked to keep it safe and thanked.
   * - `net_cafe.snacks.sale_phrase` (003_2454ff25c1100d27.txt, 373): The front desk names the items, the total, the money received and returned, and asks about coffee or milk tea.
   */
  export const counterSale: Decide<Sale, Sold, Policy>;

  /**
   * Checks what a sale of game points needs, and works out its total.
   *
   * A direct top-up needs game, account, region and amount, and the account typed twice alike: case counts, blanks around it
   * do not. Two entries that differ are refused, and the guest starts again. A card code needs the game, its face value and the
   * number of cards; the total is the face value times the number.
   *
   * @throws {@link InvalidInput} where the amount is 0, the number of cards is 0, or the total is beyond what money can be.
   *
   * @remarks Clauses:
   * - `net_cafe.game_points.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest buying game points is asked for the game and whether to top up directly or to take a card code.
   * - `net_cafe.game_points.ways` (003_2454ff25c1100d27.txt, 373): Game points are sold in two ways: direct top-up of the account, or a card code.
   * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
   * - `net_cafe.game_points.direct_required_fields` (003_2454ff25c1100d27.txt, 373): A direct top-up needs the game, the account, the game region and the amount.
   * - `net_cafe.game_points.card_code_ask_phrase` (003_2454ff25c1100d27.txt, 373): For a card code the guest is asked for the face value and the number of cards.
   */
  export const gamePointsCheck: Decide<GamePoints, PointsChecked, Policy>;

  /**
   * Works out what a session costs, and holds the price list against the lowest prices of an hour.
   *
   * Whole hours cost the zone's hourly price for the card. The source does not say how a part of an hour is charged: the
   * policy's step does, in started steps and never more than the hour; without it a session that is no whole number of hours
   * is undetermined. The cost is rounded once, half up to the fen. No temporary rate may lie below 5 CNY an hour and no member
   * rate below 4; a list that breaks that is refused, with the line at fault, and has no cost. A zone that
   * is not on the list has no known rate: undetermined.
   *
   * @throws {@link InvalidInput} where the price list is empty or names a zone twice.
   *
   * @remarks Clauses:
   * - `net_cafe.price.temporary_card_minimum` (003_2454ff25c1100d27.txt, 371): With a temporary card an hour online costs at least 5 CNY.
   * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
   */
  export const sessionPrice: Decide<Session, Price, Policy>;

  /**
   * Settles a card when the guest leaves: the unused balance of a temporary card is paid back.
   *
   * The cost of use is the cost of the time online and what else was charged to the card, never more than the prepaid sum, for
   * the session ends when that is used up. Where nothing is left the words leave the refund out. Whether a member's unused
   * balance is paid back the source does not say: without the policy's word it is undetermined, else it is paid back or stays on
   * the card.
   *
   * @throws None beyond a malformed case.
   *
   * @remarks Clauses:
   * - `net_cafe.temporary_card.settle_at_counter` (003_2454ff25c1100d27.txt, 373): A temporary-card user settles the bill at the counter on logging off.
   * - `net_cafe.temporary_card.checkout_phrase` (003_2454ff25c1100d27.txt, 373): At the final settlement of a temporary card the guest is told the amount returned.
   * - `net_cafe.temporary_card.checkout_refund` (003_2454ff25c1100d27.txt, 373): At settlement the unused balance of a temporary card is paid back.
   */
  export const settleCard: Decide<Settlement, Settled, Policy>;

  /** The procedures of this trade. */
  export interface Procedures {
    readonly going_online: {
      /**
       * Says which steps may come next, and who does them. From the request to go online to the card: the guest's own identity card is swiped first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
       * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
       * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
       */
      readonly next: Decide<GoingOnlineProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. From the request to go online to the card: the guest's own identity card is swiped first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
       * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
       * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
       */
      readonly review: Decide<GoingOnlineProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the request to go online to the card: the guest's own identity card is swiped first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
       * - `net_cafe.identity.swipe_card` (003_2454ff25c1100d27.txt, 373): The front desk swipes the guest's identity card before any card is topped up or opened.
       * - `net_cafe.identity.own_card_required` (003_2454ff25c1100d27.txt, 373): A guest may go online only after swiping the guest's own identity card.
       */
      readonly toMermaid: Decide<GoingOnlineProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly member_top_up: {
      /**
       * Says which steps may come next, and who does them. Topping up a member's card.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.take_cash_with_both_hands` (003_2454ff25c1100d27.txt, 373): Cash is taken with both hands, then the card is topped up, saying 'one moment please'.
       * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       */
      readonly next: Decide<MemberTopUpProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Topping up a member's card.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.take_cash_with_both_hands` (003_2454ff25c1100d27.txt, 373): Cash is taken with both hands, then the card is topped up, saying 'one moment please'.
       * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       */
      readonly review: Decide<MemberTopUpProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Topping up a member's card.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.take_cash_with_both_hands` (003_2454ff25c1100d27.txt, 373): Cash is taken with both hands, then the card is topped up, saying 'one moment please'.
       * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       */
      readonly toMermaid: Decide<MemberTopUpProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly membership: {
      /**
       * Says which steps may come next, and who does them. Opening a membership.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.membership.open_steps` (003_2454ff25c1100d27.txt, 373): Opening a membership: 'one moment please', open it, take the money, give the change, announce that it is done.
       * - `net_cafe.membership.change_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change, where due, is handed over with both hands, and drinks are offered as usual.
       */
      readonly next: Decide<MembershipProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Opening a membership.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.membership.open_steps` (003_2454ff25c1100d27.txt, 373): Opening a membership: 'one moment please', open it, take the money, give the change, announce that it is done.
       * - `net_cafe.membership.change_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change, where due, is handed over with both hands, and drinks are offered as usual.
       */
      readonly review: Decide<MembershipProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Opening a membership.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.membership.open_steps` (003_2454ff25c1100d27.txt, 373): Opening a membership: 'one moment please', open it, take the money, give the change, announce that it is done.
       * - `net_cafe.membership.change_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change, where due, is handed over with both hands, and drinks are offered as usual.
       */
      readonly toMermaid: Decide<MembershipProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly temporary_card: {
      /**
       * Says which steps may come next, and who does them. Opening a temporary card for a guest whose own identity card was swiped: the cash first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.temporary_card.top_up_steps` (003_2454ff25c1100d27.txt, 373): Temporary card: 'one moment please', add the amount, take the cash with both hands, announce that it is done.
       * - `net_cafe.temporary_card.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed to the temporary-card user with both hands, and drinks are offered.
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       */
      readonly next: Decide<TemporaryCardProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Opening a temporary card for a guest whose own identity card was swiped: the cash first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.temporary_card.top_up_steps` (003_2454ff25c1100d27.txt, 373): Temporary card: 'one moment please', add the amount, take the cash with both hands, announce that it is done.
       * - `net_cafe.temporary_card.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed to the temporary-card user with both hands, and drinks are offered.
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       */
      readonly review: Decide<TemporaryCardProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Opening a temporary card for a guest whose own identity card was swiped: the cash first.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.temporary_card.top_up_steps` (003_2454ff25c1100d27.txt, 373): Temporary card: 'one moment please', add the amount, take the cash with both hands, announce that it is done.
       * - `net_cafe.temporary_card.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed to the temporary-card user with both hands, and drinks are offered.
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       */
      readonly toMermaid: Decide<TemporaryCardProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly leaving: {
      /**
       * Says which steps may come next, and who does them. A temporary-card user leaves: off the machine, then to the counter.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `log_off`, `settle_at_counter`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.settle_at_counter` (003_2454ff25c1100d27.txt, 373): A temporary-card user settles the bill at the counter on logging off.
       */
      readonly next: Decide<LeavingProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. A temporary-card user leaves: off the machine, then to the counter.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `log_off`, `settle_at_counter`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.settle_at_counter` (003_2454ff25c1100d27.txt, 373): A temporary-card user settles the bill at the counter on logging off.
       */
      readonly review: Decide<LeavingProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A temporary-card user leaves: off the machine, then to the counter.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `log_off`, `settle_at_counter`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.settle_at_counter` (003_2454ff25c1100d27.txt, 373): A temporary-card user settles the bill at the counter on logging off.
       */
      readonly toMermaid: Decide<LeavingProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly drink: {
      /**
       * Says which steps may come next, and who does them. A drink from the payment to the guest's desk.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.seat_and_record_machine` (003_2454ff25c1100d27.txt, 373): The floor attendant leads the guest to the seat and records the guest's machine number.
       * - `net_cafe.drinks.serve_at_desk` (003_2454ff25c1100d27.txt, 373): When the drink is ready, the attendant brings it to the guest's desk.
       */
      readonly next: Decide<DrinkProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. A drink from the payment to the guest's desk.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.seat_and_record_machine` (003_2454ff25c1100d27.txt, 373): The floor attendant leads the guest to the seat and records the guest's machine number.
       * - `net_cafe.drinks.serve_at_desk` (003_2454ff25c1100d27.txt, 373): When the drink is ready, the attendant brings it to the guest's desk.
       */
      readonly review: Decide<DrinkProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A drink from the payment to the guest's desk.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
       * - `facts`: true, false, or left out where not known: none.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.seat_and_record_machine` (003_2454ff25c1100d27.txt, 373): The floor attendant leads the guest to the seat and records the guest's machine number.
       * - `net_cafe.drinks.serve_at_desk` (003_2454ff25c1100d27.txt, 373): When the drink is ready, the attendant brings it to the guest's desk.
       */
      readonly toMermaid: Decide<DrinkProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly direct_game_top_up: {
      /**
       * Says which steps may come next, and who does them. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
       * - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.direct_steps` (003_2454ff25c1100d27.txt, 373): Direct top-up: find the game, let the guest type the account, let it be typed again, ask the region and the amount, top up, announce success, take money and give change.
       * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
       * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
       */
      readonly next: Decide<DirectGameTopUpProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
       * - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.direct_steps` (003_2454ff25c1100d27.txt, 373): Direct top-up: find the game, let the guest type the account, let it be typed again, ask the region and the amount, top up, announce success, take money and give change.
       * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
       * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
       */
      readonly review: Decide<DirectGameTopUpProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
       * - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.direct_steps` (003_2454ff25c1100d27.txt, 373): Direct top-up: find the game, let the guest type the account, let it be typed again, ask the region and the amount, top up, announce success, take money and give change.
       * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
       * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
       */
      readonly toMermaid: Decide<DirectGameTopUpProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly card_code: {
      /**
       * Says which steps may come next, and who does them. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       */
      readonly next: Decide<CardCodeProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       */
      readonly review: Decide<CardCodeProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       */
      readonly toMermaid: Decide<CardCodeProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly snack_sale: {
      /**
       * Says which steps may come next, and who does them. Selling snacks and soft drinks.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.snacks.sale_steps` (003_2454ff25c1100d27.txt, 373): Snacks and soft drinks: 'one moment please', hand the goods over with both hands, take money and give change, offer drinks at the same time.
       */
      readonly next: Decide<SnackSaleProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Selling snacks and soft drinks.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.snacks.sale_steps` (003_2454ff25c1100d27.txt, 373): Snacks and soft drinks: 'one moment please', hand the goods over with both hands, take money and give change, offer drinks at the same time.
       */
      readonly review: Decide<SnackSaleProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Selling snacks and soft drinks.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
       * - `facts`: true, false, or left out where not known: `change_due`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.snacks.sale_steps` (003_2454ff25c1100d27.txt, 373): Snacks and soft drinks: 'one moment please', hand the goods over with both hands, take money and give change, offer drinks at the same time.
       */
      readonly toMermaid: Decide<SnackSaleProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
  }
  /** The procedure with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function procedure<Name extends keyof Procedures>(name: Name): Procedures[Name];

  /** The forms of this trade. */
  export interface Forms {
    readonly message_for_manager: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is taken down for a manager who is out.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `contact_details`, `phone_number`, `message`, `nothing_left`, `passed_on_to_manager`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `manager_returned`, `nothing_left_for_manager`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.record_contact` (003_2454ff25c1100d27.txt, 371-373): The contact details left for the absent manager are taken down and passed on at the manager's return.
       */
      readonly check: Decide<MessageForManagerFormCase, shapes.FormFiled, Policy>;
    };
    readonly seat: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded when a guest is led to the seat.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `machine_number`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `floor_attendant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.seat_and_record_machine` (003_2454ff25c1100d27.txt, 373): The floor attendant leads the guest to the seat and records the guest's machine number.
       */
      readonly check: Decide<SeatFormCase, shapes.FormFiled, Policy>;
    };
    readonly temporary_card: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a temporary card needs in writing.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `printed_ticket`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       */
      readonly check: Decide<TemporaryCardFormCase, shapes.FormFiled, Policy>;
    };
    readonly direct_game_top_up: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a direct top-up of a game account needs.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `game`, `account`, `account_again`, `region`, `amount`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `guest`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.account_twice` (003_2454ff25c1100d27.txt, 373): The guest types the game account twice before a direct top-up.
       * - `net_cafe.game_points.direct_required_fields` (003_2454ff25c1100d27.txt, 373): A direct top-up needs the game, the account, the game region and the amount.
       */
      readonly check: Decide<DirectGameTopUpFormCase, shapes.FormFiled, Policy>;
    };
    readonly card_code: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the sale of a card code needs in writing.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `face_value`, `quantity`, `printed_ticket`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.card_code_ask_phrase` (003_2454ff25c1100d27.txt, 373): For a card code the guest is asked for the face value and the number of cards.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       */
      readonly check: Decide<CardCodeFormCase, shapes.FormFiled, Policy>;
    };
  }
  /** The form with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function form<Name extends keyof Forms>(name: Name): Forms[Name];

  /** The checklists of this trade. */
  export interface Checklists {
    readonly counter: {
      /**
       * Judges observed conduct. Conduct at the counter.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `identity_card_taken_with_both_hands`, `refusal_names_official_policy`, `refusal_names_every_cafe`, `cash_taken_with_both_hands`, `change_and_identity_card_returned_with_both_hands`, `membership_change_with_both_hands`, `ticket_handed_over_with_both_hands`, `goods_handed_over_with_both_hands`, `drinks_offered`.
       * - `facts`: true, false, or left out where not known: `identity_card_shown`, `guest_refused`, `card_topped_up`, `membership_opened_now`, `change_due`, `ticket_printed`, `goods_sold`, `paid_at_counter`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.take_with_both_hands` (003_2454ff25c1100d27.txt, 373): The identity card is taken with both hands, saying 'one moment please'.
       * - `net_cafe.identity.refusal_reason` (003_2454ff25c1100d27.txt, 373): The refusal makes clear that it is official policy and the same in every internet café.
       * - `net_cafe.top_up.take_cash_with_both_hands` (003_2454ff25c1100d27.txt, 373): Cash is taken with both hands, then the card is topped up, saying 'one moment please'.
       * - `net_cafe.top_up.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed back with both hands.
       * - `net_cafe.drinks.offer_after_payment` (003_2454ff25c1100d27.txt, 373): While handing back, the front desk also offers drinks.
       * - `net_cafe.membership.change_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change, where due, is handed over with both hands, and drinks are offered as usual.
       * - `net_cafe.temporary_card.top_up_steps` (003_2454ff25c1100d27.txt, 373): Temporary card: 'one moment please', add the amount, take the cash with both hands, announce that it is done.
       * - `net_cafe.temporary_card.return_with_both_hands` (003_2454ff25c1100d27.txt, 373): Change and identity card are handed to the temporary-card user with both hands, and drinks are offered.
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       * - `net_cafe.temporary_card.ticket_done_phrase` (003_2454ff25c1100d27.txt, 373): With the ticket the guest is told the money received and returned (change with both hands) and to settle at the counter when leaving; drinks are offered.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       * - `net_cafe.snacks.sale_steps` (003_2454ff25c1100d27.txt, 373): Snacks and soft drinks: 'one moment please', hand the goods over with both hands, take money and give change, offer drinks at the same time.
       */
      readonly check: Decide<CounterChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly gestures: {
      /**
       * Judges observed conduct. Gestures that go with the words.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `pointed_to_price_list`, `pointed_to_zones`, `pointed_the_way`, `pointed_up_to_drinks_list`.
       * - `facts`: true, false, or left out where not known: `zone_prices_asked`, `zones_asked`, `way_asked`, `drinks_offered`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.zone_price_phrase` (003_2454ff25c1100d27.txt, 371): Asked which zone costs what, the front desk points, with a gesture, to the price list.
       * - `net_cafe.enquiry.zone_layout_phrase` (003_2454ff25c1100d27.txt, 371): Asked for the zones, the front desk tells where each is, with a gesture.
       * - `net_cafe.enquiry.directions_phrase` (003_2454ff25c1100d27.txt, 371): Asked the way to the toilet, the office or a machine, the front desk tells it with a gesture.
       * - `net_cafe.drinks.offer_phrase` (003_2454ff25c1100d27.txt, 373): The offer names fresh coffee and milk tea and points upwards to the drinks price list.
       */
      readonly check: Decide<GesturesChecklistCase, shapes.ChecklistChecked, Policy>;
    };
  }
  /** The checklist with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function checklist<Name extends keyof Checklists>(name: Name): Checklists[Name];

  /** The phrases of this trade. */
  export interface Phrases {
    readonly welcome: {
      /**
       * Says: "Welcome, {time_greeting}!" ("欢迎光临,{time_greeting}!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `time_greeting`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.greeting.entry_phrase` (003_2454ff25c1100d27.txt, 371): When a guest enters, the front desk calls out a welcome with the greeting of the time of day.
       */
      readonly say: Decide<WelcomePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly ask_to_go_online: {
      /**
       * Says: "Hello {honorific}, would you like to go online?" ("您好{honorific},请问上网吗?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `honorific`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.greeting.counter_phrase` (003_2454ff25c1100d27.txt, 371): When the guest reaches the counter, the front desk asks, unprompted, Sir / Madam / student, whether the guest wants to go online.
       */
      readonly say: Decide<AskToGoOnlinePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly hourly_price: {
      /**
       * Says: "Hello, with a temporary card an hour starts at {temporary_min} yuan here, with a member card at {member_min} yuan." ("您好,我们这里临时卡最低{temporary_min}块,会员卡最低{member_min}块。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `temporary_min`, `member_min`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.price.answer_phrase` (003_2454ff25c1100d27.txt, 371): Asked for the hourly price, the front desk names the lowest temporary-card and member-card prices.
       */
      readonly say: Decide<HourlyPricePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly zone_prices: {
      /**
       * Says: "Please look over here, this is our price list." ("请看这边,这里有我们的价目表。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.zone_price_phrase` (003_2454ff25c1100d27.txt, 371): Asked which zone costs what, the front desk points, with a gesture, to the price list.
       */
      readonly say: Decide<ZonePricesPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly zone_places: {
      /**
       * Says: "Hello, the Apple zone is {apple_zone}, the esports zone is {esports_zone}, and everything else is the ordinary leisure zone." ("您好,苹果区在{apple_zone},竞技区在{esports_zone},其他的是普通休闲区。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `apple_zone`, `esports_zone`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.zone_layout_phrase` (003_2454ff25c1100d27.txt, 371): Asked for the zones, the front desk tells where each is, with a gesture.
       */
      readonly say: Decide<ZonePlacesPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly directions: {
      /**
       * Says: "Hello, {place}: {direction}." ("您好,{place},{direction}。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `place`, `direction`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.directions_phrase` (003_2454ff25c1100d27.txt, 371): Asked the way to the toilet, the office or a machine, the front desk tells it with a gesture.
       */
      readonly say: Decide<DirectionsPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly manager_called: {
      /**
       * Says: "Hello, one moment please, I will call the manager at once." ("您好,请稍等,我马上通知店长。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: `manager_in`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.manager_present` (003_2454ff25c1100d27.txt, 371): A guest who asks for the manager is told to wait a moment, and the manager is called at once.
       */
      readonly say: Decide<ManagerCalledPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly manager_out: {
      /**
       * Says: "I am sorry, our manager is out. Is there anything I can pass on? Or leave me your phone number, and I will tell the manager on return." ("不好意思,我们店长有事出去了,有什么需要我转告的吗?要不您留下您的电话号码,等店长回来了我告诉他。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: `manager_in`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.manager_absent` (003_2454ff25c1100d27.txt, 371): If the manager is out, the front desk apologises, offers to pass on a message and asks for a phone number.
       */
      readonly say: Decide<ManagerOutPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly contact_left: {
      /**
       * Says: "All right, thank you for coming, take care!" ("好的,谢谢光临,请慢走!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.contact_left_phrase` (003_2454ff25c1100d27.txt, 373): After leaving contact details the guest is thanked and seen off.
       */
      readonly say: Decide<ContactLeftPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly escalation: {
      /**
       * Says: "I am sorry {honorific}, one moment please, I will call the {role} at once to help you." ("不好意思{honorific},请稍等一下,我马上通知{role}过来帮您处理。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `honorific`, `role`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.enquiry.escalate_phrase` (003_2454ff25c1100d27.txt, 373): The guest is told, with an apology, that the shift leader or manager is being called to help.
       */
      readonly say: Decide<EscalationPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly ask_for_identity_card: {
      /**
       * Says: "Certainly, may I have your identity card please? Thank you!" ("好的,麻烦用一下您的身份证,谢谢!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest who wants to go online is asked for the identity card.
       */
      readonly say: Decide<AskForIdentityCardPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly one_moment: {
      /**
       * Says: "One moment please!" ("请稍等!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.take_with_both_hands` (003_2454ff25c1100d27.txt, 373): The identity card is taken with both hands, saying 'one moment please'.
       * - `net_cafe.top_up.take_cash_with_both_hands` (003_2454ff25c1100d27.txt, 373): Cash is taken with both hands, then the card is topped up, saying 'one moment please'.
       */
      readonly say: Decide<OneMomentPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly certainly_one_moment: {
      /**
       * Says: "Certainly, one moment please!" ("好的,请稍等!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.membership.open_steps` (003_2454ff25c1100d27.txt, 373): Opening a membership: 'one moment please', open it, take the money, give the change, announce that it is done.
       * - `net_cafe.temporary_card.top_up_steps` (003_2454ff25c1100d27.txt, 373): Temporary card: 'one moment please', add the amount, take the cash with both hands, announce that it is done.
       * - `net_cafe.temporary_card.issue_ticket` (003_2454ff25c1100d27.txt, 373): When a temporary card is issued, a ticket is printed and handed over with both hands, and the cash taken with both hands.
       * - `net_cafe.game_points.enter_account_phrase` (003_2454ff25c1100d27.txt, 373): Handing over the keyboard, the front desk asks the guest to type the game account.
       * - `net_cafe.game_points.region_amount_phrase` (003_2454ff25c1100d27.txt, 373): The guest is asked which region and how much, then to wait a moment.
       * - `net_cafe.game_points.card_code_steps` (003_2454ff25c1100d27.txt, 373): Card code: extract the code, print the ticket, hand it over with both hands, take money and give change, then offer drinks.
       * - `net_cafe.snacks.sale_steps` (003_2454ff25c1100d27.txt, 373): Snacks and soft drinks: 'one moment please', hand the goods over with both hands, take money and give change, offer drinks at the same time.
       */
      readonly say: Decide<CertainlyOneMomentPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly identity_refusal: {
      /**
       * Says: "I am sorry, the rule is that you can only go online after swiping your own identity card. My sincere apologies!" ("不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: `own_identity_card_swiped`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.identity.refusal_phrase` (003_2454ff25c1100d27.txt, 373): A guest without an identity card is refused with an apology, naming the rule.
       */
      readonly say: Decide<IdentityRefusalPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly member_balance: {
      /**
       * Says: "The balance on your card is {balance} yuan. How much would you like to add?" ("您卡上余额为{balance}元,还需要加多少呢?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `balance`.
       * - `facts`: true, false, or left out where not known: `member`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.balance_phrase` (003_2454ff25c1100d27.txt, 373): A member is told the card balance and asked how much to add.
       */
      readonly say: Decide<MemberBalancePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly member_topped_up: {
      /**
       * Says: "Received {received} yuan, topped up {top_up} yuan, here are {change} yuan change. Please take your identity card!" ("您好,收您{received}元,卡上充了{top_up}元,找您{change}元,请拿好您的身份证!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `top_up`, `change`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
       */
      readonly say: Decide<MemberToppedUpPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly member_topped_up_exact: {
      /**
       * Says: "Received {received} yuan, topped up {top_up} yuan. Please take your identity card!" ("您好,收您{received}元,卡上充了{top_up}元,请拿好您的身份证!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `top_up`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.top_up.receipt_phrase` (003_2454ff25c1100d27.txt, 373): After the top-up the front desk names the amounts received, topped up and returned, and gives the identity card back.
       */
      readonly say: Decide<MemberToppedUpExactPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly drinks_offer: {
      /**
       * Says: "Would you like something to drink as well? We have freshly ground coffee, milk tea and more; our drinks list is up here." ("您好,您还需要来点饮品吗?我们这里有现磨的咖啡还有奶茶等,这上面是我们的饮品价目表。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.offer_phrase` (003_2454ff25c1100d27.txt, 373): The offer names fresh coffee and milk tea and points upwards to the drinks price list.
       */
      readonly say: Decide<DrinksOfferPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly drink_ordered: {
      /**
       * Says: "Certainly, received {received} yuan, here are {change} yuan change. Your {drink} will be brought to you shortly." ("好的,收您{received}元,找您{change}元,您点的{drink}稍后为您送过来。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`, `drink`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.order_phrase` (003_2454ff25c1100d27.txt, 373): On a drinks order the front desk names the money received and returned and says that the drink will be brought.
       */
      readonly say: Decide<DrinkOrderedPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly drink_ordered_exact: {
      /**
       * Says: "Certainly, received {received} yuan. Your {drink} will be brought to you shortly." ("好的,收您{received}元,您点的{drink}稍后为您送过来。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `drink`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.order_phrase` (003_2454ff25c1100d27.txt, 373): On a drinks order the front desk names the money received and returned and says that the drink will be brought.
       */
      readonly say: Decide<DrinkOrderedExactPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly drink_served: {
      /**
       * Says: "Hello, your {drink}. Enjoy it, and have a pleasant time online!" ("您好,您的{drink},请慢用,祝您上网愉快!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `drink`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.drinks.serve_phrase` (003_2454ff25c1100d27.txt, 373): On serving, the attendant names the drink and wishes the guest a pleasant time online.
       */
      readonly say: Decide<DrinkServedPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly membership_offer: {
      /**
       * Says: "Hello, shall I open a membership for you? A single top-up of {minimum} yuan is all it takes." ("您好,需要帮您开会员吗?开会员只需一次性充{minimum}元就可以了。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `minimum`.
       * - `facts`: true, false, or left out where not known: `member`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.membership.offer_phrase` (003_2454ff25c1100d27.txt, 373): A guest who is not a member is asked whether to open a membership, naming the single top-up of 20 CNY.
       */
      readonly say: Decide<MembershipOfferPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly membership_opened: {
      /**
       * Says: "It is all done: received {received} yuan, here are {change} yuan change. Thank you!" ("已经帮您办好了,收您{received}元,找您{change}元,谢谢!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.membership.done_phrase` (003_2454ff25c1100d27.txt, 373): The new member is told that it is done and the money received and returned, with thanks.
       */
      readonly say: Decide<MembershipOpenedPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly membership_opened_exact: {
      /**
       * Says: "It is all done: received {received} yuan. Thank you!" ("已经帮您办好了,收您{received}元,谢谢!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.membership.done_phrase` (003_2454ff25c1100d27.txt, 373): The new member is told that it is done and the money received and returned, with thanks.
       */
      readonly say: Decide<MembershipOpenedExactPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_amount: {
      /**
       * Says: "Certainly, how much would you like to put on the card?" ("好的,请问您需要加多少钱呢?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.amount_phrase` (003_2454ff25c1100d27.txt, 373): A temporary-card user is asked how much to put on the card.
       */
      readonly say: Decide<TemporaryCardAmountPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_done: {
      /**
       * Says: "It is all done: received {received} yuan, here are {change} yuan change. Please take your identity card! When you log off, please settle at the counter. Thank you!" ("已经帮您办好了,收您{received}元,找您{change}元,请拿好您的身份证!下机时请到吧台来结账,谢谢!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.done_phrase` (003_2454ff25c1100d27.txt, 373): The temporary-card user is told the money received and returned, to take the identity card, and to settle at the counter when leaving.
       * - `net_cafe.temporary_card.ticket_done_phrase` (003_2454ff25c1100d27.txt, 373): With the ticket the guest is told the money received and returned (change with both hands) and to settle at the counter when leaving; drinks are offered.
       */
      readonly say: Decide<TemporaryCardDonePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_done_exact: {
      /**
       * Says: "It is all done: received {received} yuan. Please take your identity card! When you log off, please settle at the counter. Thank you!" ("已经帮您办好了,收您{received}元,请拿好您的身份证!下机时请到吧台来结账,谢谢!")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `received`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.done_phrase` (003_2454ff25c1100d27.txt, 373): The temporary-card user is told the money received and returned, to take the identity card, and to settle at the counter when leaving.
       * - `net_cafe.temporary_card.ticket_done_phrase` (003_2454ff25c1100d27.txt, 373): With the ticket the guest is told the money received and returned (change with both hands) and to settle at the counter when leaving; drinks are offered.
       */
      readonly say: Decide<TemporaryCardDoneExactPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_settled: {
      /**
       * Says: "Certainly, one moment please. Here are {refund} yuan back, please keep them safe." ("好的,请稍等,找您{refund}元,请收好。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `refund`.
       * - `facts`: true, false, or left out where not known: `refund_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.checkout_phrase` (003_2454ff25c1100d27.txt, 373): At the final settlement of a temporary card the guest is told the amount returned.
       */
      readonly say: Decide<TemporaryCardSettledPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_settled_nothing_left: {
      /**
       * Says: "Certainly, one moment please." ("好的,请稍等。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: `refund_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.checkout_phrase` (003_2454ff25c1100d27.txt, 373): At the final settlement of a temporary card the guest is told the amount returned.
       */
      readonly say: Decide<TemporaryCardSettledNothingLeftPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly temporary_card_without_identity: {
      /**
       * Declined: always refused. A session without the guest's own identity card evades the registration that the law demands of internet cafés. The guest is refused with an apology; no card is opened and none is lent.
       *
       * Arguments:
       * - `language`: zh or en.
       *
       * Returns: no words; the finding's clause has the reason.
       *
       * Errors: a slot or a fact, for there is none.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.temporary_card.without_identity` (003_2454ff25c1100d27.txt, 373): A guest without an identity card asks for a temporary card and is given one.
       */
      readonly say: Decide<TemporaryCardWithoutIdentityPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly ask_game_points: {
      /**
       * Says: "Hello, for which game would you like points: a direct top-up, or a card code?" ("您好,请问您充什么游戏的点卡呢,是直充还是提卡?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.ask_phrase` (003_2454ff25c1100d27.txt, 373): A guest buying game points is asked for the game and whether to top up directly or to take a card code.
       */
      readonly say: Decide<AskGamePointsPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly enter_account: {
      /**
       * Says: "Please type your game account." ("您好,请输入您的游戏账号。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.enter_account_phrase` (003_2454ff25c1100d27.txt, 373): Handing over the keyboard, the front desk asks the guest to type the game account.
       */
      readonly say: Decide<EnterAccountPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly enter_account_again: {
      /**
       * Says: "Please type your account once more." ("请再输一次您的账号。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.enter_again_phrase` (003_2454ff25c1100d27.txt, 373): After the first entry the guest is asked to type the account once more.
       */
      readonly say: Decide<EnterAccountAgainPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly ask_region_and_amount: {
      /**
       * Says: "Which region is it, and how much would you like to top up?" ("请问您充值哪个大区,充多少钱呢?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.region_amount_phrase` (003_2454ff25c1100d27.txt, 373): The guest is asked which region and how much, then to wait a moment.
       */
      readonly say: Decide<AskRegionAndAmountPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly direct_top_up_done: {
      /**
       * Says: "The top-up was successful." ("已经充值成功了。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.success_phrase` (003_2454ff25c1100d27.txt, 373): After a direct top-up the guest is told that it succeeded; money is taken, change given and drinks offered.
       */
      readonly say: Decide<DirectTopUpDonePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly ask_card_value: {
      /**
       * Says: "Hello, a card of how much would you like?" ("您好,您充多少钱的卡呢?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.card_code_ask_phrase` (003_2454ff25c1100d27.txt, 373): For a card code the guest is asked for the face value and the number of cards.
       */
      readonly say: Decide<AskCardValuePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly card_code_handed_over: {
      /**
       * Says: "Please keep your card safe. Thank you." ("您好,请收好您的卡,谢谢。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.game_points.card_code_done_phrase` (003_2454ff25c1100d27.txt, 373): On handing over the card the guest is asked to keep it safe and thanked.
       */
      readonly say: Decide<CardCodeHandedOverPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly snack_sold: {
      /**
       * Says: "Your {items}: {total} yuan in all, received {received} yuan, here are {change} yuan change. Would you like a coffee or a milk tea as well?" ("您的{items},总共{total}元,收您{received}元,找您{change}元,请问还需要来点咖啡/奶茶吗?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `items`, `total`, `received`, `change`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.snacks.sale_phrase` (003_2454ff25c1100d27.txt, 373): The front desk names the items, the total, the money received and returned, and asks about coffee or milk tea.
       */
      readonly say: Decide<SnackSoldPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly snack_sold_exact: {
      /**
       * Says: "Your {items}: {total} yuan in all, received {received} yuan. Would you like a coffee or a milk tea as well?" ("您的{items},总共{total}元,收您{received}元,请问还需要来点咖啡/奶茶吗?")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `items`, `total`, `received`.
       * - `facts`: true, false, or left out where not known: `change_due`.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `net_cafe.snacks.sale_phrase` (003_2454ff25c1100d27.txt, 373): The front desk names the items, the total, the money received and returned, and asks about coffee or milk tea.
       */
      readonly say: Decide<SnackSoldExactPhraseCase, shapes.PhraseSaid, Policy>;
    };
  }
  /** The phrase with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function phrase<Name extends keyof Phrases>(name: Name): Phrases[Name];

  /** What a shop may set; what is left out keeps the source's figure. */
  export interface PolicySettings {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone?: string;
    /** The shop's own words for phrases, with the same slots. */
    wording?: Wording;
    /**
     * Clock time of the shop from which the morning greeting is due, in hours after midnight.. The source's figure: 5 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    morningFromH?: NumberInput | null;
    /**
     * Clock time of the shop from which the afternoon greeting is due, in hours after midnight.. The source's figure: 12 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    afternoonFromH?: NumberInput | null;
    /**
     * Clock time of the shop from which the evening greeting is due, in hours after midnight.. The source's figure: 18 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    eveningFromH?: NumberInput | null;
    /**
     * Lowest price of an hour online with a temporary card; a shop may only raise it.. The source's figure: 5 CNY. At least 5 CNY.
     *
     * - `net_cafe.price.temporary_card_minimum` (003_2454ff25c1100d27.txt, 371): With a temporary card an hour online costs at least 5 CNY.
     */
    temporaryRateMin?: MoneyInput | null;
    /**
     * Lowest price of an hour online with a member card; a shop may only raise it.. The source's figure: 4 CNY. At least 4 CNY.
     *
     * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
     */
    memberRateMin?: MoneyInput | null;
    /**
     * Smallest single top-up that opens a membership; a shop may only lower it.. The source's figure: 20 CNY. From 0 to 20 CNY.
     *
     * - `net_cafe.membership.opening_top_up` (003_2454ff25c1100d27.txt, 373): A membership is opened by one single top-up of 20 CNY.
     */
    membershipOpeningMin?: MoneyInput | null;
    /**
     * Parts of an hour are charged in started steps of so many minutes, never more than the hour; 60 charges every started hour in full. The source gives no figure; not set, a session that is no whole number of hours has no price.. The source leaves it open. From 1 to 60 min.
     *
     * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
     */
    partHourStepMin?: NumberInput | null;
    /**
     * Whether a member who leaves gets the unused balance of the card back. The source is silent; not set, that is not determined.. The source leaves it open.
     *
     * - `net_cafe.temporary_card.checkout_refund` (003_2454ff25c1100d27.txt, 373): At settlement the unused balance of a temporary card is paid back.
     */
    memberBalanceRefunded?: boolean | null;
  }

  /** The shop's own words by phrase and language. */
  export interface Wording {
    welcome?: { zh?: string; en?: string };
    ask_to_go_online?: { zh?: string; en?: string };
    hourly_price?: { zh?: string; en?: string };
    zone_prices?: { zh?: string; en?: string };
    zone_places?: { zh?: string; en?: string };
    directions?: { zh?: string; en?: string };
    manager_called?: { zh?: string; en?: string };
    manager_out?: { zh?: string; en?: string };
    contact_left?: { zh?: string; en?: string };
    escalation?: { zh?: string; en?: string };
    ask_for_identity_card?: { zh?: string; en?: string };
    one_moment?: { zh?: string; en?: string };
    certainly_one_moment?: { zh?: string; en?: string };
    identity_refusal?: { zh?: string; en?: string };
    member_balance?: { zh?: string; en?: string };
    member_topped_up?: { zh?: string; en?: string };
    member_topped_up_exact?: { zh?: string; en?: string };
    drinks_offer?: { zh?: string; en?: string };
    drink_ordered?: { zh?: string; en?: string };
    drink_ordered_exact?: { zh?: string; en?: string };
    drink_served?: { zh?: string; en?: string };
    membership_offer?: { zh?: string; en?: string };
    membership_opened?: { zh?: string; en?: string };
    membership_opened_exact?: { zh?: string; en?: string };
    temporary_card_amount?: { zh?: string; en?: string };
    temporary_card_done?: { zh?: string; en?: string };
    temporary_card_done_exact?: { zh?: string; en?: string };
    temporary_card_settled?: { zh?: string; en?: string };
    temporary_card_settled_nothing_left?: { zh?: string; en?: string };
    ask_game_points?: { zh?: string; en?: string };
    enter_account?: { zh?: string; en?: string };
    enter_account_again?: { zh?: string; en?: string };
    ask_region_and_amount?: { zh?: string; en?: string };
    direct_top_up_done?: { zh?: string; en?: string };
    ask_card_value?: { zh?: string; en?: string };
    card_code_handed_over?: { zh?: string; en?: string };
    snack_sold?: { zh?: string; en?: string };
    snack_sold_exact?: { zh?: string; en?: string };
  }

  /** Every parameter of a policy as it is in force; null is open. */
  export interface PolicyInForce {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone: string;
    /** The shop's own words for phrases, with the same slots. */
    wording: Wording;
    /**
     * Clock time of the shop from which the morning greeting is due, in hours after midnight.. The source's figure: 5 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    morningFromH: number | null;
    /**
     * Clock time of the shop from which the afternoon greeting is due, in hours after midnight.. The source's figure: 12 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    afternoonFromH: number | null;
    /**
     * Clock time of the shop from which the evening greeting is due, in hours after midnight.. The source's figure: 18 h. From 0 to 24 h.
     *
     * - `net_cafe.greeting.by_time_of_day` (003_2454ff25c1100d27.txt, 371): The greeting is good morning, good afternoon or good evening by the time of day.
     */
    eveningFromH: number | null;
    /**
     * Lowest price of an hour online with a temporary card; a shop may only raise it.. The source's figure: 5 CNY. At least 5 CNY.
     *
     * - `net_cafe.price.temporary_card_minimum` (003_2454ff25c1100d27.txt, 371): With a temporary card an hour online costs at least 5 CNY.
     */
    temporaryRateMin: Money | null;
    /**
     * Lowest price of an hour online with a member card; a shop may only raise it.. The source's figure: 4 CNY. At least 4 CNY.
     *
     * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
     */
    memberRateMin: Money | null;
    /**
     * Smallest single top-up that opens a membership; a shop may only lower it.. The source's figure: 20 CNY. From 0 to 20 CNY.
     *
     * - `net_cafe.membership.opening_top_up` (003_2454ff25c1100d27.txt, 373): A membership is opened by one single top-up of 20 CNY.
     */
    membershipOpeningMin: Money | null;
    /**
     * Parts of an hour are charged in started steps of so many minutes, never more than the hour; 60 charges every started hour in full. The source gives no figure; not set, a session that is no whole number of hours has no price.. The source leaves it open. From 1 to 60 min.
     *
     * - `net_cafe.price.member_card_minimum` (003_2454ff25c1100d27.txt, 371): With a member card an hour online costs at least 4 CNY.
     */
    partHourStepMin: number | null;
    /**
     * Whether a member who leaves gets the unused balance of the card back. The source is silent; not set, that is not determined.. The source leaves it open.
     *
     * - `net_cafe.temporary_card.checkout_refund` (003_2454ff25c1100d27.txt, 373): At settlement the unused balance of a temporary card is paid back.
     */
    memberBalanceRefunded: boolean | null;
  }

  /** A policy of this trade; it never changes. */
  export class Policy extends TradePolicy {
    /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
    constructor(settings?: PolicySettings);
    /** Reads a policy from JSON. */
    static fromJson(json: string): Policy;
    /** Reads a policy from TOML. */
    static fromToml(toml: string): Policy;
    readonly trade: 'net_cafe';
    /** What differs from the source's figures. */
    readonly changes: Partial<PolicyInForce>;
    /** Every parameter as it is in force. */
    readonly settings: PolicyInForce;
  }

  /**
   * Whether the guest may go online.
   */
  export interface Admission {
    /**
     * Whether the rule on the identity card is kept; nothing where that is not known.
     */
    allowed?: boolean | null;
    /**
     * Whether it still has to be checked that the guest is of age, which is not decided here.
     */
    legalAgeStillToCheck: boolean;
    /**
     * What is said now, in this order.
     */
    say: Spoken[];
  }

  /**
   * A guest who wants to go online.
   */
  export interface AdmissionRequest {
    /**
     * What is known of the guest's identity card.
     */
    identity: Identity;
    /**
     * The language of the words.
     */
    language: Language;
  }

  /**
   * Who settles a question.
   * - `front_desk`: The front desk.
   * - `shift_leader`: The shift leader.
   * - `manager`: The manager.
   * - `nobody`: Nobody who is there.
   */
  export type Answerer = 'front_desk' | 'shift_leader' | 'manager' | 'nobody';

  /**
   * A guest at the counter who wants to go online.
   */
  export interface Arrival {
    /**
     * How much goes on the card in one payment in CNY; left out, the guest has not said. A member may add 0.
     */
    add?: MoneyInput | null;
    /**
     * The balance of the member's card in CNY.
     */
    balance?: MoneyInput | null;
    /**
     * What is known of the guest's identity card.
     */
    identity?: Identity;
    /**
     * Whether the guest is a member; left out, that is not known.
     */
    member?: boolean | null;
    /**
     * Whether a guest who is no member wants to become one; left out, the guest has not been asked.
     */
    wantsMembership?: boolean | null;
  }

  export interface AskCardValuePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface AskForIdentityCardPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface AskGamePointsPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface AskRegionAndAmountPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface AskToGoOnlinePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      honorific: string;
    };
  }

  /**
   * One payment of a visit; received = change + total where it is done, and all goes back where it is not.
   */
  export interface Booked {
    /**
     * What is handed back in CNY.
     */
    change: Money;
    /**
     * Whether it is sold.
     */
    done: boolean;
    /**
     * The cash received in CNY.
     */
    received: Money;
    /**
     * What was to be sold; `card` or `gamePoints` where that is not decided.
     */
    sale: string;
    /**
     * What is lacking of the total in CNY; nothing where that cannot be told.
     */
    shortfall?: Money | null;
    /**
     * What is to be paid in CNY; nothing where that cannot be told.
     */
    total?: Money | null;
  }

  /**
   * The card that a guest goes online with.
   * - `temporary`: A temporary card.
   * - `member`: A member card.
   */
  export type Card = 'temporary' | 'member';

  export interface CardCodeFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'face_value' | 'quantity' | 'printed_ticket';
    }[];
  }

  export interface CardCodeHandedOverPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface CardCodeProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'ask_amount_and_quantity'
        | 'extract_code'
        | 'print_ticket'
        | 'hand_over_ticket'
        | 'take_payment'
        | 'give_change'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
  }

  export interface CardCodeProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'ask_amount_and_quantity'
        | 'extract_code'
        | 'print_ticket'
        | 'hand_over_ticket'
        | 'take_payment'
        | 'give_change'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A guest who wants to go online, and the language of the words.
   */
  export interface CardRequest {
    /**
     * The guest.
     */
    arrival: Arrival;
    /**
     * The language of the words.
     */
    language: Language;
  }

  export interface CertainlyOneMomentPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * What a guest leaves for a manager who is out.
   * - `left`: A phone number, a message or both.
   * - `nothing_left`: Neither.
   */
  export type Contact = 'left' | 'nothing_left';

  export interface ContactLeftPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface CounterChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      card_topped_up?: boolean | null;
      change_due?: boolean | null;
      goods_sold?: boolean | null;
      guest_refused?: boolean | null;
      identity_card_shown?: boolean | null;
      membership_opened_now?: boolean | null;
      paid_at_counter?: boolean | null;
      ticket_printed?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      cash_taken_with_both_hands?: boolean | null;
      change_and_identity_card_returned_with_both_hands?: boolean | null;
      drinks_offered?: boolean | null;
      goods_handed_over_with_both_hands?: boolean | null;
      identity_card_taken_with_both_hands?: boolean | null;
      membership_change_with_both_hands?: boolean | null;
      refusal_names_every_cafe?: boolean | null;
      refusal_names_official_policy?: boolean | null;
      ticket_handed_over_with_both_hands?: boolean | null;
    };
  }

  /**
   * A guest's visit at the counter.
   */
  export interface CounterVisit {
    /**
     * The guest who goes online; left out, the guest does not.
     */
    arrival?: Arrival | null;
    /**
     * The cash received for the card in CNY; left out, it is still to come. Only with `arrival`.
     */
    cardReceived?: MoneyInput | null;
    /**
     * When the guest enters; left out, the guest is in already and no welcome is said.
     */
    enteredAt?: InstantInput | null;
    /**
     * How the guest is addressed.
     */
    honorific: Honorific;
    /**
     * The language of the words.
     */
    language: Language;
    /**
     * The guest who leaves; not together with `arrival`.
     */
    leaving?: Leaving | null;
    /**
     * What else is bought, at most 50 purchases.
     */
    purchases?: Purchase[];
  }

  export interface DirectGameTopUpFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `guest`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'game' | 'account' | 'account_again' | 'region' | 'amount';
    }[];
  }

  export interface DirectGameTopUpProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`, `guest`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'find_game'
        | 'guest_enters_account'
        | 'guest_enters_account_again'
        | 'ask_region_and_amount'
        | 'top_up_game_account'
        | 'announce_success'
        | 'take_payment'
        | 'give_change'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      accounts_differ?: boolean | null;
      change_due?: boolean | null;
    };
  }

  export interface DirectGameTopUpProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`, `guest`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'find_game'
        | 'guest_enters_account'
        | 'guest_enters_account_again'
        | 'ask_region_and_amount'
        | 'top_up_game_account'
        | 'announce_success'
        | 'take_payment'
        | 'give_change'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      accounts_differ?: boolean | null;
      change_due?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface DirectTopUpDonePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * The way that is pointed.
   * - `this_side`: Over here.
   * - `that_side`: Over there.
   * - `upstairs_and_in`: Upstairs and straight in.
   */
  export type Direction = 'this_side' | 'that_side' | 'upstairs_and_in';

  export interface DirectionsPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      direction: string;
      /**
       * A text of 1 to 1000 characters.
       */
      place: string;
    };
  }

  export interface DrinkOrderedExactPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      drink: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface DrinkOrderedPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      change: string;
      /**
       * A text of 1 to 1000 characters.
       */
      drink: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface DrinkProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `guest`, `floor_attendant`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'pay_for_drink' | 'lead_guest_to_seat' | 'record_machine_number' | 'make_drink' | 'serve_at_desk';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface DrinkProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `guest`, `floor_attendant`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'pay_for_drink' | 'lead_guest_to_seat' | 'record_machine_number' | 'make_drink' | 'serve_at_desk';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface DrinkServedPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      drink: string;
    };
  }

  export interface DrinksOfferPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A guest's question.
   */
  export interface Enquiry {
    /**
     * What the guest left for a manager who is out; left out, the guest has not been asked.
     */
    contact?: Contact | null;
    /**
     * Whether the front desk can settle the question itself; left out, that is not known.
     */
    frontDeskCanSettle?: boolean | null;
    /**
     * How the guest is addressed.
     */
    honorific: Honorific;
    /**
     * The language of the answer.
     */
    language: Language;
    /**
     * Whether the manager is in; left out, that is not known.
     */
    managerIn?: boolean | null;
    /**
     * The question.
     */
    question: Question;
    /**
     * Whether the shift leader has tried and cannot settle it.
     */
    shiftLeaderCannotSettle?: boolean;
    /**
     * Whether a shift leader is on duty; left out, that is not known.
     */
    shiftLeaderIn?: boolean | null;
    /**
     * The way; needed where the question is the way.
     */
    way?: Way | null;
    /**
     * Where the shop's zones are; left out, the example of the source.
     */
    zonePlaces?: ZonePlaces | null;
  }

  export interface EnterAccountAgainPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface EnterAccountPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A guest who enters.
   */
  export interface Entrance {
    /**
     * When the guest enters.
     */
    enteredAt: InstantInput;
    /**
     * The language of the words.
     */
    language: Language;
  }

  export interface EscalationPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      honorific: string;
      /**
       * A text of 1 to 1000 characters.
       */
      role: string;
    };
  }

  /**
   * A guest who buys game points; what is left out, or blank, is still to be asked.
   */
  export interface GamePoints {
    /**
     * The account as the guest typed it first; for a direct top-up.
     */
    account?: string | null;
    /**
     * The account as the guest typed it again; for a direct top-up.
     */
    accountAgain?: string | null;
    /**
     * The amount of a direct top-up, or the face value of a card, in CNY above 0.
     */
    amount?: MoneyInput | null;
    /**
     * The game.
     */
    game?: string | null;
    /**
     * How many cards, from 1; for card codes.
     */
    quantity?: number | null;
    /**
     * The game's region, "none" for a game without regions; for a direct top-up.
     */
    region?: string | null;
    /**
     * Direct top-up or card code.
     */
    way?: PointsWay | null;
  }

  export interface GesturesChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      drinks_offered?: boolean | null;
      way_asked?: boolean | null;
      zone_prices_asked?: boolean | null;
      zones_asked?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      pointed_the_way?: boolean | null;
      pointed_to_price_list?: boolean | null;
      pointed_to_zones?: boolean | null;
      pointed_up_to_drinks_list?: boolean | null;
    };
  }

  export interface GoingOnlineProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'ask_for_identity_card' | 'take_identity_card' | 'swipe_identity_card' | 'top_up_or_open_card';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      identity_card_of_somebody_else?: boolean | null;
      no_own_identity_card?: boolean | null;
    };
  }

  export interface GoingOnlineProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'ask_for_identity_card' | 'take_identity_card' | 'swipe_identity_card' | 'top_up_or_open_card';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      identity_card_of_somebody_else?: boolean | null;
      no_own_identity_card?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * The welcome.
   */
  export interface Greeted {
    /**
     * The part of the day in the shop's zone.
     */
    partOfDay: PartOfDay;
    /**
     * The words of the welcome.
     */
    text: string;
  }

  /**
   * A form of address; it says nothing on whether the guest may go online.
   * - `sir`: Sir.
   * - `madam`: Madam.
   * - `student`: Student.
   */
  export type Honorific = 'sir' | 'madam' | 'student';

  export interface HourlyPricePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      member_min: string;
      /**
       * A text of 1 to 1000 characters.
       */
      temporary_min: string;
    };
  }

  /**
   * What is known of a guest's identity card.
   */
  export interface Identity {
    /**
     * Whether the guest has shown an identity card; left out, the guest has not been asked.
     */
    identityShown?: boolean | null;
    /**
     * Whether it is the guest's own; left out, that is not known.
     */
    ownCard?: boolean | null;
    /**
     * Whether it has been swiped; left out, that is not known.
     */
    swiped?: boolean | null;
    /**
     * Whether the guest asks for a temporary card without an identity card.
     */
    wantsCardWithoutIdentity?: boolean;
  }

  export interface IdentityRefusalPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      own_identity_card_swiped?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A thing that is sold.
   */
  export interface Item {
    /**
     * What it is called, 1 to 40 characters.
     */
    name: string;
    /**
     * The price of one in CNY; for a card code its face value.
     */
    price: MoneyInput;
    /**
     * How many, from 1; left out, one.
     */
    quantity?: number;
  }

  /**
   * A guest who leaves and settles the card.
   */
  export interface Leaving {
    /**
     * What else was charged to the card in CNY; left out, nothing.
     */
    charged?: MoneyInput;
    /**
     * What was on the card when the session began, in CNY.
     */
    prepaid: MoneyInput;
    /**
     * The session that ends.
     */
    session: Session;
  }

  export interface LeavingProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `guest`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'log_off' | 'settle_at_counter';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface LeavingProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `guest`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'log_off' | 'settle_at_counter';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface ManagerCalledPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      manager_in?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface ManagerOutPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      manager_in?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface MemberBalancePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      member?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      balance: string;
    };
  }

  export interface MemberTopUpProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'take_cash' | 'top_up_card' | 'return_change_and_identity_card' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface MemberTopUpProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'take_cash' | 'top_up_card' | 'return_change_and_identity_card' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface MemberToppedUpExactPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
      /**
       * A text of 1 to 1000 characters.
       */
      top_up: string;
    };
  }

  export interface MemberToppedUpPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      change: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
      /**
       * A text of 1 to 1000 characters.
       */
      top_up: string;
    };
  }

  export interface MembershipOfferPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      member?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      minimum: string;
    };
  }

  export interface MembershipOpenedExactPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface MembershipOpenedPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      change: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface MembershipProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'open_membership' | 'take_payment' | 'give_change' | 'announce_done' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
  }

  export interface MembershipProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'open_membership' | 'take_payment' | 'give_change' | 'announce_done' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface MessageForManagerFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      manager_returned?: boolean | null;
      nothing_left_for_manager?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'contact_details' | 'phone_number' | 'message' | 'nothing_left' | 'passed_on_to_manager';
    }[];
  }

  export interface OneMomentPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A part of the day.
   * - `morning`: Morning.
   * - `afternoon`: Afternoon.
   * - `evening`: Evening, until the next morning.
   */
  export type PartOfDay = 'morning' | 'afternoon' | 'evening';

  /**
   * A place that a guest looks for.
   * - `toilet`: The toilet.
   * - `office`: The office.
   * - `machine`: A machine, by its number.
   */
  export type Place = 'toilet' | 'office' | 'machine';

  /**
   * Whether game points may be sold.
   */
  export interface PointsChecked {
    /**
     * Whether the top-up or the printing of the code may go ahead.
     */
    mayProceed: boolean;
    /**
     * What is still to be asked, in this order.
     */
    stillToAsk: string[];
    /**
     * What the guest pays in CNY; nothing where that cannot be told yet.
     */
    total?: Money | null;
  }

  /**
   * How game points are sold.
   * - `direct_top_up`: The guest's game account is topped up.
   * - `card_code`: The guest gets a code on a printed ticket.
   */
  export type PointsWay = 'direct_top_up' | 'card_code';

  /**
   * What a session costs.
   */
  export interface Price {
    /**
     * The cost of the session in CNY; nothing where it cannot be told.
     */
    cost?: Money | null;
    /**
     * The price of an hour in that zone with that card in CNY.
     */
    rate: Money;
  }

  /**
   * A purchase, paid on its own.
   */
  export interface Purchase {
    /**
     * The game points; none for snacks and drinks.
     */
    gamePoints?: GamePoints | null;
    /**
     * The snacks or drinks, 1 to 20; none for game points.
     */
    items?: Item[];
    /**
     * What is bought.
     */
    kind: PurchaseKind;
    /**
     * The cash received for it in CNY; left out, it is still to come.
     */
    received?: MoneyInput | null;
  }

  /**
   * What a guest buys beside the card.
   * - `gamePoints`: Game points, topped up directly or as a code.
   * - `snack`: Snacks and soft drinks.
   * - `drink`: Drinks that are made and brought.
   */
  export type PurchaseKind = 'game_points' | 'snack' | 'drink';

  /**
   * What a guest asks.
   * - `hourly_price`: What an hour online costs.
   * - `zone_prices`: What the zones cost.
   * - `zones`: Where the zones are.
   * - `way`: The way to a place.
   * - `manager`: To see the manager.
   * - `other`: Anything else, problems included.
   */
  export type Question = 'hourly_price' | 'zone_prices' | 'zones' | 'way' | 'manager' | 'other';

  /**
   * The answer to a question.
   */
  export interface Reply {
    /**
     * Who settles it; nothing where that is not known.
     */
    answeredBy?: Answerer | null;
    /**
     * What is said, in this order.
     */
    say: Spoken[];
    /**
     * Whether contact details are to be taken now.
     */
    takeContactDetails: boolean;
    /**
     * Whether the words go with a gesture.
     */
    withGesture: boolean;
  }

  /**
   * What is done for a guest who goes online.
   * - `member_top_up`: The member's card is topped up, or used as it is.
   * - `open_membership`: A membership is opened.
   * - `temporary_card`: A temporary card is opened.
   */
  export type Route = 'member_top_up' | 'open_membership' | 'temporary_card';

  /**
   * What is done for the guest.
   */
  export interface Routed {
    /**
     * The balance of the card once the amount is paid, in CNY; nothing where it cannot be told.
     */
    balanceAfter?: Money | null;
    /**
     * What is done; nothing where that is not decided.
     */
    route?: Route | null;
    /**
     * What is said now, in this order.
     */
    say: Spoken[];
  }

  /**
   * A sale at the counter.
   */
  export interface Sale {
    /**
     * The amount in CNY of a top-up, an opening or a temporary card; none for goods.
     */
    amount?: MoneyInput | null;
    /**
     * What is bought of card codes, snacks and drinks: 1 to 20 items; none for amounts.
     */
    items?: Item[];
    /**
     * What is sold.
     */
    kind: SaleKind;
    /**
     * The language of the words.
     */
    language: Language;
    /**
     * The cash received in CNY; left out, it is still to come.
     */
    received?: MoneyInput | null;
  }

  /**
   * What is sold.
   * - `member_top_up`: A member's card is topped up.
   * - `open_membership`: A membership is opened.
   * - `temporary_card`: A temporary card is opened.
   * - `direct_top_up`: A game account is topped up.
   * - `card_code`: Codes of game points.
   * - `snack`: Snacks and soft drinks.
   * - `drink`: Drinks that are made and brought.
   */
  export type SaleKind =
    'member_top_up' | 'open_membership' | 'temporary_card' | 'direct_top_up' | 'card_code' | 'snack' | 'drink';

  export interface SeatFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `floor_attendant`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'machine_number';
    }[];
  }

  /**
   * A session online.
   */
  export interface Session {
    /**
     * The card.
     */
    card: Card;
    /**
     * How long the session lasted, in minutes from 0.
     */
    minutes: number;
    /**
     * The shop's price list, at least one zone, each once.
     */
    priceList: ZoneRate[];
    /**
     * The zone, as the price list calls it.
     */
    zone: string;
  }

  /**
   * What a settlement comes to; prepaid = cost + refund + balance kept.
   */
  export interface Settled {
    /**
     * What stays on the card in CNY; nothing where that is not determined.
     */
    balanceKept?: Money | null;
    /**
     * The cost of use in CNY, never more than was prepaid.
     */
    cost: Money;
    /**
     * What is paid back in CNY; nothing where that is not determined.
     */
    refund?: Money | null;
    /**
     * What is said, in this order.
     */
    say: Spoken[];
    /**
     * Whether the card was used up, which ended the session.
     */
    usedUp: boolean;
  }

  /**
   * A guest who leaves and settles at the counter.
   */
  export interface Settlement {
    /**
     * The card.
     */
    card: Card;
    /**
     * What else was charged to the card in CNY; left out, nothing.
     */
    charged?: MoneyInput;
    /**
     * The cost of the time online in CNY; left out, it is not known.
     */
    costOfTime?: MoneyInput | null;
    /**
     * The language of the words.
     */
    language: Language;
    /**
     * What was on the card when the session began, in CNY.
     */
    prepaid: MoneyInput;
  }

  export interface SnackSaleProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'hand_over_goods' | 'take_payment' | 'give_change' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
  }

  export interface SnackSaleProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'hand_over_goods' | 'take_payment' | 'give_change' | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface SnackSoldExactPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      items: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
      /**
       * A text of 1 to 1000 characters.
       */
      total: string;
    };
  }

  export interface SnackSoldPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      change: string;
      /**
       * A text of 1 to 1000 characters.
       */
      items: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
      /**
       * A text of 1 to 1000 characters.
       */
      total: string;
    };
  }

  /**
   * What a sale comes to.
   */
  export interface Sold {
    /**
     * What is handed back in CNY: the change, or all that was received where nothing is sold.
     */
    change: Money;
    /**
     * Whether it is sold: paid in full, and nothing against it.
     */
    done: boolean;
    /**
     * What is said, in this order.
     */
    say: Spoken[];
    /**
     * What is lacking of the total in CNY.
     */
    shortfall: Money;
    /**
     * What is to be paid in CNY.
     */
    total: Money;
  }

  /**
   * A phrase among others that a visit or a call is made of.
   */
  export interface Spoken {
    /**
     * The phrase.
     */
    phrase: string;
    /**
     * The words, filled in.
     */
    text: string;
  }

  export interface TemporaryCardAmountPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface TemporaryCardDoneExactPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface TemporaryCardDonePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      change_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      change: string;
      /**
       * A text of 1 to 1000 characters.
       */
      received: string;
    };
  }

  export interface TemporaryCardFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'printed_ticket';
    }[];
  }

  export interface TemporaryCardProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'ask_amount'
        | 'take_cash'
        | 'open_and_top_up_card'
        | 'print_ticket'
        | 'hand_over_ticket'
        | 'announce_done'
        | 'return_change_and_identity_card'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface TemporaryCardProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `front_desk`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'ask_amount'
        | 'take_cash'
        | 'open_and_top_up_card'
        | 'print_ticket'
        | 'hand_over_ticket'
        | 'announce_done'
        | 'return_change_and_identity_card'
        | 'offer_drinks';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface TemporaryCardSettledNothingLeftPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      refund_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface TemporaryCardSettledPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      refund_due?: boolean | null;
    };
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      refund: string;
    };
  }

  export interface TemporaryCardWithoutIdentityPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * The cash of a visit; received = onto the card + goods + change.
   */
  export interface Till {
    /**
     * What of it was handed back in CNY.
     */
    change: Money;
    /**
     * What of it paid for game points, snacks and drinks in CNY.
     */
    goods: Money;
    /**
     * What of it went on the card in CNY.
     */
    ontoCard: Money;
    /**
     * All the cash received in CNY.
     */
    received: Money;
    /**
     * What was paid out of a card that was settled in CNY.
     */
    refund: Money;
  }

  /**
   * What a visit comes to.
   */
  export interface Visit {
    /**
     * The balance of the card at the end of the visit in CNY; nothing where it cannot be told or there is no card.
     */
    balance?: Money | null;
    /**
     * Whether it still has to be checked that the guest is of age, which is not decided here.
     */
    legalAgeStillToCheck: boolean;
    /**
     * The part of the day of the welcome.
     */
    partOfDay?: PartOfDay | null;
    /**
     * The payments, the card's first.
     */
    payments: Booked[];
    /**
     * What is done for a guest who goes online; nothing where that is not decided.
     */
    route?: Route | null;
    /**
     * What is said, in this order.
     */
    say: Spoken[];
    /**
     * The settlement of a guest who leaves.
     */
    settled?: Settled | null;
    /**
     * The cash.
     */
    till: Till;
  }

  /**
   * The way to a place.
   */
  export interface Way {
    /**
     * Where it is.
     */
    direction: Direction;
    /**
     * The machine's number, 1 to 40 characters; needed for a machine.
     */
    machine?: string | null;
    /**
     * The place.
     */
    place: Place;
  }

  export interface WelcomePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      time_greeting: string;
    };
  }

  /**
   * Where the shop's zones are, in the words of the answer's language, each 1 to 200 characters.
   */
  export interface ZonePlaces {
    /**
     * Where the Apple zone is.
     */
    appleZone: string;
    /**
     * Where the esports zone is.
     */
    esportsZone: string;
  }

  export interface ZonePlacesPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      apple_zone: string;
      /**
       * A text of 1 to 1000 characters.
       */
      esports_zone: string;
    };
  }

  export interface ZonePricesPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A line of the zone price list.
   */
  export interface ZoneRate {
    /**
     * The price of an hour with a member card in CNY.
     */
    memberRate: MoneyInput;
    /**
     * The price of an hour with a temporary card in CNY.
     */
    temporaryRate: MoneyInput;
    /**
     * The zone, as the price list calls it.
     */
    zone: string;
  }
}

/** High-speed-rail passenger station: passengers and their services, flows, ticketing, delays, service centre (高速铁路客运站:旅客分类与服务、流程、售票、晚点、服务中心). */
export namespace railStation {
  export const name: 'rail_station';
  export const title: Text;
  export const book: Book;
  /** Everything that can be called, by its name in every language. */
  export function calls(): string[];
  /** The function, or the shape's verb, with this name. */
  export function call(name: string): Decide<any, unknown, Policy>;
  /** Every clause in the order of the book. */
  export function clauses(): Clause[];
  /**
   * Says which way a passenger moves and which special classes fit, several at once.
   *
   * Status alone makes a VIP or a CIP; a condition, or an age where the station's policy names the ages, makes a priority
   * passenger; a team of at least the policy's head count is a group. Whoever enters to depart and fits none of them is
   * ordinary. A team while the policy or the head count is open, and an age while the policy's ages are, is undetermined.
   *
   * @throws {@link InvalidInput} where a status or a condition is noted twice, an age is beyond 150 years, a head count is 0, or
   * several travel together but not as a team.
   *
   * @remarks Clauses:
   * - `rail_station.passenger.flow_classes` (001_364cd028b96cdb15.txt, 35): By direction of movement every passenger in the station is inbound (entering to depart), outbound (leaving) or transfer: three classes.
   * - `rail_station.passenger.inbound_classes` (001_364cd028b96cdb15.txt, 36): By service need, inbound passengers are ordinary or special.
   * - `rail_station.passenger.special_definition` (001_364cd028b96cdb15.txt, 40): A special passenger is one who, because of status or physical condition, needs special service and care in the station.
   * - `rail_station.passenger.special_classes` (001_364cd028b96cdb15.txt, 40): Special passengers are government VIPs, commercially important passengers (CIP), priority passengers and groups.
   * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
   * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
   */
  export const classifyPassenger: Decide<Passenger, Classified, Policy>;

  /**
   * Lists the services that a passenger is owed: the union of those of every class that fits.
   *
   * Direction gives the services of passengers who leave or change trains; the special classes hold in every direction.
   * Whether a stretcher, a wheelchair or an ambulance is due hangs on mobility and gravity, which are asked for only where
   * the passenger is disabled or seriously ill; whether self-service, on acceptance by an ordinary passenger. What is not
   * known is named, and nothing is due under it yet.
   *
   * @throws As `classify_passenger`, below `passenger`.
   *
   * @remarks Clauses:
   * - `rail_station.passenger.flow_classes` (001_364cd028b96cdb15.txt, 35): By direction of movement every passenger in the station is inbound (entering to depart), outbound (leaving) or transfer: three classes.
   * - `rail_station.passenger.inbound_classes` (001_364cd028b96cdb15.txt, 36): By service need, inbound passengers are ordinary or special.
   * - `rail_station.passenger.special_definition` (001_364cd028b96cdb15.txt, 40): A special passenger is one who, because of status or physical condition, needs special service and care in the station.
   * - `rail_station.passenger.special_classes` (001_364cd028b96cdb15.txt, 40): Special passengers are government VIPs, commercially important passengers (CIP), priority passengers and groups.
   * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
   * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
   * - `rail_station.service.ordinary_core` (001_364cd028b96cdb15.txt, 38): Ordinary passengers are owed safe, punctual and convenient ticket purchase, waiting and boarding/alighting.
   * - `rail_station.service.ordinary_self_service` (001_364cd028b96cdb15.txt, 38): Ordinary passengers who accept self-service are routed to it (e.g. ticket machines) to shorten waiting; the others go through the staffed process step by step.
   * - `rail_station.service.ordinary_amenities` (001_364cd028b96cdb15.txt, 38): The station must also offer ordinary passengers parking, catering, a comfortable waiting area, clear wayfinding signs, shopping, entertainment, telecommunications and internet.
   * - `rail_station.service.vip_security` (001_364cd028b96cdb15.txt, 40): Government VIPs get special security protection as regulations require.
   * - `rail_station.service.vip_list` (001_364cd028b96cdb15.txt, 40): Government VIPs get a dedicated secure passage, a dedicated waiting hall and a dedicated vehicle to fetch and see them off.
   * - `rail_station.service.cip_as_vip` (001_364cd028b96cdb15.txt, 40): CIPs get the same services as VIPs except the special security protection.
   * - `rail_station.service.cip_office` (001_364cd028b96cdb15.txt, 40): CIPs also get office facilities in the waiting room and on the train: telephone, internet, fax and, where wanted, video conference.
   * - `rail_station.service.priority_accessible` (001_364cd028b96cdb15.txt, 40): For priority passengers the station makes ticket buying and waiting barrier-free.
   * - `rail_station.service.priority_assistance` (001_364cd028b96cdb15.txt, 40): Priority passengers have formalities done for them, are helped to fetch their luggage and are guided on and off the train.
   * - `rail_station.service.disabled_equipment` (001_364cd028b96cdb15.txt, 40): Disabled passengers, including the seriously ill, also get a stretcher or a wheelchair, and an ambulance where needed.
   * - `rail_station.service.group` (001_364cd028b96cdb15.txt, 40): Groups get dedicated ticketing, waiting and ticket checking.
   * - `rail_station.service.outbound` (001_364cd028b96cdb15.txt, 42): Outbound passengers get convenient alighting, a quick exit passage, fast luggage collection and convenient onward transport.
   * - `rail_station.service.transfer_as_outbound` (001_364cd028b96cdb15.txt, 44): Transfer passengers get the services of outbound passengers.
   * - `rail_station.service.transfer_extra` (001_364cd028b96cdb15.txt, 44): Transfer passengers also get train running information and convenient handling of transfer formalities.
   * - `rail_station.inbound.ordinary_other_needs` (001_364cd028b96cdb15.txt, 48): Any other need of an ordinary inbound passenger is met by the extended services, not in the boarding flow.
   * - `rail_station.inbound.vip_requests_while_resting` (001_364cd028b96cdb15.txt, 51): While a VIP rests in the lounge, services such as internet access or a meeting are provided on request.
   * - `rail_station.outbound.other_transport` (001_364cd028b96cdb15.txt, 53): For passengers changing to another means of transport the station need provide only convenient signs, guidance and clear passages.
   * - `rail_station.extended.services` (001_364cd028b96cdb15.txt, 56): Meanwhile passengers may use the extended services: travel advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
   */
  export const servicesFor: Decide<ServiceCase, ServicesDue, Policy>;

  /**
   * Lays out a passenger's way into the station, and says who answers for it.
   *
   * Ordinary passengers go through ticket, waiting and boarding, fast, simple and by self-service. Special passengers are
   * served on request, so that theirs is only a frame; VIPs and CIPs belong to the VIP service department, go directly into
   * the lounge, and have their formalities carried out. Other directions have no way in. How a recorded way kept the order,
   * the procedure `vip_inbound` says.
   *
   * @throws As `classify_passenger`.
   *
   * @remarks Clauses:
   * - `rail_station.passenger.flow_classes` (001_364cd028b96cdb15.txt, 35): By direction of movement every passenger in the station is inbound (entering to depart), outbound (leaving) or transfer: three classes.
   * - `rail_station.passenger.inbound_classes` (001_364cd028b96cdb15.txt, 36): By service need, inbound passengers are ordinary or special.
   * - `rail_station.passenger.special_definition` (001_364cd028b96cdb15.txt, 40): A special passenger is one who, because of status or physical condition, needs special service and care in the station.
   * - `rail_station.passenger.special_classes` (001_364cd028b96cdb15.txt, 40): Special passengers are government VIPs, commercially important passengers (CIP), priority passengers and groups.
   * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
   * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
   * - `rail_station.inbound.ordinary_emphasis` (001_364cd028b96cdb15.txt, 48): The inbound flow of ordinary passengers is fast, simple and self-service.
   * - `rail_station.inbound.special_on_request` (001_364cd028b96cdb15.txt, 50): Special passengers' individual needs are met by services on request (per order); their flow is a frame to be filled, not a fixed sequence.
   * - `rail_station.inbound.vip_department` (001_364cd028b96cdb15.txt, 51): Service to VIPs is the responsibility of the VIP service department.
   * - `rail_station.inbound.vip_direct_to_lounge` (001_364cd028b96cdb15.txt, 51): On reaching the VIP service area a VIP goes directly into the VIP lounge to rest.
   * - `rail_station.inbound.vip_formalities` (001_364cd028b96cdb15.txt, 51): VIP staff carry out the VIP's travel formalities: booking and buying tickets and checking in luggage.
   */
  export const inboundSteps: Decide<Passenger, InboundFrame, Policy>;

  /**
   * Lays out a transfer passenger's route to the onward train.
   *
   * No second security check, unless the secure area was left. With ample time: endorsement office, boarding voucher,
   * waiting room. Short of time, by the station's policy and including its threshold: straight to the platform
   * with a ticket for the onward train; without one endorsement office and voucher, then straight to the platform.
   *
   * @throws {@link InvalidInput} where the onward train has departed.
   *
   * @remarks Clauses:
   * - `rail_station.transfer.no_second_security_check` (001_364cd028b96cdb15.txt, 54-55): A transfer passenger is not put through a security check again at the transfer station.
   * - `rail_station.transfer.endorsement_office` (001_364cd028b96cdb15.txt, 55): The only formality of a transfer is done at the transfer endorsement office.
   * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
   * - `rail_station.transfer.ample_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger with ample time exchanges for the boarding voucher of the next train and may then enter the waiting room.
   */
  export const transferRoute: Decide<Transfer, TransferRoute, Policy>;

  /**
   * Says, from passengers and a delay, who is owed what and when, and what of it is still to be done or late.
   *
   * An EMU train that is late by at least the policy's figure, an hour by the book and at most, has its passengers looked
   * after; where a meal window of the policy shares an instant with the wait from the scheduled to the actual or forecast
   * departure, everybody who waits gets a free meal for each window, and the train gets drinks if the dispatcher orders
   * them. Any delay or cancellation of their train is passed on to CIPs at once, every new forecast again. Other trains
   * give no claim to meals. What the policy leaves open (meal times, cancelled trains) is undetermined.
   *
   * @throws {@link InvalidInput} where something lies after the present, a departure before the schedule or more than 31 days after
   * it, news not after the news before it, a cancelled train without a replacement has departed, who leaves the station
   * waits, an entry stands for no person, or as `classify_passenger`.
   *
   * @remarks Clauses:
   * - `rail_station.passenger.flow_classes` (001_364cd028b96cdb15.txt, 35): By direction of movement every passenger in the station is inbound (entering to depart), outbound (leaving) or transfer: three classes.
   * - `rail_station.passenger.inbound_classes` (001_364cd028b96cdb15.txt, 36): By service need, inbound passengers are ordinary or special.
   * - `rail_station.passenger.special_definition` (001_364cd028b96cdb15.txt, 40): A special passenger is one who, because of status or physical condition, needs special service and care in the station.
   * - `rail_station.passenger.special_classes` (001_364cd028b96cdb15.txt, 40): Special passengers are government VIPs, commercially important passengers (CIP), priority passengers and groups.
   * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
   * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
   * - `rail_station.service.ordinary_core` (001_364cd028b96cdb15.txt, 38): Ordinary passengers are owed safe, punctual and convenient ticket purchase, waiting and boarding/alighting.
   * - `rail_station.service.ordinary_self_service` (001_364cd028b96cdb15.txt, 38): Ordinary passengers who accept self-service are routed to it (e.g. ticket machines) to shorten waiting; the others go through the staffed process step by step.
   * - `rail_station.service.ordinary_amenities` (001_364cd028b96cdb15.txt, 38): The station must also offer ordinary passengers parking, catering, a comfortable waiting area, clear wayfinding signs, shopping, entertainment, telecommunications and internet.
   * - `rail_station.service.vip_security` (001_364cd028b96cdb15.txt, 40): Government VIPs get special security protection as regulations require.
   * - `rail_station.service.vip_list` (001_364cd028b96cdb15.txt, 40): Government VIPs get a dedicated secure passage, a dedicated waiting hall and a dedicated vehicle to fetch and see them off.
   * - `rail_station.service.cip_as_vip` (001_364cd028b96cdb15.txt, 40): CIPs get the same services as VIPs except the special security protection.
   * - `rail_station.service.cip_office` (001_364cd028b96cdb15.txt, 40): CIPs also get office facilities in the waiting room and on the train: telephone, internet, fax and, where wanted, video conference.
   * - `rail_station.service.priority_accessible` (001_364cd028b96cdb15.txt, 40): For priority passengers the station makes ticket buying and waiting barrier-free.
   * - `rail_station.service.priority_assistance` (001_364cd028b96cdb15.txt, 40): Priority passengers have formalities done for them, are helped to fetch their luggage and are guided on and off the train.
   * - `rail_station.service.disabled_equipment` (001_364cd028b96cdb15.txt, 40): Disabled passengers, including the seriously ill, also get a stretcher or a wheelchair, and an ambulance where needed.
   * - `rail_station.service.group` (001_364cd028b96cdb15.txt, 40): Groups get dedicated ticketing, waiting and ticket checking.
   * - `rail_station.service.outbound` (001_364cd028b96cdb15.txt, 42): Outbound passengers get convenient alighting, a quick exit passage, fast luggage collection and convenient onward transport.
   * - `rail_station.service.transfer_as_outbound` (001_364cd028b96cdb15.txt, 44): Transfer passengers get the services of outbound passengers.
   * - `rail_station.service.transfer_extra` (001_364cd028b96cdb15.txt, 44): Transfer passengers also get train running information and convenient handling of transfer formalities.
   * - `rail_station.inbound.ordinary_other_needs` (001_364cd028b96cdb15.txt, 48): Any other need of an ordinary inbound passenger is met by the extended services, not in the boarding flow.
   * - `rail_station.inbound.vip_requests_while_resting` (001_364cd028b96cdb15.txt, 51): While a VIP rests in the lounge, services such as internet access or a meeting are provided on request.
   * - `rail_station.outbound.other_transport` (001_364cd028b96cdb15.txt, 53): For passengers changing to another means of transport the station need provide only convenient signs, guidance and clear passages.
   * - `rail_station.extended.services` (001_364cd028b96cdb15.txt, 56): Meanwhile passengers may use the extended services: travel advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
   * - `rail_station.delay.cip_new_information` (001_364cd028b96cdb15.txt, 40): If a CIP's train is delayed or cancelled, the new running information is given to the CIP promptly.
   * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
   * - `rail_station.delay.drinks_to_train` (001_364cd028b96cdb15.txt, 61): In that case the station also supplies drinks to the train, as arranged by the passenger dispatcher.
   * - `rail_station.delay.reassure` (001_364cd028b96cdb15.txt, 61): During such a delay staff actively reassure and look after the passengers.
   */
  export const delayDuties: Decide<Delay, DelayDuties, Policy>;

  /**
   * Says how ticket windows are opened for the trains of one direction.
   *
   * Flexibly where trains run densely *and* follow each other closely, by the station's policy, each figure included: by
   * train, by period, by line or by destination. One of the two that is known and fails settles it.
   *
   * @throws {@link InvalidInput} where the headway is negative.
   *
   * @remarks Clauses:
   * - `rail_station.ticketing.dedicated_interface` (001_364cd028b96cdb15.txt, 61): Dedicated ticket windows may sell with a dedicated screen interface.
   * - `rail_station.ticketing.flexible_windows` (001_364cd028b96cdb15.txt, 61): For trains that run densely and follow each other closely in one direction, windows are opened flexibly by train, by period, by line or by destination.
   */
  export const ticketWindows: Decide<Trains, Windows, Policy>;

  /**
   * Finds what a station and its service centre lack of what passengers must find there.
   *
   * Each list is held against that of its clause; more than it names is no fault. A binding entry that is lacking refuses,
   * an extended service that is lacking is advice. What can only be seen (comfort, signs, passages) is in the checklists
   * `station` and `extended_places`, the hours of the service centre in `service_centre_hours`.
   *
   * @throws {@link InvalidInput} where an entry is named twice, or a service is none of the list's kind.
   *
   * @remarks Clauses:
   * - `rail_station.service.ordinary_amenities` (001_364cd028b96cdb15.txt, 38): The station must also offer ordinary passengers parking, catering, a comfortable waiting area, clear wayfinding signs, shopping, entertainment, telecommunications and internet.
   * - `rail_station.extended.services` (001_364cd028b96cdb15.txt, 56): Meanwhile passengers may use the extended services: travel advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
   * - `rail_station.ticketing.channels` (001_364cd028b96cdb15.txt, 60-61): Tickets are sold through four channels: staffed counter, telephone booking, self-service and online booking.
   * - `rail_station.contact_centre.channels` (001_364cd028b96cdb15.txt, 62-63): Passengers can reach the railway passenger service centre by telephone, fax, internet and mobile phone.
   * - `rail_station.contact_centre.modes` (001_364cd028b96cdb15.txt, 63): The service centre answers by human agent, automatic voice and internet service.
   * - `rail_station.contact_centre.functions` (001_364cd028b96cdb15.txt, 63): The service centre offers advice, enquiries, transactions, complaints and suggestions, notifications, voice mail, key-account service, and call-backs with satisfaction surveys.
   */
  export const stationProvisionGaps: Decide<Provided, Gaps, Policy>;

  /**
   * Finds when the passenger service centre was not to be reached by any of its modes.
   *
   * It is open 24 hours a day, every day, public holidays included. One of the three modes is enough at any moment; a human
   * agent is not asked for at all hours.
   *
   * @throws {@link InvalidInput} where a stretch ends before or as it begins.
   *
   * @remarks Clauses:
   * - `rail_station.contact_centre.always_open` (001_364cd028b96cdb15.txt, 63): The service centre is open 24 h a day without interruption.
   */
  export const serviceCentreHours: Decide<CentreLog, CentreHours, Policy>;

  /** The schedules of this trade. */
  export interface Schedules {
    readonly delay_information: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: News of a delay or a cancellation, passed on to a CIP.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.delay.cip_new_information` (001_364cd028b96cdb15.txt, 40): If a CIP's train is delayed or cancelled, the new running information is given to the CIP promptly.
       */
      readonly review: Decide<DelayInformationScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: News of a delay or a cancellation, passed on to a CIP.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.delay.cip_new_information` (001_364cd028b96cdb15.txt, 40): If a CIP's train is delayed or cancelled, the new running information is given to the CIP promptly.
       */
      readonly toIcalendar: Decide<DelayInformationScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
  }
  /** The schedule with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function schedule<Name extends keyof Schedules>(name: Name): Schedules[Name];

  /** The procedures of this trade. */
  export interface Procedures {
    readonly vip_inbound: {
      /**
       * Says which steps may come next, and who does them. A VIP's or CIP's way into the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
       * - `facts`: true, false, or left out where not known: `passenger_has_requests`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.inbound.vip_direct_to_lounge` (001_364cd028b96cdb15.txt, 51): On reaching the VIP service area a VIP goes directly into the VIP lounge to rest.
       * - `rail_station.inbound.vip_formalities` (001_364cd028b96cdb15.txt, 51): VIP staff carry out the VIP's travel formalities: booking and buying tickets and checking in luggage.
       * - `rail_station.inbound.vip_requests_while_resting` (001_364cd028b96cdb15.txt, 51): While a VIP rests in the lounge, services such as internet access or a meeting are provided on request.
       */
      readonly next: Decide<VipInboundProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. A VIP's or CIP's way into the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
       * - `facts`: true, false, or left out where not known: `passenger_has_requests`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.inbound.vip_direct_to_lounge` (001_364cd028b96cdb15.txt, 51): On reaching the VIP service area a VIP goes directly into the VIP lounge to rest.
       * - `rail_station.inbound.vip_formalities` (001_364cd028b96cdb15.txt, 51): VIP staff carry out the VIP's travel formalities: booking and buying tickets and checking in luggage.
       * - `rail_station.inbound.vip_requests_while_resting` (001_364cd028b96cdb15.txt, 51): While a VIP rests in the lounge, services such as internet access or a meeting are provided on request.
       */
      readonly review: Decide<VipInboundProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A VIP's or CIP's way into the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
       * - `facts`: true, false, or left out where not known: `passenger_has_requests`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.inbound.vip_direct_to_lounge` (001_364cd028b96cdb15.txt, 51): On reaching the VIP service area a VIP goes directly into the VIP lounge to rest.
       * - `rail_station.inbound.vip_formalities` (001_364cd028b96cdb15.txt, 51): VIP staff carry out the VIP's travel formalities: booking and buying tickets and checking in luggage.
       * - `rail_station.inbound.vip_requests_while_resting` (001_364cd028b96cdb15.txt, 51): While a VIP rests in the lounge, services such as internet access or a meeting are provided on request.
       */
      readonly toMermaid: Decide<VipInboundProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly outbound_flow: {
      /**
       * Says which steps may come next, and who does them. The way out of the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `alight`, `collect_luggage`, `exit`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `has_checked_luggage`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.outbound.direct_exit` (001_364cd028b96cdb15.txt, 53): Outbound passengers alight and leave directly, with no step in between.
       */
      readonly next: Decide<OutboundFlowProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. The way out of the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `alight`, `collect_luggage`, `exit`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `has_checked_luggage`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.outbound.direct_exit` (001_364cd028b96cdb15.txt, 53): Outbound passengers alight and leave directly, with no step in between.
       */
      readonly review: Decide<OutboundFlowProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way out of the station.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `alight`, `collect_luggage`, `exit`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `has_checked_luggage`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.outbound.direct_exit` (001_364cd028b96cdb15.txt, 53): Outbound passengers alight and leave directly, with no step in between.
       */
      readonly toMermaid: Decide<OutboundFlowProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly transfer_flow: {
      /**
       * Says which steps may come next, and who does them. The way from one train to the next.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.transfer.no_second_security_check` (001_364cd028b96cdb15.txt, 54-55): A transfer passenger is not put through a security check again at the transfer station.
       * - `rail_station.transfer.endorsement_office` (001_364cd028b96cdb15.txt, 55): The only formality of a transfer is done at the transfer endorsement office.
       * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
       * - `rail_station.transfer.ample_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger with ample time exchanges for the boarding voucher of the next train and may then enter the waiting room.
       */
      readonly next: Decide<TransferFlowProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. The way from one train to the next.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.transfer.no_second_security_check` (001_364cd028b96cdb15.txt, 54-55): A transfer passenger is not put through a security check again at the transfer station.
       * - `rail_station.transfer.endorsement_office` (001_364cd028b96cdb15.txt, 55): The only formality of a transfer is done at the transfer endorsement office.
       * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
       * - `rail_station.transfer.ample_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger with ample time exchanges for the boarding voucher of the next train and may then enter the waiting room.
       */
      readonly review: Decide<TransferFlowProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way from one train to the next.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.transfer.no_second_security_check` (001_364cd028b96cdb15.txt, 54-55): A transfer passenger is not put through a security check again at the transfer station.
       * - `rail_station.transfer.endorsement_office` (001_364cd028b96cdb15.txt, 55): The only formality of a transfer is done at the transfer endorsement office.
       * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
       * - `rail_station.transfer.ample_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger with ample time exchanges for the boarding voucher of the next train and may then enter the waiting room.
       */
      readonly toMermaid: Decide<TransferFlowProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
  }
  /** The procedure with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function procedure<Name extends keyof Procedures>(name: Name): Procedures[Name];

  /** The checklists of this trade. */
  export interface Checklists {
    readonly station: {
      /**
       * Judges observed conduct. What the station provides.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `train_information_accurate`, `train_information_in_real_time`, `exit_passage`, `interchange_passage`, `convenient_transport_services`, `connection_plan`, `transfer_flow_lines`, `transfer_passages`, `air_conditioning`, `lighting`, `music_broadcast`, `food_and_tea`, `toilets`, `cleaning_raised`, `service_raised`, `catering_raised`, `internet`, `phone_charging`, `reading`, `business_services`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.service.live_train_information` (001_364cd028b96cdb15.txt, 38): Accurate train running information is shown in the station in real time.
       * - `rail_station.outbound.passages` (001_364cd028b96cdb15.txt, 52-53): The outbound flow is quick and convenient: the station provides convenient exit and interchange passages.
       * - `rail_station.transfer.connection_plan` (001_364cd028b96cdb15.txt, 43-44): Because transfer flows grow on high-speed lines, the station provides more convenient transport services and train connection plans.
       * - `rail_station.transfer.flow_lines` (001_364cd028b96cdb15.txt, 44): Convenient flow lines and passages are laid out for transfer passengers.
       * - `rail_station.facility.comfort` (001_364cd028b96cdb15.txt, 58-59): Station facilities cover, besides the safety basics, comfort while waiting: air conditioning, lighting, music broadcast, food and tea, and toilets.
       * - `rail_station.facility.professional_standards` (001_364cd028b96cdb15.txt, 59): Professional standards of cleaning, service and catering are raised continually.
       * - `rail_station.facility.work_and_study` (001_364cd028b96cdb15.txt, 59): Passengers' work and study needs are met with internet, phone charging, reading and business services.
       */
      readonly check: Decide<StationChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly extended_places: {
      /**
       * Judges observed conduct. The places of the extended services.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `separate_from_passages`, `connected_to_passages`, `conspicuous_direction_signs`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.extended.location` (001_364cd028b96cdb15.txt, 56): The places of the extended services are separate from the passenger passages and yet connected to them.
       * - `rail_station.extended.signs` (001_364cd028b96cdb15.txt, 56): The places of the extended services carry conspicuous direction signs.
       */
      readonly check: Decide<ExtendedPlacesChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly special_service: {
      /**
       * Judges observed conduct. How special passengers are served.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `attentive`, `satisfactory`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.service.special_attentive` (001_364cd028b96cdb15.txt, 40): Special passengers are served attentively and to their satisfaction.
       */
      readonly check: Decide<SpecialServiceChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly delay_conduct: {
      /**
       * Judges observed conduct. Conduct during a delay.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `reassure_passengers`.
       * - `facts`: true, false, or left out where not known: `emu_train_late_enough`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `rail_station.delay.reassure` (001_364cd028b96cdb15.txt, 61): During such a delay staff actively reassure and look after the passengers.
       */
      readonly check: Decide<DelayConductChecklistCase, shapes.ChecklistChecked, Policy>;
    };
  }
  /** The checklist with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function checklist<Name extends keyof Checklists>(name: Name): Checklists[Name];

  /** What a shop may set; what is left out keeps the source's figure. */
  export interface PolicySettings {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone?: string;
    /** The shop's own words for phrases, with the same slots. */
    wording?: Wording;
    /**
     * From which age on a passenger is elderly. The source gives no age; not set, an age alone decides nothing.. The source leaves it open. At least 1 year.
     *
     * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
     */
    elderlyFromYears?: NumberInput | null;
    /**
     * Up to and including which age a passenger is a young child. The source gives no age; not set, an age alone decides nothing.. The source leaves it open. At least 0 year.
     *
     * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
     */
    youngChildToYears?: NumberInput | null;
    /**
     * How many persons at least make a team a group. The source gives no number; not set, a team is undetermined.. The source leaves it open. At least 2.
     *
     * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
     */
    groupMinPersons?: NumberInput | null;
    /**
     * Minutes to the onward train's departure up to and including which a transfer passenger is short of time. The source gives no figure; not set, the route is undetermined.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
     */
    transferTightMin?: NumberInput | null;
    /**
     * How many trains per hour at least are a dense service. The source gives no figure; not set, the opening of windows is undetermined.. The source leaves it open. At least 1.
     *
     * - `rail_station.ticketing.flexible_windows` (001_364cd028b96cdb15.txt, 61): For trains that run densely and follow each other closely in one direction, windows are opened flexibly by train, by period, by line or by destination.
     */
    denseTrainsPerHour?: NumberInput | null;
    /**
     * Minutes between trains of one direction up to and including which they follow closely. The source gives no figure; not set, the opening of windows is undetermined.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.ticketing.flexible_windows` (001_364cd028b96cdb15.txt, 61): For trains that run densely and follow each other closely in one direction, windows are opened flexibly by train, by period, by line or by destination.
     */
    shortHeadwayMin?: NumberInput | null;
    /**
     * Longest delay between news of a delay or cancellation and its passing on to a CIP. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.delay.cip_new_information` (001_364cd028b96cdb15.txt, 40): If a CIP's train is delayed or cancelled, the new running information is given to the CIP promptly.
     */
    delayInformationMin?: NumberInput | null;
    /**
     * From how long a delay of an EMU train on its passengers are looked after and, at meal times, fed; a station may only lower it.. The source's figure: 1 h. From 0.1 to 1 h.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealDelayH?: NumberInput | null;
    /**
     * The meal times of the day, such as 11:00-13:00, by the station's clock. The source gives none; not set, free meals are undetermined.. The source leaves it open.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealWindows?: NumberInput | null;
    /**
     * Whether passengers of a cancelled train get free meals while they wait for the departure that replaces it. The source does not say; not set, that is undetermined.. The source leaves it open.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealsWhenCancelled?: boolean | null;
  }

  /** The shop's own words by phrase and language. */
  export interface Wording {}

  /** Every parameter of a policy as it is in force; null is open. */
  export interface PolicyInForce {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone: string;
    /** The shop's own words for phrases, with the same slots. */
    wording: Wording;
    /**
     * From which age on a passenger is elderly. The source gives no age; not set, an age alone decides nothing.. The source leaves it open. At least 1 year.
     *
     * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
     */
    elderlyFromYears: number | null;
    /**
     * Up to and including which age a passenger is a young child. The source gives no age; not set, an age alone decides nothing.. The source leaves it open. At least 0 year.
     *
     * - `rail_station.passenger.priority_definition` (001_364cd028b96cdb15.txt, 40): Priority passengers are the old, young children, the sick, the disabled and the pregnant.
     */
    youngChildToYears: number | null;
    /**
     * How many persons at least make a team a group. The source gives no number; not set, a team is undetermined.. The source leaves it open. At least 2.
     *
     * - `rail_station.passenger.group_definition` (001_364cd028b96cdb15.txt, 40): Group passengers are those who travel together as a team.
     */
    groupMinPersons: number | null;
    /**
     * Minutes to the onward train's departure up to and including which a transfer passenger is short of time. The source gives no figure; not set, the route is undetermined.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.transfer.tight_time` (001_364cd028b96cdb15.txt, 55): A transfer passenger short of time may go directly to the departure platform.
     */
    transferTightMin: number | null;
    /**
     * How many trains per hour at least are a dense service. The source gives no figure; not set, the opening of windows is undetermined.. The source leaves it open. At least 1.
     *
     * - `rail_station.ticketing.flexible_windows` (001_364cd028b96cdb15.txt, 61): For trains that run densely and follow each other closely in one direction, windows are opened flexibly by train, by period, by line or by destination.
     */
    denseTrainsPerHour: number | null;
    /**
     * Minutes between trains of one direction up to and including which they follow closely. The source gives no figure; not set, the opening of windows is undetermined.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.ticketing.flexible_windows` (001_364cd028b96cdb15.txt, 61): For trains that run densely and follow each other closely in one direction, windows are opened flexibly by train, by period, by line or by destination.
     */
    shortHeadwayMin: number | null;
    /**
     * Longest delay between news of a delay or cancellation and its passing on to a CIP. The source gives no figure; not set, a delay is told and never late.. The source leaves it open. At least 1 min.
     *
     * - `rail_station.delay.cip_new_information` (001_364cd028b96cdb15.txt, 40): If a CIP's train is delayed or cancelled, the new running information is given to the CIP promptly.
     */
    delayInformationMin: number | null;
    /**
     * From how long a delay of an EMU train on its passengers are looked after and, at meal times, fed; a station may only lower it.. The source's figure: 1 h. From 0.1 to 1 h.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealDelayH: number | null;
    /**
     * The meal times of the day, such as 11:00-13:00, by the station's clock. The source gives none; not set, free meals are undetermined.. The source leaves it open.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealWindows: number | null;
    /**
     * Whether passengers of a cancelled train get free meals while they wait for the departure that replaces it. The source does not say; not set, that is undetermined.. The source leaves it open.
     *
     * - `rail_station.delay.free_meal` (001_364cd028b96cdb15.txt, 61): When an EMU train is at least 1 h late and a meal time falls in the wait, the station serves a free meal to the passengers waiting for that train.
     */
    mealsWhenCancelled: boolean | null;
  }

  /** A policy of this trade; it never changes. */
  export class Policy extends TradePolicy {
    /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
    constructor(settings?: PolicySettings);
    /** Reads a policy from JSON. */
    static fromJson(json: string): Policy;
    /** Reads a policy from TOML. */
    static fromToml(toml: string): Policy;
    readonly trade: 'rail_station';
    /** What differs from the source's figures. */
    readonly changes: Partial<PolicyInForce>;
    /** Every parameter as it is in force. */
    readonly settings: PolicyInForce;
  }

  /**
   * One act and how it stands.
   */
  export interface ActReviewed {
    /**
     * The act.
     */
    act: string;
    /**
     * When it falls due, and what that follows from.
     */
    deadline?: Deadline | null;
    /**
     * When it was done.
     */
    doneAt?: Instant | null;
    /**
     * By how many seconds it is late; where it is not needed any more, by how many it was when that came.
     */
    lateByS?: number | null;
    /**
     * From when on it may be done, where it may not be done at once.
     */
    notBefore?: Instant | null;
    /**
     * How it stands.
     */
    state: ActState;
    /**
     * Who does it.
     */
    who?: string | null;
  }

  /**
   * How an act stands.
   * - `waiting`: Its event has not come.
   * - `not_yet_due`: It is not due yet.
   * - `open`: It is to be done, and in time so far.
   * - `overdue`: It is late and not done.
   * - `done`: It was done in time.
   * - `done_late`: It was done late.
   * - `done_early`: It was done too early.
   * - `not_needed`: This case does not need it.
   * - `undetermined`: That hangs on a fact that is not known.
   */
  export type ActState =
    | 'waiting'
    | 'not_yet_due'
    | 'open'
    | 'overdue'
    | 'done'
    | 'done_late'
    | 'done_early'
    | 'not_needed'
    | 'undetermined';

  /**
   * A stretch of time in which one mode answered.
   */
  export interface Answering {
    /**
     * Since when it answered.
     */
    from: InstantInput;
    /**
     * The mode.
     */
    mode: AnsweringMode;
    /**
     * Until when, after `from`.
     */
    until: InstantInput;
  }

  /**
   * A way in which the service centre answers.
   * - `human_agent`: A human agent.
   * - `automatic_voice`: Automatic voice.
   * - `internet_service`: Internet service.
   */
  export type AnsweringMode = 'human_agent' | 'automatic_voice' | 'internet_service';

  /**
   * What a deadline counts in.
   * - `elapsed`: Elapsed time, from instant to instant.
   * - `calendar_days`: Calendar days of the shop; the last one counts up to the next midnight.
   * - `clock_time`: A clock time of a calendar day of the shop.
   */
  export type Calendar = 'elapsed' | 'calendar_days' | 'clock_time';

  /**
   * What the passenger service centre does.
   * - `advice`: Advice.
   * - `enquiry`: Enquiries.
   * - `transaction`: Transactions.
   * - `complaint_and_suggestion`: Complaints and suggestions.
   * - `notification`: Notifications.
   * - `voice_mail`: Voice mail.
   * - `key_account_service`: Service for key accounts.
   * - `callback`: Call-backs.
   * - `satisfaction_survey`: Satisfaction surveys.
   */
  export type CentreFunction =
    | 'advice'
    | 'enquiry'
    | 'transaction'
    | 'complaint_and_suggestion'
    | 'notification'
    | 'voice_mail'
    | 'key_account_service'
    | 'callback'
    | 'satisfaction_survey';

  /**
   * When the service centre was not to be reached.
   */
  export interface CentreHours {
    /**
     * Every stretch in which no mode answered, in the order of time, in the station's zone.
     */
    silent: Silence[];
  }

  /**
   * A stretch of time and what answered in it.
   */
  export interface CentreLog {
    /**
     * What answered when, in any order; it may reach beyond the stretch.
     */
    answering: Answering[];
    /**
     * The first instant to be judged.
     */
    from: InstantInput;
    /**
     * The end of the stretch, after `from`.
     */
    until: InstantInput;
  }

  /**
   * The classes of a passenger.
   */
  export interface Classified {
    /**
     * Which way the passenger moves.
     */
    direction: Direction;
    /**
     * The need for service of who enters to depart; nothing for other directions, or where it is not known.
     */
    need?: ServiceNeed | null;
    /**
     * Every special class that fits for certain, in the order of the book.
     */
    special: SpecialClass[];
  }

  /**
   * A condition that calls for special care.
   * - `elderly`: Old; the station's policy or its staff say who is.
   * - `young_child`: A young child; the station's policy or its staff say who is.
   * - `sick`: Sick.
   * - `seriously_ill`: Seriously ill.
   * - `disabled`: Disabled.
   * - `pregnant`: Pregnant.
   */
  export type Condition = 'elderly' | 'young_child' | 'sick' | 'seriously_ill' | 'disabled' | 'pregnant';

  /**
   * A way of reaching the passenger service centre.
   * - `telephone`: Telephone.
   * - `fax`: Fax.
   * - `internet`: Internet.
   * - `mobile_phone`: Mobile phone.
   */
  export type ContactChannel = 'telephone' | 'fax' | 'internet' | 'mobile_phone';

  /**
   * A due time with all that it follows from.
   */
  export interface Deadline {
    /**
     * What it counts in.
     */
    calendar: Calendar;
    /**
     * Whether it is counted back from its event.
     */
    countedBack?: boolean;
    /**
     * When it falls due, in the shop's zone.
     */
    dueAt: Instant;
    /**
     * The event that it runs from, or is counted back from.
     */
    event: string;
    /**
     * When that was, or is to be, in the shop's zone.
     */
    from: Instant;
    /**
     * Whether `dueAt` itself is still in time: so for elapsed time and clock times, not for the midnight that ends a day.
     */
    inclusive: boolean;
    /**
     * How long it is, in `unit`.
     */
    length: number;
    /**
     * How a due time that the shop's clock jumps over, or shows twice, was resolved.
     */
    resolved?: Resolution | null;
    /**
     * The unit of the length.
     */
    unit: string;
  }

  /**
   * A train that is late or cancelled, and the passengers at the station.
   */
  export interface Delay {
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * The passengers.
     */
    passengers?: DelayedPassenger[];
    /**
     * The train.
     */
    train: DelayedTrain;
  }

  export interface DelayConductChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      emu_train_late_enough?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      reassure_passengers?: boolean | null;
    };
  }

  /**
   * Who is owed what, and when.
   */
  export interface DelayDuties {
    /**
     * Whether `delayS` is what it is so far, because no departure is known.
     */
    atLeast: boolean;
    /**
     * How late the train is, in seconds: actually, as forecast now, or at least so far.
     */
    delayS: number;
    /**
     * Whether drinks go to the train; nothing where that is not known.
     */
    drinks?: boolean | null;
    /**
     * Whether those who wait are owed free meals; nothing where that is not known.
     */
    freeMeals?: boolean | null;
    /**
     * The meal times that the wait touches, in the order of time.
     */
    mealTimes: MealTime[];
    /**
     * What each entry of the passengers is owed, in their order.
     */
    passengers: PassengerDue[];
    /**
     * Whether staff reassure and look after the passengers; nothing where that is not known.
     */
    reassure?: boolean | null;
  }

  export interface DelayInformationScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      give_new_information?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      new_information_known?: InstantInput | null;
      newer_information_known?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface DelayInformationScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      give_new_information?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      new_information_known?: InstantInput | null;
      newer_information_known?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  /**
   * Passengers of one kind at the station, and what was done for them.
   */
  export interface DelayedPassenger {
    /**
     * When they were given the new running information, each time.
     */
    informedAt?: InstantInput[];
    /**
     * How many free meals they have been served in all.
     */
    mealsServed?: number;
    /**
     * What they ask for; left out, their services are not listed.
     */
    needs?: Needs | null;
    /**
     * Who they are.
     */
    passenger: Passenger;
    /**
     * How many persons the entry stands for, from 1; 1 where it is left out.
     */
    persons?: number;
    /**
     * Whether they wait for this train; left out, that is not known. Whoever leaves the station does not.
     */
    waiting?: boolean | null;
  }

  /**
   * A train at this station.
   */
  export interface DelayedTrain {
    /**
     * When the train, or what replaces a cancelled one, departed; left out, it has not.
     */
    departedAt?: InstantInput | null;
    /**
     * Whether the passenger dispatcher ordered drinks for the train; left out, that is not known.
     */
    dispatcherOrder?: boolean | null;
    /**
     * When the drinks were delivered to the train; left out, they were not.
     */
    drinksDeliveredAt?: InstantInput | null;
    /**
     * The news of its running, earliest first; without any the timetable stands.
     */
    news?: News[];
    /**
     * The scheduled departure from this station.
     */
    scheduledAt: InstantInput;
    /**
     * The kind of train.
     */
    trainType: TrainType;
  }

  /**
   * Who answers for the service.
   * - `vip_service_department`: The VIP service department, whose staff also carry out the formalities.
   */
  export type Department = 'vip_service_department';

  /**
   * Which way a passenger moves; at any one moment one of three.
   * - `inbound`: Enters the station to depart.
   * - `outbound`: Leaves the station.
   * - `transfer`: Changes from one train to another.
   */
  export type Direction = 'inbound' | 'outbound' | 'transfer';

  export interface ExtendedPlacesChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      connected_to_passages?: boolean | null;
      conspicuous_direction_signs?: boolean | null;
      separate_from_passages?: boolean | null;
    };
  }

  /**
   * A travel formality of a VIP.
   * - `book_ticket`: Book a ticket.
   * - `buy_ticket`: Buy a ticket.
   * - `check_in_luggage`: Check in luggage.
   */
  export type Formality = 'book_ticket' | 'buy_ticket' | 'check_in_luggage';

  /**
   * What is lacking, list by list; nothing where what is there is not known.
   */
  export interface Gaps {
    /**
     * Amenities.
     */
    amenities?: Service[] | null;
    /**
     * Ways of answering.
     */
    answeringModes?: AnsweringMode[] | null;
    /**
     * Functions of the service centre.
     */
    centreFunctions?: CentreFunction[] | null;
    /**
     * Ways of reaching the service centre.
     */
    contactChannels?: ContactChannel[] | null;
    /**
     * Extended services, which only should be there.
     */
    extendedServices?: Service[] | null;
    /**
     * Ways of selling tickets.
     */
    ticketChannels?: TicketChannel[] | null;
  }

  /**
   * The frame of a passenger's way in.
   */
  export interface InboundFrame {
    /**
     * The classes.
     */
    classified: Classified;
    /**
     * Whether the order of the stages is fixed; where service is on request it is only a frame.
     */
    fixedOrder: boolean;
    /**
     * The formalities that VIP service staff carry out.
     */
    formalities: Formality[];
    /**
     * How the passenger is served; nothing where the need for service is not known.
     */
    modes: Mode[];
    /**
     * Who answers for the service, where the source says so.
     */
    responsible?: Department | null;
    /**
     * The stages in their order; nothing for passengers who leave or change trains.
     */
    steps: InboundStep[];
  }

  /**
   * A stage of the way in.
   * - `buy_ticket`: Buy a ticket.
   * - `wait`: Wait.
   * - `board`: Board.
   * - `arrive_vip_area`: Arrive at the VIP service area.
   * - `enter_vip_lounge`: Enter the VIP lounge, directly from there.
   */
  export type InboundStep = 'buy_ticket' | 'wait' | 'board' | 'arrive_vip_area' | 'enter_vip_lounge';

  /**
   * A meal time that falls in the wait; each passenger who waits is owed one meal for it.
   */
  export interface MealTime {
    /**
     * Since when it and the wait coincide, in the station's zone.
     */
    from: Instant;
    /**
     * From when on the meal is owed: from their first common instant, but not before the delay is known to last so long.
     */
    owedFrom: Instant;
    /**
     * Until when they coincide.
     */
    until: Instant;
    /**
     * The meal window of the station's policy.
     */
    window: string;
  }

  /**
   * What a disabled or seriously ill passenger can do.
   * - `walks`: Walks.
   * - `sits`: Has to sit.
   * - `lies`: Has to lie.
   */
  export type Mobility = 'walks' | 'sits' | 'lies';

  /**
   * How passengers are served on their way in.
   * - `fast`: Fast.
   * - `simple`: Simple.
   * - `self_service`: By self-service.
   * - `service_on_request`: On request: a frame to be filled, no fixed sequence.
   */
  export type Mode = 'fast' | 'simple' | 'self_service' | 'service_on_request';

  /**
   * What a passenger asks for, and what the services hang on.
   */
  export interface Needs {
    /**
     * Whether an ordinary passenger accepts self-service; left out, that is not known.
     */
    acceptsSelfService?: boolean | null;
    /**
     * Whether a passenger who leaves changes to another means of transport.
     */
    changesToOtherTransport?: boolean;
    /**
     * Whether a disabled or seriously ill passenger is a grave case; left out, that is not known.
     */
    graveCase?: boolean | null;
    /**
     * What a disabled or seriously ill passenger can do; left out, that is not known.
     */
    mobility?: Mobility | null;
    /**
     * Whether the passenger needs something beyond ticket, waiting and train.
     */
    otherNeed?: boolean;
    /**
     * Whether a VIP or CIP is resting in the VIP lounge.
     */
    restingInVipLounge?: boolean;
    /**
     * Whether a CIP wants a video conference.
     */
    videoConferenceWanted?: boolean;
  }

  /**
   * News of the train's running: a new forecast, a delay without one, or a cancellation.
   */
  export interface News {
    /**
     * Whether the train is cancelled.
     */
    cancelled?: boolean;
    /**
     * When the train, or what replaces a cancelled one, is expected to depart from this station, not before its
     * scheduled departure; left out, that is not known.
     */
    departsAt?: InstantInput | null;
    /**
     * When the station came to know it; later than the news before it.
     */
    knownAt: InstantInput;
  }

  export interface OutboundFlowProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'alight' | 'collect_luggage' | 'exit';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      has_checked_luggage?: boolean | null;
    };
  }

  export interface OutboundFlowProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'alight' | 'collect_luggage' | 'exit';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      has_checked_luggage?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * What is known of a passenger.
   */
  export interface Passenger {
    /**
     * The age in full years, from 0 to 150; left out, only the noted conditions count.
     */
    ageYears?: number | null;
    /**
     * The conditions that are noted, each once.
     */
    conditions?: Condition[];
    /**
     * Which way the passenger moves.
     */
    direction: Direction;
    /**
     * How many persons the team has, from 1; left out, that is not known.
     */
    headCount?: number | null;
    /**
     * The statuses that are noted, each once.
     */
    status?: Status[];
    /**
     * Whether the passenger travels with others as a team.
     */
    travelsAsTeam?: boolean;
  }

  /**
   * What passengers of one kind are owed.
   */
  export interface PassengerDue {
    /**
     * Their classes.
     */
    classified: Classified;
    /**
     * How many free meals they are owed in all, one a person for each meal time; nothing where that is not known.
     */
    freeMeals?: number | null;
    /**
     * For CIPs: each piece of news, when it had to be passed on, and how that stands.
     */
    information: ActReviewed[];
    /**
     * The services of their classes, where their needs are stated.
     */
    services?: ServiceDue[] | null;
  }

  /**
   * What is there, list by list; a list that is left out is not known, an empty one means that nothing is there.
   */
  export interface Provided {
    /**
     * The amenities: parking, catering and so on, each once.
     */
    amenities?: Service[] | null;
    /**
     * The ways in which the service centre answers, each once.
     */
    answeringModes?: AnsweringMode[] | null;
    /**
     * The functions of the service centre, each once.
     */
    centreFunctions?: CentreFunction[] | null;
    /**
     * The ways of reaching the service centre, each once.
     */
    contactChannels?: ContactChannel[] | null;
    /**
     * The extended services, each once.
     */
    extendedServices?: Service[] | null;
    /**
     * The ways of selling tickets, each once.
     */
    ticketChannels?: TicketChannel[] | null;
  }

  /**
   * How a local time that does not exist once was resolved.
   * - `gap`: The clock jumps over it: the first instant after the gap.
   * - `overlap`: The clock shows it twice: the earlier one.
   * - `month_end`: The month is too short for the day's number: its last day.
   */
  export type Resolution = 'gap' | 'overlap' | 'month_end';

  /**
   * A service of the station.
   * - `buy_ticket`: Safe, punctual and convenient ticket purchase.
   * - `wait`: Safe, punctual and convenient waiting.
   * - `board_and_alight`: Safe, punctual and convenient boarding and alighting.
   * - `self_service_ticket_machine`: A ticket machine.
   * - `staffed_process`: The staffed way, step by step, which always remains.
   * - `parking`: Parking.
   * - `catering`: Catering.
   * - `comfortable_waiting_area`: A comfortable waiting area.
   * - `clear_wayfinding_signs`: Clear wayfinding signs.
   * - `shopping`: Shopping.
   * - `entertainment`: Entertainment.
   * - `telecommunications`: Telecommunications.
   * - `internet`: Internet in the station.
   * - `special_security`: Special security protection as regulations require.
   * - `dedicated_secure_passage`: A secure passage of one's own.
   * - `dedicated_waiting_hall`: A waiting hall of one's own.
   * - `dedicated_vehicle`: A vehicle to be fetched and seen off.
   * - `office_telephone`: A telephone in the waiting room and on the train.
   * - `office_internet`: Internet in the waiting room and on the train.
   * - `office_fax`: Fax in the waiting room and on the train.
   * - `video_conference`: Video conference in the waiting room and on the train.
   * - `barrier_free_ticketing`: Ticket buying without barriers.
   * - `barrier_free_waiting`: Waiting without barriers.
   * - `formalities_on_behalf`: Formalities done on the passenger's behalf.
   * - `luggage_help`: Help to fetch luggage.
   * - `guide_on_and_off_train`: Guidance on and off the train.
   * - `stretcher`: A stretcher.
   * - `wheelchair`: A wheelchair.
   * - `ambulance`: An ambulance.
   * - `dedicated_ticketing`: Ticketing for groups.
   * - `dedicated_waiting`: Waiting for groups.
   * - `dedicated_ticket_check`: Ticket checking for groups.
   * - `convenient_alighting`: Convenient alighting.
   * - `quick_exit_passage`: A quick exit passage.
   * - `fast_luggage_collection`: Fast luggage collection.
   * - `convenient_onward_transport`: Convenient onward transport.
   * - `signs`: Signs to other means of transport.
   * - `guidance`: Guidance to other means of transport.
   * - `clear_passages`: Clear passages to other means of transport.
   * - `train_running_information`: Train running information.
   * - `convenient_transfer_formalities`: Convenient transfer formalities.
   * - `internet_access`: Internet access on request, in the lounge.
   * - `meeting`: A meeting on request, in the lounge.
   * - `travel_advice`: Travel advice.
   * - `travel_agency_contact`: Contact with a travel agency.
   * - `hotel_booking`: Hotel booking.
   * - `ticket_agency`: Ticket agency.
   * - `local_car_hire`: Car hire here.
   * - `remote_car_hire`: Car hire elsewhere.
   */
  export type Service =
    | 'buy_ticket'
    | 'wait'
    | 'board_and_alight'
    | 'self_service_ticket_machine'
    | 'staffed_process'
    | 'parking'
    | 'catering'
    | 'comfortable_waiting_area'
    | 'clear_wayfinding_signs'
    | 'shopping'
    | 'entertainment'
    | 'telecommunications'
    | 'internet'
    | 'special_security'
    | 'dedicated_secure_passage'
    | 'dedicated_waiting_hall'
    | 'dedicated_vehicle'
    | 'office_telephone'
    | 'office_internet'
    | 'office_fax'
    | 'video_conference'
    | 'barrier_free_ticketing'
    | 'barrier_free_waiting'
    | 'formalities_on_behalf'
    | 'luggage_help'
    | 'guide_on_and_off_train'
    | 'stretcher'
    | 'wheelchair'
    | 'ambulance'
    | 'dedicated_ticketing'
    | 'dedicated_waiting'
    | 'dedicated_ticket_check'
    | 'convenient_alighting'
    | 'quick_exit_passage'
    | 'fast_luggage_collection'
    | 'convenient_onward_transport'
    | 'signs'
    | 'guidance'
    | 'clear_passages'
    | 'train_running_information'
    | 'convenient_transfer_formalities'
    | 'internet_access'
    | 'meeting'
    | 'travel_advice'
    | 'travel_agency_contact'
    | 'hotel_booking'
    | 'ticket_agency'
    | 'local_car_hire'
    | 'remote_car_hire';

  /**
   * A passenger and what the services hang on.
   */
  export interface ServiceCase {
    /**
     * What the passenger asks for.
     */
    needs?: Needs;
    /**
     * The passenger.
     */
    passenger: Passenger;
  }

  /**
   * One service and the clause that promises it.
   */
  export interface ServiceDue {
    /**
     * The first clause that promises it.
     */
    clause: ClauseId;
    /**
     * The service.
     */
    service: Service;
  }

  /**
   * The need for service of a passenger who enters to depart.
   * - `ordinary`: None of the special classes fits.
   * - `special`: One of the special classes fits, or several.
   */
  export type ServiceNeed = 'ordinary' | 'special';

  /**
   * A passenger's classes and the services that follow.
   */
  export interface ServicesDue {
    /**
     * The classes.
     */
    classified: Classified;
    /**
     * The services that are due for certain, each once, by the order of the clauses that promise them.
     */
    services: ServiceDue[];
  }

  /**
   * A stretch of time in which nothing answered.
   */
  export interface Silence {
    /**
     * Since when.
     */
    from: Instant;
    /**
     * Until when.
     */
    until: Instant;
  }

  /**
   * A class of special passengers; several may fit one passenger.
   * - `government_vip`: Government VIP.
   * - `commercial_cip`: Commercially important passenger (CIP).
   * - `priority_passenger`: Old, a young child, sick, disabled or pregnant.
   * - `group`: Travelling together as a team.
   */
  export type SpecialClass = 'government_vip' | 'commercial_cip' | 'priority_passenger' | 'group';

  export interface SpecialServiceChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      attentive?: boolean | null;
      satisfactory?: boolean | null;
    };
  }

  /**
   * By what windows are split.
   * - `train_number`: By train.
   * - `time_period`: By period.
   * - `line`: By line.
   * - `destination`: By destination.
   */
  export type Split = 'train_number' | 'time_period' | 'line' | 'destination';

  export interface StationChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      air_conditioning?: boolean | null;
      business_services?: boolean | null;
      catering_raised?: boolean | null;
      cleaning_raised?: boolean | null;
      connection_plan?: boolean | null;
      convenient_transport_services?: boolean | null;
      exit_passage?: boolean | null;
      food_and_tea?: boolean | null;
      interchange_passage?: boolean | null;
      internet?: boolean | null;
      lighting?: boolean | null;
      music_broadcast?: boolean | null;
      phone_charging?: boolean | null;
      reading?: boolean | null;
      service_raised?: boolean | null;
      toilets?: boolean | null;
      train_information_accurate?: boolean | null;
      train_information_in_real_time?: boolean | null;
      transfer_flow_lines?: boolean | null;
      transfer_passages?: boolean | null;
    };
  }

  /**
   * A status that calls for special service.
   * - `government_vip`: Government VIP.
   * - `commercial_cip`: Commercially important passenger (CIP).
   */
  export type Status = 'government_vip' | 'commercial_cip';

  /**
   * A way of selling tickets.
   * - `staffed_counter`: A staffed counter.
   * - `telephone`: Booking by telephone.
   * - `self_service`: Self-service.
   * - `online`: Online booking.
   */
  export type TicketChannel = 'staffed_counter' | 'telephone' | 'self_service' | 'online';

  /**
   * The kind of a train.
   * - `emu`: An EMU train.
   * - `other_train`: Any other train, which gives no claim to meals.
   */
  export type TrainType = 'emu' | 'other_train';

  /**
   * The trains of one direction and the kind of window.
   */
  export interface Trains {
    /**
     * Whether it is a dedicated window.
     */
    dedicatedWindow?: boolean;
    /**
     * The time between two trains of the direction, in minutes, from 0; left out, that is not known.
     */
    headwayMin?: NumberInput | null;
    /**
     * How many trains run in an hour, from 0; left out, that is not known.
     */
    trainsPerHour?: number | null;
  }

  /**
   * A transfer passenger and the onward train.
   */
  export interface Transfer {
    /**
     * When the onward train departs, not before the present.
     */
    departsAt: InstantInput;
    /**
     * Whether the passenger holds a ticket that is valid for the onward train; left out, that is not known.
     */
    holdsOnwardTicket?: boolean | null;
    /**
     * Whether the passenger has left the station's secure area; left out, that is not known.
     */
    leftSecureArea?: boolean | null;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface TransferFlowProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'security_check'
        | 'transfer_endorsement_office'
        | 'exchange_boarding_voucher'
        | 'waiting_room'
        | 'departure_platform';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      left_secure_area?: boolean | null;
      onward_ticket_missing?: boolean | null;
      time_is_ample?: boolean | null;
    };
  }

  export interface TransferFlowProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'security_check'
        | 'transfer_endorsement_office'
        | 'exchange_boarding_voucher'
        | 'waiting_room'
        | 'departure_platform';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      left_secure_area?: boolean | null;
      onward_ticket_missing?: boolean | null;
      time_is_ample?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A transfer passenger's route.
   */
  export interface TransferRoute {
    /**
     * Whether time is short; nothing where the station's policy does not say.
     */
    shortOfTime?: boolean | null;
    /**
     * The steps in their order; nothing where the route hangs on what is not known.
     */
    steps?: TransferStep[] | null;
  }

  /**
   * A step of a transfer.
   * - `security_check`: The security check, as for anybody who enters.
   * - `transfer_endorsement_office`: The transfer endorsement office.
   * - `exchange_boarding_voucher`: Exchange for the boarding voucher of the next train.
   * - `waiting_room`: The waiting room.
   * - `departure_platform`: The departure platform.
   */
  export type TransferStep =
    | 'security_check'
    | 'transfer_endorsement_office'
    | 'exchange_boarding_voucher'
    | 'waiting_room'
    | 'departure_platform';

  export interface VipInboundProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `vip_service_staff`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'settle_formalities' | 'arrive_vip_area' | 'enter_vip_lounge' | 'serve_on_request';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      passenger_has_requests?: boolean | null;
    };
  }

  export interface VipInboundProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `vip_service_staff`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step: 'settle_formalities' | 'arrive_vip_area' | 'enter_vip_lounge' | 'serve_on_request';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      passenger_has_requests?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * How windows are opened.
   * - `standard`: As usual.
   * - `flexible`: Flexibly, by one of the splits or several.
   */
  export type WindowMode = 'standard' | 'flexible';

  /**
   * How the windows are opened.
   */
  export interface Windows {
    /**
     * Whether the window may sell with an interface of its own.
     */
    dedicatedInterface: boolean;
    /**
     * How; nothing where that hangs on what is not known.
     */
    mode?: WindowMode | null;
    /**
     * By what the windows may be split, alone or together; nothing unless they are opened flexibly.
     */
    splitBy: Split[];
  }
}

/** Acne skin clinic (hydro-oxygen jet) (痤疮皮肤管理(水氧治疗)). */
export namespace skinClinic {
  export const name: 'skin_clinic';
  export const title: Text;
  export const book: Book;
  /** Everything that can be called, by its name in every language. */
  export function calls(): string[];
  /** The function, or the shape's verb, with this name. */
  export function call(name: string): Decide<any, unknown, Policy>;
  /** Every clause in the order of the book. */
  export function clauses(): Clause[];
  /**
   * Works out when the next treatment may be, which number it has, and whether a planned day will do.
   *
   * 3 to 7 days after the previous treatment by the book, counted in the shop's calendar days from the day on which it
   * began. Severe acne: 2 to 3 days between the first three treatments of the first course, then 5 to 7 days are advised
   * and 3 days stay the hard floor. Only the lower end refuses; past the upper end the treatment is overdue. The end of
   * the acne ends the treatment; an eleventh treatment starts a new course. The manager fixes the day.
   *
   * @throws {@link InvalidInput} where treatments are done but the previous one is not given, or the planned day lies before it.
   *
   * @remarks Clauses:
   * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
   * - `skin_clinic.course.interval_decided_by_manager` (000_85616e3e705de8b7.txt, 5): The skin-health manager fixes each interval from the state of the skin after each treatment.
   * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
   * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
   * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
   * - `skin_clinic.course.until_acne_gone` (000_85616e3e705de8b7.txt, 33): Treatment goes on until the acne has disappeared.
   * - `skin_clinic.followup.review_by` (000_85616e3e705de8b7.txt, 51): At the review the skin-health manager or the consultant looks at how the skin has changed.
   */
  export const nextSession: Decide<CourseSoFar, NextSession, Policy>;

  /**
   * Chooses the gas and holds valve and gauge against it.
   *
   * Acne takes oxygen and nothing else; for other indications both gases are open and one has to be named. Oxygen needs
   * the valve out and a gauge that shows a pressure, self-made gas the valve in.
   *
   * @throws {@link InvalidInput} where the gauge shows a negative pressure.
   *
   * @remarks Clauses:
   * - `skin_clinic.gas.oxygen_valve_out` (000_85616e3e705de8b7.txt, 12): To work with oxygen, pull the gas-source valve out.
   * - `skin_clinic.gas.oxygen_gauge_shows_pressure` (000_85616e3e705de8b7.txt, 12): With oxygen selected the oxygen gauge shows a pressure.
   * - `skin_clinic.gas.own_air_valve` (000_85616e3e705de8b7.txt, 12): To work with the gas the device makes itself, set the gas-source valve over to that source.
   * - `skin_clinic.gas.acne_needs_oxygen` (000_85616e3e705de8b7.txt, 16): Acne must be treated with oxygen, not with self-made gas, because it is mainly caused by anaerobic acne bacteria.
   * - `skin_clinic.gas.select_oxygen_by_valve` (000_85616e3e705de8b7.txt, 16): Pull the oxygen valve out to select oxygen.
   */
  export const chooseGas: Decide<GasChoice, GasChosen, Policy>;

  /**
   * Chooses the acne factor and says what is still missing before the liquid is mixed.
   *
   * Papules, whiteheads and blackheads take factor No. 1; pustules, cysts and nodules take No. 2, which also decides for a
   * face with both. A type that the book assigns to neither leaves the answer undetermined, unless No. 2 is needed
   * anyway. The ratio comes from the leaflet, never from here; an empty allergy field blocks the mixing.
   *
   * @throws {@link InvalidInput} where no type is named, one is named twice, or the ratio is not above 0.
   *
   * @remarks Clauses:
   * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
   * - `skin_clinic.serum.factor_1` (000_85616e3e705de8b7.txt, 19): Papular, whitehead and blackhead acne takes acne factor No. 1.
   * - `skin_clinic.serum.factor_2` (000_85616e3e705de8b7.txt, 19): Pustular, cystic and nodular acne takes acne factor No. 2.
   * - `skin_clinic.serum.inspect_site_first` (000_85616e3e705de8b7.txt, 20): Inspect the condition of the treatment site carefully before mixing.
   * - `skin_clinic.serum.ratio_by_leaflet` (000_85616e3e705de8b7.txt, 20; safety): Mix the acne factor with the device's base nutrition liquid in the ratio of the acne factor's instructions.
   * - `skin_clinic.serum.egf_after_large_area` (000_85616e3e705de8b7.txt, 31): After clearing a large area of the face, use a nutrition liquid with epidermal growth factor.
   */
  export const chooseSerum: Decide<SerumChoice, SerumChosen, Policy>;

  /**
   * Holds an output pressure against the hard range of the device and the rules of its spot.
   *
   * 0.3 to 0.6 MPa by the book, both ends included, whatever the site. At the lower eyelid, at the corner of the eye and
   * in the growth-factor pass it also lies below the lowest clearing pressure so far, or at the book's lower end. On sensitive
   * skin the policy's figure caps it; without that figure the answer is undetermined. Strong pressure stays inside the
   * range.
   *
   * @throws {@link InvalidInput} where a pressure is negative.
   *
   * @remarks Clauses:
   * - `skin_clinic.pressure.usual_range` (000_85616e3e705de8b7.txt, 13; safety): The usual oxygen output pressure is 0.3 to 0.6 MPa.
   * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
   * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
   * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
   * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
   * - `skin_clinic.lesion.inflamed_strong_pressure` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne strong pressure is used.
   * - `skin_clinic.nose.mind_pressure` (000_85616e3e705de8b7.txt, 27; safety): At the nose the pressure must be well controlled so that no skin is injured.
   * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
   */
  export const checkPressure: Decide<PressureReading, PressureRange, Policy>;

  /**
   * Holds angle, distance and contact of the handpiece against the rules of its spot.
   *
   * The handpiece touches nothing. Acne with a head, the wings of the nose and a sagging jaw take 45 degrees, within the
   * policy's tolerance; inflamed acne takes 1 to 2 cm, of which the near end is hard; at the eyes more than 2 cm, and no
   * lesion rule holds there. A measure that a rule needs and that is not known leaves the answer undetermined.
   *
   * @throws {@link InvalidInput} where the angle is none between 0 and 90 degrees.
   *
   * @remarks Clauses:
   * - `skin_clinic.handpiece.no_contact` (000_85616e3e705de8b7.txt, 48; safety): During treatment the handpiece must never touch skin, sponge, towel or the like, lest it block.
   * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
   * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
   * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
   * - `skin_clinic.nose.angle_45` (000_85616e3e705de8b7.txt, 27; safety): At the wings of the nose, rich in black- and whiteheads, the handpiece clears at 45 degrees to the skin.
   * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
   */
  export const checkHandpiece: Decide<HandpieceReading, HandpieceChecked, Policy>;

  /**
   * Tells how a spot is treated: angle, distance, pressure, circles, passes, direction, and what ends the work.
   *
   * At the eyes the eye rules beat every lesion rule. On sensitive skin nothing is strong. What depends on a fact that is
   * not known leaves the answer undetermined.
   *
   * @throws None beyond the form of the input.
   *
   * @remarks Clauses:
   * - `skin_clinic.pressure.usual_range` (000_85616e3e705de8b7.txt, 13; safety): The usual oxygen output pressure is 0.3 to 0.6 MPa.
   * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
   * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
   * - `skin_clinic.serum.egf_absorption` (000_85616e3e705de8b7.txt, 31): The further pass goes on until the skin has fully absorbed the serum.
   * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
   * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
   * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
   * - `skin_clinic.lesion.pus_until_fresh_blood` (000_85616e3e705de8b7.txt, 24; safety): A suppurating lesion is clean when fresh blood flows.
   * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
   * - `skin_clinic.lesion.inflamed_strong_pressure` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne strong pressure is used.
   * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
   * - `skin_clinic.lesion.inflamed_no_injury` (000_85616e3e705de8b7.txt, 25; safety): On such a lesion it is best that the epidermis is not injured.
   * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
   * - `skin_clinic.nose.angle_45` (000_85616e3e705de8b7.txt, 27; safety): At the wings of the nose, rich in black- and whiteheads, the handpiece clears at 45 degrees to the skin.
   * - `skin_clinic.nose.never_force` (000_85616e3e705de8b7.txt, 27; safety): Heads that do not come out at once are not forced out.
   * - `skin_clinic.nose.mind_pressure` (000_85616e3e705de8b7.txt, 27; safety): At the nose the pressure must be well controlled so that no skin is injured.
   * - `skin_clinic.site.forehead_passes` (000_85616e3e705de8b7.txt, 28): The oily forehead is gone over twice, along the lines of the skin.
   * - `skin_clinic.eye.lid_direction` (000_85616e3e705de8b7.txt, 28): The lower eyelid is treated from the outside inwards.
   * - `skin_clinic.eye.corner_direction` (000_85616e3e705de8b7.txt, 28): At the corner of the eye the stroke goes from below upwards.
   * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
   * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
   */
  export const treatmentTechnique: Decide<TechniqueCase, Technique, Policy>;

  /**
   * Says whether the work on a lesion goes on, is done, or stops.
   *
   * A suppurating lesion is clean at the first fresh blood; on any other lesion blood, like a visible injury anywhere, stops
   * the work there. Heads that do not come out at once are left to come away by themselves and never forced.
   *
   * @throws None beyond the form of the input.
   *
   * @remarks Clauses:
   * - `skin_clinic.handling.adjust_pressure_and_angle` (000_85616e3e705de8b7.txt, 49; safety): During treatment adjust the pressure and angle of the handpiece to the thickness of the skin and the state of the acne, so that the skin is not injured.
   * - `skin_clinic.expectation.residual_heads` (000_85616e3e705de8b7.txt, 24): Blackheads and whiteheads not cleared come away with the skin's renewal in 3 to 5 days.
   * - `skin_clinic.lesion.pus_until_fresh_blood` (000_85616e3e705de8b7.txt, 24; safety): A suppurating lesion is clean when fresh blood flows.
   * - `skin_clinic.lesion.inflamed_no_injury` (000_85616e3e705de8b7.txt, 25; safety): On such a lesion it is best that the epidermis is not injured.
   * - `skin_clinic.nose.never_force` (000_85616e3e705de8b7.txt, 27; safety): Heads that do not come out at once are not forced out.
   */
  export const lesionEndpoint: Decide<LesionSeen, LesionEnd, Policy>;

  /**
   * Says which site comes next, and what has been left out.
   *
   * Half by half: jaw, cheek, nasolabial fold, forehead, the same on the other half, then nose and eyes. Another order is
   * noted, never refused, since the operator may change it to suit the acne; a site left out at the end is refused.
   *
   * @throws {@link InvalidInput} where a site is named twice.
   *
   * @remarks Clauses:
   * - `skin_clinic.order.half_faces` (000_85616e3e705de8b7.txt, 23): The face is treated half by half: jaw, cheek, nasolabial fold, forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
   * - `skin_clinic.order.operator_may_change` (000_85616e3e705de8b7.txt, 23): The operator may change that order to suit the acne at each site, so long as the accumulated debris is fully cleared.
   */
  export const siteOrder: Decide<SitesSoFar, SitesToCome, Policy>;

  /**
   * Says what of the aftercare is still to be chosen, whether the choices will do, and when to call and review.
   *
   * Exactly one of E-light and RF, a mask after cleaning, the home product only where the allergy history allows it, the
   * Yao bath together with at least one other wellness item; the call on the next day, the review on the policy's day
   * (the third).
   *
   * @throws {@link InvalidInput} where a wellness item is neither the book's nor the policy's, or is named twice.
   *
   * @remarks Clauses:
   * - `skin_clinic.course.base_combination` (000_85616e3e705de8b7.txt, 5): The course combines the jet device with E-light or RF, chosen by the nature of the acne and the state of the epidermis.
   * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
   * - `skin_clinic.light.e_light_or_rf` (000_85616e3e705de8b7.txt, 30): After the whole jet treatment, go on with E-light or RF, chosen by the state of the acne after cleaning.
   * - `skin_clinic.light.red_light` (000_85616e3e705de8b7.txt, 34): After the operation, red-light repair is chosen as the treatment went.
   * - `skin_clinic.aftercare.mask` (000_85616e3e705de8b7.txt, 35): After cleaning, a repairing mask is applied: anti-inflammatory or hydrating, as the treatment demands.
   * - `skin_clinic.aftercare.home_product` (000_85616e3e705de8b7.txt, 32): After treatment the customer may use the product 'Beifumei' at home to repair damaged skin, calm inflammation and balance sebum.
   * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
   * - `skin_clinic.followup.next_day_call` (000_85616e3e705de8b7.txt, 36): The customer is called the day after the treatment.
   * - `skin_clinic.followup.review_after_three_days` (000_85616e3e705de8b7.txt, 50): The customer is seen again after 3 days.
   * - `skin_clinic.plan.tcm_items` (000_85616e3e705de8b7.txt, 52): Suitable items: Chinese-style Yao herbal bath with liver-and-gallbladder meridian work or ovarian care.
   */
  export const afterTreatmentPlan: Decide<Aftercare, AfterTreatment, Policy>;

  /**
   * Says what may be forecast after a treatment, and for what nothing may be.
   *
   * Pustules, whiteheads, blackheads and papules can be cleared at once, heads that stay come away in 3 to 5 days, inflamed
   * spots subside in about 5. For cysts and nodules no clearing may be forecast. A forecast is told, never owed.
   *
   * @throws {@link InvalidInput} where no type is named, or one is named twice.
   *
   * @remarks Clauses:
   * - `skin_clinic.expectation.cleared_at_once` (000_85616e3e705de8b7.txt, 6): Pustules, whiteheads, blackheads and papules can be cleared in the same treatment.
   * - `skin_clinic.expectation.residual_heads` (000_85616e3e705de8b7.txt, 24): Blackheads and whiteheads not cleared come away with the skin's renewal in 3 to 5 days.
   * - `skin_clinic.expectation.inflamed_subsides` (000_85616e3e705de8b7.txt, 25): Such a lesion disappears by itself in about 5 days.
   * - `skin_clinic.expectation.nose_residual_heads` (000_85616e3e705de8b7.txt, 27): Heads left on the nose generally come away with the skin's renewal in 3 to 5 days.
   */
  export const forecast: Decide<Treated, Outlook, Policy>;

  /**
   * Checks a planned session for acne as a whole: day, gas, serum, length, order of the sites, and every spot's pressure,
   * distance and angle.
   *
   * Each part is decided as by its own function; a finding about a spot says which by its place in the plan. At the eyes
   * and in the growth-factor pass the planned pressure is held against the lowest planned before it. A large area needs
   * the growth-factor pass.
   *
   * @throws {@link InvalidInput} where no spot is planned, a half is needed and not given, a pressure is negative, an angle is none
   * between 0 and 90 degrees, or course or serum are bad.
   *
   * @remarks Clauses:
   * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
   * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
   * - `skin_clinic.course.interval_decided_by_manager` (000_85616e3e705de8b7.txt, 5): The skin-health manager fixes each interval from the state of the skin after each treatment.
   * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
   * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
   * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
   * - `skin_clinic.course.until_acne_gone` (000_85616e3e705de8b7.txt, 33): Treatment goes on until the acne has disappeared.
   * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
   * - `skin_clinic.pressure.usual_range` (000_85616e3e705de8b7.txt, 13; safety): The usual oxygen output pressure is 0.3 to 0.6 MPa.
   * - `skin_clinic.gas.acne_needs_oxygen` (000_85616e3e705de8b7.txt, 16): Acne must be treated with oxygen, not with self-made gas, because it is mainly caused by anaerobic acne bacteria.
   * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
   * - `skin_clinic.serum.factor_1` (000_85616e3e705de8b7.txt, 19): Papular, whitehead and blackhead acne takes acne factor No. 1.
   * - `skin_clinic.serum.factor_2` (000_85616e3e705de8b7.txt, 19): Pustular, cystic and nodular acne takes acne factor No. 2.
   * - `skin_clinic.serum.inspect_site_first` (000_85616e3e705de8b7.txt, 20): Inspect the condition of the treatment site carefully before mixing.
   * - `skin_clinic.serum.ratio_by_leaflet` (000_85616e3e705de8b7.txt, 20; safety): Mix the acne factor with the device's base nutrition liquid in the ratio of the acne factor's instructions.
   * - `skin_clinic.serum.egf_after_large_area` (000_85616e3e705de8b7.txt, 31): After clearing a large area of the face, use a nutrition liquid with epidermal growth factor.
   * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
   * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
   * - `skin_clinic.handpiece.no_contact` (000_85616e3e705de8b7.txt, 48; safety): During treatment the handpiece must never touch skin, sponge, towel or the like, lest it block.
   * - `skin_clinic.order.half_faces` (000_85616e3e705de8b7.txt, 23): The face is treated half by half: jaw, cheek, nasolabial fold, forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
   * - `skin_clinic.order.operator_may_change` (000_85616e3e705de8b7.txt, 23): The operator may change that order to suit the acne at each site, so long as the accumulated debris is fully cleared.
   * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
   * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
   * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
   * - `skin_clinic.lesion.inflamed_strong_pressure` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne strong pressure is used.
   * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
   * - `skin_clinic.nose.angle_45` (000_85616e3e705de8b7.txt, 27; safety): At the wings of the nose, rich in black- and whiteheads, the handpiece clears at 45 degrees to the skin.
   * - `skin_clinic.nose.mind_pressure` (000_85616e3e705de8b7.txt, 27; safety): At the nose the pressure must be well controlled so that no skin is injured.
   * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
   * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
   * - `skin_clinic.followup.review_by` (000_85616e3e705de8b7.txt, 51): At the review the skin-health manager or the consultant looks at how the skin has changed.
   */
  export const checkSession: Decide<PlannedSession, SessionPlan, Policy>;

  /**
   * Checks a recorded session sample by sample and finds every breach with its start, end and worst value.
   *
   * While the pedal is down, pressure, distance and angle are held to the rules of the spot being treated; contact is
   * forbidden throughout, pedal up or down. Between the first spot and the last the pedal is down only while a spot is
   * treated. At the eyes and in the growth-factor pass the pressure is held against the lowest clearing pressure up to
   * that sample. A value that was not recorded, and that a rule needs, leaves the answer undetermined.
   *
   * @throws {@link InvalidInput} where there is no sample, samples or stretches are out of order, a pressure is negative or an angle
   * none between 0 and 90 degrees.
   *
   * @remarks Clauses:
   * - `skin_clinic.pressure.usual_range` (000_85616e3e705de8b7.txt, 13; safety): The usual oxygen output pressure is 0.3 to 0.6 MPa.
   * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
   * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
   * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
   * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
   * - `skin_clinic.handpiece.no_contact` (000_85616e3e705de8b7.txt, 48; safety): During treatment the handpiece must never touch skin, sponge, towel or the like, lest it block.
   * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
   * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
   * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
   * - `skin_clinic.lesion.inflamed_strong_pressure` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne strong pressure is used.
   * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
   * - `skin_clinic.nose.angle_45` (000_85616e3e705de8b7.txt, 27; safety): At the wings of the nose, rich in black- and whiteheads, the handpiece clears at 45 degrees to the skin.
   * - `skin_clinic.nose.mind_pressure` (000_85616e3e705de8b7.txt, 27; safety): At the nose the pressure must be well controlled so that no skin is injured.
   * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
   * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
   */
  export const checkTelemetry: Decide<Recording, Recorded, Policy>;

  /** The limits of this trade. */
  export interface Limits {
    readonly session_duration: {
      /**
       * Holds a measured value against the limit: Length of one service, from washing to mask, planned or actual.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
       */
      readonly check: Decide<SessionDurationLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly sessions_per_course: {
      /**
       * Holds a measured value against the limit: Treatments in one course: fewer is a course not complete, more starts a new course.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
       */
      readonly check: Decide<SessionsPerCourseLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly output_pressure: {
      /**
       * Holds a measured value against the limit: Output pressure while treating, read at the gauge with oxygen; every site and lesion.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.pressure.usual_range` (000_85616e3e705de8b7.txt, 13; safety): The usual oxygen output pressure is 0.3 to 0.6 MPa.
       * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
       */
      readonly check: Decide<OutputPressureLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly bottle_charge_time: {
      /**
       * Holds a measured value against the limit: Time from pressing the foot switch until the inflow into the bottle stops.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.startup.bottle_charge_time` (000_85616e3e705de8b7.txt, 14): Gas then fills the nutrition bottle and stops after about 3 seconds, depending on the gas space in the bottle.
       */
      readonly check: Decide<BottleChargeTimeLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly egf_passes: {
      /**
       * Holds a measured value against the limit: Further passes with growth-factor serum after clearing a large area.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
       */
      readonly check: Decide<EgfPassesLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly no_contact: {
      /**
       * Holds a measured value against the limit: Distance of the handpiece from skin, sponge, towel or the like, pedal up or down.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.handpiece.no_contact` (000_85616e3e705de8b7.txt, 48; safety): During treatment the handpiece must never touch skin, sponge, towel or the like, lest it block.
       */
      readonly check: Decide<NoContactLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly headed_angle: {
      /**
       * Holds a measured value against the limit: Angle between handpiece and skin on acne that has come to a head.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
       */
      readonly check: Decide<HeadedAngleLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly inflamed_distance: {
      /**
       * Holds a measured value against the limit: Distance of the handpiece from the skin on red, swollen, not suppurating acne.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
       */
      readonly check: Decide<InflamedDistanceLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly inflamed_circles: {
      /**
       * Holds a measured value against the limit: Whole circles around one inflamed lesion in one session.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
       */
      readonly check: Decide<InflamedCirclesLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly jaw_sagging_angle: {
      /**
       * Holds a measured value against the limit: Angle of the head, turned upward, to the skin at the jaw of a slack or sagging face.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
       */
      readonly check: Decide<JawSaggingAngleLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly nose_angle: {
      /**
       * Holds a measured value against the limit: Angle between handpiece and skin at the wings of the nose.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.nose.angle_45` (000_85616e3e705de8b7.txt, 27; safety): At the wings of the nose, rich in black- and whiteheads, the handpiece clears at 45 degrees to the skin.
       */
      readonly check: Decide<NoseAngleLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly forehead_passes: {
      /**
       * Holds a measured value against the limit: Passes over the forehead in one session, all told; the growth-factor pass does not count.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.site.forehead_passes` (000_85616e3e705de8b7.txt, 28): The oily forehead is gone over twice, along the lines of the skin.
       */
      readonly check: Decide<ForeheadPassesLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly eye_improvement: {
      /**
       * Holds a measured value against the limit: Treatments after which better eye bags, dark circles and eye-corner wrinkles may be named as a forecast.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.expectation.eye_improvement` (000_85616e3e705de8b7.txt, 28): After 3 to 4 treatments eye bags, dark circles and crow's feet improve.
       */
      readonly check: Decide<EyeImprovementLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly eye_distance: {
      /**
       * Holds a measured value against the limit: Distance of the handpiece from the skin at the lower eyelid and the eye corner.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
       */
      readonly check: Decide<EyeDistanceLimitCase, shapes.LimitChecked, Policy>;
    };
    readonly hose_push_depth: {
      /**
       * Holds a measured value against the limit: How far the blue release ring is pushed in before a hose is pulled.
       *
       * A value that is not known is never within. The value says where the ends lie and how far it is off.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.shutdown.hose_release_depth` (000_85616e3e705de8b7.txt, 40): At each hose connector press the blue part and push it inwards by about 2 mm.
       */
      readonly check: Decide<HosePushDepthLimitCase, shapes.LimitChecked, Policy>;
    };
  }
  /** The limit with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function limit<Name extends keyof Limits>(name: Name): Limits[Name];

  /** The schedules of this trade. */
  export interface Schedules {
    readonly follow_up: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: Call and review after a treatment.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       * - `skin_clinic.followup.next_day_call` (000_85616e3e705de8b7.txt, 36): The customer is called the day after the treatment.
       * - `skin_clinic.followup.review_after_three_days` (000_85616e3e705de8b7.txt, 50): The customer is seen again after 3 days.
       */
      readonly review: Decide<FollowUpScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: Call and review after a treatment.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       * - `skin_clinic.followup.next_day_call` (000_85616e3e705de8b7.txt, 36): The customer is called the day after the treatment.
       * - `skin_clinic.followup.review_after_three_days` (000_85616e3e705de8b7.txt, 50): The customer is seen again after 3 days.
       */
      readonly toIcalendar: Decide<FollowUpScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
    readonly forecasts: {
      /**
       * Says of every act when it falls due, whether it is done, open or overdue, and by how long: What may be expected after a treatment; told, never overdue.
       *
       * Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.expectation.residual_heads` (000_85616e3e705de8b7.txt, 24): Blackheads and whiteheads not cleared come away with the skin's renewal in 3 to 5 days.
       * - `skin_clinic.expectation.inflamed_subsides` (000_85616e3e705de8b7.txt, 25): Such a lesion disappears by itself in about 5 days.
       * - `skin_clinic.expectation.nose_residual_heads` (000_85616e3e705de8b7.txt, 27): Heads left on the nose generally come away with the skin's renewal in 3 to 5 days.
       */
      readonly review: Decide<ForecastsScheduleCase, shapes.ScheduleReviewed, Policy>;
      /**
       * Makes a calendar of the acts with a due time, which a calendar program opens: What may be expected after a treatment; told, never overdue.
       *
       * Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.
       *
       * Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.expectation.residual_heads` (000_85616e3e705de8b7.txt, 24): Blackheads and whiteheads not cleared come away with the skin's renewal in 3 to 5 days.
       * - `skin_clinic.expectation.inflamed_subsides` (000_85616e3e705de8b7.txt, 25): Such a lesion disappears by itself in about 5 days.
       * - `skin_clinic.expectation.nose_residual_heads` (000_85616e3e705de8b7.txt, 27): Heads left on the nose generally come away with the skin's renewal in 3 to 5 days.
       */
      readonly toIcalendar: Decide<ForecastsScheduleToIcalendarCase, shapes.ScheduleCalendarMade, Policy>;
    };
  }
  /** The schedule with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function schedule<Name extends keyof Schedules>(name: Name): Schedules[Name];

  /** The procedures of this trade. */
  export interface Procedures {
    readonly preparation: {
      /**
       * Says which steps may come next, and who does them. From the customer's file to the first jet: file, notice, materials, explanation, protection.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
       * - `facts`: true, false, or left out where not known: `acne_gone_before_session`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.until_acne_gone` (000_85616e3e705de8b7.txt, 33): Treatment goes on until the acne has disappeared.
       * - `skin_clinic.file.skin_record` (000_85616e3e705de8b7.txt, 7): Open a treatment file for the customer with the present skin state and every skin problem with its site.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.after_consultant_notice` (000_85616e3e705de8b7.txt, 9): The skin-health manager prepares the treatment after notice from the skin-health consultant.
       * - `skin_clinic.prep.materials` (000_85616e3e705de8b7.txt, 9): Prepare, for the customer's skin condition, the jet device, the acne factor needed and the base beauty liquid.
       * - `skin_clinic.explain.principle_before_start` (000_85616e3e705de8b7.txt, 20): Before the manager starts, the treatment principle of the device is explained to the customer.
       * - `skin_clinic.protection.preparation_order` (000_85616e3e705de8b7.txt, 21): Before the jet starts, in this order: wrap the head, wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs on the patient, put on gloves, disinfect.
       * - `skin_clinic.protection.explain_sensation` (000_85616e3e705de8b7.txt, 21): Tell the patient what it will feel like and what co-operation is needed.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.gloves_and_disinfection` (000_85616e3e705de8b7.txt, 21; safety): The operator wears gloves and disinfects before the jet starts.
       */
      readonly next: Decide<PreparationProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. From the customer's file to the first jet: file, notice, materials, explanation, protection.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
       * - `facts`: true, false, or left out where not known: `acne_gone_before_session`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.until_acne_gone` (000_85616e3e705de8b7.txt, 33): Treatment goes on until the acne has disappeared.
       * - `skin_clinic.file.skin_record` (000_85616e3e705de8b7.txt, 7): Open a treatment file for the customer with the present skin state and every skin problem with its site.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.after_consultant_notice` (000_85616e3e705de8b7.txt, 9): The skin-health manager prepares the treatment after notice from the skin-health consultant.
       * - `skin_clinic.prep.materials` (000_85616e3e705de8b7.txt, 9): Prepare, for the customer's skin condition, the jet device, the acne factor needed and the base beauty liquid.
       * - `skin_clinic.explain.principle_before_start` (000_85616e3e705de8b7.txt, 20): Before the manager starts, the treatment principle of the device is explained to the customer.
       * - `skin_clinic.protection.preparation_order` (000_85616e3e705de8b7.txt, 21): Before the jet starts, in this order: wrap the head, wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs on the patient, put on gloves, disinfect.
       * - `skin_clinic.protection.explain_sensation` (000_85616e3e705de8b7.txt, 21): Tell the patient what it will feel like and what co-operation is needed.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.gloves_and_disinfection` (000_85616e3e705de8b7.txt, 21; safety): The operator wears gloves and disinfects before the jet starts.
       */
      readonly review: Decide<PreparationProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the customer's file to the first jet: file, notice, materials, explanation, protection.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
       * - `facts`: true, false, or left out where not known: `acne_gone_before_session`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.until_acne_gone` (000_85616e3e705de8b7.txt, 33): Treatment goes on until the acne has disappeared.
       * - `skin_clinic.file.skin_record` (000_85616e3e705de8b7.txt, 7): Open a treatment file for the customer with the present skin state and every skin problem with its site.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.after_consultant_notice` (000_85616e3e705de8b7.txt, 9): The skin-health manager prepares the treatment after notice from the skin-health consultant.
       * - `skin_clinic.prep.materials` (000_85616e3e705de8b7.txt, 9): Prepare, for the customer's skin condition, the jet device, the acne factor needed and the base beauty liquid.
       * - `skin_clinic.explain.principle_before_start` (000_85616e3e705de8b7.txt, 20): Before the manager starts, the treatment principle of the device is explained to the customer.
       * - `skin_clinic.protection.preparation_order` (000_85616e3e705de8b7.txt, 21): Before the jet starts, in this order: wrap the head, wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs on the patient, put on gloves, disinfect.
       * - `skin_clinic.protection.explain_sensation` (000_85616e3e705de8b7.txt, 21): Tell the patient what it will feel like and what co-operation is needed.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.gloves_and_disinfection` (000_85616e3e705de8b7.txt, 21; safety): The operator wears gloves and disinfects before the jet starts.
       */
      readonly toMermaid: Decide<PreparationProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly start_up: {
      /**
       * Says which steps may come next, and who does them. Starting the device with oxygen, from the plug to the mist on the site.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.room_before_mixing` (000_85616e3e705de8b7.txt, 18): The nutrition liquid is mixed, for the customer's skin condition, after the customer has been taken to the room as the club's service procedure says.
       * - `skin_clinic.startup.rocker_on` (000_85616e3e705de8b7.txt, 10): Start-up step 1: set the rocker switch on the side of the device to on, which powers the whole device.
       * - `skin_clinic.startup.read_gauges_after_power` (000_85616e3e705de8b7.txt, 11): Start-up step 2: once the device is powered, look at what the pressure gauges show.
       * - `skin_clinic.gas.oxygen_valve_out` (000_85616e3e705de8b7.txt, 12): To work with oxygen, pull the gas-source valve out.
       * - `skin_clinic.gas.oxygen_gauge_shows_pressure` (000_85616e3e705de8b7.txt, 12): With oxygen selected the oxygen gauge shows a pressure.
       * - `skin_clinic.pressure.regulator_to_task` (000_85616e3e705de8b7.txt, 13): Start-up step 3, with oxygen: set the output pressure to the value the task needs with the regulator on the left.
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.startup.spray_after_bottle_pressure` (000_85616e3e705de8b7.txt, 15): Start-up step 5: only when the bottle has built up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
       * - `skin_clinic.startup.water_system_before_oxygen` (000_85616e3e705de8b7.txt, 16; safety): Start-up step 6: the oxygen system is opened only after the water system is fully installed.
       * - `skin_clinic.gas.select_oxygen_by_valve` (000_85616e3e705de8b7.txt, 16): Pull the oxygen valve out to select oxygen.
       * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
       * - `skin_clinic.startup.first_use_charge` (000_85616e3e705de8b7.txt, 43): A liquid bottle used for the first time is first charged with gas until bubbles can be seen in it.
       * - `skin_clinic.startup.first_use_trial` (000_85616e3e705de8b7.txt, 43): After that first charge a trial spray is made before treatment.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.inspect_site_first` (000_85616e3e705de8b7.txt, 20): Inspect the condition of the treatment site carefully before mixing.
       * - `skin_clinic.startup.install_water_by_manual` (000_85616e3e705de8b7.txt, 20; safety): Install the water system correctly, by its installation instructions, after mixing.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       */
      readonly next: Decide<StartUpProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Starting the device with oxygen, from the plug to the mist on the site.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.room_before_mixing` (000_85616e3e705de8b7.txt, 18): The nutrition liquid is mixed, for the customer's skin condition, after the customer has been taken to the room as the club's service procedure says.
       * - `skin_clinic.startup.rocker_on` (000_85616e3e705de8b7.txt, 10): Start-up step 1: set the rocker switch on the side of the device to on, which powers the whole device.
       * - `skin_clinic.startup.read_gauges_after_power` (000_85616e3e705de8b7.txt, 11): Start-up step 2: once the device is powered, look at what the pressure gauges show.
       * - `skin_clinic.gas.oxygen_valve_out` (000_85616e3e705de8b7.txt, 12): To work with oxygen, pull the gas-source valve out.
       * - `skin_clinic.gas.oxygen_gauge_shows_pressure` (000_85616e3e705de8b7.txt, 12): With oxygen selected the oxygen gauge shows a pressure.
       * - `skin_clinic.pressure.regulator_to_task` (000_85616e3e705de8b7.txt, 13): Start-up step 3, with oxygen: set the output pressure to the value the task needs with the regulator on the left.
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.startup.spray_after_bottle_pressure` (000_85616e3e705de8b7.txt, 15): Start-up step 5: only when the bottle has built up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
       * - `skin_clinic.startup.water_system_before_oxygen` (000_85616e3e705de8b7.txt, 16; safety): Start-up step 6: the oxygen system is opened only after the water system is fully installed.
       * - `skin_clinic.gas.select_oxygen_by_valve` (000_85616e3e705de8b7.txt, 16): Pull the oxygen valve out to select oxygen.
       * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
       * - `skin_clinic.startup.first_use_charge` (000_85616e3e705de8b7.txt, 43): A liquid bottle used for the first time is first charged with gas until bubbles can be seen in it.
       * - `skin_clinic.startup.first_use_trial` (000_85616e3e705de8b7.txt, 43): After that first charge a trial spray is made before treatment.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.inspect_site_first` (000_85616e3e705de8b7.txt, 20): Inspect the condition of the treatment site carefully before mixing.
       * - `skin_clinic.startup.install_water_by_manual` (000_85616e3e705de8b7.txt, 20; safety): Install the water system correctly, by its installation instructions, after mixing.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       */
      readonly review: Decide<StartUpProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Starting the device with oxygen, from the plug to the mist on the site.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.prep.room_before_mixing` (000_85616e3e705de8b7.txt, 18): The nutrition liquid is mixed, for the customer's skin condition, after the customer has been taken to the room as the club's service procedure says.
       * - `skin_clinic.startup.rocker_on` (000_85616e3e705de8b7.txt, 10): Start-up step 1: set the rocker switch on the side of the device to on, which powers the whole device.
       * - `skin_clinic.startup.read_gauges_after_power` (000_85616e3e705de8b7.txt, 11): Start-up step 2: once the device is powered, look at what the pressure gauges show.
       * - `skin_clinic.gas.oxygen_valve_out` (000_85616e3e705de8b7.txt, 12): To work with oxygen, pull the gas-source valve out.
       * - `skin_clinic.gas.oxygen_gauge_shows_pressure` (000_85616e3e705de8b7.txt, 12): With oxygen selected the oxygen gauge shows a pressure.
       * - `skin_clinic.pressure.regulator_to_task` (000_85616e3e705de8b7.txt, 13): Start-up step 3, with oxygen: set the output pressure to the value the task needs with the regulator on the left.
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.startup.spray_after_bottle_pressure` (000_85616e3e705de8b7.txt, 15): Start-up step 5: only when the bottle has built up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
       * - `skin_clinic.startup.water_system_before_oxygen` (000_85616e3e705de8b7.txt, 16; safety): Start-up step 6: the oxygen system is opened only after the water system is fully installed.
       * - `skin_clinic.gas.select_oxygen_by_valve` (000_85616e3e705de8b7.txt, 16): Pull the oxygen valve out to select oxygen.
       * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
       * - `skin_clinic.startup.first_use_charge` (000_85616e3e705de8b7.txt, 43): A liquid bottle used for the first time is first charged with gas until bubbles can be seen in it.
       * - `skin_clinic.startup.first_use_trial` (000_85616e3e705de8b7.txt, 43): After that first charge a trial spray is made before treatment.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.inspect_site_first` (000_85616e3e705de8b7.txt, 20): Inspect the condition of the treatment site carefully before mixing.
       * - `skin_clinic.startup.install_water_by_manual` (000_85616e3e705de8b7.txt, 20; safety): Install the water system correctly, by its installation instructions, after mixing.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       */
      readonly toMermaid: Decide<StartUpProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly treatment: {
      /**
       * Says which steps may come next, and who does them. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.base_combination` (000_85616e3e705de8b7.txt, 5): The course combines the jet device with E-light or RF, chosen by the nature of the acne and the state of the epidermis.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.egf_after_large_area` (000_85616e3e705de8b7.txt, 31): After clearing a large area of the face, use a nutrition liquid with epidermal growth factor.
       * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.protect_eyes` (000_85616e3e705de8b7.txt, 46; safety): Take special care to protect the eyes during operation, so that the cornea is not injured.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.order.half_faces` (000_85616e3e705de8b7.txt, 23): The face is treated half by half: jaw, cheek, nasolabial fold, forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
       * - `skin_clinic.nose.warn_breathing_first` (000_85616e3e705de8b7.txt, 27; safety): Before treating the nose, tell the customer that the strong pressure may hamper breathing and make sure it is understood.
       * - `skin_clinic.eye.lid_direction` (000_85616e3e705de8b7.txt, 28): The lower eyelid is treated from the outside inwards.
       * - `skin_clinic.eye.corner_direction` (000_85616e3e705de8b7.txt, 28): At the corner of the eye the stroke goes from below upwards.
       * - `skin_clinic.eye.mask_off` (000_85616e3e705de8b7.txt, 29; safety): The eye mask worn during treatment is taken off for the lower eyelid.
       * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
       * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
       * - `skin_clinic.light.e_light_or_rf` (000_85616e3e705de8b7.txt, 30): After the whole jet treatment, go on with E-light or RF, chosen by the state of the acne after cleaning.
       * - `skin_clinic.light.red_light` (000_85616e3e705de8b7.txt, 34): After the operation, red-light repair is chosen as the treatment went.
       * - `skin_clinic.aftercare.mask` (000_85616e3e705de8b7.txt, 35): After cleaning, a repairing mask is applied: anti-inflammatory or hydrating, as the treatment demands.
       * - `skin_clinic.aftercare.home_product` (000_85616e3e705de8b7.txt, 32): After treatment the customer may use the product 'Beifumei' at home to repair damaged skin, calm inflammation and balance sebum.
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       */
      readonly next: Decide<TreatmentProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.base_combination` (000_85616e3e705de8b7.txt, 5): The course combines the jet device with E-light or RF, chosen by the nature of the acne and the state of the epidermis.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.egf_after_large_area` (000_85616e3e705de8b7.txt, 31): After clearing a large area of the face, use a nutrition liquid with epidermal growth factor.
       * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.protect_eyes` (000_85616e3e705de8b7.txt, 46; safety): Take special care to protect the eyes during operation, so that the cornea is not injured.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.order.half_faces` (000_85616e3e705de8b7.txt, 23): The face is treated half by half: jaw, cheek, nasolabial fold, forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
       * - `skin_clinic.nose.warn_breathing_first` (000_85616e3e705de8b7.txt, 27; safety): Before treating the nose, tell the customer that the strong pressure may hamper breathing and make sure it is understood.
       * - `skin_clinic.eye.lid_direction` (000_85616e3e705de8b7.txt, 28): The lower eyelid is treated from the outside inwards.
       * - `skin_clinic.eye.corner_direction` (000_85616e3e705de8b7.txt, 28): At the corner of the eye the stroke goes from below upwards.
       * - `skin_clinic.eye.mask_off` (000_85616e3e705de8b7.txt, 29; safety): The eye mask worn during treatment is taken off for the lower eyelid.
       * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
       * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
       * - `skin_clinic.light.e_light_or_rf` (000_85616e3e705de8b7.txt, 30): After the whole jet treatment, go on with E-light or RF, chosen by the state of the acne after cleaning.
       * - `skin_clinic.light.red_light` (000_85616e3e705de8b7.txt, 34): After the operation, red-light repair is chosen as the treatment went.
       * - `skin_clinic.aftercare.mask` (000_85616e3e705de8b7.txt, 35): After cleaning, a repairing mask is applied: anti-inflammatory or hydrating, as the treatment demands.
       * - `skin_clinic.aftercare.home_product` (000_85616e3e705de8b7.txt, 32): After treatment the customer may use the product 'Beifumei' at home to repair damaged skin, calm inflammation and balance sebum.
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       */
      readonly review: Decide<TreatmentProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.base_combination` (000_85616e3e705de8b7.txt, 5): The course combines the jet device with E-light or RF, chosen by the nature of the acne and the state of the epidermis.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       * - `skin_clinic.startup.gas_only_keep_charging` (000_85616e3e705de8b7.txt, 44): While the handpiece gives only gas, go on charging the bottle until it sprays water mist.
       * - `skin_clinic.serum.egf_after_large_area` (000_85616e3e705de8b7.txt, 31): After clearing a large area of the face, use a nutrition liquid with epidermal growth factor.
       * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.protect_eyes` (000_85616e3e705de8b7.txt, 46; safety): Take special care to protect the eyes during operation, so that the cornea is not injured.
       * - `skin_clinic.handling.aim_before_pedal` (000_85616e3e705de8b7.txt, 22; safety): The foot switch is pressed only after the handpiece is at the site.
       * - `skin_clinic.order.half_faces` (000_85616e3e705de8b7.txt, 23): The face is treated half by half: jaw, cheek, nasolabial fold, forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
       * - `skin_clinic.nose.warn_breathing_first` (000_85616e3e705de8b7.txt, 27; safety): Before treating the nose, tell the customer that the strong pressure may hamper breathing and make sure it is understood.
       * - `skin_clinic.eye.lid_direction` (000_85616e3e705de8b7.txt, 28): The lower eyelid is treated from the outside inwards.
       * - `skin_clinic.eye.corner_direction` (000_85616e3e705de8b7.txt, 28): At the corner of the eye the stroke goes from below upwards.
       * - `skin_clinic.eye.mask_off` (000_85616e3e705de8b7.txt, 29; safety): The eye mask worn during treatment is taken off for the lower eyelid.
       * - `skin_clinic.eye.lower_pressure` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the pressure is lowered.
       * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
       * - `skin_clinic.light.e_light_or_rf` (000_85616e3e705de8b7.txt, 30): After the whole jet treatment, go on with E-light or RF, chosen by the state of the acne after cleaning.
       * - `skin_clinic.light.red_light` (000_85616e3e705de8b7.txt, 34): After the operation, red-light repair is chosen as the treatment went.
       * - `skin_clinic.aftercare.mask` (000_85616e3e705de8b7.txt, 35): After cleaning, a repairing mask is applied: anti-inflammatory or hydrating, as the treatment demands.
       * - `skin_clinic.aftercare.home_product` (000_85616e3e705de8b7.txt, 32): After treatment the customer may use the product 'Beifumei' at home to repair damaged skin, calm inflammation and balance sebum.
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       */
      readonly toMermaid: Decide<TreatmentProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
    readonly shut_down: {
      /**
       * Says which steps may come next, and who does them. Shutting the device down, from the pedal to the last thing put away.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.
       *
       * Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       * - `skin_clinic.handpiece.cap_on_after_use` (000_85616e3e705de8b7.txt, 47): Put the cap back on the handpiece after operation so that dust does not block the outlet.
       * - `skin_clinic.shutdown.power_off_before_cleaning` (000_85616e3e705de8b7.txt, 37; safety): The power is cut before the handpiece is cleaned.
       * - `skin_clinic.shutdown.put_back` (000_85616e3e705de8b7.txt, 37): Device and things are put back in their places.
       * - `skin_clinic.shutdown.release_then_withdraw` (000_85616e3e705de8b7.txt, 38; safety): At the end of the treatment the foot switch is released first, then the handpiece is taken away from the site.
       * - `skin_clinic.shutdown.close_cylinder` (000_85616e3e705de8b7.txt, 38; safety): Then the main valve of the oxygen cylinder is closed.
       * - `skin_clinic.shutdown.vent_after_cylinder` (000_85616e3e705de8b7.txt, 38; safety): After the cylinder is closed, press the foot switch to let out the gas left in the hose, so that the hose can be pulled.
       * - `skin_clinic.shutdown.rocker_off_after_vent` (000_85616e3e705de8b7.txt, 39): After venting, switch off the rocker switch on the left.
       * - `skin_clinic.shutdown.regulator_in` (000_85616e3e705de8b7.txt, 39): Then press the pressure regulator in.
       * - `skin_clinic.shutdown.unplug_after_regulator` (000_85616e3e705de8b7.txt, 39; safety): Then pull the power plug, cutting the mains.
       * - `skin_clinic.shutdown.remove_foot_switch` (000_85616e3e705de8b7.txt, 39): Then take the foot switch off.
       * - `skin_clinic.shutdown.pull_hose_after_release` (000_85616e3e705de8b7.txt, 40; safety): Only with the ring pushed in, grip the hose and pull it out.
       * - `skin_clinic.shutdown.store_hoses` (000_85616e3e705de8b7.txt, 40): Store the hoses in a suitable place; this ends the operation.
       */
      readonly next: Decide<ShutDownProcedureCase, shapes.ProcedureNextSteps, Policy>;
      /**
       * Reviews a log of steps. Shutting the device down, from the pedal to the last thing put away.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.
       *
       * Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       * - `skin_clinic.handpiece.cap_on_after_use` (000_85616e3e705de8b7.txt, 47): Put the cap back on the handpiece after operation so that dust does not block the outlet.
       * - `skin_clinic.shutdown.power_off_before_cleaning` (000_85616e3e705de8b7.txt, 37; safety): The power is cut before the handpiece is cleaned.
       * - `skin_clinic.shutdown.put_back` (000_85616e3e705de8b7.txt, 37): Device and things are put back in their places.
       * - `skin_clinic.shutdown.release_then_withdraw` (000_85616e3e705de8b7.txt, 38; safety): At the end of the treatment the foot switch is released first, then the handpiece is taken away from the site.
       * - `skin_clinic.shutdown.close_cylinder` (000_85616e3e705de8b7.txt, 38; safety): Then the main valve of the oxygen cylinder is closed.
       * - `skin_clinic.shutdown.vent_after_cylinder` (000_85616e3e705de8b7.txt, 38; safety): After the cylinder is closed, press the foot switch to let out the gas left in the hose, so that the hose can be pulled.
       * - `skin_clinic.shutdown.rocker_off_after_vent` (000_85616e3e705de8b7.txt, 39): After venting, switch off the rocker switch on the left.
       * - `skin_clinic.shutdown.regulator_in` (000_85616e3e705de8b7.txt, 39): Then press the pressure regulator in.
       * - `skin_clinic.shutdown.unplug_after_regulator` (000_85616e3e705de8b7.txt, 39; safety): Then pull the power plug, cutting the mains.
       * - `skin_clinic.shutdown.remove_foot_switch` (000_85616e3e705de8b7.txt, 39): Then take the foot switch off.
       * - `skin_clinic.shutdown.pull_hose_after_release` (000_85616e3e705de8b7.txt, 40; safety): Only with the ring pushed in, grip the hose and pull it out.
       * - `skin_clinic.shutdown.store_hoses` (000_85616e3e705de8b7.txt, 40): Store the hoses in a suitable place; this ends the operation.
       */
      readonly review: Decide<ShutDownProcedureCase, shapes.ProcedureReviewed, Policy>;
      /**
       * Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Shutting the device down, from the pedal to the last thing put away.
       *
       * Arguments:
       * - `done`: what has been done, earliest first, at most 100000 entries, each with
       *   `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
       *   `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
       *   `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
       * - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.
       * - `language`: zh or en, of the labels; left out, English.
       *
       * Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.
       *
       * Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.startup.cap_off_before_pedal` (000_85616e3e705de8b7.txt, 14; safety): Start-up step 4: take the safety cap off the handpiece, close its water outlet with the hand, then press the foot switch.
       * - `skin_clinic.handpiece.cap_off_before_use` (000_85616e3e705de8b7.txt, 45; safety): Take the cap off the handpiece before operation, or the jet shoots it off and it is lost or broken.
       * - `skin_clinic.handpiece.cap_on_after_use` (000_85616e3e705de8b7.txt, 47): Put the cap back on the handpiece after operation so that dust does not block the outlet.
       * - `skin_clinic.shutdown.power_off_before_cleaning` (000_85616e3e705de8b7.txt, 37; safety): The power is cut before the handpiece is cleaned.
       * - `skin_clinic.shutdown.put_back` (000_85616e3e705de8b7.txt, 37): Device and things are put back in their places.
       * - `skin_clinic.shutdown.release_then_withdraw` (000_85616e3e705de8b7.txt, 38; safety): At the end of the treatment the foot switch is released first, then the handpiece is taken away from the site.
       * - `skin_clinic.shutdown.close_cylinder` (000_85616e3e705de8b7.txt, 38; safety): Then the main valve of the oxygen cylinder is closed.
       * - `skin_clinic.shutdown.vent_after_cylinder` (000_85616e3e705de8b7.txt, 38; safety): After the cylinder is closed, press the foot switch to let out the gas left in the hose, so that the hose can be pulled.
       * - `skin_clinic.shutdown.rocker_off_after_vent` (000_85616e3e705de8b7.txt, 39): After venting, switch off the rocker switch on the left.
       * - `skin_clinic.shutdown.regulator_in` (000_85616e3e705de8b7.txt, 39): Then press the pressure regulator in.
       * - `skin_clinic.shutdown.unplug_after_regulator` (000_85616e3e705de8b7.txt, 39; safety): Then pull the power plug, cutting the mains.
       * - `skin_clinic.shutdown.remove_foot_switch` (000_85616e3e705de8b7.txt, 39): Then take the foot switch off.
       * - `skin_clinic.shutdown.pull_hose_after_release` (000_85616e3e705de8b7.txt, 40; safety): Only with the ring pushed in, grip the hose and pull it out.
       * - `skin_clinic.shutdown.store_hoses` (000_85616e3e705de8b7.txt, 40): Store the hoses in a suitable place; this ends the operation.
       */
      readonly toMermaid: Decide<ShutDownProcedureToMermaidCase, shapes.ProcedureDrawing, Policy>;
    };
  }
  /** The procedure with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function procedure<Name extends keyof Procedures>(name: Name): Procedures[Name];

  /** The forms of this trade. */
  export interface Forms {
    readonly customer_file: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The customer's treatment file, before the first treatment.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `customer_treatment_file`, `current_skin_state`, `skin_problems`, `problem_sites`, `treatment_history`, `allergy_history`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.file.skin_record` (000_85616e3e705de8b7.txt, 7): Open a treatment file for the customer with the present skin state and every skin problem with its site.
       * - `skin_clinic.file.history_and_allergies` (000_85616e3e705de8b7.txt, 7; safety): Ask for and record the treatment history and the allergy history.
       */
      readonly check: Decide<CustomerFileFormCase, shapes.FormFiled, Policy>;
    };
    readonly materials: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What lies ready for the treatment, suited to the customer's skin.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `jet_device`, `acne_factor`, `base_beauty_liquid`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.prep.materials` (000_85616e3e705de8b7.txt, 9): Prepare, for the customer's skin condition, the jet device, the acne factor needed and the base beauty liquid.
       */
      readonly check: Decide<MaterialsFormCase, shapes.FormFiled, Policy>;
    };
    readonly treatment_settings: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded before the first spray.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `acne_type`, `skin_sensitivity`, `oxygen_pressure`, `leaflet_ratio`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
       * - `skin_clinic.serum.ratio_by_leaflet` (000_85616e3e705de8b7.txt, 20; safety): Mix the acne factor with the device's base nutrition liquid in the ratio of the acne factor's instructions.
       */
      readonly check: Decide<TreatmentSettingsFormCase, shapes.FormFiled, Policy>;
    };
    readonly treatment_record: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded of the treatment before the customer leaves.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `light_choice`, `e_light`, `rf`, `mask_choice`, `anti_inflammatory`, `hydrating`, `review_date`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.base_combination` (000_85616e3e705de8b7.txt, 5): The course combines the jet device with E-light or RF, chosen by the nature of the acne and the state of the epidermis.
       * - `skin_clinic.light.e_light_or_rf` (000_85616e3e705de8b7.txt, 30): After the whole jet treatment, go on with E-light or RF, chosen by the state of the acne after cleaning.
       * - `skin_clinic.aftercare.mask` (000_85616e3e705de8b7.txt, 35): After cleaning, a repairing mask is applied: anti-inflammatory or hydrating, as the treatment demands.
       * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
       */
      readonly check: Decide<TreatmentRecordFormCase, shapes.FormFiled, Policy>;
    };
    readonly review: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the review after the treatment must bring.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `skin_changes`, `next_treatment_time`, `home_care_plan`, `manager_consent`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name `skin_health_manager`, `skin_health_consultant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: `date_proposed_by_consultant`.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.course.interval_decided_by_manager` (000_85616e3e705de8b7.txt, 5): The skin-health manager fixes each interval from the state of the skin after each treatment.
       * - `skin_clinic.followup.review_by` (000_85616e3e705de8b7.txt, 51): At the review the skin-health manager or the consultant looks at how the skin has changed.
       * - `skin_clinic.followup.review_outcome` (000_85616e3e705de8b7.txt, 51): The review fixes the time of the next treatment and a home-care plan.
       */
      readonly check: Decide<ReviewFormCase, shapes.FormFiled, Policy>;
    };
    readonly plan: {
      /**
       * Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The maintenance plan.
       *
       * Arguments:
       * - `present`: what is there, each item once, each with
       *   `item` (one of `maintenance_plan`, `tcm_wellness_items`) and
       *   `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `missing`, each item with its `sort`, what will do for it (`anyOf`), `who` brings it and whom it goes `to`; `handTo`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.
       *
       * Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.plan.tcm_combination` (000_85616e3e705de8b7.txt, 52): A maintenance plan is drawn up that combines the treatment with traditional Chinese wellness items.
       */
      readonly check: Decide<PlanFormCase, shapes.FormFiled, Policy>;
    };
  }
  /** The form with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function form<Name extends keyof Forms>(name: Name): Forms[Name];

  /** The checklists of this trade. */
  export interface Checklists {
    readonly protection: {
      /**
       * Judges observed conduct. What protects and informs the patient while the jet is in use.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `sensation_explained`, `cooperation_explained`, `eye_mask_worn`, `eye_mask_taken_off`, `ear_plugs_worn`, `gloves_worn`, `hands_and_site_disinfected`, `eyes_protected`, `eyes_closed`, `jet_kept_off_eyeball`.
       * - `facts`: true, false, or left out where not known: `eye_site`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.protection.explain_sensation` (000_85616e3e705de8b7.txt, 21): Tell the patient what it will feel like and what co-operation is needed.
       * - `skin_clinic.protection.eye_mask_and_ear_plugs` (000_85616e3e705de8b7.txt, 21; safety): The patient wears an eye mask and ear plugs before the jet starts.
       * - `skin_clinic.protection.gloves_and_disinfection` (000_85616e3e705de8b7.txt, 21; safety): The operator wears gloves and disinfects before the jet starts.
       * - `skin_clinic.protection.protect_eyes` (000_85616e3e705de8b7.txt, 46; safety): Take special care to protect the eyes during operation, so that the cornea is not injured.
       * - `skin_clinic.eye.mask_off` (000_85616e3e705de8b7.txt, 29; safety): The eye mask worn during treatment is taken off for the lower eyelid.
       */
      readonly check: Decide<ProtectionChecklistCase, shapes.ChecklistChecked, Policy>;
    };
    readonly handling: {
      /**
       * Judges observed conduct. How the handpiece is used during treatment.
       *
       * Arguments:
       * - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `operating_procedure_followed`, `sponge_in_left_hand`, `handpiece_held_like_pen_in_right_hand`, `drops_dabbed_off`, `handpiece_touches_skin`, `handpiece_touches_sponge`, `handpiece_touches_towel`, `pressure_adjusted_to_skin_and_acne`, `angle_adjusted_to_skin_and_acne`, `mixing_watched`, `circled_around_lesion`, `epidermis_uninjured`, `handpiece_turned_upward`, `forced_clearing`, `pressure_controlled_at_nose`, `followed_skin_lines`, `gentle_hand`, `serum_absorbed`.
       * - `facts`: true, false, or left out where not known: `inflamed_lesion`, `sagging`, `nose_site`, `forehead_site`, `large_area_clearing`.
       *
       * Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.
       *
       * Errors: an item that is not on the list, a fact that is not asked for.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.startup.follow_procedure` (000_85616e3e705de8b7.txt, 15): Operate by the detailed operating procedure.
       * - `skin_clinic.pressure.egf_pass_weak` (000_85616e3e705de8b7.txt, 31; safety): That serum is applied in one further pass with weak pressure and a gentle hand.
       * - `skin_clinic.serum.egf_absorption` (000_85616e3e705de8b7.txt, 31): The further pass goes on until the skin has fully absorbed the serum.
       * - `skin_clinic.handling.hands` (000_85616e3e705de8b7.txt, 22): The left hand holds the absorbent sponge, the right hand holds the handpiece like a pen near the site.
       * - `skin_clinic.handling.dab_drops` (000_85616e3e705de8b7.txt, 22): During treatment the left hand gently dabs the drops off the cheeks so that none run to neck or ears.
       * - `skin_clinic.handpiece.no_contact` (000_85616e3e705de8b7.txt, 48; safety): During treatment the handpiece must never touch skin, sponge, towel or the like, lest it block.
       * - `skin_clinic.handling.adjust_pressure_and_angle` (000_85616e3e705de8b7.txt, 49; safety): During treatment adjust the pressure and angle of the handpiece to the thickness of the skin and the state of the acne, so that the skin is not injured.
       * - `skin_clinic.handling.watch_mixing` (000_85616e3e705de8b7.txt, 50): During treatment watch that gas and beauty liquid combine.
       * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
       * - `skin_clinic.lesion.inflamed_no_injury` (000_85616e3e705de8b7.txt, 25; safety): On such a lesion it is best that the epidermis is not injured.
       * - `skin_clinic.site.jaw_sagging_angle` (000_85616e3e705de8b7.txt, 26): At the jaw, when the face is slack or sagging, the head is turned upward at 45 degrees to the skin.
       * - `skin_clinic.nose.never_force` (000_85616e3e705de8b7.txt, 27; safety): Heads that do not come out at once are not forced out.
       * - `skin_clinic.nose.mind_pressure` (000_85616e3e705de8b7.txt, 27; safety): At the nose the pressure must be well controlled so that no skin is injured.
       * - `skin_clinic.site.forehead_passes` (000_85616e3e705de8b7.txt, 28): The oily forehead is gone over twice, along the lines of the skin.
       */
      readonly check: Decide<HandlingChecklistCase, shapes.ChecklistChecked, Policy>;
    };
  }
  /** The checklist with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function checklist<Name extends keyof Checklists>(name: Name): Checklists[Name];

  /** The phrases of this trade. */
  export interface Phrases {
    readonly side_benefits: {
      /**
       * Says: "Besides clearing the acne, the treatment can help oily skin and balance its sebum; the skin becomes firmer, finer, smoother and more elastic, the face looks lifted and the pores smaller. How much differs from person to person." ("除了清理痤疮,这项治疗还有助于改善油性肤质、平衡皮肤油脂,让皮肤更紧致、细腻光滑、有弹性,面部有提升感,毛孔也会收细。具体效果因人而异。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: none.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.expectation.side_benefits` (000_85616e3e705de8b7.txt, 6): Benefits that may be named: less oily skin, balanced sebum, firmer, finer, smoother and more elastic skin, lifted face, smaller pores.
       */
      readonly say: Decide<SideBenefitsPhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly principle: {
      /**
       * Says: "{customer_name}, {consultant_name}, your consultant, will have introduced the Huadie device to you; let me explain how it works. It uses aviation technology that comes from Israel: it mixes medical oxygen with nutrition liquid and sprays it through a specially made nozzle at 200 m/s, as a mist of 80 µm, finer than a pore, directly on the acne, clearing residue from the surface and cleaning the skin in depth; the acne factor in the liquid helps the sebaceous glands produce less and balances the oil, and together with RF it tightens the glands." ("{customer_name},刚才我们{consultant_name}顾问一定为您介绍过化蝶美容仪了吧,我再把原理给您介绍一下:化蝶美容仪引用的是航空技术,源于以色列;它将医用氧气和营养液充分结合,以200 m/s的速度由特殊设计的喷嘴以直径80 µm(小于毛孔直径)的喷雾流直接作用于痤疮处,清除表皮层垃圾,给皮肤深层清洁;美容液中加入的痤疮因子可改善皮脂腺的油脂分泌,平衡油脂,结合RF射频可收缩皮脂腺。")
       *
       * Arguments:
       * - `language`: zh or en.
       * - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `consultant_name`.
       * - `facts`: true, false, or left out where not known: none.
       *
       * Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.
       *
       * Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.explain.principle_script` (000_85616e3e705de8b7.txt, 20): Words: the consultant has introduced the device; it uses aviation technology from Israel, mixes medical oxygen with nutrition liquid and sprays it at 200 m/s in a mist of 80 µm, finer than a pore, on the acne; the acne factor balances sebum and RF tightens the glands.
       */
      readonly say: Decide<PrinciplePhraseCase, shapes.PhraseSaid, Policy>;
    };
    readonly cure_promise: {
      /**
       * Declined: always refused. An unproven promise of cure: that the bacteria die at once, that the acne goes completely and hardly comes back. The document itself contradicts it (8 to 10 treatments, heads left for 3 to 5 days, a maintenance plan), so saying it would be misleading publicity.
       *
       * Arguments:
       * - `language`: zh or en.
       *
       * Returns: no words; the finding's clause has the reason.
       *
       * Errors: a slot or a fact, for there is none.
       *
       * @throws {@link InvalidInput} with every fault of the input.
       *
       * @remarks Clauses:
       * - `skin_clinic.explain.cure_promise` (000_85616e3e705de8b7.txt, 20): Telling the customer that the bacteria die at once on contact with oxygen, that the acne is removed completely and hardly comes back.
       */
      readonly say: Decide<CurePromisePhraseCase, shapes.PhraseSaid, Policy>;
    };
  }
  /** The phrase with this name. @throws {@link InvalidInput} with the nearest name where there is none. */
  export function phrase<Name extends keyof Phrases>(name: Name): Phrases[Name];

  /** What a shop may set; what is left out keeps the source's figure. */
  export interface PolicySettings {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone?: string;
    /** The shop's own words for phrases, with the same slots. */
    wording?: Wording;
    /**
     * Shortest length of one service.. The source's figure: 45 min. From 45 to 90 min.
     *
     * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
     */
    sessionShortestMin?: NumberInput | null;
    /**
     * Longest length of one service.. The source's figure: 90 min. From 45 to 90 min.
     *
     * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
     */
    sessionLongestMin?: NumberInput | null;
    /**
     * Treatments from which a course counts as complete.. The source's figure: 8. From 1 to 10.
     *
     * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
     */
    courseSessionsLeast?: NumberInput | null;
    /**
     * Most treatments in one course; the next one starts a new course.. The source's figure: 10. From 1 to 20.
     *
     * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
     */
    courseSessionsMost?: NumberInput | null;
    /**
     * Fewest days between two treatments; a shop may only lengthen it.. The source's figure: 3 d. From 3 to 7 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
     */
    intervalGeneralMinDays?: NumberInput | null;
    /**
     * Days after which the next treatment is overdue.. The source's figure: 7 d. From 3 to 7 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
     */
    intervalGeneralMaxDays?: NumberInput | null;
    /**
     * Severe acne: fewest days between the first 3 treatments of the first course; a shop may only lengthen it.. The source's figure: 2 d. From 2 to 3 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
     */
    intervalSevereFirstMinDays?: NumberInput | null;
    /**
     * Severe acne: days after which one of the first 3 treatments is overdue.. The source's figure: 3 d. From 2 to 3 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
     */
    intervalSevereFirstMaxDays?: NumberInput | null;
    /**
     * Severe acne, after the first 3 treatments: fewest days advised between two treatments.. The source's figure: 5 d. From 5 to 7 d.
     *
     * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
     */
    intervalSevereLaterMinDays?: NumberInput | null;
    /**
     * Severe acne, after the first 3 treatments: most days advised between two treatments.. The source's figure: 7 d. From 5 to 7 d.
     *
     * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
     */
    intervalSevereLaterMaxDays?: NumberInput | null;
    /**
     * Lower end of the output pressure while treating.. The source's figure: 0.3 MPa. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
     */
    pressureMinMpa?: NumberInput | null;
    /**
     * Upper end of the output pressure while treating.. The source's figure: 0.6 MPa. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
     */
    pressureMaxMpa?: NumberInput | null;
    /**
     * Highest output pressure on sensitive or thin skin; the source says lower and gives no figure.. The source leaves it open. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
     */
    sensitivePressureMaxMpa?: NumberInput | null;
    /**
     * How far the charging of the bottle may be off its usual time without being noted; left open, every deviation is noted.. The source leaves it open. At least 0 s.
     *
     * - `skin_clinic.startup.bottle_charge_time` (000_85616e3e705de8b7.txt, 14): Gas then fills the nutrition bottle and stops after about 3 seconds, depending on the gas space in the bottle.
     */
    chargeToleranceS?: NumberInput | null;
    /**
     * Output pressure from which it counts as strong; the source gives no figure.. The source leaves it open. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
     */
    strongPressureMinMpa?: NumberInput | null;
    /**
     * How far the handpiece may be off its angle to the skin; a shop may only tighten it.. The source's figure: 5 deg. From 0 to 5 deg. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
     */
    angleToleranceDeg?: NumberInput | null;
    /**
     * Least distance from the skin on inflamed acne; a shop may only raise it.. The source's figure: 1 cm. From 1 to 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
     */
    inflamedDistanceMinCm?: NumberInput | null;
    /**
     * End of the working range on inflamed acne; beyond it is noted, not refused.. The source's figure: 2 cm. From 1 to 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
     */
    inflamedDistanceMaxCm?: NumberInput | null;
    /**
     * Fewest circles around an inflamed lesion.. The source's figure: 3. From 3 to 4.
     *
     * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
     */
    inflamedCirclesLeast?: NumberInput | null;
    /**
     * Most circles around an inflamed lesion.. The source's figure: 4. From 3 to 4.
     *
     * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
     */
    inflamedCirclesMost?: NumberInput | null;
    /**
     * Passes over the forehead in one session, all told.. The source's figure: 2. From 1 to 3.
     *
     * - `skin_clinic.site.forehead_passes` (000_85616e3e705de8b7.txt, 28): The oily forehead is gone over twice, along the lines of the skin.
     */
    foreheadPasses?: NumberInput | null;
    /**
     * At the lower eyelid and the eye corner the handpiece stays farther away than this; a shop may only raise it.. The source's figure: 2 cm. At least 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
     */
    eyeDistanceOverCm?: NumberInput | null;
    /**
     * Days after the treatment on which the review is held.. The source's figure: 3 d. From 1 to 3 d.
     *
     * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
     */
    reviewDays?: NumberInput | null;
    /**
     * Wellness items that the shop offers beside those of the source.. The source leaves it open.
     *
     * - `skin_clinic.plan.tcm_items` (000_85616e3e705de8b7.txt, 52): Suitable items: Chinese-style Yao herbal bath with liver-and-gallbladder meridian work or ovarian care.
     */
    tcmAddedItems?: string[] | null;
    /**
     * How far the push of the release ring may be off its usual depth without being noted; left open, every deviation is noted.. The source leaves it open. At least 0 mm.
     *
     * - `skin_clinic.shutdown.hose_release_depth` (000_85616e3e705de8b7.txt, 40): At each hose connector press the blue part and push it inwards by about 2 mm.
     */
    hosePushToleranceMm?: NumberInput | null;
  }

  /** The shop's own words by phrase and language. */
  export interface Wording {
    side_benefits?: { zh?: string; en?: string };
    principle?: { zh?: string; en?: string };
  }

  /** Every parameter of a policy as it is in force; null is open. */
  export interface PolicyInForce {
    /** The shop's time zone, an IANA name; `Asia/Shanghai` unless set. */
    timeZone: string;
    /** The shop's own words for phrases, with the same slots. */
    wording: Wording;
    /**
     * Shortest length of one service.. The source's figure: 45 min. From 45 to 90 min.
     *
     * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
     */
    sessionShortestMin: number | null;
    /**
     * Longest length of one service.. The source's figure: 90 min. From 45 to 90 min.
     *
     * - `skin_clinic.session.duration` (000_85616e3e705de8b7.txt, 4): One service takes 45 to 90 minutes, depending on the condition of the acne.
     */
    sessionLongestMin: number | null;
    /**
     * Treatments from which a course counts as complete.. The source's figure: 8. From 1 to 10.
     *
     * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
     */
    courseSessionsLeast: number | null;
    /**
     * Most treatments in one course; the next one starts a new course.. The source's figure: 10. From 1 to 20.
     *
     * - `skin_clinic.course.sessions_per_course` (000_85616e3e705de8b7.txt, 33): A course is generally 8 to 10 treatments.
     */
    courseSessionsMost: number | null;
    /**
     * Fewest days between two treatments; a shop may only lengthen it.. The source's figure: 3 d. From 3 to 7 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
     */
    intervalGeneralMinDays: number | null;
    /**
     * Days after which the next treatment is overdue.. The source's figure: 7 d. From 3 to 7 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_general` (000_85616e3e705de8b7.txt, 5; safety): Two successive treatments are 3 to 7 days apart.
     */
    intervalGeneralMaxDays: number | null;
    /**
     * Severe acne: fewest days between the first 3 treatments of the first course; a shop may only lengthen it.. The source's figure: 2 d. From 2 to 3 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
     */
    intervalSevereFirstMinDays: number | null;
    /**
     * Severe acne: days after which one of the first 3 treatments is overdue.. The source's figure: 3 d. From 2 to 3 d. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.course.interval_severe_first_three` (000_85616e3e705de8b7.txt, 33; safety): For severe acne the first 3 treatments are 2 to 3 days apart.
     */
    intervalSevereFirstMaxDays: number | null;
    /**
     * Severe acne, after the first 3 treatments: fewest days advised between two treatments.. The source's figure: 5 d. From 5 to 7 d.
     *
     * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
     */
    intervalSevereLaterMinDays: number | null;
    /**
     * Severe acne, after the first 3 treatments: most days advised between two treatments.. The source's figure: 7 d. From 5 to 7 d.
     *
     * - `skin_clinic.course.interval_severe_later` (000_85616e3e705de8b7.txt, 33): For severe acne, after the first 3 treatments, one treatment every 5 to 7 days is suitable.
     */
    intervalSevereLaterMaxDays: number | null;
    /**
     * Lower end of the output pressure while treating.. The source's figure: 0.3 MPa. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
     */
    pressureMinMpa: number | null;
    /**
     * Upper end of the output pressure while treating.. The source's figure: 0.6 MPa. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.output_range` (000_85616e3e705de8b7.txt, 42; safety): The output pressure is kept between 0.3 and 0.6 MPa, as the treatment needs.
     */
    pressureMaxMpa: number | null;
    /**
     * Highest output pressure on sensitive or thin skin; the source says lower and gives no figure.. The source leaves it open. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.pressure.set_by_type_and_sensitivity` (000_85616e3e705de8b7.txt, 17; safety): Before treatment, set the oxygen pressure to suit the acne type and the sensitivity of the skin.
     */
    sensitivePressureMaxMpa: number | null;
    /**
     * How far the charging of the bottle may be off its usual time without being noted; left open, every deviation is noted.. The source leaves it open. At least 0 s.
     *
     * - `skin_clinic.startup.bottle_charge_time` (000_85616e3e705de8b7.txt, 14): Gas then fills the nutrition bottle and stops after about 3 seconds, depending on the gas space in the bottle.
     */
    chargeToleranceS: number | null;
    /**
     * Output pressure from which it counts as strong; the source gives no figure.. The source leaves it open. From 0.3 to 0.6 MPa. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.heads_blown_out` (000_85616e3e705de8b7.txt, 24; safety): Blackheads and whiteheads that stand out of the skin are cleared by strong pressure.
     */
    strongPressureMinMpa: number | null;
    /**
     * How far the handpiece may be off its angle to the skin; a shop may only tighten it.. The source's figure: 5 deg. From 0 to 5 deg. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.headed_angle_45` (000_85616e3e705de8b7.txt, 24; safety): On acne that has come to a head at the surface (pus, blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
     */
    angleToleranceDeg: number | null;
    /**
     * Least distance from the skin on inflamed acne; a shop may only raise it.. The source's figure: 1 cm. From 1 to 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
     */
    inflamedDistanceMinCm: number | null;
    /**
     * End of the working range on inflamed acne; beyond it is noted, not refused.. The source's figure: 2 cm. From 1 to 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.lesion.inflamed_distance` (000_85616e3e705de8b7.txt, 25; safety): On red, swollen, not suppurating acne the handpiece is kept about 1 to 2 cm from the skin.
     */
    inflamedDistanceMaxCm: number | null;
    /**
     * Fewest circles around an inflamed lesion.. The source's figure: 3. From 3 to 4.
     *
     * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
     */
    inflamedCirclesLeast: number | null;
    /**
     * Most circles around an inflamed lesion.. The source's figure: 4. From 3 to 4.
     *
     * - `skin_clinic.lesion.inflamed_circles` (000_85616e3e705de8b7.txt, 25): Circle around that lesion 3 to 4 times.
     */
    inflamedCirclesMost: number | null;
    /**
     * Passes over the forehead in one session, all told.. The source's figure: 2. From 1 to 3.
     *
     * - `skin_clinic.site.forehead_passes` (000_85616e3e705de8b7.txt, 28): The oily forehead is gone over twice, along the lines of the skin.
     */
    foreheadPasses: number | null;
    /**
     * At the lower eyelid and the eye corner the handpiece stays farther away than this; a shop may only raise it.. The source's figure: 2 cm. At least 2 cm. A safety limit: a looser value does not load.
     *
     * - `skin_clinic.eye.high_distance` (000_85616e3e705de8b7.txt, 29; safety): At the lower eyelid the handpiece works from a high distance.
     */
    eyeDistanceOverCm: number | null;
    /**
     * Days after the treatment on which the review is held.. The source's figure: 3 d. From 1 to 3 d.
     *
     * - `skin_clinic.followup.review_date` (000_85616e3e705de8b7.txt, 36): A review is agreed for 3 days after the treatment.
     */
    reviewDays: number | null;
    /**
     * Wellness items that the shop offers beside those of the source.. The source leaves it open.
     *
     * - `skin_clinic.plan.tcm_items` (000_85616e3e705de8b7.txt, 52): Suitable items: Chinese-style Yao herbal bath with liver-and-gallbladder meridian work or ovarian care.
     */
    tcmAddedItems: string[] | null;
    /**
     * How far the push of the release ring may be off its usual depth without being noted; left open, every deviation is noted.. The source leaves it open. At least 0 mm.
     *
     * - `skin_clinic.shutdown.hose_release_depth` (000_85616e3e705de8b7.txt, 40): At each hose connector press the blue part and push it inwards by about 2 mm.
     */
    hosePushToleranceMm: number | null;
  }

  /** A policy of this trade; it never changes. */
  export class Policy extends TradePolicy {
    /** @throws {@link InvalidInput} with every fault: a value outside the bounds of its clause, or looser than a safety limit. */
    constructor(settings?: PolicySettings);
    /** Reads a policy from JSON. */
    static fromJson(json: string): Policy;
    /** Reads a policy from TOML. */
    static fromToml(toml: string): Policy;
    readonly trade: 'skin_clinic';
    /** What differs from the source's figures. */
    readonly changes: Partial<PolicyInForce>;
    /** Every parameter as it is in force. */
    readonly settings: PolicyInForce;
  }

  /**
   * A type of acne.
   * - `papule`: Papules.
   * - `whitehead`: Whiteheads.
   * - `blackhead`: Blackheads.
   * - `pustule`: Pustules.
   * - `cyst`: Cysts.
   * - `nodule`: Nodules.
   * - `inflamed`: Red, swollen, not suppurating spots.
   * - `other`: Any other type.
   */
  export type AcneType = 'papule' | 'whitehead' | 'blackhead' | 'pustule' | 'cyst' | 'nodule' | 'inflamed' | 'other';

  /**
   * The days after a treatment.
   */
  export interface AfterTreatment {
    /**
     * The day on which the customer is called.
     */
    callOn: Day;
    /**
     * The day of the review.
     */
    reviewOn: Day;
  }

  /**
   * What is chosen to follow a treatment.
   */
  export interface Aftercare {
    /**
     * Whether the customer is an adult woman; matters for ovarian care only. Left out, that is not known.
     */
    adultWoman?: boolean | null;
    /**
     * Whether the allergy history speaks against the home product; left out, that is not known.
     */
    allergicToHomeProduct?: boolean | null;
    /**
     * Whether the home product is recommended.
     */
    homeProduct?: boolean;
    /**
     * The light that goes with the jet; left out, it is not chosen yet.
     */
    light?: Light | null;
    /**
     * The mask after cleaning; left out, it is not chosen yet.
     */
    mask?: MaskKind | null;
    /**
     * Whether red-light repair is chosen.
     */
    redLight?: boolean;
    /**
     * When the treatment began.
     */
    treatedAt: InstantInput;
    /**
     * The wellness items, by name: `yao_bath`, `liver_gallbladder_meridian`, `ovarian_care`, or one that the policy
     * adds; left out, none is planned yet.
     */
    wellnessItems?: string[] | null;
  }

  export interface BottleChargeTimeLimitCase {
    /**
     * The measured value in s; null, or left out, it is not known.
     */
    chargeS?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  /**
   * A course of treatments so far, and the day that is planned next.
   */
  export interface CourseSoFar {
    /**
     * Whether the acne is gone; left out, that is not known.
     */
    acneGone?: boolean | null;
    /**
     * Who fixed that day; left out, that is not known.
     */
    decidedBy?: Decider | null;
    /**
     * Whether it is the customer's first course; left out, that is not known.
     */
    firstCourse?: boolean | null;
    /**
     * Whether the manager consents to a day that the consultant fixed; left out, that is still to come.
     */
    managerConsents?: boolean | null;
    /**
     * The day that is planned for the next treatment, in the shop's calendar; left out, none is planned yet.
     */
    plannedOn?: Day | null;
    /**
     * When the previous treatment began, in this course or the one before; left out, there was none.
     */
    previousTreatment?: InstantInput | null;
    /**
     * How many treatments of this course are done, from 0.
     */
    sessionsDone: number;
    /**
     * Whether the acne is severe; left out, that is not known.
     */
    severe?: boolean | null;
  }

  export interface CurePromisePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  export interface CustomerFileFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item:
        | 'customer_treatment_file'
        | 'current_skin_state'
        | 'skin_problems'
        | 'problem_sites'
        | 'treatment_history'
        | 'allergy_history';
    }[];
  }

  /**
   * Who fixes the day of a treatment.
   * - `skin_health_manager`: The skin-health manager.
   * - `skin_health_consultant`: The skin-health consultant, who needs the manager's consent.
   * - `other`: Anyone else.
   */
  export type Decider = 'skin_health_manager' | 'skin_health_consultant' | 'other';

  /**
   * Which way the handpiece moves.
   * - `along_skin_lines`: Along the lines of the skin.
   * - `outer_to_inner`: From the outside inwards.
   * - `upward`: Upwards.
   * - `around_lesion`: In circles around the lesion.
   */
  export type Direction = 'along_skin_lines' | 'outer_to_inner' | 'upward' | 'around_lesion';

  export interface EgfPassesLimitCase {
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    egfPassCount?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      large_area_clearing?: boolean | null;
    };
  }

  /**
   * What ends the work at a spot.
   * - `freshBlood`: The first fresh blood.
   * - `circles_done`: The printed circles, with the epidermis uninjured.
   * - `cleared_without_force`: What comes out at once; the rest is left.
   * - `serum_absorbed`: The serum is absorbed.
   * - `passes_done`: The printed passes.
   */
  export type Endpoint = 'fresh_blood' | 'circles_done' | 'cleared_without_force' | 'serum_absorbed' | 'passes_done';

  /**
   * A run of samples that break a rule, draw its advice, or lack a value that it needs.
   */
  export interface Excursion {
    /**
     * By how much the worst value misses it.
     */
    by?: number | null;
    /**
     * The clauses of the rule.
     */
    clauses: ClauseId[];
    /**
     * How a value is held against the limit.
     */
    comparison?: Comparison | null;
    /**
     * The place of its first sample in the log, from 0.
     */
    firstSample: number;
    /**
     * When its first sample was taken.
     */
    from: Instant;
    /**
     * What was allowed at the worst sample.
     */
    limit?: number | null;
    /**
     * What the clauses make of it.
     */
    outcome: Outcome;
    /**
     * How many samples it has.
     */
    samples: number;
    /**
     * When its last sample was taken.
     */
    until: Instant;
    /**
     * What it is about: `pressureMpa`, `distanceCm`, `angleDeg`, `contact`, `pedal`, or a fact that is not known.
     */
    what: string;
    /**
     * The worst value.
     */
    worst?: number | null;
  }

  export interface EyeDistanceLimitCase {
    /**
     * The measured value in cm; null, or left out, it is not known.
     */
    distanceCm?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface EyeImprovementLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    sessionCount?: NumberInput | null;
  }

  export interface FollowUpScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      next_day_call?: InstantInput | null;
      review?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      treatment_began?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface FollowUpScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      next_day_call?: InstantInput | null;
      review?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      treatment_began?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  export interface ForecastsScheduleCase {
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      inflamed_lesion_gone?: InstantInput | null;
      residual_heads_gone?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      treatment_began?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      heads_left?: boolean | null;
      inflamed_lesion?: boolean | null;
    };
    /**
     * The present.
     */
    now: InstantInput;
  }

  export interface ForecastsScheduleToIcalendarCase {
    /**
     * How many minutes before it is too late an alarm goes off; left out, 60.
     */
    alarmMinutes?: number | null;
    /**
     * When each act was done; one that is left out, or null, is not done.
     */
    done?: {
      inflamed_lesion_gone?: InstantInput | null;
      residual_heads_gone?: InstantInput | null;
    };
    /**
     * When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
     */
    events?: {
      treatment_began?: InstantInput | null;
    };
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      heads_left?: boolean | null;
      inflamed_lesion?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
    /**
     * The present.
     */
    now: InstantInput;
    /**
     * What the case is called, such as an order number: it stands in the titles, and keeps the entries the same ones when the calendar is made anew.
     */
    reference?: string | null;
  }

  export interface ForeheadPassesLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    foreheadPassCount?: NumberInput | null;
  }

  /**
   * A gas source of the device.
   * - `oxygen`: Oxygen from the cylinder.
   * - `self_made_gas`: The gas that the device makes itself.
   */
  export type Gas = 'oxygen' | 'self_made_gas';

  /**
   * The gas for a treatment.
   */
  export interface GasChoice {
    /**
     * The gas that is wanted; left out, the indication decides where it can.
     */
    gas?: Gas | null;
    /**
     * What is treated.
     */
    indication: Indication;
    /**
     * What the oxygen gauge shows in MPa, from 0; left out, it has not been read yet.
     */
    oxygenGaugeMpa?: NumberInput | null;
    /**
     * How the gas-source valve stands; left out, it has not been set yet.
     */
    sourceValve?: ValvePosition | null;
  }

  /**
   * The gas and its valve.
   */
  export interface GasChosen {
    /**
     * The gas.
     */
    gas: Gas;
    /**
     * How the gas-source valve has to stand for it.
     */
    sourceValve: ValvePosition;
  }

  /**
   * The days on which something goes by itself.
   */
  export interface GoneBetween {
    /**
     * The first of them.
     */
    from: Day;
    /**
     * The last of them.
     */
    until: Day;
  }

  /**
   * Half of the face.
   * - `first`: The half that is treated first.
   * - `second`: The other half.
   */
  export type Half = 'first' | 'second';

  export interface HandlingChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      forehead_site?: boolean | null;
      inflamed_lesion?: boolean | null;
      large_area_clearing?: boolean | null;
      nose_site?: boolean | null;
      sagging?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      angle_adjusted_to_skin_and_acne?: boolean | null;
      circled_around_lesion?: boolean | null;
      drops_dabbed_off?: boolean | null;
      epidermis_uninjured?: boolean | null;
      followed_skin_lines?: boolean | null;
      forced_clearing?: boolean | null;
      gentle_hand?: boolean | null;
      handpiece_held_like_pen_in_right_hand?: boolean | null;
      handpiece_touches_skin?: boolean | null;
      handpiece_touches_sponge?: boolean | null;
      handpiece_touches_towel?: boolean | null;
      handpiece_turned_upward?: boolean | null;
      mixing_watched?: boolean | null;
      operating_procedure_followed?: boolean | null;
      pressure_adjusted_to_skin_and_acne?: boolean | null;
      pressure_controlled_at_nose?: boolean | null;
      serum_absorbed?: boolean | null;
      sponge_in_left_hand?: boolean | null;
    };
  }

  /**
   * How far the handpiece is off.
   */
  export interface HandpieceChecked {
    /**
     * Whether nothing is to be said against it.
     */
    inOrder: boolean;
    /**
     * Whether the treatment stops at once.
     */
    stop: boolean;
  }

  /**
   * The handpiece at a spot.
   */
  export interface HandpieceReading {
    /**
     * The angle between the axis of the handpiece and the skin in degrees, 0 to 90; left out, it is not known.
     */
    angleDeg?: NumberInput | null;
    /**
     * Whether it touches skin, sponge, towel or the like; left out, the distance decides.
     */
    contact?: boolean | null;
    /**
     * The distance from the skin in cm; at 0 or less the handpiece touches. Left out, it is not known.
     */
    distanceCm?: NumberInput | null;
    /**
     * What is treated there.
     */
    lesion: Lesion;
    /**
     * Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
     */
    sagging?: boolean | null;
    /**
     * The site.
     */
    site: Site;
  }

  export interface HeadedAngleLimitCase {
    /**
     * The measured value in deg; null, or left out, it is not known.
     */
    angleDeg?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      eye_site?: boolean | null;
    };
  }

  export interface HosePushDepthLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in mm; null, or left out, it is not known.
     */
    pushDepthMm?: NumberInput | null;
  }

  /**
   * What is treated.
   * - `acne`: Acne.
   * - `other`: Anything else.
   */
  export type Indication = 'acne' | 'other';

  export interface InflamedCirclesLimitCase {
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    circleCount?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface InflamedDistanceLimitCase {
    /**
     * The measured value in cm; null, or left out, it is not known.
     */
    distanceCm?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      eye_site?: boolean | null;
    };
  }

  export interface JawSaggingAngleLimitCase {
    /**
     * The measured value in deg; null, or left out, it is not known.
     */
    angleDeg?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      sagging?: boolean | null;
    };
  }

  /**
   * How strong the jet is, in the words of the book.
   * - `strong`: Strong.
   * - `adjusted`: Suited to skin and acne.
   * - `lowered`: Lowered: below the sites before at the eyes, or where sensitive skin forbids strong pressure.
   * - `weak`: Weak, with a gentle hand.
   */
  export type JetStrength = 'strong' | 'adjusted' | 'lowered' | 'weak';

  /**
   * What is treated at a site.
   * - `suppurating`: Acne that has come to a head with pus.
   * - `blackhead`: A blackhead that stands out of the skin.
   * - `whitehead`: A whitehead that stands out of the skin.
   * - `inflamed`: Red, swollen, not suppurating acne.
   * - `other`: Anything else, or no single lesion.
   */
  export type Lesion = 'suppurating' | 'blackhead' | 'whitehead' | 'inflamed' | 'other';

  /**
   * What happens at a lesion next.
   * - `go_on`: The work goes on.
   * - `leave`: The lesion is clean: the jet leaves it.
   * - `stop_there`: The skin is injured: the work there stops.
   * - `leave_the_rest`: What is left comes away by itself: the jet leaves it.
   */
  export type LesionAct = 'go_on' | 'leave' | 'stop_there' | 'leave_the_rest';

  /**
   * What happens at the lesion.
   */
  export interface LesionEnd {
    /**
     * What happens next.
     */
    act: LesionAct;
  }

  /**
   * What is seen at one lesion.
   */
  export interface LesionSeen {
    /**
     * Whether the epidermis is visibly injured; left out, that is not known.
     */
    epidermisInjured?: boolean | null;
    /**
     * Whether clearing them is being forced.
     */
    forcedClearing?: boolean;
    /**
     * Whether fresh blood flows; left out, that is not known.
     */
    freshBlood?: boolean | null;
    /**
     * Whether heads are left that did not come out at once.
     */
    headsLeft?: boolean;
    /**
     * The lesion.
     */
    lesion: Lesion;
  }

  /**
   * The light that goes with the jet.
   * - `e_light`: E-light.
   * - `rf`: Radio frequency.
   */
  export type Light = 'e_light' | 'rf';

  /**
   * The mask after cleaning.
   * - `anti_inflammatory`: Against inflammation.
   * - `hydrating`: Hydrating.
   * - `both`: One mask that does both.
   */
  export type MaskKind = 'anti_inflammatory' | 'hydrating' | 'both';

  export interface MaterialsFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'jet_device' | 'acne_factor' | 'base_beauty_liquid';
    }[];
  }

  /**
   * The next treatment.
   */
  export interface NextSession {
    /**
     * The first day that is advised.
     */
    advisedFrom?: Day | null;
    /**
     * The first day on which the skin may be treated again: a hard limit.
     */
    earliest?: Day | null;
    /**
     * The last day; later is overdue, not refused.
     */
    latest?: Day | null;
    /**
     * Whether it starts a new course.
     */
    newCourse: boolean;
    /**
     * The day to propose.
     */
    proposed?: Day | null;
    /**
     * Its number in its course, from 1.
     */
    session: number;
    /**
     * Whether the treatment ends because the acne is gone.
     */
    stop: boolean;
  }

  export interface NoContactLimitCase {
    /**
     * The measured value in cm; null, or left out, it is not known.
     */
    distanceCm?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  export interface NoseAngleLimitCase {
    /**
     * The measured value in deg; null, or left out, it is not known.
     */
    angleDeg?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  /**
   * What may be forecast.
   */
  export interface Outlook {
    /**
     * The types that may be said to be cleared in the same treatment, most of them at once.
     */
    clearedAtOnce: AcneType[];
    /**
     * When blackheads and whiteheads that are left come away.
     */
    headsGone?: GoneBetween | null;
    /**
     * The day by which an inflamed lesion subsides.
     */
    inflamedGoneBy?: Day | null;
    /**
     * The types for which nothing may be forecast.
     */
    noForecast: AcneType[];
  }

  export interface OutputPressureLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in MPa; null, or left out, it is not known.
     */
    pressureMpa?: NumberInput | null;
  }

  /**
   * Which pass over the face it is.
   * - `clearing`: Clearing the acne.
   * - `growth_factor`: The further pass with growth-factor serum.
   */
  export type Pass = 'clearing' | 'growth_factor';

  export interface PlanFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'maintenance_plan' | 'tcm_wellness_items';
    }[];
  }

  /**
   * A planned session for acne.
   */
  export interface PlannedSession {
    /**
     * The course so far, with the planned day.
     */
    course: CourseSoFar;
    /**
     * The planned length of the whole service in minutes; left out, it is not known.
     */
    durationMin?: NumberInput | null;
    /**
     * The gas; left out, oxygen.
     */
    gas?: Gas | null;
    /**
     * Whether the operator changes the order of the sites to suit the acne; left out, that is not known.
     */
    operatorChanged?: boolean | null;
    /**
     * What the nutrition liquid is mixed for.
     */
    serum: SerumChoice;
    /**
     * Whether the skin is sensitive or thin; left out, that is not known.
     */
    skinSensitive?: boolean | null;
    /**
     * The spots in the order in which they are treated, at least one.
     */
    spots: PlannedSpot[];
  }

  /**
   * A spot that a session plans to treat.
   */
  export interface PlannedSpot {
    /**
     * The planned angle to the skin in degrees, 0 to 90.
     */
    angleDeg?: NumberInput | null;
    /**
     * The planned distance from the skin in cm.
     */
    distanceCm?: NumberInput | null;
    /**
     * Which half of the face; needed at jaw, cheek and nasolabial fold.
     */
    half?: Half | null;
    /**
     * What is treated there.
     */
    lesion: Lesion;
    /**
     * Which pass it is.
     */
    pass?: Pass;
    /**
     * The planned output pressure in MPa, from 0.
     */
    pressureMpa?: NumberInput | null;
    /**
     * Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
     */
    sagging?: boolean | null;
    /**
     * The site.
     */
    site: Site;
  }

  export interface PreparationProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `skin_health_consultant`, `skin_health_manager`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'customer_file_opened'
        | 'histories_recorded'
        | 'consultant_notice'
        | 'prepare_materials'
        | 'explain_principle'
        | 'wrap_head'
        | 'wash_face'
        | 'explain_sensation_and_cooperation'
        | 'eye_mask_and_ear_plugs_on_patient'
        | 'operator_gloves_on'
        | 'disinfect'
        | 'jet_start';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      acne_gone_before_session?: boolean | null;
    };
  }

  export interface PreparationProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name `skin_health_consultant`, `skin_health_manager`); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'customer_file_opened'
        | 'histories_recorded'
        | 'consultant_notice'
        | 'prepare_materials'
        | 'explain_principle'
        | 'wrap_head'
        | 'wash_face'
        | 'explain_sensation_and_cooperation'
        | 'eye_mask_and_ear_plugs_on_patient'
        | 'operator_gloves_on'
        | 'disinfect'
        | 'jet_start';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      acne_gone_before_session?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * The pressures that a spot takes.
   */
  export interface PressureRange {
    /**
     * The pressure in MPa that it must stay below, where the spot asks for weak or lowered pressure.
     */
    belowMpa?: number | null;
    /**
     * The upper end in MPa, which itself is allowed; below the lower end where no pressure will do.
     */
    maxMpa: number;
    /**
     * The lower end in MPa, which itself is allowed.
     */
    minMpa: number;
    /**
     * Whether strong pressure is asked for.
     */
    strong: boolean;
  }

  /**
   * An output pressure at a spot.
   */
  export interface PressureReading {
    /**
     * What is treated there.
     */
    lesion: Lesion;
    /**
     * The lowest pressure in MPa with which the session has cleared so far, the eye sites left out; left out, none is
     * known.
     */
    lowestClearingMpa?: NumberInput | null;
    /**
     * Which pass it is.
     */
    pass?: Pass;
    /**
     * The output pressure at the gauge in MPa, from 0; left out, it is not known and nothing passes.
     */
    pressureMpa?: NumberInput | null;
    /**
     * The site.
     */
    site: Site;
    /**
     * Whether the skin is sensitive or thin; left out, that is not known.
     */
    skinSensitive?: boolean | null;
  }

  export interface PrinciplePhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots: {
      /**
       * A text of 1 to 1000 characters.
       */
      consultant_name: string;
      /**
       * A text of 1 to 1000 characters.
       */
      customer_name: string;
    };
  }

  export interface ProtectionChecklistCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      eye_site?: boolean | null;
    };
    /**
     * For each item whether it was observed; one that is left out, or null, was not looked at.
     */
    observed?: {
      cooperation_explained?: boolean | null;
      ear_plugs_worn?: boolean | null;
      eye_mask_taken_off?: boolean | null;
      eye_mask_worn?: boolean | null;
      eyes_closed?: boolean | null;
      eyes_protected?: boolean | null;
      gloves_worn?: boolean | null;
      hands_and_site_disinfected?: boolean | null;
      jet_kept_off_eyeball?: boolean | null;
      sensation_explained?: boolean | null;
    };
  }

  /**
   * What a recorded session shows.
   */
  export interface Recorded {
    /**
     * Every run of samples that break a rule, draw advice, or lack a value that a rule needs, by their beginning.
     */
    excursions: Excursion[];
    /**
     * The lowest pressure in MPa with which the session cleared, the eye sites left out.
     */
    lowestClearingMpa?: number | null;
    /**
     * How many of them were taken with the pedal down.
     */
    pedalDown: number;
    /**
     * How many samples were checked.
     */
    samples: number;
  }

  /**
   * A recorded session.
   */
  export interface Recording {
    /**
     * The samples in the order of time, at least one and at most 100,000.
     */
    samples: Sample[];
    /**
     * Whether the skin is sensitive or thin; left out, that is not known.
     */
    skinSensitive?: boolean | null;
    /**
     * What was treated when, in order, without overlap.
     */
    stretches: Stretch[];
  }

  export interface ReviewFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      date_proposed_by_consultant?: boolean | null;
    };
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name `skin_health_manager`, `skin_health_consultant`); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'skin_changes' | 'next_treatment_time' | 'home_care_plan' | 'manager_consent';
    }[];
  }

  /**
   * One sample of the device's log; a value that is left out was not recorded.
   */
  export interface Sample {
    /**
     * The angle to the skin in degrees, 0 to 90.
     */
    angleDeg?: NumberInput | null;
    /**
     * When it was taken; never before the sample above it.
     */
    at: InstantInput;
    /**
     * Whether the handpiece touches skin, sponge, towel or the like.
     */
    contact?: boolean | null;
    /**
     * The distance from the skin in cm; at 0 or less the handpiece touches.
     */
    distanceCm?: NumberInput | null;
    /**
     * Whether the pedal is down.
     */
    pedal?: boolean | null;
    /**
     * The output pressure in MPa, from 0.
     */
    pressureMpa?: NumberInput | null;
  }

  /**
   * What the nutrition liquid is mixed for.
   */
  export interface SerumChoice {
    /**
     * The types of acne on the face, at least one.
     */
    acneTypes: AcneType[];
    /**
     * Whether treatment and allergy history are asked and recorded, "none" included; left out, that is not known.
     */
    historiesRecorded?: boolean | null;
    /**
     * Whether a large area of the face is cleared, as the operator sees it; left out, that is not known.
     */
    largeAreaClearing?: boolean | null;
    /**
     * Parts of base nutrition liquid to one part of acne factor, from the factor's leaflet; above 0.
     */
    leafletRatio?: NumberInput | null;
    /**
     * Whether the treatment site has been inspected; left out, that is not known.
     */
    siteInspected?: boolean | null;
  }

  /**
   * What goes into the bottle.
   */
  export interface SerumChosen {
    /**
     * The number of the acne factor.
     */
    acneFactor: number;
    /**
     * Whether a pass with growth-factor serum follows; nothing where that is not known.
     */
    growthFactorPass?: boolean | null;
    /**
     * Parts of base nutrition liquid to one part of acne factor.
     */
    leafletRatio?: number | null;
  }

  export interface SessionDurationLimitCase {
    /**
     * The measured value in min; null, or left out, it is not known.
     */
    durationMin?: NumberInput | null;
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
  }

  /**
   * What a planned session comes to.
   */
  export interface SessionPlan {
    /**
     * The sites that the plan leaves out.
     */
    leftOut: SiteStep[];
    /**
     * The next treatment of the course, into which the session falls.
     */
    next: NextSession | null;
    /**
     * What goes into the bottle; nothing where that cannot be told.
     */
    serum?: SerumChosen | null;
    /**
     * How each spot is treated, in the order of the plan.
     */
    spots: Technique[];
  }

  export interface SessionsPerCourseLimitCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The measured value in count; null, or left out, it is not known.
     */
    sessionCount?: NumberInput | null;
  }

  export interface ShutDownProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'foot_switch_up'
        | 'handpiece_withdrawn'
        | 'oxygen_cylinder_closed'
        | 'vent_residual_gas'
        | 'rocker_switch_off'
        | 'regulator_pressed_in'
        | 'power_plug_out'
        | 'foot_switch_removed'
        | 'blue_ring_pushed_in'
        | 'hose_pulled'
        | 'store_hoses'
        | 'clean_handpiece'
        | 'cap_on'
        | 'put_back_device_and_items';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      aimed_at_person?: boolean | null;
      cap_still_on?: boolean | null;
    };
  }

  export interface ShutDownProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'foot_switch_up'
        | 'handpiece_withdrawn'
        | 'oxygen_cylinder_closed'
        | 'vent_residual_gas'
        | 'rocker_switch_off'
        | 'regulator_pressed_in'
        | 'power_plug_out'
        | 'foot_switch_removed'
        | 'blue_ring_pushed_in'
        | 'hose_pulled'
        | 'store_hoses'
        | 'clean_handpiece'
        | 'cap_on'
        | 'put_back_device_and_items';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      aimed_at_person?: boolean | null;
      cap_still_on?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface SideBenefitsPhraseCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The language of the words.
     */
    language: 'zh' | 'en';
    /**
     * What fills the slots, each with 1 to 1000 characters.
     */
    slots?: Record<string, never>;
  }

  /**
   * A site of the face.
   * - `jaw`: The jaw.
   * - `cheek`: The cheek.
   * - `nasolabial_fold`: The nasolabial fold.
   * - `forehead`: The forehead.
   * - `nose`: The nose and its wings.
   * - `lower_eyelid`: The lower eyelid.
   * - `eye_corner`: The corner of the eye.
   */
  export type Site = 'jaw' | 'cheek' | 'nasolabial_fold' | 'forehead' | 'nose' | 'lower_eyelid' | 'eye_corner';

  /**
   * A step of the order of sites.
   * - `jaw_first_half`: The jaw of the half that comes first.
   * - `cheek_first_half`: The cheek of that half.
   * - `nasolabial_first_half`: The nasolabial fold of that half.
   * - `forehead`: The forehead.
   * - `jaw_second_half`: The jaw of the other half.
   * - `cheek_second_half`: The cheek of the other half.
   * - `nasolabial_second_half`: The nasolabial fold of the other half.
   * - `nose`: The nose.
   * - `eyes`: The eyes.
   */
  export type SiteStep =
    | 'jaw_first_half'
    | 'cheek_first_half'
    | 'nasolabial_first_half'
    | 'forehead'
    | 'jaw_second_half'
    | 'cheek_second_half'
    | 'nasolabial_second_half'
    | 'nose'
    | 'eyes';

  /**
   * The sites treated so far.
   */
  export interface SitesSoFar {
    /**
     * The sites in the order in which they were treated, each once.
     */
    done: SiteStep[];
    /**
     * Whether the clearing is over, so that a site that is not done has been left out.
     */
    finished?: boolean;
    /**
     * Whether the operator changed the order to suit the acne at each site; left out, that is not known.
     */
    operatorChanged?: boolean | null;
  }

  /**
   * The sites still to come.
   */
  export interface SitesToCome {
    /**
     * Whether the sites so far keep the printed order.
     */
    inOrder: boolean;
    /**
     * The next site in the printed order; nothing where all are done.
     */
    next?: SiteStep | null;
    /**
     * Every site not yet done, in the printed order.
     */
    open: SiteStep[];
  }

  export interface StartUpProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'plug_in'
        | 'rocker_switch_on'
        | 'observe_pressure_gauge'
        | 'customer_in_room'
        | 'inspect_treatment_site'
        | 'mix_nutrition_liquid'
        | 'water_system_installed'
        | 'oxygen_cylinder_open'
        | 'source_valve_out'
        | 'oxygen_gauge_above_zero'
        | 'set_output_pressure'
        | 'acne_type_sensitivity_and_pressure_recorded'
        | 'safety_cap_off'
        | 'outlet_blocked_by_hand'
        | 'foot_switch_down_to_charge'
        | 'bubbles_visible'
        | 'bottle_pressurised'
        | 'trial_spray'
        | 'keep_charging_bottle'
        | 'water_mist_output'
        | 'handpiece_near_site'
        | 'foot_switch_down_to_treat'
        | 'mist_out';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      aimed_at_person?: boolean | null;
      allergy_history_unanswered?: boolean | null;
    };
  }

  export interface StartUpProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'plug_in'
        | 'rocker_switch_on'
        | 'observe_pressure_gauge'
        | 'customer_in_room'
        | 'inspect_treatment_site'
        | 'mix_nutrition_liquid'
        | 'water_system_installed'
        | 'oxygen_cylinder_open'
        | 'source_valve_out'
        | 'oxygen_gauge_above_zero'
        | 'set_output_pressure'
        | 'acne_type_sensitivity_and_pressure_recorded'
        | 'safety_cap_off'
        | 'outlet_blocked_by_hand'
        | 'foot_switch_down_to_charge'
        | 'bubbles_visible'
        | 'bottle_pressurised'
        | 'trial_spray'
        | 'keep_charging_bottle'
        | 'water_mist_output'
        | 'handpiece_near_site'
        | 'foot_switch_down_to_treat'
        | 'mist_out';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      aimed_at_person?: boolean | null;
      allergy_history_unanswered?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  /**
   * A stretch of a session during which one spot is treated.
   */
  export interface Stretch {
    /**
     * When it begins; a sample at that instant belongs to it.
     */
    from: InstantInput;
    /**
     * What is treated there.
     */
    lesion: Lesion;
    /**
     * Which pass it is.
     */
    pass?: Pass;
    /**
     * Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
     */
    sagging?: boolean | null;
    /**
     * The site.
     */
    site: Site;
    /**
     * When it ends; a sample at that instant still belongs to it, unless the next stretch begins there.
     */
    until: InstantInput;
  }

  /**
   * How a spot is treated. What the book leaves open at a spot is left out.
   */
  export interface Technique {
    /**
     * The angle to the skin in degrees.
     */
    angleDeg?: number | null;
    /**
     * How far the angle may be off, in degrees.
     */
    angleToleranceDeg?: number | null;
    /**
     * Fewest circles around the lesion.
     */
    circlesLeast?: number | null;
    /**
     * Most circles around the lesion.
     */
    circlesMost?: number | null;
    /**
     * Which way the handpiece moves.
     */
    direction?: Direction | null;
    /**
     * The end of the working range in cm.
     */
    distanceMaxCm?: number | null;
    /**
     * The least distance in cm; at the eyes it has to be more than that.
     */
    distanceMinCm?: number | null;
    /**
     * What ends the work there.
     */
    endpoint?: Endpoint | null;
    /**
     * Passes over the site, all told.
     */
    passes?: number | null;
    /**
     * The highest output pressure in MPa, whatever the strength.
     */
    pressureMaxMpa: number;
    /**
     * The lowest output pressure in MPa.
     */
    pressureMinMpa: number;
    /**
     * How strong the jet is.
     */
    strength: JetStrength;
  }

  /**
   * A spot whose technique is asked for.
   */
  export interface TechniqueCase {
    /**
     * What is treated there.
     */
    lesion: Lesion;
    /**
     * Which pass it is.
     */
    pass?: Pass;
    /**
     * Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
     */
    sagging?: boolean | null;
    /**
     * The site.
     */
    site: Site;
    /**
     * Whether the skin is sensitive or thin; left out, that is not known.
     */
    skinSensitive?: boolean | null;
  }

  /**
   * A treatment whose outlook is asked for.
   */
  export interface Treated {
    /**
     * The types of acne that were treated, at least one.
     */
    acneTypes: AcneType[];
    /**
     * Whether the nose was treated.
     */
    noseTreated?: boolean;
    /**
     * When the treatment began.
     */
    treatedAt: InstantInput;
  }

  export interface TreatmentProcedureCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'handpiece_near_site'
        | 'foot_switch_down'
        | 'treat_jaw_first_half'
        | 'treat_cheek_first_half'
        | 'treat_nasolabial_first_half'
        | 'treat_forehead'
        | 'treat_jaw_second_half'
        | 'treat_cheek_second_half'
        | 'treat_nasolabial_second_half'
        | 'warn_breathing_may_be_hampered'
        | 'treat_nose'
        | 'jet_stopped_before_eyes'
        | 'eye_mask_off'
        | 'pressure_lowered'
        | 'high_distance_set'
        | 'foot_switch_down_at_eyes'
        | 'lower_eyelid_outer_end'
        | 'lower_eyelid_inner_end'
        | 'eye_corner_below'
        | 'eye_corner_above'
        | 'eye_mask_on_again'
        | 'clearing_finished'
        | 'egf_pass'
        | 'jet_treatment_finished'
        | 'e_light_or_rf'
        | 'red_light'
        | 'cleaning'
        | 'mask'
        | 'home_product'
        | 'agree_review_date'
        | 'customer_left';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      allergic_to_home_product?: boolean | null;
      ear_plugs_in_at_warning?: boolean | null;
      gas_only_output?: boolean | null;
      large_area_clearing?: boolean | null;
      site_follows_eyes?: boolean | null;
    };
  }

  export interface TreatmentProcedureToMermaidCase {
    /**
     * What has been done, in the order in which it was done.
     */
    done?: {
      /**
       * When it was done, where that is known; not before any entry above it.
       */
      at?: InstantInput | null;
      /**
       * Who did it: a name of the book (the steps name none); left out, that is taken on trust.
       */
      by?: string | null;
      /**
       * The step.
       */
      step:
        | 'handpiece_near_site'
        | 'foot_switch_down'
        | 'treat_jaw_first_half'
        | 'treat_cheek_first_half'
        | 'treat_nasolabial_first_half'
        | 'treat_forehead'
        | 'treat_jaw_second_half'
        | 'treat_cheek_second_half'
        | 'treat_nasolabial_second_half'
        | 'warn_breathing_may_be_hampered'
        | 'treat_nose'
        | 'jet_stopped_before_eyes'
        | 'eye_mask_off'
        | 'pressure_lowered'
        | 'high_distance_set'
        | 'foot_switch_down_at_eyes'
        | 'lower_eyelid_outer_end'
        | 'lower_eyelid_inner_end'
        | 'eye_corner_below'
        | 'eye_corner_above'
        | 'eye_mask_on_again'
        | 'clearing_finished'
        | 'egf_pass'
        | 'jet_treatment_finished'
        | 'e_light_or_rf'
        | 'red_light'
        | 'cleaning'
        | 'mask'
        | 'home_product'
        | 'agree_review_date'
        | 'customer_left';
    }[];
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: {
      allergic_to_home_product?: boolean | null;
      ear_plugs_in_at_warning?: boolean | null;
      gas_only_output?: boolean | null;
      large_area_clearing?: boolean | null;
      site_follows_eyes?: boolean | null;
    };
    /**
     * The language of the text; left out, English.
     */
    language?: 'zh' | 'en';
  }

  export interface TreatmentRecordFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'light_choice' | 'e_light' | 'rf' | 'mask_choice' | 'anti_inflammatory' | 'hydrating' | 'review_date';
    }[];
  }

  export interface TreatmentSettingsFormCase {
    /**
     * Facts of the case; one that is left out is not known.
     */
    facts?: Record<string, never>;
    /**
     * The items that are there, each once.
     */
    present?: {
      /**
       * Who presented it, filled it in or signed it: a name of the book (the items name none); may be left out for a paper or signature of one certain person.
       */
      by?: string | null;
      /**
       * The item, or one that will do for it.
       */
      item: 'acne_type' | 'skin_sensitivity' | 'oxygen_pressure' | 'leaflet_ratio';
    }[];
  }

  /**
   * How the gas-source valve stands.
   * - `out`: Pulled out.
   * - `in`: Pushed in.
   */
  export type ValvePosition = 'out' | 'in';
}

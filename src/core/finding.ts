import { fnv1a64 } from './fingerprint';
import { quoteWithin } from './quote-within';

/** 强制: must be put right; 核实: stands only with an explanation; 提示: worth a look. */
export type Tier = '强制' | '核实' | '提示';

/** The names of the `{slots}` in a message, read off its text by the compiler. */
export type SlotNames<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotNames<Rest>
  : never;

export type Slots<Message extends string> = Readonly<Record<SlotNames<Message>, string>>;

/**
 * What a finding of one code says. Codes: T scheme, S structure and reading, V values and rules,
 * R roll-up, N narrative; a code is never reused.
 */
export interface FindingKind<Message extends string = string> {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  /** With `{slots}`; ends with a full stop. */
  readonly message: Message;
  /** Why it matters, with its source where there is one. */
  readonly reason: string;
  /** What to do next. */
  readonly next: string;
}

/** The two sides of what does not agree, as decimal strings in the unit given. */
export interface Gap {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly unit: string;
}

/** Where a finding is. `unit` is the unit's name; `indicators` are codes. */
export interface Place {
  readonly unit?: string;
  readonly file?: string;
  readonly sheet?: string;
  /** `D6`, or an area. */
  readonly cell?: string;
  readonly indicators?: readonly string[];
}

export interface Finding extends Place {
  /** Eight hexadecimal digits, the same whenever the same thing is found: a hash of code, rule, unit and indicators (or cell). */
  readonly id: string;
  readonly code: string;
  /** The 编号 of the scheme's own rule, for V100. */
  readonly rule?: string;
  readonly tier: Tier;
  readonly name: string;
  readonly message: string;
  /** What the message's slots were filled with, for telling it in another language. */
  readonly slots: Readonly<Record<string, string>>;
  readonly next: string;
  readonly gap?: Gap;
  readonly cause?: string;
}

/** What a stage gives back: its result and what it found on the way. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

/** What may be said of one finding beyond its kind. `tier` and `next` stand in for the kind's own. */
export interface Particulars {
  readonly rule?: string;
  readonly tier?: Tier;
  readonly next?: string;
  readonly gap?: Gap;
  readonly cause?: string;
}

/** Declares a kind of finding; it keeps the message's literal type, so that slots are checked where it is raised. */
export function findingKind<const Message extends string>(kind: FindingKind<Message>): FindingKind<Message> {
  return kind;
}

/** A finding of `kind` at `place`, with the message's slots filled. */
export function raise<Message extends string>(
  kind: FindingKind<Message>,
  slots: NoInfer<Slots<Message>>,
  where: { readonly place: Place; readonly particulars?: Particulars },
): Finding {
  const { place, particulars = {} } = where;
  const key = [kind.code, particulars.rule ?? '', place.unit ?? '', (place.indicators ?? []).join('、')];
  if (!place.indicators?.length) key.push(place.file ?? '', place.sheet ?? '', place.cell ?? '');
  return {
    ...place,
    id: fnv1a64(key.join('|')).slice(-8),
    code: kind.code,
    tier: kind.tier,
    name: kind.name,
    next: kind.next,
    ...particulars,
    message: fill(kind.message, slots),
    slots,
  };
}

/** The message with its slots filled; what is put between “ ” has inner quotation marks. */
export function fill(message: string, slots: Readonly<Record<string, string>>): string {
  return message.replace(/\{([^{}]+)\}/g, (mark, slot: string, at: number) => {
    const text = slots[slot] ?? mark;
    return message.lastIndexOf('“', at) > message.lastIndexOf('”', at) ? quoteWithin(text) : text;
  });
}

import type { Big } from 'big.js';
import { type Finding, type FindingKind, type Outcome, type Slots, raise } from '../finding';
import type { ExpectedFigure, FigurePlace } from './expected-figure';
import type { Figure, Qualifier } from './figure';
import * as kinds from './findings';
import { withinReach } from './within-reach';

/** A text longer than this is cut in messages. */
const LONGEST_SHOWN = 20;

/** The slots of a message that are the same for all findings of a reading are filled in here. */
type OwnSlots<Message extends string> = Omit<Slots<Message>, 'indicator' | 'measure'>;

/** One cell being read: what it is expected to hold, and the ways a reading can end. */
export class Reading {
  constructor(
    readonly expected: ExpectedFigure,
    readonly at: FigurePlace,
  ) {}

  raise<Message extends string>(kind: FindingKind<Message>, slots: NoInfer<OwnSlots<Message>>): Finding {
    const { unit, indicator, source } = this.at;
    const given: Record<string, string> = { ...slots, indicator: this.expected.name, measure: this.expected.measure };
    if (given['typed'] !== undefined) given['typed'] = shown(given['typed']);
    return raise<Message>(kind, given as Slots<Message>, { place: { unit, file: source.file, sheet: source.sheet, cell: source.cell, indicators: [indicator] } });
  }

  /** A number out of reach is not taken. */
  number(value: Big, text: string, more: { qualifier?: Qualifier; findings?: readonly Finding[] } = {}): Outcome<Figure> {
    const { qualifier, findings = [] } = more;
    if (!withinReach(value)) return this.blocked(text, this.raise(kinds.outOfReach, { typed: text }));
    const figure = { state: value.eq(0) ? ('zero' as const) : ('value' as const), value: plain(value), text, ...this.#common(), ...(qualifier && { qualifier }) };
    return { value: figure, findings };
  }

  /** A text, day or level. */
  words(text: string, findings: readonly Finding[] = []): Outcome<Figure> {
    return { value: { state: 'value', value: null, text, ...this.#common() }, findings };
  }

  without(state: 'blank' | 'notApplicable' | 'notReported', text: string, findings: readonly Finding[] = []): Outcome<Figure> {
    return { value: { state, value: null, text, ...this.#common() }, findings };
  }

  /** What cannot be trusted is not reported, and its finding is 强制. */
  blocked(text: string, finding: Finding): Outcome<Figure> {
    return this.without('notReported', text, [finding]);
  }

  /** ／ 无 — or 未报 in place of a figure, or null where the cell holds neither. */
  standIn(typed: string, state: 'notApplicable' | 'notReported' | null): Outcome<Figure> | null {
    if (state === null) return null;
    const kind = state === 'notApplicable' ? kinds.notApplicable : kinds.declaredUnreported;
    return this.without(state, typed, [this.raise(kind, { typed: typed.trim() })]);
  }

  #common(): Pick<Figure, 'measure' | 'sources'> {
    return { measure: this.expected.measure, sources: [this.at.source] };
  }
}

/** A decimal without exponent. */
export function plain(value: Big): string {
  return value.toFixed();
}

function shown(typed: string): string {
  const symbols = [...typed.trim()];
  return symbols.length > LONGEST_SHOWN ? `${symbols.slice(0, LONGEST_SHOWN).join('')}…` : symbols.join('');
}

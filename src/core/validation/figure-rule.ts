import type { Figure } from '../figure/figure';
import { raise, type Finding, type FindingKind, type Gap, type Place, type Slots } from '../finding';
import type { Period } from '../period';
import type { Flow, Indicator, IndicatorType } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';

/** How a form comes to a figure: typed in a cell, calculated from others, or set by the scheme. */
export type FigureRole = '填报' | '计算' | '任务';

/** One figure of a submission with what a rule may want to hold against it. */
export interface FigureSubject {
  readonly indicator: Indicator;
  readonly role: FigureRole;
  /** What counts: as typed, as calculated anew, or as the scheme sets it. */
  readonly figure: Figure;
  /** What the form's own cell showed, for a calculated figure or a task. */
  readonly shown: Figure | undefined;
  /** Last period's, from the history. */
  readonly previous: Figure | undefined;
  /** The indicator that a rate is a share of. */
  readonly whole: Indicator | undefined;
  /** The unit's task of which this is what has been done. */
  readonly task: Figure | undefined;
  readonly unit: Unit;
  readonly period: Period;
}

/** Where a rule looks: at figures of these roles, types and flows; all where it does not say. */
export interface FigureLook {
  readonly roles?: readonly FigureRole[];
  readonly types?: readonly IndicatorType[];
  readonly flows?: readonly Flow[];
}

/** What is wrong, in the slots of the rule's message. */
export interface Fault<Message extends string> {
  readonly slots: Slots<Message>;
  readonly gap?: Gap;
  readonly cause?: string;
}

/** A figure in few words; what is left out is an ordinary required count of people, cumulative, this August. */
export interface FigureExample {
  readonly says: string;
  readonly value?: string;
  readonly figure?: Partial<Figure>;
  readonly shown?: string;
  /** What was typed for it, where that is not the number itself. */
  readonly shownText?: string;
  readonly previous?: string;
  readonly previousText?: string;
  readonly task?: string;
  readonly role?: FigureRole;
  readonly indicator?: Partial<Indicator>;
  readonly whole?: Partial<Indicator>;
  readonly unit?: Partial<Unit>;
  readonly period?: string;
}

export interface Examples<Example> {
  readonly pass: readonly Example[];
  readonly fail: readonly Example[];
}

/** A built-in rule over each figure by itself. */
export interface FigureRule {
  readonly kind: FindingKind;
  readonly look: FigureLook;
  readonly examples: Examples<FigureExample>;
  readonly judge: (subject: FigureSubject, place: Place) => Finding | null;
}

/** Declares a rule over figures; the slots that `judge` fills are checked against the message. */
export function figureRule<const Message extends string>(declared: {
  readonly kind: FindingKind<Message>;
  readonly look: FigureLook;
  readonly judge: (subject: FigureSubject) => Fault<NoInfer<Message>> | null;
  readonly examples: Examples<FigureExample>;
}): FigureRule {
  const { kind, look, examples, judge } = declared;
  return {
    kind,
    look,
    examples,
    judge: (subject, place) => {
      const fault = looksAt(look, subject) ? judge(subject) : null;
      if (!fault) return null;
      const { slots, ...particulars } = fault;
      return raise(kind, slots, { place, particulars });
    },
  };
}

function looksAt({ roles, types, flows }: FigureLook, { role, indicator }: FigureSubject): boolean {
  return (roles?.includes(role) ?? true) && (types?.includes(indicator.type) ?? true) && (flows?.includes(indicator.flow) ?? true);
}

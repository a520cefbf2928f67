import type { Submission } from '../form/submission';
import { raise, type Finding, type FindingKind, type Place } from '../finding';
import type { Day, Period } from '../period';
import type { HeaderField } from '../scheme/form';
import type { Examples, Fault, FigureExample, FigureSubject } from './figure-rule';

/** A submission as a whole with what a rule may want to hold against it. */
export interface SubmissionSubject {
  readonly header: Submission['header'];
  readonly filledOn: Day | null;
  /** From 收文.tsv; null where it does not say. */
  readonly receivedOn: Day | null;
  /** The header fields that the form asks for. */
  readonly asked: readonly HeaderField[];
  readonly figures: readonly FigureSubject[];
  /** How many entries its lists have. */
  readonly entries: number;
  readonly period: Period;
  readonly lastPeriod: Period;
  readonly deadline: Day | null;
}

/** A submission in few words: for August 2020, due by 5 September, its header filled. */
export interface SubmissionExample {
  readonly says: string;
  readonly header?: Submission['header'];
  readonly filledOn?: Day | null;
  readonly receivedOn?: Day | null;
  readonly deadline?: Day | null;
  readonly figures?: readonly Omit<FigureExample, 'says'>[];
  readonly entries?: number;
}

/** A built-in rule over a submission as a whole. */
export interface SubmissionRule {
  readonly kind: FindingKind;
  readonly examples: Examples<SubmissionExample>;
  readonly judge: (subject: SubmissionSubject, place: Place) => Finding | null;
}

/** Declares a rule over submissions; the slots that `judge` fills are checked against the message. */
export function submissionRule<const Message extends string>(declared: {
  readonly kind: FindingKind<Message>;
  readonly judge: (subject: SubmissionSubject) => Fault<NoInfer<Message>> | null;
  readonly examples: Examples<SubmissionExample>;
}): SubmissionRule {
  const { kind, examples, judge } = declared;
  return {
    kind,
    examples,
    judge: (subject, place) => {
      const fault = judge(subject);
      if (!fault) return null;
      const { slots, ...particulars } = fault;
      return raise(kind, slots, { place, particulars });
    },
  };
}

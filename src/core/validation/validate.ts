import type { Submission } from '../form/submission';
import type { Round } from '../scheme/round';
import type { Checked } from './checked';
import { inspect } from './inspect';

/** 审核 of one submission: built-in rules, then the scheme's own, each broken equation and jump with its likely cause. */
export function validate(submission: Submission, round: Round): Checked {
  const unit = round.scheme.units.find(({ code }) => code === submission.unit);
  if (!unit) throw new Error(`a submission of a unit that the scheme does not have: ${submission.unit}`);
  const { figures, findings, rulesEvaluated, notEvaluated } = inspect(submission, unit, round);
  const all = [...submission.findings, ...findings];
  return { submission, figures, findings: all, blocked: all.some(({ tier }) => tier === '强制'), rulesEvaluated, notEvaluated };
}

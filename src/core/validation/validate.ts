import type { Submission } from '../form/submission';
import type { Round } from '../scheme/round';
import type { Checked } from './checked';
import { diagnose } from './diagnosis/diagnose';
import { inspect } from './inspect';

/**
 * 审核 of one submission: built-in rules, then the scheme's own, each broken equation and jump with its likely cause.
 * `received` are all that count in the round, by which a rule over two forms of the unit is judged.
 */
export function validate(submission: Submission, round: Round, received: readonly Submission[] = []): Checked {
  const unit = round.scheme.units.find(({ code }) => code === submission.unit);
  if (!unit) throw new Error(`a submission of a unit that the scheme does not have: ${submission.unit}`);

  const { figures, findings: found, rulesEvaluated, notEvaluated } = inspect({ submission, beside: besideIt(submission, received) }, unit, round);
  const causes = diagnose({ submission, unit, round }, found);
  const withCauses = found.map((finding) => {
    const cause = causes.get(finding.id);
    return cause === undefined ? finding : { ...finding, cause };
  });

  const findings = [...submission.findings, ...withCauses];
  const blocked = findings.some(({ tier }) => tier === '强制');
  return { submission, figures, findings, blocked, rulesEvaluated, notEvaluated };
}

/** The unit's other forms, but for what could not be read with certainty. */
function besideIt({ unit, form }: Submission, received: readonly Submission[]): Submission[] {
  return received.filter((other) => other.unit === unit && other.form !== form && other.findings.every(({ tier }) => tier !== '强制'));
}

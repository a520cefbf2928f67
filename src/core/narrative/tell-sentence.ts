import type { RenderedPart } from '../expression/render-template';
import { renderTemplate } from '../expression/render-template';
import type { Template } from '../expression/template';
import { type Finding, raise } from '../finding';
import { absentWords } from './absent-words';
import { bindMark, indicatorsUsed } from './bind-mark';
import { declaredCount } from './findings';
import { joinRuns, oneLine, plainRun, textOf } from './join-runs';
import { listedCount, type ListedCount } from './listed-count';
import { markFindings } from './mark-findings';
import type { Narration, Spot, Told } from './narration';
import type { Run } from './report';
import { standIn } from './stand-in';
import { numberOf, whereOf } from './where-of';

type Mark = NonNullable<RenderedPart['mark']>;

/**
 * A text of the scheme with its marks filled in. Every mark becomes a bound figure; one that has no figure is said to
 * have none, in its place, and found: a sentence never loses a figure unsaid and is never lost for want of one.
 */
export function tellSentence(template: Template, spot: Spot, narration: Narration): Told {
  const { round, scope } = narration;
  const parts = renderTemplate(template, scope, round.scheme.rounding);
  const runs: Run[] = [];
  const findings: Finding[] = [];
  let before: Mark | null = null;
  for (const { text, mark } of parts) {
    if (mark) runs.push({ text: oneLine(absentWords(mark.value) ?? text), figure: bindMark(mark, round.period) });
    else {
      const plain = oneLine(text);
      const count = listedCount(plain, before);
      if (count) findings.push(raise(declaredCount, { item: numberOf(spot), ...slotsOf(count) }, whereOf(spot, narration)));
      runs.push(plainRun(count?.text ?? plain));
    }
    before = mark ?? null;
  }
  const marks = parts.flatMap(({ mark }) => mark ?? []);
  const instead = spot.givesWay ? standIn(marks, spot, narration) : null;
  findings.push(...markFindings(parts, { spot, narration, sentence: textOf(runs), instead: instead?.text ?? null }));
  return { runs: instead ? [instead] : joinRuns(runs), indicators: [...new Set(marks.flatMap(({ expression }) => indicatorsUsed(expression)))], findings };
}

function slotsOf({ declared, listed, written }: ListedCount) {
  return { declared, listed: String(listed), written };
}

import type { Refused } from '../../commands/roll-up';
import type { PeriodKind } from '../../core/period';
import type { Bench } from '../bench';
import { isDamaged } from '../is-damaged';

/** Periods as they are typed, by the kind that the scheme has. */
export const PERIOD_EXAMPLES: Readonly<Record<PeriodKind, string>> = { 月: '2020-08', 累计: '2020-08', 季: '2020-Q3', 半年: '2020-H2', 年: '2020' };

/** Why nothing could be worked out, and what to do: nothing of the workbook has changed. */
export function tellRefusal({ dispatch, speech }: Bench, refused: Refused): void {
  switch (refused.kind) {
    case 'noScheme':
      return dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('refused.noScheme'), next: speech.say('refused.noScheme.next') } });
    case 'periodUnknown': {
      const { said, expected } = refused;
      const next = speech.say('period.hint', { example: PERIOD_EXAMPLES[expected] });
      const what = said === '' ? speech.say('period.unknown') : speech.say('period.notUsable', { said });
      return dispatch({ kind: 'askedPeriod', expected, notice: { tone: 'warning', what, next } });
    }
    case 'stateUnusable':
    case 'schemeUnusable': {
      const damaged = isDamaged(refused.findings);
      const title = speech.say(refused.kind === 'stateUnusable' ? 'refused.state' : 'refused.scheme');
      dispatch({ kind: 'hindered', obstacle: { title, findings: refused.findings, damaged } });
      return dispatch({ kind: 'told', notice: { tone: 'warning', what: title, next: speech.say('refused.see') } });
    }
  }
}

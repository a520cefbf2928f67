import { type Finding, raise } from '../../finding';
import { parsePeriod, periodName } from '../../period';
import type { Round } from '../../scheme/round';
import { noPeriod, otherNameOfFile, otherPeriod, otherPeriodInHeader } from './identity-findings';
import { isSamePeriod, saidInFileName, saidPeriod } from './said-period';
import type { Said } from './tell-unit';

/** What a file says of its period. `code` is from `_月报`; '' where there is none. */
export interface PeriodEvidence {
  readonly file: string;
  readonly unit: string;
  readonly code: string;
  readonly headers: readonly Said[];
}

/** `headerStands` is false where a header names another period than the one the form was issued for. */
export interface PeriodTelling {
  readonly findings: readonly Finding[];
  readonly headerStands: boolean;
}

/** Whether the file is of the round's period, by the hidden sheet, then the header, then the file's name. A 强制 finding: it is not. */
export function tellPeriod(evidence: PeriodEvidence, round: Round): PeriodTelling {
  const { file, unit, code, headers } = evidence;
  const { period } = round;
  const place = { file, unit };
  const ours = periodName(period);
  if (code !== '' && code !== period.code) return stands([raise(otherPeriod, { said: nameOf(code, round), period: ours }, { place })]);
  const inHeaders = headers.flatMap((said) => ({ said, period: saidPeriod(said.text, period.kind) }));
  const wrong = inHeaders.find((one) => one.period && !isSamePeriod(one.period, period));
  if (wrong) {
    const kind = code === '' ? otherPeriod : otherPeriodInHeader;
    return { findings: [raise(kind, { said: wrong.said.text, period: ours }, { place: { ...wrong.said.place, ...place } })], headerStands: false };
  }
  const known = code !== '' || inHeaders.some((one) => one.period !== null);
  const inName = saidInFileName(file, period.kind);
  if (inName && !isSamePeriod(inName, period)) {
    if (!known) return stands([raise(otherPeriod, { said: inName.text, period: ours }, { place })]);
    return stands([raise(otherNameOfFile, { said: inName.text, stands: ours }, { place })]);
  }
  if (known || inName) return stands([]);
  const [first] = headers;
  const seen = first ? `（表头写的是“${first.text}”）` : '';
  return stands([raise(noPeriod, { seen, period: ours }, { place: { ...first?.place, ...place } })]);
}

function stands(findings: readonly Finding[]): PeriodTelling {
  return { findings, headerStands: true };
}

function nameOf(code: string, round: Round): string {
  const said = parsePeriod(code, round.scheme.periods);
  return said ? periodName(said) : code;
}

import type { Finding } from '../core/finding';
import type { Round } from '../core/scheme/round';
import { sendersOf } from '../core/scheme/senders-of';
import type { Unit } from '../core/scheme/unit';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import { type IssuedForm, issueForms, previousLacking } from '../issue';
import { openRound } from '../open-round';
import type { Desk } from './desk';
import { pause } from './drive';
import type { Refused } from './refused';
import { THIS_WORKBOOK } from './this-workbook';

/** Which forms are wanted. */
export interface FormsRequest {
  /** A period code, or as people write one. */
  readonly period: string;
  /** Codes of the units; absent: all that send a workbook in the period. */
  readonly units?: readonly string[];
}

/** The forms of a period, of which none is made yet. */
export interface IssuableForms {
  readonly kind: 'issuable';
  readonly round: Round;
  /** Those that get a workbook, in the scheme's order. */
  readonly units: readonly Unit[];
  /** The period before, where rules compare with it and the workbook has nothing of it: they say 无上期数. */
  readonly previousLacking: string | null;
  /** What was found in the scheme, which can be used all the same. */
  readonly findings: readonly Finding[];
  /** Makes them one at a time. */
  forms(): AsyncGenerator<IssuedForm, void>;
}

/** No unit that was asked for sends a workbook in the period. */
export interface NobodySends {
  readonly kind: 'nobodySends';
  readonly round: Round;
}

/** 生成填报表: the blank forms of a period by the open workbook's scheme; nothing is written into it. */
export async function prepareForms(desk: Desk, { period, units: asked }: FormsRequest): Promise<IssuableForms | NobodySends | Refused> {
  await pause(desk, { step: 'open', done: 0, total: null });
  const sheets = await desk.host.read();
  const city = readCityWorkbook(sheets).value ?? readCityWorkbook(sheets, { anew: true }).value;
  if (!city || city.scheme.length === 0) return { kind: 'noScheme' };
  const file = THIS_WORKBOOK;
  const scheme = { file, sheets: [...city.scheme, ...city.foreign] };
  const opened = openRound({ scheme, history: city.history && { file, sheets: [city.history] }, period, date: null });
  if (opened.kind === 'schemeUnusable') return opened;
  if (opened.kind === 'periodUnusable') return { kind: 'periodUnknown', said: period, expected: opened.expected };
  const { round, findings } = opened;
  const units = sendersOf(round.scheme, round.period).filter(({ code }) => asked?.includes(code) ?? true);
  if (units.length === 0) return { kind: 'nobodySends', round };
  return { kind: 'issuable', round, units, previousLacking: previousLacking(round), findings, forms: () => madeInTurn(desk, round, units) };
}

async function* madeInTurn(desk: Desk, round: Round, units: readonly Unit[]): AsyncGenerator<IssuedForm, void> {
  const step = { step: 'issuing', total: units.length } as const;
  const forms = issueForms(round, units);
  for (let done = 0; done < units.length; done += 1) {
    await pause(desk, { ...step, done });
    const next = forms.next();
    if (!next.done) yield next.value;
  }
  await pause(desk, { ...step, done: units.length });
}

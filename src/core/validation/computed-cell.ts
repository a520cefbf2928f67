import Big from 'big.js';
import { toAddress } from '../address';
import { referencesOf } from '../expression/references-of';
import { type Figure, isNumeric, type Source } from '../figure/figure';
import type { Finding } from '../finding';
import { formFor } from '../form/form-for';
import { slotFormula } from '../form/slot-formula';
import { formulaOf } from '../scheme/formula-of';
import type { Round } from '../scheme/round';
import type { Scheme } from '../scheme/scheme';
import type { Checked } from './checked';
import type { ComputedCell } from './fix-rule';
import { shownDiffers } from './rules/shown-differs';

/** A percentage typed without its sign says nothing against the figures that the rate is worked out from. */
const PERCENTAGE = /^可能是按百分数填写/;

/** What a computed cell comes to, where the figures that it is worked out from are beyond doubt; null where one of them is not. */
export function computedCell(code: string, cell: string, { checked, round }: { readonly checked: Checked; readonly round: Round }): ComputedCell | null {
  const figure = checked.figures.get(code);
  const { submission, findings } = checked;
  if (!figure || submission.figures.has(code)) return null;
  const inputs = new Set(figure.sources.map(keyOf));
  const codes = [code, ...[...submission.figures].flatMap(([input, { sources }]) => (sources.some((source) => inputs.has(keyOf(source))) ? [input] : []))];
  const formula = issuedFormula(code, cell, { checked, round });
  if (basesOf(code, round.scheme).some((base) => saysAnother(base, { checked, isLive: formula !== null }))) return null;
  /* A formula that comes back over the same number takes nothing for granted. */
  const saysOther = formula === null || findings.some((one) => one.code === shownDiffers.kind.code && one.indicators?.includes(code));
  const doubted = findings.some((one) => one.tier !== '提示' && ((one.code.startsWith('S') && inputs.has(keyOf(one))) || (saysOther && isSuspected(one, codes))));
  return doubted ? null : { figure, formula };
}

/** All that an indicator is computed from, however far. */
function basesOf(code: string, { indicators }: Scheme): readonly string[] {
  const bases = new Set<string>();
  const follow = (one: string): void => {
    const indicator = indicators.get(one);
    const formula = indicator && formulaOf(indicator);
    for (const next of formula ? referencesOf(formula).indicators : []) if (!bases.has(next)) follow((bases.add(next), next));
  };
  follow(code);
  return [...bases];
}

/** The form itself shows another number than was computed with: a task that was changed, a total typed over. A cell with none is another to a formula only. */
function saysAnother(code: string, { checked: { submission, figures, findings }, isLive }: { readonly checked: Checked; readonly isLive: boolean }): boolean {
  const shown = submission.shown.get(code);
  if (!shown) return false;
  if (!submission.figures.has(code)) return findings.some((one) => one.code === shownDiffers.kind.code && one.indicators?.includes(code));
  const used: Figure | undefined = figures.get(code);
  if (isNumeric(shown) && isNumeric(used)) return !new Big(shown.value).eq(used.value);
  return isNumeric(shown) || (isLive && isNumeric(used));
}

/** What was found of one of these has a likely cause, and that lies with the figures that were typed. */
function isSuspected({ indicators = [], cause = '' }: Finding, codes: readonly string[]): boolean {
  return indicators.some((one) => codes.includes(one)) && cause !== '' && !PERCENTAGE.test(cause);
}

/** Only where nothing was moved in the form, so that its cells are where the formula has them. */
function issuedFormula(code: string, cell: string, { checked: { submission }, round }: { readonly checked: Checked; readonly round: Round }): string | null {
  const { scheme } = round;
  const design = scheme.forms.find(({ name }) => name === submission.form);
  const sender = scheme.units.find((unit) => unit.code === submission.sender);
  if (!design || !sender || submission.readBy !== 'map') return null;
  const form = formFor(design, round, sender);
  const slot = form.slots.find((one) => one.indicator === code && toAddress(one.at) === cell);
  return slot ? slotFormula(slot, form, scheme) : null;
}

function keyOf({ file, sheet, cell }: Partial<Source>): string {
  return `${file}\n${sheet}\n${cell}`;
}

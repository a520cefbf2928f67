import { toAddress } from '../../address';
import { parseMeasure } from '../../figure/measure';
import { type Finding, raise } from '../../finding';
import { type Position, cellAt, cellText } from '../../grid';
import { plainName } from '../../scheme/half-width';
import type { Indicator } from '../../scheme/indicator';
import type { FixedText } from './fixed-texts';
import type { FormReading } from './form-reading';
import { otherMeasure } from './structure-findings';

/** How a measure that was added to a label goes with a figure that is asked for there. */
type MeasureFit = 'same' | 'other' | 'scaled';

/** A measure that is a multiple of the one asked for, 元 for 万元: nobody can tell in which of them the figures are. */
export function addedMeasures(reading: FormReading): Finding[] {
  const { match, sheet, unit, file } = reading;
  return match.fixed.flatMap((label) => {
    const at = match.image(label.at);
    const measure = at ? addedMeasure(reading, label, at) : '';
    const scaled = at && hasOtherMeasure(reading, label, at) ? indicatorsBy(reading, label).find((one) => fitOf(measure, one) === 'scaled') : undefined;
    if (!at || !scaled) return [];
    const slots = { cell: toAddress(at), label: cellText(cellAt(sheet, at)).trim(), indicator: scaled.name, measure: scaled.measure };
    return [raise(otherMeasure, slots, { place: { unit: unit.name, file, sheet: sheet.name, cell: toAddress(at) } })];
  });
}

/** True where a label was given a measure that none of the figures it names has. */
export function hasOtherMeasure(reading: FormReading, label: FixedText, at: Position): boolean {
  const measure = addedMeasure(reading, label, at);
  const indicators = indicatorsBy(reading, label);
  return measure !== '' && indicators.length > 0 && !indicators.some((one) => fitOf(measure, one) === 'same');
}

function addedMeasure({ match, sheet }: FormReading, { plain }: FixedText, at: Position): string {
  const read = match.retyped.get(plainName(cellText(cellAt(sheet, at))));
  return read?.plain === plain ? read.addedMeasure : '';
}

/** The indicators of the slots that a label names, by row or by column. */
function indicatorsBy({ form, round }: FormReading, { plain }: FixedText): Indicator[] {
  return form.slots.flatMap(({ indicator, rowLabels, headings }) => {
    const one = round.scheme.indicators.get(indicator);
    return one && [...rowLabels, ...headings].some((text) => plainName(text) === plain) ? [one] : [];
  });
}

function fitOf(added: string, { type, measure }: Indicator): MeasureFit {
  if (type !== '个数' && type !== '金额') return type === '比率' && added === '%' ? 'same' : 'other';
  const wanted = plainName(measure);
  if (wanted === added) return 'same';
  return parseMeasure(wanted).base === parseMeasure(added).base ? 'scaled' : 'other';
}

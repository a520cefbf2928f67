import { toAddress } from '../../../core/address';
import type { Area, ConditionalFormat, Position, Validation } from '../../../core/grid';
import { askArea } from '../block';
import { lookedAt } from './look-at-cells';

/** The validations of the cells that are looked at. */
export function askValidations(sheet: Excel.Worksheet): () => Validation[] {
  const asked = lookedAt().map((at) => {
    const { dataValidation } = sheet.getRange(toAddress(at));
    dataValidation.load('type,rule,errorAlert');
    return { at, dataValidation };
  });
  return () => {
    const found = asked.flatMap(({ at, dataValidation }) => {
      const { type, rule, errorAlert }: Excel.Interfaces.DataValidationData = dataValidation;
      const kept = ruleOf(rule ?? {});
      return type === 'None' || !kept ? [] : [{ at, rule: kept, title: errorAlert?.title ?? '', message: errorAlert?.message ?? '' }];
    });
    return joined(found);
  };
}

/** The conditional formats by formula; the items must have been loaded. */
export function askConditions({ items }: Excel.ConditionalFormatCollection): () => ConditionalFormat[] {
  const asked = items.filter(({ type }) => type === 'Custom').map((one) => {
    const { rule, format } = one.custom;
    rule.load('formula');
    format.fill.load('color');
    format.font.load('bold,color');
    return { area: askArea(one.getRange()), rule, format };
  });
  return () => asked.map(({ area, rule, format: { fill, font } }) => ({
    area: area(),
    formula: rule.formula.replace(/^=/, ''),
    style: { ...(font.bold && { bold: true as const }), ...(font.color && { color: font.color.slice(1) }), ...(fill.color && { fill: fill.color.slice(1) }) },
  }));
}

interface Validated extends Omit<Validation, 'area'> {
  readonly at: Position;
}

function ruleOf({ wholeNumber, decimal, list, custom }: Excel.DataValidationRule): Validation['rule'] | null {
  if (wholeNumber) return { kind: 'whole', minimum: numberIn(wholeNumber.formula1) };
  if (decimal) return { kind: 'decimal', minimum: numberIn(decimal.formula1) };
  if (list) return { kind: 'list', values: String(list.source).split(',') };
  return custom ? { kind: 'custom', formula: custom.formula.replace(/^=/, '') } : null;
}

/** A bound comes back as it was given, or as a formula: `=0`. */
function numberIn(bound: unknown): number {
  return Number(String(bound).replace(/^=/, ''));
}

/** Cells of one validation as the rectangle around them; a formula is the one of the first cell. */
function joined(cells: readonly Validated[]): Validation[] {
  const groups = new Map<string, Validation>();
  for (const { at, ...validation } of cells) {
    const { rule } = validation;
    const key = JSON.stringify(rule.kind === 'custom' ? { ...validation, rule: rule.kind } : validation);
    const group = groups.get(key) ?? { ...validation, area: { top: at.row, left: at.column, bottom: at.row, right: at.column } };
    groups.set(key, { ...group, area: around(group.area, at) });
  }
  return [...groups.values()];
}

function around({ top, left, bottom, right }: Area, { row, column }: Position): Area {
  return { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
}

import { areaAddress, toAddress } from '../../../core/address';
import { Fault } from '../../../core/fault';
import type { CellStyle, ConditionalFormat, PlacedCell, Validation } from '../../../core/grid';
import { type Operation, carrying, passing } from './operation';

/** Excel's limits: on the text of a list and on a prompt, in characters. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
const CUT = '……（全文见“审核意见”）';

export function writeValidation(sheet: string, { area, rule, title, message }: Validation): Operation {
  const given = ruleOf(rule);
  return carrying([given, title, message, message], (batch) => {
    const range = passing(batch.sheet(sheet).getRange(areaAddress(area)));
    range.dataValidation.rule = given;
    range.dataValidation.ignoreBlanks = true;
    range.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
    range.dataValidation.prompt = { showPrompt: true, title, message };
  });
}

function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'whole':
      return { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
  }
}

function listOf(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST || values.some((one) => one.includes(','))) {
    throw new Fault({ what: '下拉选项没有写成', why: `选项“${list.slice(0, 20)}…”过长或含有逗号`, next: '请缩短选项' });
  }
  return list;
}

/** The sets that we need know no notes: a note is what Excel shows beside the cell when it is chosen. */
export function writeNotes(sheet: string, cells: readonly PlacedCell[]): Operation[] {
  return cells.flatMap(({ at, cell: { note } }) => {
    if (note === undefined) return [];
    const message = note.length > LONGEST_PROMPT ? `${note.slice(0, LONGEST_PROMPT - CUT.length)}${CUT}` : note;
    return carrying(message, (batch) => {
      const range = passing(batch.sheet(sheet).getRange(toAddress(at)));
      range.dataValidation.prompt = { showPrompt: true, title: '', message };
    });
  });
}

/** Excel adds a format before those that are there; counted from the back, it comes after them. Its object is stale then. */
const LAST = -1;

export function writeCondition(sheet: string, { area, formula, style }: ConditionalFormat): Operation {
  return carrying([formula, style], (batch) => {
    const range = passing(batch.sheet(sheet).getRange(areaAddress(area)));
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = `=${formula}`;
    setLook(added.custom.format, style);
    added.priority = LAST;
  });
}

/** Of a style, what a conditional format can show. */
function setLook(format: Excel.ConditionalRangeFormat, { bold, color, fill, border }: CellStyle): void {
  if (bold) format.font.bold = true;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (border === undefined) return;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) format.borders.getItem(edge).style = 'Continuous';
}

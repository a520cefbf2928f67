import Big from 'big.js';
import fc from 'fast-check';
import type { HistoryRecord } from '../../../../src/core/history/history';
import { historyOf } from '../../../../src/core/history/history-of';
import { issueWorkbook } from '../../../../src/core/form/issue-workbook';
import { readFile } from '../../../../src/core/form/read-file';
import type { Grid } from '../../../../src/core/grid';
import { checkFormWorkbook } from '../../../../src/core/validation/check-form-workbook';
import { validate } from '../../../../src/core/validation/validate';
import { applyEdits } from '../../../../src/hosts/memory/apply-edits';
import { type FilledRound, filledRounds } from '../../../support/generated-scheme';
import { insertRow, removeRow, setCell } from '../../../support/issued';

const FILE = '甲县.xlsx';
type Spoiling = (grid: Grid) => Grid;

const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.integer({ min: 1, max: 20 })).map(([column, row]) => `${column}${row}`);
const typed = fc.constantFrom('abc', '12人', -3, 1e9, 0.5, null, '约30', '2020年9月', '=1', '无');
const spoiling = fc.oneof<fc.Arbitrary<Spoiling>[]>(
  fc.tuple(cell, typed).map(([address, value]) => (grid) => setCell(grid, address, value)),
  fc.integer({ min: 1, max: 12 }).map((row) => (grid) => insertRow(grid, row)),
  fc.integer({ min: 4, max: 12 }).map((row) => (grid) => removeRow(grid, row)),
  fc.integer({ min: 1, max: 12 }).map((row) => (grid) => ({ ...grid, hiddenRows: [row] })),
  fc.constant((grid) => ({ ...grid, name: `${grid.name}改` })),
);

function filledIn({ round, sender, forms }: FilledRound): Grid[] {
  return applyEdits([], issueWorkbook(round, sender)).map((grid) => {
    const filled = forms.find(({ form }) => form.sheet === grid.name);
    return (filled?.slots ?? []).reduce((now, { address, typed: { cell: value } }) => (value === null ? now : setCell(now, address, value)), grid);
  });
}

/** Last period's figures: of some indicators what was typed now, of others ten times as much. */
function withPast({ round, sender, forms, ...rest }: FilledRound): FilledRound {
  const records = forms.flatMap(({ slots }) =>
    slots.flatMap(({ slot, typed: { value, text, state } }, index): HistoryRecord[] => {
      const past = value !== null && index % 2 === 1 ? new Big(value).times(10).toFixed() : value;
      const measure = round.scheme.indicators.get(slot.indicator)?.measure ?? '';
      return [{ period: '2020-07', unit: slot.unit ?? sender.code, indicator: slot.indicator, version: 1, figure: { state, value: past, text: past ?? text ?? '', measure, sources: [] } }];
    }),
  );
  return { ...rest, sender, forms, round: { ...round, history: historyOf(records) } };
}

describe('a form that travels', () => {
  it('is checked as with the whole scheme, whatever was typed and whatever befell it', () => {
    fc.assert(
      fc.property(filledRounds({ most: 12, entries: 3 }), fc.array(spoiling, { maxLength: 4 }), (generated, spoilings) => {
        const one = withPast(generated);
        const sheets = filledIn(one).map((grid, index) => (index === 0 ? spoilings.reduce((now, spoil) => spoil(now), grid) : grid));
        const reading = readFile({ file: FILE, sheets, modified: null, receivedOn: null }, one.round);
        const checked = reading.submissions.map((submission) => validate(submission, one.round, reading.submissions));
        const travelled = checkFormWorkbook(sheets, FILE);
        expect(travelled.findings).toEqual([...reading.findings, ...checked.flatMap(({ findings }) => findings)]);
        expect(travelled.value?.notEvaluated).toEqual(checked.flatMap(({ notEvaluated }) => notEvaluated));
      }),
      { numRuns: 40 },
    );
  });
});

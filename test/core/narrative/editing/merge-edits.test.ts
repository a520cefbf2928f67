import { mergeEdits } from '../../../../src/core/narrative/editing/merge-edits';
import { textOf } from '../../../../src/core/narrative/join-runs';
import type { EditedParagraph } from '../../../../src/core/narrative/edited-paragraph';
import { bound, edit, keyOf, paragraph, reportOf } from '../../../support/edited';

const [one, two] = [paragraph('33', ['全市检查', bound('[两癌.累计完成]', '1'), '人。']), paragraph('33', ['各县区均已部署。'])];
const [first, second] = [edit(keyOf('33', 0), one, ['改甲。']), edit(keyOf('33', 1), two, ['改乙。'])];
const texts = (edits: readonly EditedParagraph[]) => edits.map(({ runs }) => textOf(runs));

describe('what was rewritten before, and what is decided now', () => {
  it('stand together; of one paragraph the later counts', () => {
    expect(texts(mergeEdits([second], [first], reportOf(one, two)))).toEqual(['改甲。', '改乙。']);
    expect(texts(mergeEdits([first, second], [edit(keyOf('33', 1), two, ['再改乙。'])], reportOf(one, two)))).toEqual(['改甲。', '再改乙。']);
  });

  it('is rewritten no more where it reads as it was generated, whatever its figures said', () => {
    expect(texts(mergeEdits([first, second], [edit(keyOf('33'), one, ['全市检查', bound('[两癌.累计完成]', '2'), '人。'])], reportOf(one, two)))).toEqual(['改乙。']);
  });

  it('is of one paragraph by its place now, not by the one that it had', () => {
    const again = edit(keyOf('33', 0), two, ['再改乙。']);
    expect(texts(mergeEdits([first, second], [again], reportOf(two)))).toEqual(['再改乙。', '改甲。']);
    expect(texts(mergeEdits([first, second], [{ ...first, runs: first.base }], reportOf(two)))).toEqual(['改乙。']);
  });
});

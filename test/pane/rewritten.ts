/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { withCell } from '../commands/sample-city';
import { temporaryFolder } from '../support/temporary-folder';
import { wordControls, wordParagraphs } from '../support/word';
import { atRest, dropFiles, press, saved, textOf, turnTo } from './pane-page';
import { rollUpIn, sent, story } from './story';

const YISHUI = sent.find((path) => path.includes('沂水县'))!;

/** The same county's file, sent once more with another figure. */
async function corrected(): Promise<string> {
  const path = join(temporaryFolder('sent'), basename(YISHUI));
  const { sheets } = readWorkbook(readFileSync(YISHUI));
  const changed = sheets.map((sheet) => (sheet.name === '县区表' ? withCell(sheet, 'G8', { value: { kind: 'number', value: 20_000 } }) : sheet));
  writeFileSync(path, await writeWorkbook(changed));
  return path;
}

/** Words of the head of section's over figures that change. */
export function rewritten(): void {
  describe('a paragraph that somebody rewrote', () => {
    story('keeps its words while its figure follows the round, into the saved report', {}, async (page) => {
      await rollUpIn(page);
      await turnTo(page, '报告');
      await page.getByRole('group', { name: '第33项进展情况，按 Enter 键改写' }).hover();
      await press(page, '改写第33项进展情况');
      const region = page.getByRole('textbox', { name: '改写第33项进展情况' });
      await region.press('Control+Home');
      await region.pressSequentially('（办公室改写）');
      await press(page, '完成');
      await atRest(page);
      expect(await textOf(page)).toContain('（办公室改写）');
      await press(page, '一键汇总');
      await atRest(page);
      if ((await page.getByRole('button', { name: '写入工作簿' }).count()) > 0) await press(page, '写入工作簿');
      await atRest(page);

      await dropFiles(page, [await corrected()]);
      await atRest(page);
      await turnTo(page, '报告');
      expect(await textOf(page)).toMatch(/有 \d+ 个数据要更新[^]*累计检查人数[^]*由313718变为/);
      await press(page, '更新到文中');
      await press(page, '一键汇总');
      await atRest(page);
      await press(page, '写入工作簿');
      await atRest(page);
      const { bytes } = await saved(page, () => press(page, '生成报告'));
      const words = wordParagraphs(bytes).map(([, text]) => text).find((text) => text.includes('（办公室改写）')) ?? '';
      expect(words).toMatch(/累计检查\d+人/);
      expect(words).not.toContain('313718');
      expect(wordControls(bytes).some((control) => control.includes('两癌.累计完成'))).toBe(true);
    });
  });
}

/// <reference lib="dom" />
import type { Grid } from '../../src/core/grid';
import { rolledUp } from '../commands/sample-city';
import { commandLine, wordOf } from './command-line';
import { scriptsBefore } from './first-load';
import { handsOn } from './hands';
import { atRest, dropFiles, press, saved } from './pane-page';
import { packed, sent, story } from './story';

/** From the files to the report: counted in the page, whoever did it. */
export function oneClick(): void {
  describe('the way to the report, counted', () => {
    story('is two clicks from the dropped files, at most three were promised, and nothing is typed', {}, async (page) => {
      await dropFiles(page, sent);
      await atRest(page);
      expect(await handsOn(page)).toEqual({ clicks: 0, keys: 0 });
      await press(page, '一键汇总');
      await atRest(page);
      const report = await saved(page, () => press(page, '生成报告'));
      expect(await handsOn(page)).toEqual({ clicks: 2, keys: 0 });
      expect(report.name).toBe('临沂市卫生健康类民生实事月报（2020年8月）.docx');
      expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
      expect(wordOf(report.bytes).controls.length).toBeGreaterThan(20);
      expect(Buffer.compare(report.bytes, (await commandLine()).docx)).toBe(0);
      /* It was made beside the pane. */
      const loaded = await scriptsBefore(page, null);
      expect(loaded.filter((name) => Buffer.from(packed().get(name) ?? []).includes('docxtemplater'))).toEqual([]);
    });

    const city = { grids: [] as Grid[] };
    beforeAll(async () => void city.grids.push(...(await (await rolledUp()).host.read())), 60_000);

    story('is one click in a workbook that holds the counties’ sheets', city, async (page) => {
      const report = await saved(page, () => press(page, '生成报告'));
      expect(await handsOn(page)).toEqual({ clicks: 1, keys: 0 });
      expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
    });
  });
}

import type { Page } from 'playwright-core';
import { inExcel } from '../pane-page';

/** What the cells of a sheet in the test's Excel hold, row by row. */
export async function shownCells(page: Page, sheet: string): Promise<string[][]> {
  await page.evaluate((name) => void ((globalThis as { __sheet?: string }).__sheet = name), sheet);
  return inExcel(page, ({ workbook }) => {
    const found = workbook.sheet((globalThis as { __sheet?: string }).__sheet ?? '');
    if (!found) return [];
    return [1, 2, 3].map((row) => [1, 2, 3, 4, 5].map((column) => {
      const { content } = found.cell(row, column);
      return content.kind === 'text' || content.kind === 'number' ? String(content.value) : '';
    })).filter((row) => row.some((text) => text !== ''));
  });
}

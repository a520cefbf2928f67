import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser';
import { sizesOf } from './icon-sizes';

/** Every drawing of the folder as PNG files beside it, `<drawing>-<pixels>.png`, transparent where nothing is drawn. */
export async function renderIcons(folder: string): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const written: string[] = [];
    for (const drawing of readdirSync(folder).filter((name) => name.endsWith('.svg')).sort()) {
      written.push(...(await renderDrawing(page, join(folder, drawing))));
    }
    return written;
  } finally {
    await browser.close();
  }
}

async function renderDrawing(page: Page, path: string): Promise<string[]> {
  const svg = readFileSync(path, 'utf8');
  const name = basename(path, '.svg');
  const written: string[] = [];
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const target = path.replace(/\.svg$/, `-${size}.png`);
    writeFileSync(target, await page.screenshot({ omitBackground: true }));
    written.push(target);
  }
  return written;
}

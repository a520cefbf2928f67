import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sizesOf } from '../../scripts/icons/icon-sizes';
import { pngPixels } from '../../scripts/manifest/png-pixels';

const FOLDER = join(__dirname, '../../assets/icons');
const names = readdirSync(FOLDER).sort();
const drawings = names.filter((name) => name.endsWith('.svg')).map((name) => name.replace('.svg', ''));

describe('the icons', () => {
  it('are the product’s mark and one for each button', () => {
    expect(drawings).toEqual(['check', 'open', 'report', 'rollup', 'yuebao']);
  });

  it('are each rendered to every size, and nothing else lies there', () => {
    const rendered = drawings.flatMap((drawing) => sizesOf(drawing).map((size) => `${drawing}-${size}.png`));
    expect(names.filter((name) => name.endsWith('.png'))).toEqual(rendered.sort());
    for (const name of rendered) {
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect([name, pngPixels(join(FOLDER, name))]).toEqual([name, { width: size, height: size }]);
    }
  });

  it('are drawn on a grid of 16 units, and load nothing', () => {
    for (const drawing of drawings) {
      const svg = readFileSync(join(FOLDER, `${drawing}.svg`), 'utf8');
      expect(svg).toContain('viewBox="0 0 16 16"');
      expect(svg).not.toMatch(/href|url\(|<script|<image/);
    }
  });
});

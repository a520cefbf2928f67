import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './checks/addresses';
import type { Check, Expected } from './checks/check';
import { elementOrder } from './checks/element-order';
import { icons } from './checks/icons';
import { identity } from './checks/identity';
import { kinds } from './checks/kinds';
import { resources } from './checks/resources';
import { ribbon } from './checks/ribbon';
import { strings } from './checks/strings';
import { pngPixels } from './png-pixels';
import { readXml } from './read-xml';

const ROOT = join(__dirname, '../..');

export const CHECKS: Readonly<Record<string, Check>> = { elementOrder, kinds, identity, resources, strings, addresses, icons, ribbon };

/** All that Office would refuse or show wrongly, found without a network; empty when there is nothing. */
export function checkManifest(xml: string, expected: Expected): string[] {
  const root = readXml(xml);
  return Object.values(CHECKS).flatMap((check) => check(root, expected));
}

/** What this package has: its version and its icons. */
export function expectedHere(baseUrl: string, start = 'taskpane.html?action=open'): Expected {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return { baseUrl, start, version, pixels: (file) => pngPixels(join(ROOT, 'assets', file)) };
}

/** The manifest as it is, if nothing is wrong with it. A trouble here is ours, not the caller's: the program ends with it. */
export function checkedManifest(xml: string, expected: Expected): string {
  const troubles = checkManifest(xml, expected);
  if (troubles.length > 0) throw new Error(`manifest.xml: ${troubles.join('; ')}`);
  return xml;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedManifest, expectedHere } from '../manifest/check-manifest';
import { manifestFor, selftestManifest } from '../manifest/manifest-for';
import { INVENTORY, inventoryOf, namesIn, type Files } from './inventory';
import { OFFICE_FILES, OFFICE_LICENCE } from './office-files';
import { pageFor } from './page-for';

/** Where the parts of a package come from. */
export interface Sources {
  /** The project. */
  root: string;
  /** The pane as webpack built it. */
  pane: string;
  /** @microsoft/office-js as npm installed it. */
  office: string;
}

export interface Order {
  baseUrl: string;
  /** The client from Microsoft's address instead of the package's own files. */
  cdn: boolean;
}

const TEXTS: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE',
  'deployment.zh-CN.md': 'docs/deployment.zh-CN.md',
  'deployment.md': 'docs/deployment.md',
};

/** Everything that a static web server needs to serve the add-in, and what the one who sets it up needs to read. */
export function packageFiles(order: Order, sources: Sources): Files {
  const files = new Map<string, Buffer>();
  for (const name of namesIn(sources.pane)) files.set(name, readFileSync(join(sources.pane, name)));
  files.set('taskpane.html', Buffer.from(pageFor(readFileSync(join(sources.pane, 'taskpane.html'), 'utf8'), order.cdn)));
  const icons = join(sources.root, 'assets/icons');
  for (const name of namesIn(icons).filter((icon) => icon.endsWith('.png'))) files.set(`icons/${name}`, readFileSync(join(icons, name)));
  if (!order.cdn) addOffice(files, sources.office);
  const manifest = manifestFor(readFileSync(join(sources.root, 'manifest.xml'), 'utf8'), order.baseUrl);
  files.set('manifest.xml', Buffer.from(checkedManifest(manifest, expectedHere(order.baseUrl))));
  files.set('manifest-selftest.xml', Buffer.from(checkedManifest(selftestManifest(manifest), expectedHere(order.baseUrl, 'taskpane.html?selftest'))));
  for (const [name, path] of Object.entries(TEXTS)) files.set(name, readFileSync(join(sources.root, path)));
  files.set(INVENTORY, Buffer.from(inventoryOf(files)));
  return files;
}

function addOffice(files: Map<string, Buffer>, office: string): void {
  for (const name of OFFICE_FILES) files.set(`office/${name}`, readFileSync(join(office, 'dist', name)));
  files.set(`office/${OFFICE_LICENCE}`, readFileSync(join(office, OFFICE_LICENCE)));
}

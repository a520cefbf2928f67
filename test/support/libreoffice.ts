import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = 'soffice';
const TIMEOUT = 120_000;

/** A profile in which LibreOffice calculates every formula anew on loading, instead of keeping the cached values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

let installed: boolean | undefined;

export function isInstalled(): boolean {
  installed ??= spawnSync(PROGRAM, ['--version'], { timeout: TIMEOUT }).status === 0;
  return installed;
}

/** `it` where LibreOffice is installed; else the test is counted as skipped, and says so. */
export function itWithLibreOffice(name: string, test: () => Promise<void> | void, timeout = TIMEOUT): void {
  if (isInstalled()) {
    it(name, test, timeout);
    return;
  }
  console.warn(`LibreOffice (${PROGRAM}) is not installed: skipped “${name}”`);
  it.skip(name, test);
}

/** Converts the file at `path` to `format` (`pdf`, `xlsx`, `docx`, `txt:Text`) and returns the bytes. */
export function convert(path: string, format: string): Uint8Array {
  const work = mkdtempSync(join(tmpdir(), 'yuebao-lo-'));
  try {
    const profile = join(work, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const out = join(work, 'out');
    const call = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', format, '--outdir', out, path];
    const { status, stderr, stdout } = spawnSync(PROGRAM, call, { timeout: TIMEOUT, encoding: 'utf8' });
    const [extension] = format.split(':');
    const result = join(out, `${basename(path, extname(path))}.${extension}`);
    if (status !== 0 || !existsSync(result)) throw new Error(`LibreOffice made no ${format} of ${basename(path)}: ${stderr} ${stdout}`);
    return readFileSync(result);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice saves it after calculating every formula anew. */
export function recalculate(xlsx: Uint8Array): Uint8Array {
  const work = mkdtempSync(join(tmpdir(), 'yuebao-lo-'));
  try {
    const path = join(work, 'workbook.xlsx');
    writeFileSync(path, xlsx);
    return convert(path, 'xlsx');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

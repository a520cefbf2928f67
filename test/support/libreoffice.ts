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
export function itWithLibreOffice(name: string, test: jest.ProvidesCallback, timeout = TIMEOUT): void {
  if (isInstalled()) {
    it(name, test, timeout);
    return;
  }
  console.warn(`LibreOffice (${PROGRAM}) is not installed: skipped “${name}”`);
  it.skip(name, test);
}

/** Converts the file at `path` to `format` (`pdf`, `xlsx`, `docx`, `txt:Text`) and returns the bytes. */
export function convert(path: string, format: string): Uint8Array {
  return inWorkFolder((work) => {
    const [converted] = convertAll([path], format, work);
    if (!converted) throw new Error('LibreOffice made nothing');
    return converted;
  });
}

/** The workbook as LibreOffice saves it after calculating every formula anew. */
export function recalculate(xlsx: Uint8Array): Uint8Array {
  return recalculateAll([xlsx])[0]!;
}

/** Several workbooks in one start of LibreOffice, which takes longer than the work itself. */
export function recalculateAll(workbooks: readonly Uint8Array[]): Uint8Array[] {
  return inWorkFolder((work) => {
    const paths = workbooks.map((bytes, index) => {
      const path = join(work, `workbook-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    return convertAll(paths, 'xlsx', work);
  });
}

function convertAll(paths: readonly string[], format: string, work: string): Uint8Array[] {
  const profile = join(work, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const out = join(work, 'out');
  const call = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', format, '--outdir', out, ...paths];
  const { status, stderr, stdout } = spawnSync(PROGRAM, call, { timeout: TIMEOUT, encoding: 'utf8' });
  const [extension = format] = format.split(':');
  return paths.map((path) => {
    const result = join(out, `${basename(path, extname(path))}.${extension}`);
    if (status !== 0 || !existsSync(result)) throw new Error(`LibreOffice made no ${format} of ${basename(path)}: ${stderr} ${stdout}`);
    return readFileSync(result);
  });
}

function inWorkFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'yuebao-lo-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import type { SelftestAbout } from '../../selftest/selftest-report';

/** Where the pane runs, as Office says of itself. */
export function aboutOffice(): SelftestAbout {
  const { host, platform, version } = Office.context.diagnostics;
  return { yuebao: YUEBAO_VERSION, host: String(host), platform: String(platform), version, sets: knownSets(), date: new Date().toISOString().slice(0, 10) };
}

const LATEST = 30;

/** Each requirement set that is of use here and this Excel says it has. */
function knownSets(): string[] {
  const sets = Array.from({ length: LATEST }, (_, index) => `1.${index + 1}`);
  const known = sets.filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set)).map((set) => `ExcelApi ${set}`);
  return Office.context.requirements.isSetSupported('CompressedFile') ? [...known, 'CompressedFile'] : known;
}

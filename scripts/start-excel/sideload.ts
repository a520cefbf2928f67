import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where Excel on this machine looks for add-ins under development. */
export type Sideload =
  | { kind: 'registry'; key: string; id: string }
  | { kind: 'folder'; folder: string; file: string }
  | { kind: 'byHand'; told: string };

export interface Machine {
  platform: NodeJS.Platform;
  home: string;
  /** Runs a program and gives its exit code. */
  run: (program: string, parameters: readonly string[]) => number | null;
}

/** The value's name is the add-in's id, its content the manifest's path. */
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

export function sideloadOn(machine: Machine, id: string): Sideload {
  switch (machine.platform) {
    case 'win32':
      return { kind: 'registry', key: WINDOWS_KEY, id };
    case 'darwin':
      return { kind: 'folder', folder: join(machine.home, MAC_FOLDER), file: `${id}.manifest.xml` };
    default:
      return {
        kind: 'byHand',
        told: '本机没有 Excel 可登记。请在 Excel 网页版“加载项”→“上传我的加载项”中选用上面的清单文件；浏览器须信任 https://localhost:3000 的证书。\nThere is no Excel to register with on this machine. In Excel on the web choose Add-ins → Upload My Add-in and the manifest above; the browser must trust the certificate of https://localhost:3000.',
      };
  }
}

/** Makes Excel show the add-in; says what is left to do. */
export function addTo(sideload: Sideload, manifest: string, machine: Machine): string {
  switch (sideload.kind) {
    case 'registry':
      runReg(machine, ['add', sideload.key, '/v', sideload.id, '/t', 'REG_SZ', '/d', manifest, '/f']);
      return '已在 Excel 中登记。请重新打开 Excel，功能区出现“月报”选项卡。\nRegistered with Excel. Open Excel anew: the ribbon has a tab Yuebao.';
    case 'folder':
      mkdirSync(sideload.folder, { recursive: true });
      copyFileSync(manifest, join(sideload.folder, sideload.file));
      return '已放入 Excel 的加载项文件夹。请重新打开 Excel，在“插入”→“我的加载项”→“开发人员加载项”中选“Yuebao 月报”。\nPut into Excel’s folder of add-ins. Open Excel anew and choose Yuebao 月报 under Insert → My Add-ins → Developer Add-ins.';
    case 'byHand':
      return sideload.told;
  }
}

/** Takes back what `addTo` did; nothing happens where it was not done. */
export function removeFrom(sideload: Sideload, machine: Machine): void {
  if (sideload.kind === 'folder') rmSync(join(sideload.folder, sideload.file), { force: true });
  if (sideload.kind !== 'registry') return;
  const isThere = machine.run('reg', ['query', sideload.key, '/v', sideload.id]) === 0;
  if (isThere) runReg(machine, ['delete', sideload.key, '/v', sideload.id, '/f']);
}

function runReg(machine: Machine, parameters: readonly string[]): void {
  const code = machine.run('reg', parameters);
  if (code !== 0) throw new Error(`reg ${parameters.join(' ')} ended with ${code}`);
}

export function runProgram(program: string, parameters: readonly string[]): number | null {
  const ran = spawnSync(program, parameters, { stdio: 'ignore' });
  if (ran.error !== undefined) throw ran.error;
  return ran.status;
}

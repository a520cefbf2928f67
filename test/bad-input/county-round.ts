import { mkdirSync, mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueWorkbook } from '../../src/core/form/issue-workbook';
import type { Grid } from '../../src/core/grid';
import type { Round } from '../../src/core/scheme/round';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { typed } from '../support/issued';
import { schemeFrom, schemeSheets, smallScheme } from '../support/read-scheme';
import { round } from '../support/scheme';
import { OWN_FIGURE } from './bad-submission';

/** The sixty names of the old calendar: none is part of another. */
const UNITS = Array.from({ length: 60 }, (_, index) => ({ 代码: 370101 + index, 名称: `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'子丑寅卯辰巳午未申酉戌亥'[index % 12]}县`, 类别: '县区' }));

/** What a form holds that is as it should be. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Grid[];
}

/** Rounds of up to sixty counties, each on disk in a folder of its own. */
export class Counties {
  private constructor(
    private readonly of: Round,
    readonly scheme: Uint8Array,
    private readonly count: number,
  ) {}

  static async of(count: number): Promise<Counties> {
    const units = UNITS.slice(0, count);
    const tables = { ...smallScheme, 单位: units, 任务: units.map(({ 名称 }) => ({ 单位: 名称, 指标: '两癌.任务数', 数值: 1000 })), 动态: [] };
    return new Counties(round(schemeFrom(tables), '2020-08'), await writeWorkbook(schemeSheets(tables)), count);
  }

  get names(): string[] {
    return UNITS.slice(0, this.count).map(({ 名称 }) => 名称);
  }

  /** What a county sends that does as it should. */
  async sent(name: string): Promise<Sent> {
    const unit = this.of.scheme.units.find((one) => one.name === name);
    if (!unit) throw new Error(`no unit ${name}`);
    const sheets = typed(applyEdits([], issueWorkbook(this.of, unit)), { E5: OWN_FIGURE, A6: '填报人：经办员', F6: '填报日期：2020年9月2日' });
    return { name, bytes: await writeWorkbook(sheets), sheets };
  }
}

/** A round's folder on disk. */
export class RoundOnDisk {
  private readonly base = mkdtempSync(join(tmpdir(), 'yuebao-bad-'));
  readonly folder = join(this.base, 'round-2020-08');
  readonly submissions = join(this.folder, 'submissions');
  readonly out = join(this.base, 'out');

  constructor(scheme: Uint8Array) {
    mkdirSync(this.submissions, { recursive: true });
    this.put('scheme.xlsx', scheme);
  }

  /** Puts a file below the round's folder; a number makes a hole of so many bytes. */
  put(name: string, contents: Uint8Array | string | number): void {
    const path = join(this.folder, name);
    if (typeof contents !== 'number') return writeFileSync(path, contents);
    const file = openSync(path, 'w');
    ftruncateSync(file, contents);
    closeSync(file);
  }

  take(name: string): void {
    rmSync(join(this.folder, name), { recursive: true });
  }

  /** What was printed, without the names of temporary folders. */
  plain(text: string): string {
    return text.replaceAll(this.out, '成果').replaceAll(this.folder, '期次文件夹');
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true });
  }
}

import type { Edit } from '../../src/core/edit';
import { Fault } from '../../src/core/fault';
import type { Grid } from '../../src/core/grid';
import { sameSheet } from '../../src/core/sheet-name';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import type { Applied, Host, Intent } from '../../src/hosts/host';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { isForUndo } from '../../src/hosts/excel/hidden-sheets';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { ASPECTS, type Aspect } from '../../src/selftest/aspect';
import type { Workplace } from '../../src/selftest/bench';
import { expectSame } from '../../src/selftest/expect-same';
import { told } from '../../src/selftest/told';
import { calculate } from '../../src/hosts/memory/calculate/calculate';
import { snapshot } from '../excel-host/snapshot';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { readByExceljs } from '../support/read-by-exceljs';
import { gridsInExcel } from './grids-in-excel';

/** A host under contract: opened anew for every case. */
export interface Candidate {
  readonly name: string;
  /** What it cannot tell when it reads. */
  readonly untold: readonly Aspect[];
  /** The cases that can be compared only by what it cannot tell, by name: another candidate compares them. */
  readonly notCompared?: readonly string[];
  open(): Opened | Promise<Opened>;
}

type Opened = Omit<Workplace, 'tells' | 'names'>;

/** A workbook in memory that is read only by way of a file: the meaning of every edit must survive it. */
class ThroughFile implements Host {
  readonly #memory = new MemoryHost();
  constructor(private readonly reader: (bytes: Uint8Array) => Grid[] | Promise<Grid[]>) {}

  async read(names?: readonly string[]): Promise<Grid[]> {
    const sheets = await this.#memory.read();
    const read = sheets.length === 0 ? [] : await this.reader(await writeWorkbook(sheets));
    return read.filter((grid) => !names || names.some((name) => sameSheet(name, grid.name)));
  }

  async apply(edits: readonly Edit[], { asRead = [], ...intent }: Intent = {}): Promise<Applied> {
    const now = asRead.length === 0 ? [] : await this.read(asRead.map(({ name }) => name));
    if (JSON.stringify(now) !== JSON.stringify(asRead)) throw new Fault({ what: 'refused', why: 'the file was changed', next: 'read it again' });
    return this.#memory.apply(edits, intent);
  }
}

export const plainCandidates: readonly Candidate[] = [
  { name: 'in memory', untold: [], open: () => ({ host: new MemoryHost() }) },
  {
    name: 'written and read back',
    untold: ['validations', 'conditionalFormats', 'filter', 'print', 'allowsRows'],
    notCompared: [
      '工作表 · 数据验证（整数）代替同一区域原有的',
      '工作表 · 数据验证（小数）代替同一区域原有的',
      '工作表 · 数据验证（列表）代替同一区域原有的',
      '工作表 · 数据验证（公式）代替同一区域原有的',
      '工作表 · 打印设置 {"orientation":"portrait"}',
      '工作表 · 打印设置 {"orientation":"landscape"}',
      '工作表 · 打印设置 {"orientation":"landscape","paper":"A3","titleRows":{"first":2,"last":4}}',
      '工作表 · 保护时可以说仍能插入行',
      '工作表 · 条件格式按先后排列，同样的只有一条，以后加的在后',
      '工作表 · 筛选加在所说的区域上，再说时换到新的区域',
      '工作表 · 同一格的批注和数据验证并存',
      '撤销 · 撤销不能恢复的，先说明，什么也不写；同意以后才写',
      '撤销 · 样样都有的受保护的表上数据验证，可以撤销',
      '撤销 · 样样都有的受保护的表上条件格式，可以撤销',
      '撤销 · 样样都有的受保护的表上筛选，可以撤销',
      '撤销 · 样样都有的受保护的表上打印设置，可以撤销',
      '撤销 · 样样都有的受保护的表上保护方式，可以撤销',
    ],
    open: () => ({ host: new ThroughFile((bytes) => readWorkbook(bytes).sheets) }),
  },
  { name: 'written and read by another library', untold: ['emptyResults'], open: () => ({ host: new ThroughFile(readByExceljs) }) },
];

/** Excel through Microsoft's own client on the test host. Reading tells little; the rest is looked up in the test host's workbook. */
export const excelCandidates: readonly Candidate[] = [
  ...['1.9', '1.14', '1.15'].map((sets): Candidate => ({ name: `in Excel with ExcelApi ${sets}`, untold: [], open: () => openExcel({ sets }) })),
  { name: 'in an Excel that takes little at once', untold: [], open: () => openExcel({ sets: '1.14', payloadLimits: { request: 500_000, response: 500_000 }, valuesNullAbove: 2000 }) },
];

/** What reading through Excel tells beyond what every host does. */
const TOLD_BY_READING: ReadonlySet<Aspect> = new Set<Aspect>(['allowsRows', 'emptyResults']);

async function openExcel(options: ExcelOptions): Promise<Opened> {
  const workbook = new TestWorkbook({ calculate });
  await useExcel(new TestExcel(workbook, options));
  const host = new ExcelHost();
  const look = async (names: readonly string[]): Promise<Grid[]> => {
    const grids = gridsInExcel(workbook).filter((grid) => names.some((name) => sameSheet(name, grid.name)));
    const read = await host.read(names);
    expectSame(read.map((grid) => told(grid, TOLD_BY_READING)), grids.map((grid) => told(grid, TOLD_BY_READING)), 'what was read');
    return grids;
  };
  const whole = (): unknown => {
    const { active, sheets: all } = snapshot(workbook);
    return { active, sheets: all.filter(({ name }) => !isForUndo(name)) };
  };
  return { host, look, snapshot: whole };
}

export function toldBy({ untold }: Candidate): ReadonlySet<Aspect> {
  return new Set(ASPECTS.filter((aspect) => !untold.includes(aspect)));
}

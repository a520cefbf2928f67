import type { Edit } from '../../src/core/edit';
import { Fault } from '../../src/core/fault';
import type { Grid } from '../../src/core/grid';
import { sameSheet } from '../../src/core/sheet-name';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import type { Applied, Host, Intent } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { ASPECTS, type Aspect } from '../../src/selftest/aspect';
import type { Workplace } from '../../src/selftest/bench';
import { readByExceljs } from '../support/read-by-exceljs';

/** A host under contract: opened anew for every case. */
export interface Candidate {
  readonly name: string;
  /** What it cannot tell when it reads. */
  readonly untold: readonly Aspect[];
  open(): Omit<Workplace, 'tells' | 'names'>;
}

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
    const now = await this.read(asRead.map(({ name }) => name));
    if (JSON.stringify(now) !== JSON.stringify(asRead)) throw new Fault({ what: 'refused', why: 'the file was changed', next: 'read it again' });
    return this.#memory.apply(edits, intent);
  }
}

export const candidates: readonly Candidate[] = [
  { name: 'in memory', untold: [], open: () => ({ host: new MemoryHost() }) },
  {
    name: 'written and read back',
    untold: ['validations', 'conditionalFormats', 'filter', 'print', 'allowsRows'],
    open: () => ({ host: new ThroughFile((bytes) => readWorkbook(bytes).sheets) }),
  },
  { name: 'written and read by another library', untold: ['emptyResults'], open: () => ({ host: new ThroughFile(readByExceljs) }) },
];

export function toldBy({ untold }: Candidate): ReadonlySet<Aspect> {
  return new Set(ASPECTS.filter((aspect) => !untold.includes(aspect)));
}

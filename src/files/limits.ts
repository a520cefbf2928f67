const MB = 1024 * 1024;

/** How large a thing may be before it is refused, and why. A county's form has some hundred cells and some ten kilobytes. */
export const LIMITS = {
  /** Bytes of a file, told before it is read into memory: a year's photographs pasted in a form come to less. */
  fileBytes: 64 * MB,
  /** Bytes of a .zip of submissions: a year of a city's forms. */
  archiveBytes: 1024 * MB,
  /** Entries of a zip: a workbook has some ten, one with a thousand sheets some two thousand. */
  zipEntries: 5000,
  /** Bytes of a zip's entries once unpacked: a form that is formatted down to the last row comes to 100 MB. */
  unpackedBytes: 256 * MB,
  /** How many times its packed size an entry may take unpacked: formatted blank rows come to 60, made-up bombs to 1000. */
  ratio: 250,
  /** An entry below this many bytes may have any ratio: it does no harm. */
  smallBytes: 16 * MB,
  /** Cells of a workbook: beyond it a process runs out of memory, and no form is near it. */
  cells: 500_000,
  /** Bytes of an .xls, or of the sheets of an .xlsb: their cells take as little as six bytes each. */
  binaryBytes: 24 * MB,
  /** Sheets of a workbook. */
  sheets: 1000,
  /** Characters in a cell: Excel keeps no more. */
  cellText: 32_767,
  /** Entries below `submissions/`: beyond it the folder is somebody's whole disk, put there by mistake. */
  submissions: 20_000,
} as const;

/** What a workbook is read for: anybody's submission, or the round's own scheme and history, which grow for years. */
export type Purpose = 'submission' | 'own';

/** What may be asked of a workbook, by what it is read for. */
export interface WorkbookLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly cells: number;
}

/** A history as long as a sheet of Excel, 1,048,576 rows of eight columns, comes to 8.4 million cells, 40 MB packed and 500 MB unpacked. */
export const WORKBOOK_LIMITS: Readonly<Record<Purpose, WorkbookLimits>> = {
  submission: LIMITS,
  own: { fileBytes: 256 * MB, unpackedBytes: 1024 * MB, cells: 12_000_000 },
};

/** A limit of bytes as people write it. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MB)}MB`;
}

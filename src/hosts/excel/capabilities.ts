import { Fault } from '../../core/fault';

/** The requirement set without which nothing here works: `copyFrom`, `RangeAreas`, page layout. Excel 2021, 2024 and Microsoft 365 have it. */
export const FLOOR = '1.9';

export interface Capability {
  /** The ExcelApi requirement set that brings it. */
  readonly set: string;
  /** What is done without it. */
  readonly without: string;
  /** What the user is told then. */
  readonly told: string;
}

/** What is used above the floor. */
export const capabilities = {
  comments: {
    set: '1.10',
    without: 'A sheet is cleared without asking whether threaded comments stand on it.',
    told: '这个版本的 Excel 不能查出工作表上有没有批注：清空的工作表上如果有批注，会一并清掉，撤销不能恢复。',
  },
} as const satisfies Readonly<Record<string, Capability>>;

export function can(feature: keyof typeof capabilities): boolean {
  return hasSet(capabilities[feature].set);
}

/** Throws a Fault in an Excel that is too old. */
export function requireFloor(): void {
  if (hasSet(FLOOR)) return;
  throw new Fault({
    what: '不能在这个 Excel 里使用',
    why: `它的版本太旧，没有所需的接口（ExcelApi ${FLOOR}）`,
    next: '请换用 Excel 2021 以上的版本或 Microsoft 365；也可以用命令行处理文件夹里的报表',
  });
}

function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

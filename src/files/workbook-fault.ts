import { Fault } from '../core/fault';

const RESAVE = '请用 Excel 或 WPS 打开，另存为 .xlsx 后再试';

/** A file that cannot be read as a workbook. */
export function noWorkbook(why: string, cause?: unknown): Fault {
  return new Fault({ what: '工作簿打不开', why, next: RESAVE }, cause);
}

/** A zip that is damaged or made to do harm: opening it may show which. */
export function damagedPackage(why: string, cause?: unknown): Fault {
  return new Fault({ what: '工作簿打不开', why, next: '请用 Excel 或 WPS 打开核对，另存为 .xlsx 后再试；打不开的，请对方重新发送' }, cause);
}

export function needsPassword(cause?: unknown): Fault {
  return new Fault({ what: '工作簿打不开', why: '文件设有打开密码', next: '请取消密码后再试' }, cause);
}

import { HostFault } from './host-fault';
import { isOfficeError } from './office-error';
import { inExcel } from './session';

/** Asks which sheet is in view; what it is called is told once the batch was sent. */
export type AskFront = (worksheets: Excel.WorksheetCollection) => () => string;

const askFront: AskFront = (worksheets) => {
  const front = worksheets.getActiveWorksheet().load('name');
  return () => front.name;
};

const askNothing: AskFront = () => () => '';

/** A batch that wants to know which sheet is in view, and is done without where no worksheet of this workbook is. */
export async function withFront<T>(work: (context: Excel.RequestContext, ask: AskFront) => Promise<T>): Promise<T> {
  try {
    return await inExcel((context) => work(context, askFront));
  } catch (fault) {
    if (!(fault instanceof HostFault) || !isOfNoWorksheet(fault.cause)) throw fault;
    return inExcel((context) => work(context, askNothing));
  }
}

/** A chart sheet is in view, or another workbook: there is no active worksheet to be told then. */
function isOfNoWorksheet(error: unknown): boolean {
  if (!isOfficeError(error)) return false;
  const { code, debugInfo } = error;
  return code === 'UnsupportedSheet' || code === 'InvalidSelection' || (debugInfo?.errorLocation ?? '').endsWith('getActiveWorksheet');
}

import { HostFault } from '../host-fault';
import { inExcel } from '../session';
import type { Operation } from './operation';
import { sendOperations } from './send-operations';

/** What a sheet can do without: where Excel refuses it, that is told, and nothing else is taken back for it. */
export interface Look {
  /** The sheet, where it must be open for it; it is closed after all its looks. */
  readonly sheet: string | null;
  readonly operation: Operation;
  /** What is told where Excel refuses it; nothing where the user need not know. */
  readonly told: string | null;
  /** What is tried where Excel refuses it. */
  readonly instead?: Operation;
}

/** Each in a request of its own, after they were refused together, and what Excel refused of it. */
export async function sendEach(looks: readonly Look[]): Promise<string[]> {
  const closed = await protectedSheets();
  const told: string[] = [];
  for (const look of looks) {
    if (look.sheet !== null && closed.includes(look.sheet)) continue;
    const done = await isDone(look.operation);
    if (!done && look.instead) await isDone(look.instead);
    if (!done && look.told !== null) told.push(look.told);
  }
  return told;
}

async function isDone(operation: Operation): Promise<boolean> {
  try {
    await inExcel((context) => sendOperations(context, [operation]));
    return true;
  } catch (fault) {
    if (fault instanceof HostFault && fault.kind !== 'gone') return false;
    throw fault;
  }
}

function protectedSheets(): Promise<string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  });
}

import { bootClient, type Client } from './client/boot-client';
import { nativeHost } from './client/native-host';
import type { TestExcel } from './test-excel';

export type { Calculator } from '../../src/hosts/memory/calculate/calculator';
export { type ExcelOptions, type Failure, TestExcel, type Trip } from './test-excel';
export { type Snapshot, snapshot } from './snapshot';
export { TestWorkbook } from './test-workbook';

/*
 * Microsoft's own Office.js client in a test, talking to a workbook in memory.
 *
 *   const workbook = TestWorkbook.from(grids);        // or new TestWorkbook(): one empty Sheet1
 *   const excel = new TestExcel(workbook);            // { sets: '1.9', payloadLimits, valuesNullAbove }
 *   await useExcel(excel);                            // Excel, Office and OfficeExtension are there now
 *   await Excel.run(async (context) => …);
 *   excel.requests.length                             // round trips; failAt(1, 'die') and restart() for faults
 *
 *   snapshot(workbook)                                // everything that an undo must bring back
 *
 * What it does and how we know: behaviours/. What it answers: members.ts. In a browser: bundle-host.ts.
 * What it does not know it refuses: widen it by the members that the add-in calls, and no further.
 *
 * The client is started once for each requirement set and pointed at whatever TestExcel was given last.
 */
const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;
const started = new Map<string, Promise<Client>>();
let current: TestExcel;

export async function useExcel(excel: TestExcel): Promise<Client> {
  current = excel;
  const key = `${excel.sets} ${excel.locale} ${excel.file !== null}`;
  const booting = started.get(key) ?? bootClient(nativeHost(() => current));
  started.set(key, booting);
  const client = await booting;
  /* As accessors: what a test file sets on its global by value, jest takes to pieces after it. */
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { configurable: true, get: () => client[name] });
  return client;
}

import { prepareReport } from '../../src/commands/report';
import { type Prepared, prepareRollUp } from '../../src/commands/roll-up';
import type { RoundRequest } from '../../src/commands/work-round';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../../test/excel-host/use-excel';
import { PERIOD, cityOf } from './city-workbook';
import { type Payload, payloadOfReading, payloadOfWriting } from './payload';

export const STEPS = ['汇总', '写入', '读取', '审核', '再次写入'] as const;
export type StepName = (typeof STEPS)[number];

/** What one step costs, in requests and in bytes. */
export interface StepCost {
  readonly step: StepName;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  /** The bytes that carry what `payload` counts: answers where the step reads, requests where it writes. */
  readonly carrying: number;
  readonly payload: Payload;
}

export interface CityCost {
  readonly counties: number;
  readonly steps: readonly StepCost[];
}

/** A round of so many counties in Excel: rolled up and written for the first time, read, worked out anew, written again. */
export async function measureCity(counties: number, options: ExcelOptions = {}): Promise<CityCost> {
  const { sheets, files } = cityOf(counties);
  const excel = new TestExcel(TestWorkbook.from(sheets), options);
  await useExcel(excel);
  const host = new ExcelHost();
  const cost = costs(excel);
  const first = await prepared(host, { files, period: PERIOD });
  const rolledUp = cost.reading('汇总', payloadOfReading(sheets));
  await first.apply();
  const written = cost.writing('写入', payloadOfWriting(first.change.edits));
  const payload = payloadOfReading(await host.read());
  const read = cost.reading('读取', payload);
  const { kind } = await prepareReport({ host });
  if (kind !== 'report') throw new Error(kind);
  const checked = cost.reading('审核', payload);
  const second = await prepared(host, { files: [] });
  excel.requests.splice(0);
  await second.apply();
  return { counties, steps: [rolledUp, written, read, checked, cost.writing('再次写入', payloadOfWriting(second.change.edits))] };
}

async function prepared(host: ExcelHost, request: RoundRequest): Promise<Prepared> {
  const outcome = await prepareRollUp({ host }, request);
  if (outcome.kind !== 'prepared') throw new Error(outcome.kind);
  return outcome;
}

/** What went to and fro since the last step. */
function costs(excel: TestExcel) {
  const take = (step: StepName, payload: Payload, carries: 'sent' | 'received'): StepCost => {
    const trips = excel.requests.splice(0);
    const sent = trips.reduce((sum, { bytes }) => sum + bytes, 0);
    const received = trips.reduce((sum, { replyBytes }) => sum + replyBytes, 0);
    return { step, requests: trips.length, sent, received, carrying: carries === 'sent' ? sent : received, payload };
  };
  return {
    reading: (step: StepName, payload: Payload) => take(step, payload, 'received'),
    writing: (step: StepName, payload: Payload) => take(step, payload, 'sent'),
  };
}

import type { FileParser } from '../../taskpane/file-parser';
import type { Opened } from '../workbook/open-workbook';
import { isOpened, readBytes } from '../workbook/read-opened';
import type { ShippedFile } from './linyi';
import { shippedBytes } from './shipped-bytes';

export type SampleName = 'city' | 'form';

export interface OpenedSample extends Opened {
  /** What is in the pane already. */
  readonly sent: readonly File[];
}

const FORM = '兰山区8月份报表.xlsx';

/** The example that comes with the page: the city's workbook with what its units sent, or the form of one unit. */
export async function openSample(parser: FileParser, sample: SampleName): Promise<OpenedSample> {
  const { LINYI: { scheme, history, sent } } = await import(/* webpackChunkName: "sample" */ './linyi');
  const form = sent.find(({ name }) => name === FORM);
  if (sample === 'form' && form) return { ...(await read(parser, form)), sent: [] };
  const [own, past] = [await read(parser, scheme), await read(parser, history)];
  return { name: '临沂市（示例）.xlsx', sheets: [...own.sheets, ...past.sheets], sent: sent.map(({ name, address }) => new File([shippedBytes(address)], name)) };
}

async function read(parser: FileParser, { name, address }: ShippedFile): Promise<Opened> {
  const outcome = await readBytes(parser, { name, bytes: shippedBytes(address) });
  if (!isOpened(outcome)) throw new Error(`the sample’s ${name} cannot be read: ${outcome.why}`);
  return outcome;
}

import { areaAddress } from '../../core/address';
import type { Unknown } from '../../core/grid';
import type { Block } from './block';
import { isPayloadFault } from './host-fault';

/** Asks, in one request for all of them, which rows and columns are hidden where only some are; none where nothing is unknown. */
export async function readHidden(context: Excel.RequestContext, blocks: readonly Block[]): Promise<readonly Block[]> {
  if (blocks.every(({ hiddenRows, hiddenColumns }) => hiddenRows !== 'unknown' && hiddenColumns !== 'unknown')) return blocks;
  const asked = blocks.map((block) => askHidden(context, block));
  try {
    await context.sync();
  } catch (error) {
    if (!isPayloadFault(error) || blocks.length === 1) throw error;
    const middle = Math.ceil(blocks.length / 2);
    return [...(await readHidden(context, blocks.slice(0, middle))), ...(await readHidden(context, blocks.slice(middle)))];
  }
  return asked.map((tell) => tell());
}

function askHidden(context: Excel.RequestContext, block: Block): () => Block {
  const { sheet, area, hiddenRows, hiddenColumns } = block;
  if (hiddenRows !== 'unknown' && hiddenColumns !== 'unknown') return () => block;
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  const rows = hiddenRows === 'unknown' ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = hiddenColumns === 'unknown' ? range.getColumnProperties({ columnHidden: true }) : null;
  range.untrack();
  return () => ({
    ...block,
    hiddenRows: numbersOf(hiddenRows, rows?.value.map(({ rowHidden }) => rowHidden), area.top),
    hiddenColumns: numbersOf(hiddenColumns, columns?.value.map(({ columnHidden }) => columnHidden), area.left),
  });
}

function numbersOf(known: readonly number[] | Unknown, hidden: readonly (boolean | undefined)[] | undefined, first: number): readonly number[] | Unknown {
  return hidden ? hidden.flatMap((one, index) => (one === true ? [first + index] : [])) : known;
}

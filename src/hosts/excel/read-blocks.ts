import { areaAddress } from '../../core/address';
import { type Answer, type Block, type Part, askArea, askBlock } from './block';
import { HostFault, isPayloadFault } from './host-fault';
import { isOfficeError } from './office-error';
import { cellsOf, cutTo, halve, takeUpTo } from './split-parts';

/** Cells asked for at once where all at once was too much: about 3 MB of values, formulas and formats, of the 5 MB that Excel on the web takes. */
export const CELLS_AT_ONCE = 30_000;
/** What spreads over more cells is looked through for blank stretches first; Excel reads no range of more than 5,000,000 cells. */
const WIDE_SPREAD = 200_000;

/** What stands on the sheets: in one request, or, where Excel does not answer that, part by part. */
export async function readBlocks(context: Excel.RequestContext, sheets: readonly string[]): Promise<Block[]> {
  if (sheets.length === 0) return [];
  const answers = (await readWhole(context, sheets)) ?? (await measure(context, sheets));
  const blocks = answers.flatMap(({ block }) => block ?? []);
  const left = answers.flatMap(({ part, block }) => (block ? [] : [part]));
  return left.length === 0 ? blocks : [...blocks, ...(await readParts(context, await narrow(context, left), CELLS_AT_ONCE))];
}

/** Null where Excel refuses it for its size, for which its web version was also seen to report an internal error. */
async function readWhole(context: Excel.RequestContext, sheets: readonly string[]): Promise<Answer[] | null> {
  const asked = sheets.map((sheet) => askBlock(sheet, usedRange(context, sheet)));
  try {
    return await send(context, asked);
  } catch (error) {
    if (isOfficeError(error) && error.code === 'GeneralException') return null;
    throw error;
  }
}

/** Where the sheets' content lies; nothing of it travels. */
async function measure(context: Excel.RequestContext, sheets: readonly string[]): Promise<Answer[]> {
  const asked = sheets.map((sheet) => ({ sheet, tell: askArea(usedRange(context, sheet)) }));
  await context.sync();
  return asked.map(({ sheet, tell }) => ({ part: { sheet, area: tell() }, block: null }));
}

/** Cuts what spreads wide in two and draws each half in to what it holds, again and again; one request each time. */
async function narrow(context: Excel.RequestContext, parts: readonly Part[]): Promise<Part[]> {
  const large = parts.filter(({ area }) => cellsOf(area) > WIDE_SPREAD);
  if (large.length === 0) return [...parts];
  const asked = large.flatMap((part) => halve(part) ?? []).map((half) => {
    const range = rangeOf(context, half).getUsedRangeOrNullObject(true);
    return { sheet: half.sheet, range, tell: askArea(range) };
  });
  await context.sync();
  const found = asked.filter(({ range }) => !range.isNullObject).map(({ sheet, tell }) => ({ sheet, area: tell() }));
  const small = parts.filter(({ area }) => cellsOf(area) <= WIDE_SPREAD);
  return [...small, ...(await narrow(context, found))];
}

/** One request after another, each of as many cells as Excel was seen to answer. */
async function readParts(context: Excel.RequestContext, parts: readonly Part[], limit: number): Promise<Block[]> {
  const { batch, rest } = takeUpTo(parts.flatMap((part) => cutTo(part, limit)), limit);
  if (batch.length === 0) return [];
  const answers = await send(context, batch.map((part) => askBlock(part.sheet, rangeOf(context, part))));
  const blocks = (answers ?? []).flatMap(({ block }) => block ?? []);
  const left = answers ? batch.filter((_, index) => !answers[index]?.block) : batch;
  if (left.length === 0) return [...blocks, ...(await readParts(context, rest, limit))];
  const asked = batch.reduce((sum, { area }) => sum + cellsOf(area), 0);
  if (asked === 1) throw new HostFault('ResponsePayloadSizeLimitExceeded', batch.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`).join());
  return [...blocks, ...(await readParts(context, [...left, ...rest], Math.floor(asked / 2)))];
}

/** Sends the batch; null where Excel refuses it, or the reply to it, for its size. */
async function send(context: Excel.RequestContext, asked: readonly (() => Answer)[]): Promise<Answer[] | null> {
  try {
    await context.sync();
  } catch (error) {
    if (isPayloadFault(error)) return null;
    throw error;
  }
  return asked.map((tell) => tell());
}

/** What is formatted but blank is left out; of a blank sheet it is A1. */
function usedRange(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRange(true);
}

function rangeOf(context: Excel.RequestContext, { sheet, area }: Part): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

const SLICE = 4 * 1024 * 1024;

/**
 * The open workbook as it would be saved now; null where this Excel does not give it. It is the one way to the looks of
 * sheets, merged cells among them, that neither costs a request a cell nor takes Excel's own undo away.
 */
export async function wholeFile(): Promise<Uint8Array | null> {
  if (!Office.context.requirements.isSetSupported('CompressedFile')) return null;
  const file = await answer<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done));
  if (!file) return null;
  const bytes = new Uint8Array(file.size);
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    if (!slice) return close(file, null);
    bytes.set(slice.data as Uint8Array | readonly number[], index * SLICE);
  }
  return close(file, bytes);
}

/** Excel keeps two at most: the next would be refused. */
async function close<Result>(file: Office.File, result: Result): Promise<Result> {
  await answer<unknown>((done) => file.closeAsync(done));
  return result;
}

/** Null where Excel refuses: there is another way to all but the looks. */
function answer<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value | null> {
  return new Promise((resolve) => ask(({ status, value }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value : null)));
}

/** What an open Excel leaves beside a workbook; it is never read, and nobody sent it. */
export function isLockFile(file: string): boolean {
  return /(^|\/)~\$[^/]*$/.test(file);
}

/** What of Excel's own error is used: its code is never localised, its message is. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: Partial<OfficeExtension.DebugInfo>;
  readonly traceMessages?: readonly string[];
}

/** Told by its shape: the client may have been loaded in another frame than the one that asks. */
export function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && 'debugInfo' in error && 'code' in error && typeof error.code === 'string';
}

/** Excel's own words on the error, one thing a line; the statements that it names hold no values. */
export function tellDetails({ code, message, debugInfo = {}, traceMessages = [] }: OfficeError): string {
  const { errorLocation, statement, surroundingStatements = [], innerError } = debugInfo;
  return [
    `code: ${code}`,
    `message: ${message}`,
    ...(errorLocation ? [`location: ${errorLocation}`] : []),
    ...(statement ? [`statement: ${statement}`] : []),
    ...(surroundingStatements.length > 0 ? ['around:', ...surroundingStatements.map((line) => `  ${line}`)] : []),
    ...(innerError ? [`inner: ${typeof innerError === 'string' ? innerError : JSON.stringify(innerError)}`] : []),
    ...(traceMessages.length > 0 ? [`trace: ${traceMessages.join(' | ')}`] : []),
  ].join('\n');
}

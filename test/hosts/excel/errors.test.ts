import { readFileSync } from 'node:fs';
import { knownCodes, wordingOf } from '../../../src/hosts/excel/errors';
import { HostFault, isPayloadFault } from '../../../src/hosts/excel/host-fault';
import { isOfficeError, tellDetails } from '../../../src/hosts/excel/office-error';
import { phraseInEnglish } from '../../../src/language/english';

const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');

function declarationAfter(start: string, end: string): string {
  const from = types.indexOf(start);
  return types.slice(from, types.indexOf(end, from));
}

/** learn.microsoft.com, “Error handling with the application-specific JavaScript APIs”, both tables. */
const DOCUMENTED = `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Client_Error Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidRequest
  InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted
  RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation
  EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict
  NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet`
  .split(/\s+/)
  .map((code) => code.replace('_', ' '));

describe('what Excel refuses', () => {
  const ofExcel = [...declarationAfter('declare namespace Excel {', 'declare namespace Word {').matchAll(/enum ErrorCodes \{([^}]*)\}/g)].flatMap(([, body = '']) =>
    [...body.matchAll(/"(\w+)"/g)].map(([, code = '']) => code),
  );
  const ofClient = [...declarationAfter('class ErrorCodes {', '}').matchAll(/static (\w+)/g)].map(([, name = '']) => name.charAt(0).toUpperCase() + name.slice(1));

  it('has its codes in the client’s types and in the documentation', () => {
    expect(ofExcel).toContain('InvalidOperationInCellEditMode');
    expect(ofExcel.length).toBeGreaterThan(30);
    expect(ofClient).toContain('ConnectionFailure');
    expect(DOCUMENTED).toContain('Client Error');
  });

  it.each([...new Set([...ofExcel, ...ofClient, ...DOCUMENTED])])('%s has a sentence of its own', (code) => {
    expect(knownCodes).toContain(code);
  });

  it.each([...knownCodes, 'SomethingNew'])('%s is told in Chinese and in English, with what to do', (code) => {
    const { why, next } = wordingOf(code);
    expect(why).toMatch(/[\u3400-\u9fff]/);
    expect(next).toMatch(/^请/);
    for (const text of [why, next]) expect(phraseInEnglish(text)).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('has one sentence a code', () => {
    expect(new Set(knownCodes).size).toBe(knownCodes.length);
  });

  it('tells a code that nobody has heard of by its name', () => {
    expect(new HostFault('SomethingNew', '').message).toContain('SomethingNew');
    expect(new HostFault('constructor', '').kind).toBe('other');
  });

  it('is tried again in smaller pieces only where it was too large', () => {
    expect(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].every((code) => isPayloadFault(new HostFault(code, '')))).toBe(true);
    expect(isPayloadFault(new HostFault('AccessDenied', ''))).toBe(false);
    expect(isPayloadFault({ code: 'ResponsePayloadSizeLimitExceeded', message: '', debugInfo: {} })).toBe(true);
    expect(isPayloadFault(new Error('something else'))).toBe(false);
  });
});

describe('what can be copied of an error', () => {
  const error = {
    code: 'ItemNotFound',
    message: 'nicht gefunden',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: 'var a = b;', surroundingStatements: ['…', 'var a = b;'], innerError: 'deeper' },
    traceMessages: ['here'],
  };

  it('is all that Excel said', () => {
    expect(isOfficeError(error)).toBe(true);
    const told = tellDetails(error);
    for (const part of ['ItemNotFound', 'nicht gefunden', 'WorksheetCollection.getItem', 'var a = b;', 'deeper', 'here']) expect(told).toContain(part);
  });

  it('is not looked for in an error of another kind', () => {
    expect(isOfficeError(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }))).toBe(false);
    expect(isOfficeError(null)).toBe(false);
  });
});

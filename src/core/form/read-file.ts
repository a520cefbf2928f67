import { type Finding, type Place, raise } from '../finding';
import type { Grid } from '../grid';
import type { HeaderField } from '../scheme/form';
import { formsOf } from '../scheme/forms-of';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { formFor } from './form-for';
import { formPrint } from './form-print';
import { IDENTITY_SCHEMA, type Identity, readIdentity } from './identity';
import { accountForOwn, accountForSheet, blockForm, ignoreExtra } from './read/account-for-sheets';
import { type SheetAssignment, assignSheets } from './read/assign-sheets';
import { foreignKind, isArchive } from './read/foreign-file';
import { foreignFile, formMissing, formTwice, lockFile, newerProgram, oldVersion, otherScheme, unreadableFile } from './read/identity-findings';
import { isOwnSheet } from './read/is-own-sheet';
import { readExplanations, withExplanations } from './read/read-explanations';
import { readForm } from './read/read-form';
import { type HeaderReading, readHeaders } from './read/read-headers';
import { formsBeside } from './read/several-forms';
import { secondCopy } from './read/second-copy';
import { type Said, tellUnit, unitInFileName } from './read/tell-unit';
import { tellPeriod } from './read/tell-period';
import { historyAmongSubmissions, schemeAmongSubmissions } from './received-findings';
import { isHistoryWorkbook } from './read/is-history-workbook';
import { isSchemeWorkbook } from './read/is-scheme-workbook';
import type { FileReading, ReceivedFile } from './submission';

/**
 * Reads a file as it was received: whose it is and of which period, its forms' figures, and an account of every
 * input cell. A file that cannot be used gives no submission but findings; its cells are blocked.
 */
export function readFile(received: ReceivedFile, round: Round): FileReading {
  const { file, sheets } = received;
  if (file.split('/').at(-1)?.startsWith('~$')) return { file, submissions: [], cells: [], findings: [raise(lockFile, { file }, { place: { file } })], unit: null };
  if (sheets === null) return unreadable(received, round);
  const ofCity = isSchemeWorkbook(sheets) ? schemeAmongSubmissions : isHistoryWorkbook(sheets) ? historyAmongSubmissions : null;
  if (ofCity) return { file, submissions: [], cells: [], findings: [raise(ofCity, { file }, { place: { file } })], unit: null };
  return new FileReader(received, sheets, round).read();
}

function unreadable({ file, trouble, sender }: ReceivedFile, round: Round): FileReading {
  const unit = round.scheme.units.find(({ code }) => code === sender) ?? unitInFileName(file, round)?.unit ?? null;
  return { file, submissions: [], cells: [], findings: [whyUnreadable(file, trouble, { file, ...(unit && { unit: unit.name }) })], unit: unit?.code ?? null };
}

function whyUnreadable(file: string, trouble: ReceivedFile['trouble'], place: Place): Finding {
  const kind = foreignKind(file);
  if (kind !== null) return raise(foreignFile, { file, kind }, { place });
  if (isArchive(file)) return raise(unreadableFile, { file, why: '是压缩包，要先解压' }, { place, particulars: { next: '请先解压，把里面的报表放进文件夹。' } });
  return raise(unreadableFile, { file, why: trouble?.why ?? '内容不能识别' }, { place, particulars: trouble ? { next: trouble.next } : {} });
}

/** One workbook while it is read. */
class FileReader {
  private readonly file: string;
  private readonly identity: Identity | null;
  private readonly candidates: readonly Grid[];

  constructor(
    private readonly received: ReceivedFile,
    private readonly sheets: readonly Grid[],
    private readonly round: Round,
  ) {
    this.file = received.file;
    this.identity = readIdentity(sheets);
    this.candidates = sheets.filter((sheet) => !isOwnSheet(sheet));
  }

  read(): FileReading {
    const { file, round } = this;
    const { scheme } = round;
    const likely = scheme.units.find(({ code }) => code === this.said('单位代码'));
    const first = assignSheets(this.candidates, likely ? formsOf(scheme, likely) : scheme.forms, { sender: likely ?? null, round, identity: this.identity });
    const theirs = this.said('架构');
    if (Number(theirs) > IDENTITY_SCHEMA) {
      const place = { file, ...(likely && { unit: likely.name }) };
      return this.refuse(first, { unit: likely ?? null, findings: [raise(newerProgram, { theirs, ours: String(IDENTITY_SCHEMA) }, { place })] });
    }
    const schemeCode = this.said('方案代码');
    if (schemeCode !== '' && schemeCode !== scheme.code) {
      const place = { file, ...(likely && { unit: likely.name }) };
      return this.refuse(first, { unit: likely ?? null, findings: [raise(otherScheme, { other: schemeCode, scheme: scheme.code }, { place })] });
    }
    const told = tellUnit({ file, code: this.said('单位代码'), headers: this.headers(first, '单位'), told: this.received.sender ?? '' }, round);
    if (!told.unit) return this.refuse(first, { unit: told.guess, findings: told.findings });
    return this.readForms(told.unit, told.findings);
  }

  private readForms(unit: Unit, known: readonly Finding[]): FileReading {
    const { file, round, received } = this;
    const assigned = assignSheets(this.candidates, formsOf(round.scheme, unit), { sender: unit, round, identity: this.identity });
    const period = tellPeriod({ file, unit: unit.name, code: this.said('期'), headers: this.headers(assigned, '报告期') }, round);
    const findings = [...known, ...period.findings, ...this.formFindings(assigned, unit)];
    if (assigned.found.length === 0 || findings.some(({ tier, code }) => tier === '强制' && code !== formTwice.code)) {
      return this.refuse(assigned, { unit, findings });
    }
    const version = this.identity ? this.said('方案版本') : null;
    const read = assigned.found.map((found) => {
      const headers = readHeaders(found.sheet, found.form, found.match);
      const reading = { ...found, file, unit, round, headers, issued: this.identity !== null, headerStands: period.headerStands };
      return readForm(reading, received, version);
    });
    const rest = this.restOf(assigned, unit);
    const explained = withExplanations(read.flatMap(({ submissions }) => submissions), readExplanations(this.sheets, file), round.scheme.units);
    const told = [...findings, ...this.versionFindings(assigned, unit), ...formsBeside(assigned, { file, sender: unit, round, identity: null }), ...read.flatMap((one) => one.findings), ...rest.findings];
    return { file, submissions: explained, cells: [...read.flatMap(({ cells }) => cells), ...rest.cells], findings: told, unit: unit.code };
  }

  /** Forms that are not there, or there twice. Another file may bring what this one lacks. */
  private formFindings({ found, twice, missing }: SheetAssignment, unit: Unit): Finding[] {
    const place = { file: this.file, unit: unit.name };
    const none = found.length === 0 && twice.length === 0;
    const lacking = none || this.identity !== null ? missing : [];
    return [
      ...lacking.map((form) => raise(formMissing, { form: form.name }, { place, particulars: none ? {} : { tier: '核实' } })),
      ...twice.map(({ form, sheets }) => {
        const slots = { form: form.name, count: String(sheets.length), sheets: sheets.map(({ name }) => name).join('、'), choice: '不能确定以哪张为准' };
        return raise(formTwice, slots, { place });
      }),
    ];
  }

  private versionFindings({ found }: SheetAssignment, unit: Unit): Finding[] {
    const current = this.round.scheme.version;
    const old = this.said('方案版本');
    const redesigned = found.some(({ design }) => ![undefined, '', formPrint(formFor(design, this.round, unit))].includes(this.identity?.find('指纹', design.sheet)));
    if (!this.identity || (old === current && !redesigned)) return [];
    const same = old === current ? '，版本号相同而表样不同' : redesigned ? '' : '，表样没有变动';
    const how = found.every(({ match }) => match.by === 'map') ? `${same}${this.readAsIssued(found)}` : `${same}，已按行标题和列标题读取`;
    return [raise(oldVersion, { old, current, how }, { place: { file: this.file, unit: unit.name } })];
  }

  /** Read where it was issued with its cells; what the present scheme asks for beyond that is not there. */
  private readAsIssued(found: SheetAssignment['found']): string {
    const lacking = found.flatMap((one) => one.lacking ?? []).map((code) => this.round.scheme.indicators.get(code)?.name ?? code);
    if (found.every((one) => one.lacking === undefined)) return '';
    const named = `${lacking.slice(0, 5).join('、')}${lacking.length > 5 ? `等${lacking.length}个指标` : ''}`;
    return `，已按这份表下发时的位置读取${lacking.length === 0 ? '' : `；现行方案的${named}这份表上没有`}`;
  }

  /** Sheets that are no forms, and those between which nobody can choose. */
  private restOf({ found, twice }: SheetAssignment, unit: Unit): { cells: FileReading['cells']; findings: readonly Finding[] } {
    const { file, round, identity } = this;
    const doubled = new Set(twice.flatMap(({ sheets }) => sheets));
    const others = this.candidates.filter((sheet) => !doubled.has(sheet) && !found.some((one) => one.sheet === sheet));
    const extra = others.map((sheet) => secondCopy(sheet, found, { file, unit, round }) ?? ignoreExtra(file, sheet, unit.name));
    const blocked = [...doubled].flatMap((sheet) => accountForSheet(file, sheet, { fate: 'blocked', reason: '有几张同样的表，不能确定以哪张为准' }));
    const own = this.sheets.filter(isOwnSheet).flatMap((sheet) => accountForOwn(sheet, { file, unit, round, identity }));
    return { cells: [...blocked, ...extra.flatMap(({ cells }) => cells), ...own], findings: extra.flatMap((one) => one.findings) };
  }

  /** No submission comes of it: the cells of its forms are blocked, or, where it has none, all its cells. */
  private refuse({ found }: SheetAssignment, { unit, findings }: { unit: Unit | null; findings: readonly Finding[] }): FileReading {
    const { file, round, identity } = this;
    const reason = findings.find(({ tier }) => tier === '强制')?.message ?? '';
    const others = this.candidates.filter((sheet) => !found.some((one) => one.sheet === sheet));
    const fate = found.length === 0 ? ({ fate: 'blocked', reason } as const) : ({ fate: 'ignored', reason: '多余的工作表，不是表样' } as const);
    const cells = [
      ...found.flatMap((one) => blockForm(file, one, reason)),
      ...others.flatMap((sheet) => accountForSheet(file, sheet, fate)),
      ...this.sheets.filter(isOwnSheet).flatMap((sheet) => accountForOwn(sheet, { file, unit, round, identity })),
    ];
    return { file, submissions: [], cells, findings, unit: unit?.code ?? null };
  }

  /** What the forms' headers say for a field, where they say something. */
  private headers({ found }: SheetAssignment, field: HeaderField): Said[] {
    return found.flatMap(({ form, sheet, match }) => {
      const headers: HeaderReading = readHeaders(sheet, form, match);
      const text = headers.values[field];
      const cell = headers.addressOf(field);
      const place: Place = { file: this.file, sheet: sheet.name, ...(cell !== null && { cell }) };
      return text === undefined ? [] : [{ text, place }];
    });
  }

  private said(key: '架构' | '单位代码' | '方案代码' | '方案版本' | '期'): string {
    return this.identity?.find('文件', key) ?? '';
  }
}

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { LIMITS } from '../../src/files/limits';
import type { RoundOnDisk } from './county-round';
import { encrypted } from './encrypt';
import { pack } from './pack';
import type { HowToRun } from './run-measured';

/** What a round has that can be spoilt. */
export interface Material {
  readonly round: RoundOnDisk;
  readonly scheme: Uint8Array;
  /** A county's form as it should be. */
  readonly form: Uint8Array;
}

/** A folder that is not as it should be, and what is to come of it. */
export interface BadRound {
  readonly says: string;
  readonly spoil: (material: Material) => void;
  readonly told: RegExp;
  readonly exitCode: 0 | 1 | 2;
  readonly how?: Partial<Pick<HowToRun, 'shell' | 'before'>>;
  /** Bounds that differ from the usual ones. */
  readonly seconds?: number;
  readonly megabytes?: number;
}

/** Files in a full folder: 10,000 with YUEBAO_FULL_SIZE, a fiftieth else. */
export const MANY = process.env.YUEBAO_FULL_SIZE ? 10_000 : 200;

const history = (bytes: (form: Uint8Array) => Uint8Array | string) => ({ round, form }: Material): void => round.put('history.xlsx', bytes(form));

export const BAD_ROUNDS: readonly BadRound[] = [
  { says: '期次文件夹里除了scheme.xlsx，还有一份方案（1）.xlsx', spoil: ({ round, scheme }) => round.put('方案（1）.xlsx', scheme), told: /方案（1）\.xlsx/, exitCode: 0 },
  { says: '没有scheme.xlsx，方案叫另外的名字', spoil: ({ round, scheme }) => (round.take('scheme.xlsx'), round.put('方案.xlsx', scheme)), told: /没有 scheme\.xlsx.*方案\.xlsx/, exitCode: 2 },
  { says: '方案混进了submissions', spoil: ({ round, scheme }) => round.put('submissions/方案（新）.xlsx', scheme), told: /方案（新）\.xlsx.*是方案/, exitCode: 0 },
  { says: '方案设有打开密码', spoil: ({ round, scheme }) => round.put('scheme.xlsx', encrypted(scheme, '密码123')), told: /scheme\.xlsx.*打开密码/, exitCode: 2 },
  { says: '方案只传了一半', spoil: ({ round, scheme }) => round.put('scheme.xlsx', scheme.slice(0, scheme.length / 2)), told: /scheme\.xlsx.*不完整/, exitCode: 2 },
  { says: 'scheme.xlsx其实是Word文档', spoil: ({ round }) => round.put('scheme.xlsx', pack({ 'word/document.xml': strToU8('<w:document/>') })), told: /scheme\.xlsx.*工作簿/, exitCode: 2 },
  { says: 'scheme.xlsx其实是一份报表', spoil: ({ round, form }) => round.put('scheme.xlsx', form), told: /方案不能使用/, exitCode: 2 },
  { says: 'scheme.xlsx有1GB', spoil: ({ round }) => round.put('scheme.xlsx', 1024 ** 3), told: /超过256MB/, exitCode: 2 },
  { says: '往期数据设有打开密码', spoil: history((form) => encrypted(form, '密码123')), told: /history\.xlsx.*打开密码/, exitCode: 2 },
  { says: '往期数据只传了一半', spoil: history((form) => form.slice(0, form.length / 2)), told: /history\.xlsx.*不完整/, exitCode: 2 },
  { says: '期次文件夹是空的', spoil: ({ round }) => (round.take('scheme.xlsx'), round.take('submissions')), told: /没有找到方案/, exitCode: 2 },
  { says: '没有submissions文件夹', spoil: ({ round }) => round.take('submissions'), told: /没有 submissions/, exitCode: 2 },
  { says: 'submissions是空的', spoil: ({ round }) => (round.take('submissions'), mkdirSync(round.submissions)), told: /没有报表/, exitCode: 2 },
  { says: 'submissions里只有临时文件', spoil: onlyLeftovers, told: /临时文件/, exitCode: 2 },
  { says: 'submissions是一个文件', spoil: ({ round }) => (round.take('submissions'), round.put('submissions', 'x')), told: /不是文件夹/, exitCode: 2 },
  { says: '链接绕回上级文件夹、指向自己、已经失效', spoil: ({ round }) => (symlinkSync(round.submissions, join(round.submissions, '回头')), symlinkSync('自己.xlsx', join(round.submissions, '自己.xlsx')), symlinkSync('没有.xlsx', join(round.submissions, '失效.xlsx'))), told: /链接/, exitCode: 1 },
  { says: '没有读取权限的文件', spoil: ({ round, form }) => round.put('submissions/无权.xlsx', form), how: { before: readingDenied() }, told: /无权\.xlsx.*无法读取/, exitCode: 1 },
  { says: '读到一半，文件被删去', spoil: ({ round, form }) => round.put('submissions/被删.xlsx', form), how: { before: removeWhileReading() }, told: /被删\.xlsx.*无法读取/, exitCode: 1 },
  { says: '文件名带换行、表情、从右到左的字，长到255字节', spoil: oddNames, told: /打不开|看不出/, exitCode: 1 },
  { says: `submissions里有10000个文件`, spoil: manyFiles, told: /其他\/1\.xlsx.*打不开/, exitCode: 1, seconds: process.env.YUEBAO_FULL_SIZE ? 240 : 60, megabytes: 1000 },
  { says: `submissions里的文件多于${LIMITS.submissions}个`, spoil: () => undefined, how: { before: listingTooMany() }, told: /多于20000个/, exitCode: 2 },
];

function onlyLeftovers({ round }: Material): void {
  round.take('submissions');
  mkdirSync(round.submissions);
  for (const name of ['.DS_Store', 'Thumbs.db', '收文.tsv', '~$甲子县.xlsx']) round.put(`submissions/${name}`, name);
}

/** What the system answers to one who may not read: an administrator may read everything, so it is said in the system's place. */
function readingDenied(): string {
  return `const fs = require('node:fs'); const read = fs.readFileSync; fs.readFileSync = (path, ...rest) => { if (String(path).endsWith('无权.xlsx')) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }); return read(path, ...rest); };`;
}

/** As another program might: the file goes away once the first submission is read. */
function removeWhileReading(): string {
  return `const fs = require('node:fs'); const read = fs.readFileSync; fs.readFileSync = (path, ...rest) => { const name = String(path); if (name.includes('submissions')) fs.rmSync(name.replace(/[^/]*$/, '被删.xlsx'), { force: true }); return read(path, ...rest); };`;
}

function oddNames({ round }: Material): void {
  for (const name of ['换\n行', '😀🏥', '\u202egnp.\u202c', `${'长'.repeat(83)}`, '=cmd|A0', "';--"]) round.put(`submissions/${name}.xlsx`, 'x');
}

function manyFiles({ round, form }: Material): void {
  const folder = join(round.submissions, '其他');
  mkdirSync(folder);
  for (let index = 0; index < MANY; index += 1) writeFileSync(join(folder, `${index}.xlsx`), index % 20 === 0 ? form : `junk ${index}`);
}

/** The folder's listing is made up: making so many files would take longer than refusing them. */
function listingTooMany(): string {
  return `const fs = require('node:fs'); const list = fs.readdirSync; fs.readdirSync = (path, ...rest) => String(path).endsWith('submissions') ? Array.from({ length: ${LIMITS.submissions + 1} }, (_, index) => String(index)) : list(path, ...rest);`;
}

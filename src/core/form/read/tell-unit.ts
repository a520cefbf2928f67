import { type Finding, type Place, raise } from '../../finding';
import { findUnit, type FoundUnit, unitsOf } from '../../scheme/find-unit';
import { findUnitIn } from '../../scheme/find-unit-in';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import { formerName, headerUnitUnknown, otherNameOfFile, toldOtherwise, toldSender, unitNotDue, unitsConflict, unknownUnit } from './identity-findings';

/** What the header of one of a file's sheets says. */
export interface Said {
  readonly text: string;
  readonly place: Place;
}

/** What a file says of whose it is. `code` is from `_月报`; '' where there is none. */
export interface UnitEvidence {
  readonly file: string;
  readonly code: string;
  readonly headers: readonly Said[];
  /** Unit code, as the official told it; '' where nobody did. */
  readonly told?: string;
}

/** Whose file it is: null where that is not known or not allowed, and a 强制 finding says why. `guess` is for attributing it only. */
export interface UnitTelling {
  readonly unit: Unit | null;
  readonly guess: Unit | null;
  readonly findings: readonly Finding[];
}

/**
 * By the hidden sheet, then the header, then the file's name. What contradicts is a finding, never a guess, unless the
 * official tells whose it is; that counts where the file itself does not say, or says two things.
 */
export function tellUnit(evidence: UnitEvidence, round: Round): UnitTelling {
  const found = foundUnit(evidence, round);
  const told = round.scheme.units.find(({ code }) => code === evidence.told);
  return told ? withTold(told, found, { evidence, round }) : found;
}

interface Asked {
  readonly evidence: UnitEvidence;
  readonly round: Round;
}

function withTold(told: Unit, found: UnitTelling, { evidence, round }: Asked): UnitTelling {
  const { file, code, headers } = evidence;
  const place = { file, unit: told.name };
  const issued = round.scheme.units.find((unit) => unit.code === code) ?? null;
  const stands = issued ?? (isSaidTwice(found) ? null : found.unit);
  if (stands && stands !== told) {
    const basis = issued ? `这份表是发给${issued.name}的` : `表里写的是${stands.name}`;
    return { ...found, findings: [...found.findings, raise(toldOtherwise, { file, told: told.name, basis }, { place: { ...place, unit: stands.name } })] };
  }
  if (code !== '' && !issued) return found;
  if (found.unit === told && !isSaidTwice(found)) return found;
  if (!unitsOf(round.scheme, round.period).includes(told)) return refused(told, raise(unitNotDue, { unit: told.name, why: whyNotDue(told, round) }, { place }));
  const [first] = headers;
  const seen = found.unit || found.findings.some(({ code: kind }) => kind === unitsConflict.code) ? '里的单位前后不一' : `看不出是哪个单位报的${first ? `，表头写的是“${first.text}”` : ''}`;
  return { unit: told, guess: told, findings: [raise(toldSender, { file, seen, unit: told.name }, { place })] };
}

/** Its header and its name are of two units. */
function isSaidTwice({ findings }: UnitTelling): boolean {
  return findings.some(({ code }) => code === otherNameOfFile.code);
}

function foundUnit(evidence: UnitEvidence, round: Round): UnitTelling {
  const { file, code } = evidence;
  const issued = round.scheme.units.find((unit) => unit.code === code) ?? null;
  const place = { file };
  if (code !== '' && !issued) return refused(null, raise(unitNotDue, { unit: nameSaid(evidence), why: `（代码${code}），名册里没有这个代码` }, { place }));
  const headers = evidence.headers.map((said) => ({ said, found: unitNamed(said.text, round) }));
  const named = headers.flatMap(({ found }) => found ?? [])[0] ?? null;
  const inName = unitInFileName(file, round);
  const unit = issued ?? named?.unit ?? inName?.unit ?? null;
  const [first] = evidence.headers;
  if (!unit) return refused(null, raise(unknownUnit, { file, seen: first ? `，表头写的是“${first.text}”` : '' }, { place: { ...place, ...first?.place } }));
  const other = headers.find(({ found }) => found && found.unit !== unit);
  if (other) {
    const slots = { basis: issued ? `这份表是发给${unit.name}的` : `表头一处写的是${unit.name}`, header: other.said.text };
    return refused(unit, raise(unitsConflict, slots, { place: { ...place, ...other.said.place, unit: unit.name } }));
  }
  if (!unitsOf(round.scheme, round.period).includes(unit)) {
    return refused(unit, raise(unitNotDue, { unit: unit.name, why: whyNotDue(unit, round) }, { place: { ...place, unit: unit.name } }));
  }
  return { unit, guess: unit, findings: remarks(headers, { file, unit, issued, inName }) };
}

/** As the form itself has it, or failing that the file. */
function nameSaid({ file, headers }: UnitEvidence): string {
  return headers.map(({ text }) => text.trim()).find((text) => text !== '') ?? file;
}

/** The unit that the file's name speaks of, or the folders that it lies in. */
export function unitInFileName(file: string, round: Round): FoundUnit | null {
  const [name = '', ...folders] = file.split('/').reverse();
  const texts = [name.replace(/\.[A-Za-z0-9]+$/, ''), ...folders];
  for (const text of texts) {
    const found = unitIn(text, round);
    if (found) return found;
  }
  return null;
}

function unitNamed(text: string, round: Round): FoundUnit | null {
  const { units, city } = round.scheme;
  return findUnit(text, unitsOf(round.scheme, round.period), city) ?? findUnit(text, units, city) ?? unitIn(text, round);
}

function unitIn(text: string, round: Round): FoundUnit | null {
  const { units, city } = round.scheme;
  return findUnitIn(text, unitsOf(round.scheme, round.period), city) ?? findUnitIn(text, units, city);
}

interface Named {
  readonly file: string;
  readonly unit: Unit;
  readonly issued: Unit | null;
  readonly inName: FoundUnit | null;
}

function remarks(headers: readonly { said: Said; found: FoundUnit | null }[], { file, unit, issued, inName }: Named): Finding[] {
  const place = { file, unit: unit.name };
  const findings = headers.flatMap(({ said, found }): Finding[] => {
    const at = { place: { ...said.place, ...place } };
    if (!found) return [raise(headerUnitUnknown, { said: said.text, how: issued ? '随表的隐藏表' : inName?.unit === unit ? '文件名' : '另一处表头', unit: unit.name }, at)];
    if (found.by !== '曾用名' && found.by !== '别名') return [];
    return [raise(formerName, { where: '表头', said: said.text, by: found.by, unit: unit.name }, at)];
  });
  const others = inName && inName.unit !== unit ? [raise(otherNameOfFile, { said: inName.unit.name, stands: unit.name }, { place })] : [];
  return [...findings, ...others];
}

function whyNotDue(unit: Unit, round: Round): string {
  const into = round.scheme.units.find(({ code }) => code === unit.mergedInto);
  return into ? `，已并入${into.name}` : '';
}

function refused(guess: Unit | null, finding: Finding): UnitTelling {
  return { unit: null, guess, findings: [finding] };
}

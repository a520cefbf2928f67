import { parseArgs } from 'node:util';
import { Fault } from '../core/fault';
import { LANGS } from '../language/lang';
import { speechOf, type Speech } from './speech';
import type { TextKey } from './texts/texts';

export type Command = 'run' | 'issue' | 'check' | 'archive';

/** What the user asked for. `help` is about one command, or null: all of them. */
export type Call =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: RunOptions }
  | { readonly kind: 'issue'; readonly options: IssueOptions }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'archive'; readonly options: ArchiveOptions };

export interface ArchiveOptions {
  readonly folder: string;
  readonly period: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly force: boolean;
}

export interface RunOptions extends ArchiveOptions {
  readonly date: string | null;
}

export interface IssueOptions {
  readonly scheme: string;
  readonly period: string | null;
  readonly out: string;
  /** As typed; empty: every unit. */
  readonly units: readonly string[];
  readonly history: string | null;
  readonly zip: boolean;
  readonly json: boolean;
  readonly force: boolean;
}

export interface CheckOptions {
  readonly files: readonly string[];
  readonly scheme: string;
  readonly period: string | null;
  readonly history: string | null;
  readonly json: boolean;
}

const OPTIONS = {
  period: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  unit: { type: 'string', multiple: true },
  history: { type: 'string' },
  scheme: { type: 'string' },
  zip: { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  run: ['period', 'out', 'date', 'json', 'force'],
  issue: ['period', 'out', 'unit', 'history', 'zip', 'json', 'force'],
  check: ['scheme', 'period', 'history', 'json'],
  archive: ['period', 'out', 'json', 'force'],
};

/** Reads the command line; throws a Fault where it cannot be understood. */
export function readArguments(words: readonly string[], speech: Speech = speechOf('zh-CN')): Call {
  const { values, positionals } = parse(words, speech);
  const [name, ...rest] = positionals;
  const command = (['run', 'issue', 'check', 'archive'] as const).find((one) => one === name) ?? null;
  if (values.version) return { kind: 'version' };
  if (name === undefined || (values.help && command)) return { kind: 'help', command };
  const refuse = refuser(speech);
  if (!command) return refuse(speech.say('misused.command', { command: name }));
  if (values.lang !== undefined && !LANGS.some((lang) => lang === values.lang)) refuse(speech.say('misused.lang', { lang: values.lang }));
  const foreign = Object.keys(values).find((option) => option !== 'lang' && !OPTIONS_OF[command].includes(option));
  if (foreign !== undefined) refuse(speech.say('misused.foreignOption', { command, option: `--${foreign}` }));
  return READERS[command]({ values, rest, refuse, speech });
}

type Values = ReturnType<typeof parse>['values'];
type Refuse = (why: string) => never;

interface Typed {
  readonly values: Values;
  /** What was typed after the command. */
  readonly rest: readonly string[];
  readonly refuse: Refuse;
  readonly speech: Speech;
}

const READERS: Readonly<Record<Command, (typed: Typed) => Call>> = {
  run: (typed) => {
    const { date = null } = typed.values;
    const folder = only(typed, 'misused.roundFolder');
    if (date !== null && !isDay(date)) typed.refuse(typed.speech.say('misused.date', { date }));
    return { kind: 'run', options: { folder, ...written(typed.values), out: typed.values.out ?? null, date } };
  },
  archive: (typed) => ({ kind: 'archive', options: { folder: only(typed, 'misused.roundFolder'), ...written(typed.values), out: typed.values.out ?? null } }),
  issue: (typed) => {
    const { out, unit, history, zip } = typed.values;
    const scheme = only(typed, 'misused.scheme');
    if (out === undefined) return typed.refuse(typed.speech.say('misused.out'));
    return { kind: 'issue', options: { scheme, ...written(typed.values), out, units: unit ?? [], history: history ?? null, zip: zip ?? false } };
  },
  check: ({ values, rest, refuse, speech }) => {
    const { scheme, period, history, json } = values;
    if (rest.length === 0) refuse(speech.say('misused.files'));
    if (scheme === undefined) return refuse(speech.say('misused.schemeOption'));
    return { kind: 'check', options: { files: rest, scheme, period: period ?? null, history: history ?? null, json: json ?? false } };
  },
};

/** What every command that writes files takes. */
function written({ period, json, force }: Values) {
  return { period: period ?? null, json: json ?? false, force: force ?? false };
}

function only({ rest, refuse, speech }: Typed, missing: TextKey): string {
  const [first, ...others] = rest;
  if (first === undefined) return refuse(speech.say(missing));
  if (others.length > 0) refuse(speech.say('misused.extra', { words: others.join(speech.say('list.separator')) }));
  return first;
}

function parse(words: readonly string[], speech: Speech) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    const known = Object.entries(OPTIONS).find(([name]) => `--${name}` === option)?.[1];
    const refuse = refuser(speech, error);
    if (option === '') return refuse(speech.say('misused.unknown'));
    return refuse(speech.say(known === undefined ? 'misused.unknownOption' : known.type === 'string' ? 'misused.noValue' : 'misused.value', { option }));
  }
}

function refuser(speech: Speech, cause?: unknown): Refuse {
  return (why) => {
    throw new Fault({ what: speech.say('misused.what'), why, next: speech.say('misused.next') }, cause);
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

export interface Wanted {
  usage: string;
  /** Options with a value after them. */
  texts: readonly string[];
  flags: readonly string[];
}

export interface Given {
  text: (name: string) => string | undefined;
  flag: (name: string) => boolean;
}

/** The arguments of a script; what it does not know is refused with its usage. */
export function readArguments(argv: readonly string[], wanted: Wanted): Given {
  const options = Object.fromEntries([
    ...wanted.texts.map((name) => [name, { type: 'string' as const }] as const),
    ...wanted.flags.map((name) => [name, { type: 'boolean' as const }] as const),
  ]);
  try {
    const values: Readonly<Record<string, unknown>> = parseArgs({ args: [...argv], options, strict: true }).values;
    return {
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw cause;
    throw new Refusal({ chinese: `参数不对：${message}。用法：${wanted.usage}`, english: `These arguments do not fit: ${message}. Usage: ${wanted.usage}` });
  }
}

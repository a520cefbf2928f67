import { readdirSync } from 'node:fs';

/** Workbooks in a round's folder that are called like a scheme, beside the one that is used. */
export function otherSchemes(folder: string): string[] {
  const named = (name: string): boolean => /方案|scheme/i.test(name) && /\.(?:xlsx|xlsm|xlsb|xls|et|ods)$/i.test(name);
  return readdirSync(folder).filter((name) => named(name) && name !== 'scheme.xlsx' && !name.startsWith('~$')).sort();
}

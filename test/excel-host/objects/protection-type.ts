import { DEFAULT_PROTECTION } from '../seed-sheet';
import { accessDenied, invalidArgument, invalidOperation } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { oneOf } from './guard';
import type { WorksheetTarget } from './worksheet-target';

const PROTECTION: RemoteType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: (target) => target.live().protection !== null },
    options: { get: (target) => target.live().protection?.options ?? null },
  },
  methods: {
    protect: (target, given) => {
      const sheet = target.live();
      if (sheet.protection) throw invalidOperation(given.location, 'The worksheet is already protected.');
      sheet.protection = { options: { ...DEFAULT_PROTECTION, ...options(given.at(0)) }, password: given.optional(1, given.text) ?? null };
      target.workbook.changed();
    },
    unprotect: (target, given) => {
      const sheet = target.live();
      const password = sheet.protection?.password ?? null;
      if (password !== null && password !== given.optional(0, given.text)) throw accessDenied(given.location);
      sheet.protection = null;
      target.workbook.changed();
    },
  },
};

function options(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') throw invalidArgument('WorksheetProtection.protect');
  for (const [name, one] of Object.entries(value)) {
    if (!Object.hasOwn(DEFAULT_PROTECTION, name)) throw invalidArgument('WorksheetProtection.protect', `There is no option ${name}.`);
    if (name === 'selectionMode') oneOf(one, ['Normal', 'Unlocked', 'None'], 'WorksheetProtection.protect');
    else if (typeof one !== 'boolean') throw invalidArgument('WorksheetProtection.protect');
  }
  return value as Record<string, unknown>;
}

export function protectionRemote(target: WorksheetTarget): Remote {
  return remote(PROTECTION, target);
}

export const PROTECTION_TYPES = [PROTECTION];

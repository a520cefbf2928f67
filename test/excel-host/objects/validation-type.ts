import type { Area } from '../../../src/core/grid';
import { intersection, sameArea } from '../state/areas';
import type { StoredValidation } from '../state/sheet';
import { invalidArgument, notModelled } from '../wire/host-error';
import { remote, type Remote, type RemoteType, type Scalar } from '../wire/remote';
import { requireUnprotected } from './guard';
import { cutOut } from '../state/rule-areas';
import type { RangeTarget } from './range-target';

type Part = 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks';

const NONE: Omit<StoredValidation, 'area'> = {
  rule: {},
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  prompt: { title: '', message: '', showPrompt: true },
  ignoreBlanks: true,
};
const RULES = ['wholeNumber', 'decimal', 'list', 'custom'];
const LONGEST = { title: 32, message: 255 };

/** The validations that touch the range, with what of the range each covers. */
function touching({ sheet, area }: RangeTarget): { one: StoredValidation; covered: Area }[] {
  return sheet.validations.flatMap((one) => {
    const covered = intersection(one.area, area);
    return covered ? [{ one, covered }] : [];
  });
}

/** The validation of the whole range, `none`, or null where its cells differ. */
function whole(range: RangeTarget): Omit<StoredValidation, 'area'> | null {
  const found = touching(range);
  if (found.length === 0) return NONE;
  const [first] = found;
  return first && sameArea(first.covered, range.area) ? first.one : null;
}

function setPart(range: RangeTarget, part: Part, value: unknown): void {
  requireUnprotected(range, 'DataValidation');
  const before = whole(range);
  if (before === null) throw notModelled('changing the validation of a range whose cells differ in it');
  const { sheet } = range;
  sheet.validations = [...cutOut(sheet.validations, range.live()), { ...before, area: range.area, [part]: value }];
  range.workbook.changed();
}

function messageScalar(part: 'errorAlert' | 'prompt', longest: number): Scalar<RangeTarget> {
  return {
    get: (range) => whole(range)?.[part] ?? null,
    set: (range, value) => {
      const { title = '', message = '' } = record(value);
      if (String(title).length > LONGEST.title || String(message).length > longest) throw invalidArgument(`DataValidation.${part}`, 'The text is too long.');
      setPart(range, part, { ...NONE[part], ...record(value) });
    },
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('DataValidation');
  return value as Record<string, unknown>;
}

const VALIDATION: RemoteType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    rule: {
      get: (range) => formulasOnly(whole(range)?.rule ?? null),
      set: (range, value) => {
        const kinds = Object.keys(record(value));
        if (kinds.length !== 1 || !RULES.includes(kinds[0] ?? '')) throw notModelled(`a validation by ${kinds.join(', ')}`);
        requireShortList(record(value));
        setPart(range, 'rule', value);
      },
    },
    type: { get: (range) => kindOf(whole(range)) },
    ignoreBlanks: { get: (range) => whole(range)?.ignoreBlanks ?? null, set: (range, value) => setPart(range, 'ignoreBlanks', value === true) },
    errorAlert: messageScalar('errorAlert', LONGEST.message),
    prompt: messageScalar('prompt', LONGEST.message),
  },
  methods: {
    clear: (range, given) => {
      requireUnprotected(range, given.location);
      range.sheet.validations = cutOut(range.sheet.validations, range.live());
      range.workbook.changed();
    },
  },
};

/** Bounds come back as formulas, whatever they were set as. */
function formulasOnly(rule: StoredValidation['rule'] | null): unknown {
  return rule && JSON.parse(JSON.stringify(rule), (name, value: unknown) => (/^formula[12]$/.test(name) && typeof value === 'number' ? `=${value}` : value));
}

/** A list that is typed in holds 255 characters at most. */
function requireShortList({ list }: Record<string, unknown>): void {
  const source = list === undefined ? '' : record(list)['source'];
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) throw invalidArgument('DataValidation.rule', 'The list is too long.');
}

function kindOf(validation: Omit<StoredValidation, 'area'> | null): string {
  if (validation === null) return 'Inconsistent';
  const kind = Object.keys(validation.rule)[0] ?? 'none';
  return kind.slice(0, 1).toUpperCase() + kind.slice(1);
}

export function validationRemote(range: RangeTarget): Remote {
  return remote(VALIDATION, range);
}

export const VALIDATION_TYPES = [VALIDATION];

import { intersection } from '../state/areas';
import type { StoredConditionalFormat } from '../state/sheet';
import { invalidArgument, itemNotFound, notModelled } from '../wire/host-error';
import { remote, type Remote, type RemoteType, type Scalar } from '../wire/remote';
import { oneOf, requireUnprotected } from './guard';
import { cutOut } from '../state/rule-areas';
import type { RangeTarget } from './range-target';

/** One conditional format, by its id: what it says changes under it. */
interface FormatTarget extends FormatsTarget {
  readonly id: string;
}

/** The conditional formats that touch a range; `open` gives a range as the client is to see it. */
interface FormatsTarget {
  readonly range: RangeTarget;
  readonly open: (range: RangeTarget) => Remote;
}

function stored({ range, id }: FormatTarget): StoredConditionalFormat {
  const found = range.sheet.conditionalFormats.find((one) => one.id === id);
  if (!found) throw itemNotFound('ConditionalFormat');
  return found;
}

function change(target: FormatTarget, change: Partial<StoredConditionalFormat>): void {
  requireUnprotected(target.range, 'ConditionalFormat');
  const { sheet, workbook } = target.range;
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one.id === target.id ? { ...one, ...change } : one));
  workbook.changed();
}

function lookScalar(path: string, kind: 'string' | 'boolean'): Scalar<FormatTarget> {
  return {
    get: (target) => stored(target).look[path] ?? null,
    set: (target, value) => {
      if (typeof value !== kind) throw invalidArgument(`ConditionalRangeFormat.${path}`);
      const kept = typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : (value as string | boolean);
      change(target, { look: { ...stored(target).look, [path]: kept } });
    },
  };
}

const FILL: RemoteType<FormatTarget> = { name: 'ConditionalRangeFill', scalars: { color: lookScalar('fill.color', 'string') } };
const FONT: RemoteType<FormatTarget> = { name: 'ConditionalRangeFont', scalars: { bold: lookScalar('font.bold', 'boolean'), color: lookScalar('font.color', 'string') } };

/** One edge of the cells that a conditional format paints. */
const BORDER: RemoteType<FormatTarget & { readonly edge: string }> = {
  name: 'ConditionalRangeBorder',
  identity: ({ edge }) => ({ SideIndex: edge }),
  scalars: { style: edgeScalar('style'), color: edgeScalar('color') },
};

function edgeScalar(property: string): Scalar<FormatTarget & { readonly edge: string }> {
  const at = (edge: string): Scalar<FormatTarget> => lookScalar(`borders.${edge}.${property}`, 'string');
  return { get: (target) => at(target.edge).get?.(target), set: (target, value) => at(target.edge).set?.(target, value) };
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const BORDERS: RemoteType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  items: (target) => EDGES.map((edge) => remote(BORDER, { ...target, edge })),
  item: (target, given) => remote(BORDER, { ...target, edge: oneOf(given.at(0), EDGES, given.location) }),
};

const LOOK: RemoteType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  links: { fill: (target) => remote(FILL, target), font: (target) => remote(FONT, target), borders: (target) => remote(BORDERS, target) },
};

const RULE: RemoteType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: (target) => stored(target).formula,
      set: (target, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
        change(target, { formula: value });
      },
    },
  },
};

const CUSTOM: RemoteType<FormatTarget> = { name: 'CustomConditionalFormat', links: { rule: (target) => remote(RULE, target), format: (target) => remote(LOOK, target) } };

const CONDITIONAL_FORMAT: RemoteType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (target) => stored(target).type },
    priority: { get: ({ range, id }) => order(range).indexOf(id), set: moveTo },
    stopIfTrue: { get: (target) => stored(target).stopIfTrue, set: (target, value) => change(target, { stopIfTrue: value === true }) },
  },
  links: { custom: (target) => remote(CUSTOM, target), customOrNullObject: (target) => remote(CUSTOM, target) },
  methods: {
    getRange: (target, given) => {
      const several = target.range.sheet.conditionalFormats.filter(({ id }) => id === target.id).length > 1;
      if (several) throw itemNotFound(given.location);
      return target.open(target.range.part(stored(target).area));
    },
    delete: (target) => {
      requireUnprotected(target.range, 'ConditionalFormat.delete');
      const { sheet, workbook } = target.range;
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== target.id);
      workbook.changed();
    },
  },
};

/** The formats of the sheet by id, the first comes before all others. */
function order({ sheet }: RangeTarget): string[] {
  return [...new Set(sheet.conditionalFormats.map(({ id }) => id))];
}

/** Negative counts from the end; beyond the ends it is the first or the last. */
function moveTo({ range, id }: FormatTarget, value: unknown): void {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument('ConditionalFormat.priority');
  requireUnprotected(range, 'ConditionalFormat.priority');
  const others = order(range).filter((one) => one !== id);
  const at = Math.min(Math.max(value < 0 ? others.length + 1 + value : value, 0), others.length);
  const ids = [...others.slice(0, at), id, ...others.slice(at)];
  range.sheet.conditionalFormats = ids.flatMap((each) => range.sheet.conditionalFormats.filter((one) => one.id === each));
  range.workbook.changed();
}

/** One for each format, of however many areas it is. */
function touching({ sheet, area }: RangeTarget): readonly StoredConditionalFormat[] {
  const found = sheet.conditionalFormats.filter((one) => intersection(one.area, area));
  return found.filter((one, index) => found.findIndex(({ id }) => id === one.id) === index);
}

let last = 0;

const COLLECTION: RemoteType<FormatsTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => touching(target.range).map(({ id }) => remote(CONDITIONAL_FORMAT, { ...target, id })),
  item: (target, given) => {
    const found = touching(target.range).find(({ id }) => id === given.at(0));
    if (!found) throw itemNotFound(given.location);
    return remote(CONDITIONAL_FORMAT, { ...target, id: found.id });
  },
  methods: {
    getCount: ({ range }) => touching(range).length,
    add: (target, given) => {
      const { range } = target;
      requireUnprotected(range, given.location);
      if (given.at(0) !== 'Custom') throw notModelled(`a conditional format of the kind ${String(given.at(0))}`);
      last += 1;
      const id = `{${String(last).padStart(8, '0')}-000F-0000-0000-000000000000}`;
      const added: StoredConditionalFormat = { id, type: 'Custom', area: range.live(), formula: '', look: {}, stopIfTrue: false };
      range.sheet.conditionalFormats = [added, ...range.sheet.conditionalFormats];
      range.workbook.changed();
      return remote(CONDITIONAL_FORMAT, { ...target, id });
    },
    clearAll: ({ range }, given) => {
      requireUnprotected(range, given.location);
      range.sheet.conditionalFormats = cutOut(range.sheet.conditionalFormats, range.live());
      range.workbook.changed();
    },
  },
};

export function conditionalFormatsRemote(range: RangeTarget, open: (range: RangeTarget) => Remote): Remote {
  return remote(COLLECTION, { range, open });
}

export const CONDITIONAL_FORMAT_TYPES = [COLLECTION, CONDITIONAL_FORMAT, CUSTOM, RULE, LOOK, FILL, FONT, BORDERS, BORDER];

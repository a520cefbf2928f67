import { cellsOf } from '../state/areas';
import type { Look } from '../state/content';
import { invalidArgument } from '../wire/host-error';
import { remote, type Remote, type RemoteType, type Scalar } from '../wire/remote';
import { oneOf, requirePermission } from './guard';
import { SIZE_SCALARS } from './range-lines';
import type { RangeTarget } from './range-target';

type Value = string | number | boolean;

/** What a cell looks like where nothing was set. */
export const DEFAULT_LOOK: Look = {
  'fill.color': '#FFFFFF', 'font.bold': false, 'font.italic': false, 'font.name': 'Calibri', 'font.size': 11, 'font.color': '#000000',
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, 'protection.locked': true, 'protection.formulaHidden': false,
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
  verticalAlignment: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
};
const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** What the cells of the range share, or null where they differ. */
export function sharedLook(range: RangeTarget, path: string): Value | null {
  let first: Value | undefined;
  let count = 0;
  const standard = DEFAULT_LOOK[path] ?? (path.startsWith('borders.') ? (path.endsWith('style') ? 'None' : path.endsWith('weight') ? 'Thin' : '#000000') : '');
  for (const { cell } of range.sheet.stored(range.live())) {
    const value = cell.look[path] ?? standard;
    first ??= value;
    if (value !== first) return null;
    count += 1;
  }
  const { top, left, bottom, right } = range.area;
  if (count < (bottom - top + 1) * (right - left + 1)) return first === undefined || first === standard ? standard : null;
  return first ?? standard;
}

/** Sets one property of every cell; `null` takes it away. */
export function setLook(range: RangeTarget, path: string, value: Value | null): void {
  requirePermission(range, 'allowFormatCells', `Range.format.${path}`);
  for (const { row, column } of cellsOf(range.bounded('formatting'))) {
    const cell = range.sheet.cell(row, column);
    const others = Object.fromEntries(Object.entries(cell.look).filter(([name]) => name !== path));
    range.sheet.put(row, column, { ...cell, look: value === null || isStandard(path, value) ? others : { ...others, [path]: value } });
  }
  range.workbook.changed();
}

/** White is a colour to fill with, not the same as no fill. */
const isStandard = (path: string, value: Value): boolean => (path !== 'fill.color' && value === DEFAULT_LOOK[path]) || value === 'None';

function scalar(path: string, kind: 'text' | 'number' | 'flag' | 'colour'): Scalar<RangeTarget> {
  return {
    get: (range) => sharedLook(range, path),
    set: (range, value) => setLook(range, path, checked(value, { kind, location: `Range.format.${path}`, words: WORDS[path] })),
  };
}

function checked(value: unknown, { kind, location, words }: { kind: 'text' | 'number' | 'flag' | 'colour'; location: string; words?: readonly string[] | undefined }): Value {
  if (words) return oneOf(value, words, location);
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'flag' && typeof value === 'boolean') return value;
  if (kind === 'number' && typeof value === 'number' && value > 0) return value;
  if (kind === 'colour' && typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  throw invalidArgument(location, `${JSON.stringify(value)} does not fit.`);
}

const FILL: RemoteType<RangeTarget> = {
  name: 'RangeFill',
  scalars: { color: scalar('fill.color', 'colour') },
  methods: { clear: (range) => setLook(range, 'fill.color', null) },
};

const FONT: RemoteType<RangeTarget> = {
  name: 'RangeFont',
  scalars: { bold: scalar('font.bold', 'flag'), italic: scalar('font.italic', 'flag'), name: scalar('font.name', 'text'), size: scalar('font.size', 'number'), color: scalar('font.color', 'colour') },
};

const PROTECTION: RemoteType<RangeTarget> = {
  name: 'FormatProtection',
  scalars: { locked: scalar('protection.locked', 'flag'), formulaHidden: scalar('protection.formulaHidden', 'flag') },
};

/** One edge of a range. An inside edge lies between its cells, on both sides of the line. */
interface Edge {
  readonly range: RangeTarget;
  readonly name: string;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** The parts of the range whose cells have the edge, and the edge as the cell sees it. */
function sides({ range, name }: Edge): { part: RangeTarget; edge: string }[] {
  const { area } = range;
  switch (name) {
    case 'EdgeTop': return [{ part: range.part({ ...area, bottom: area.top }), edge: name }];
    case 'EdgeBottom': return [{ part: range.part({ ...area, top: area.bottom }), edge: name }];
    case 'EdgeLeft': return [{ part: range.part({ ...area, right: area.left }), edge: name }];
    case 'EdgeRight': return [{ part: range.part({ ...area, left: area.right }), edge: name }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ part: range.part({ ...area, top: area.top + 1 }), edge: 'EdgeTop' }, { part: range.part({ ...area, bottom: area.bottom - 1 }), edge: 'EdgeBottom' }];
    default:
      return area.left === area.right ? [] : [{ part: range.part({ ...area, left: area.left + 1 }), edge: 'EdgeLeft' }, { part: range.part({ ...area, right: area.right - 1 }), edge: 'EdgeRight' }];
  }
}

function edgeScalar(property: 'style' | 'color' | 'weight', words: readonly string[] | undefined): Scalar<Edge> {
  return {
    get: (edge) => {
      const found = sides(edge).map(({ part, edge: name }) => sharedLook(part, `borders.${name}.${property}`));
      return found.every((value) => value === found[0]) ? (found[0] ?? null) : null;
    },
    set: (edge, value) => {
      const kept = checked(value, { kind: 'colour', location: 'RangeBorder', words });
      for (const { part, edge: name } of sides(edge)) setLook(part, `borders.${name}.${property}`, kept);
    },
  };
}

const BORDER: RemoteType<Edge> = {
  name: 'RangeBorder',
  identity: ({ name }) => ({ SideIndex: name }),
  scalars: { sideIndex: { get: ({ name }) => name }, style: edgeScalar('style', LINE_STYLES), weight: edgeScalar('weight', WEIGHTS), color: edgeScalar('color', undefined) },
};

const BORDERS: RemoteType<RangeTarget> = {
  name: 'RangeBorderCollection',
  items: (range) => EDGES.map((name) => remote(BORDER, { range, name })),
  item: (range, given) => remote(BORDER, { range, name: oneOf(given.at(0), EDGES, given.location) }),
};

const FORMAT: RemoteType<RangeTarget> = {
  name: 'RangeFormat',
  scalars: { ...SIZE_SCALARS, horizontalAlignment: scalar('horizontalAlignment', 'text'), verticalAlignment: scalar('verticalAlignment', 'text'), wrapText: scalar('wrapText', 'flag') },
  links: {
    fill: (range) => remote(FILL, range),
    font: (range) => remote(FONT, range),
    protection: (range) => remote(PROTECTION, range),
    borders: (range) => remote(BORDERS, range),
  },
};

export function formatRemote(range: RangeTarget): Remote {
  return remote(FORMAT, range);
}

export const FORMAT_TYPES = [FORMAT, FILL, FONT, PROTECTION, BORDERS, BORDER];

import type { Unit } from '../../scheme/unit';
import { flag, listOf, nullable, number, oneOf, text } from './shape';
import { stored } from './stored';

export const unitKind = oneOf('县区', '开发区', '市本级', '调整', '市州', '乡镇');

/** 单位 */
export const unitStored = stored<Unit>(
  {
    code: text,
    name: text,
    shortName: text,
    aliases: listOf(text),
    formerNames: listOf(text),
    from: nullable(text),
    until: nullable(text),
    mergedInto: nullable(text),
    parent: nullable(text),
    kind: unitKind,
    ranked: flag,
    order: number,
  },
  { aliases: [], formerNames: [], from: null, until: null, mergedInto: null, parent: null, kind: '县区', ranked: true },
);

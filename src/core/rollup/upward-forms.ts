import { unitsOf } from '../scheme/find-unit';
import type { Form } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Unit, UnitKind } from '../scheme/unit';

/** 县区 where they fill a form, else the first kind that does; the city itself where nobody else does. */
export function kindThatReports(forms: readonly Pick<Form, 'unitKinds'>[]): UnitKind | null {
  const kinds = forms.flatMap(({ unitKinds }) => unitKinds);
  return kinds.includes('县区') ? '县区' : (kinds.find((kind) => kind !== '市本级' && kind !== '调整') ?? kinds[0] ?? null);
}

/** The forms that 上报 consists of; none where the scheme names no round above. */
export function upwardForms({ upward, forms }: Round['scheme']): readonly Form[] {
  const kind = upward === null ? null : kindThatReports(forms);
  return kind === null ? [] : forms.filter(({ unitKinds }) => unitKinds.includes(kind));
}

/** The rows of a form that has one a unit: the units directly under the city, which are what the city has under it one level up. */
export function upwardRows({ scheme, period }: Pick<Round, 'scheme' | 'period'>): readonly Unit[] {
  const units = unitsOf(scheme, period);
  const codes = new Set(units.map(({ code }) => code));
  return units.filter(({ parent, kind }) => (parent === null || !codes.has(parent)) && kind !== '市本级' && kind !== '调整');
}

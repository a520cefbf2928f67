import { attribute, elementsNamed, type XmlElement } from '../read-xml';
import type { Check } from './check';

/** Which list of resources each element with a `resid` draws on. */
const LISTS: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Every `resid` is defined in the right list, every definition used; ids are unique and no longer than the schema allows. */
export const resources: Check = (root) => {
  const defined = new Map(Object.values(LISTS).map((list) => [list, definedIn(root, list)]));
  const references = referencesIn(root);
  const used = new Set(references.map(({ list, id }) => `${list} ${id}`));
  const dead = [...defined].flatMap(([list, ids]) => ids.filter((id) => !used.has(`${list} ${id}`)).map((id) => `${id} in <${list}> is used nowhere`));
  const missing = references.filter(({ list, id }) => defined.get(list)?.includes(id) !== true).map(({ list, id }) => `resid ${id} is not defined in <${list}>`);
  return [...new Set(missing), ...dead, ...idTroubles(root, [...defined.values()].flat())];
};

function definedIn(root: XmlElement, list: string): string[] {
  return elementsNamed(root, list).flatMap(({ children }) => children.map((child) => attribute(child, 'id')));
}

function referencesIn(root: XmlElement): { list: string; id: string }[] {
  return Object.entries(LISTS).flatMap(([name, list]) =>
    elementsNamed(root, name)
      .filter((element) => element.attributes.has('resid'))
      .map((element) => ({ list, id: attribute(element, 'resid') })),
  );
}

function idTroubles(root: XmlElement, resourceIds: readonly string[]): string[] {
  const controls = ['CustomTab', 'Group', 'Control'].flatMap((name) => elementsNamed(root, name).map((element) => attribute(element, 'id')));
  return [
    ...outside(resourceIds, 32),
    ...outside(controls, 125),
    ...twice(resourceIds),
    ...twice(controls),
  ];
}

function outside(ids: readonly string[], most: number): string[] {
  return ids.filter((id) => id.length < 1 || id.length > most).map((id) => `the id “${id}” has ${id.length} characters, not 1 to ${most}`);
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} is used twice`);
}

import { attribute, childNamed, elementsNamed, type XmlElement } from '../read-xml';
import type { Check } from './check';

const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

const OVERRIDES: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
};

const TYPES: Readonly<Record<string, string>> = { ExtensionPoint: 'PrimaryCommandSurface', Control: 'Button', Action: 'ShowTaskpane' };

/** Names mean what the schemas say only in their namespaces; the types are those of a task pane in a workbook. */
export const kinds: Check = (root) => [
  ...unlike(root, NAMESPACES),
  ...elementsNamed(root, 'VersionOverrides').flatMap((element) => unlike(element, OVERRIDES)),
  ...Object.entries(TYPES).flatMap(([name, type]) => elementsNamed(root, name).flatMap((element) => unlike(element, { 'xsi:type': type }))),
  ...hostsOf(root).filter((host) => host !== 'Workbook').map((host) => `the host ${host} is not Workbook`),
];

function unlike(element: XmlElement, wanted: Readonly<Record<string, string>>): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => attribute(element, name) !== value)
    .map(([name, value]) => `${name} of <${element.name}> is “${attribute(element, name)}”, not “${value}”`);
}

function hostsOf(root: XmlElement): string[] {
  const base = childNamed(root, 'Hosts')?.children ?? [];
  const overridden = elementsNamed(root, 'VersionOverrides').flatMap((overrides) => childNamed(overrides, 'Hosts')?.children ?? []);
  return [...base.map((host) => attribute(host, 'Name')), ...overridden.map((host) => attribute(host, 'xsi:type'))];
}

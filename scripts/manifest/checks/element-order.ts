import type { XmlElement } from '../read-xml';
import type { Check } from './check';

/** The children of an element in the order of the schema's sequence. */
type Sequence = readonly Place[];
interface Place {
  name: string;
  least: number;
  most: number;
  children: Sequence;
}

const must = (name: string, children: Sequence = []): Place => ({ name, least: 1, most: 1, children });
const may = (name: string, children: Sequence = []): Place => ({ name, least: 0, most: 1, children });
const many = (name: string, children: Sequence = []): Place => ({ name, least: 1, most: Infinity, children });
const any = (name: string, children: Sequence = []): Place => ({ name, least: 0, most: Infinity, children });

const icon = [many('bt:Image')];
const sets = [must('Sets', [many('Set')])];

/** [MS-OWEMXML] 5.7, taskpaneappversionoverrides: UIControl, UIControlWithIcon, Button, ShowTaskpane. */
const button: Sequence = [
  must('Label'),
  must('Supertip', [must('Title'), must('Description')]),
  must('Icon', icon),
  must('Action', [may('TaskpaneId'), must('SourceLocation'), may('Title')]),
  may('Enabled'),
];
const customTab: Sequence = [many('Group', [must('Label'), must('Icon', icon), many('Control', button)]), must('Label')];
const formFactor: Sequence = [
  may('GetStarted', [must('Title'), must('Description'), must('LearnMoreUrl')]),
  may('FunctionFile'),
  many('ExtensionPoint', [must('CustomTab', customTab)]),
];

/** [MS-OWEMXML] 5.6, officeappbasictypes: Resources. */
const localised = [any('bt:Override')];
const resources: Sequence = [
  may('bt:Images', [any('bt:Image', localised)]),
  may('bt:Urls', [any('bt:Url', localised)]),
  may('bt:ShortStrings', [any('bt:String', localised)]),
  may('bt:LongStrings', [any('bt:String', localised)]),
];
const overrides: Sequence = [may('Description'), may('Requirements', sets), must('Hosts', [many('Host', [must('DesktopFormFactor', formFactor)])]), must('Resources', resources)];

/** [MS-OWEMXML] 5.2, appforoffice/1.1: OfficeApp, then what TaskPaneApp adds to it. The icons are ours to demand. */
const taskPaneApp: Sequence = [
  must('Id'),
  may('AlternateId'),
  must('Version'),
  must('ProviderName'),
  must('DefaultLocale'),
  must('DisplayName', [any('Override')]),
  must('Description', [any('Override')]),
  must('IconUrl', [any('Override')]),
  must('HighResolutionIconUrl', [any('Override')]),
  may('SupportUrl', [any('Override')]),
  may('AppDomains', [any('AppDomain')]),
  must('Hosts', [many('Host')]),
  must('Requirements', sets),
  must('DefaultSettings', [must('SourceLocation', [any('Override')])]),
  must('Permissions'),
  may('VersionOverrides', overrides),
];

/** Every element stands where the schema's sequence has it, as often as it may; Excel refuses a manifest otherwise without saying why. */
export const elementOrder: Check = (root) => (root.name === 'OfficeApp' ? troublesIn(root, taskPaneApp) : [`the root is <${root.name}>, not <OfficeApp>`]);

function troublesIn(element: XmlElement, sequence: Sequence): string[] {
  const names = sequence.map(({ name }) => name);
  const troubles = element.children.filter(({ name }) => !names.includes(name)).map(({ name }) => `<${name}> may not stand in <${element.name}>`);
  const places = element.children.map(({ name }) => names.indexOf(name)).filter((place) => place >= 0);
  const late = places.findIndex((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  if (late > 0) troubles.push(`<${names[places[late] ?? 0]}> stands too late in <${element.name}>`);
  for (const { name, least, most, children } of sequence) {
    const found = element.children.filter((child) => child.name === name);
    if (found.length < least) troubles.push(`<${element.name}> lacks <${name}>`);
    if (found.length > most) troubles.push(`<${element.name}> has <${name}> ${found.length} times`);
    troubles.push(...found.flatMap((child) => troublesIn(child, children)));
  }
  return troubles;
}

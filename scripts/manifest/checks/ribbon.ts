import { attribute, childNamed, elementsNamed, type XmlElement } from '../read-xml';
import type { Check } from './check';

/** The buttons in their order, each by the action that it opens the pane with. */
const ACTIONS = ['open', 'check', 'rollup', 'report'];

/** Four buttons that open one and the same pane, each with its action; without a ribbon the pane opens by itself. */
export const ribbon: Check = (root, { baseUrl, start }) => {
  const pane = (action: string): string => `${baseUrl}/taskpane.html?action=${action}`;
  const withoutRibbon = attribute(childNamed(childNamed(root, 'DefaultSettings') ?? root, 'SourceLocation'), 'DefaultValue');
  return [
    ...(withoutRibbon === `${baseUrl}/${start}` ? [] : [`without a ribbon ${withoutRibbon || 'nothing'} is opened, not ${start}`]),
    ...elementsNamed(root, 'VersionOverrides').flatMap((overrides) => buttonTroubles(overrides, ACTIONS.map(pane))),
  ];
};

function buttonTroubles(overrides: XmlElement, wanted: readonly string[]): string[] {
  const addressOf = new Map(elementsNamed(overrides, 'bt:Url').map((url) => [attribute(url, 'id'), attribute(url, 'DefaultValue')]));
  const actions = elementsNamed(overrides, 'Action');
  const opened = actions.map((action) => addressOf.get(attribute(childNamed(action, 'SourceLocation'), 'resid')) ?? '');
  const panes = new Set(actions.map((action) => childNamed(action, 'TaskpaneId')?.text ?? ''));
  return [
    ...(opened.join() === wanted.join() ? [] : [`the buttons open ${opened.join(', ')}`]),
    ...(panes.size === 1 && !panes.has('') ? [] : [`the buttons open ${panes.size} panes`]),
  ];
}

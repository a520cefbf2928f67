import { attribute, elementsNamed, type XmlElement } from '../read-xml';
import type { Check } from './check';

const PLACES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** Every address is an https one below the base URL, so that the whole add-in comes from one folder, and no longer than the schema allows. */
export const addresses: Check = (root, { baseUrl }) =>
  PLACES.flatMap((name) => elementsNamed(root, name))
    .flatMap(valuesOf)
    .flatMap((address) => troublesOf(address, baseUrl));

function valuesOf(element: XmlElement): string[] {
  const overridden = element.children.map((one) => attribute(one, 'Value'));
  return element.attributes.has('DefaultValue') ? [attribute(element, 'DefaultValue'), ...overridden] : overridden;
}

function troublesOf(address: string, baseUrl: string): string[] {
  return [
    ...(address.startsWith('https://') ? [] : [`${address || '“”'} is no https address`]),
    ...(address.startsWith(`${baseUrl}/`) ? [] : [`${address || '“”'} is not below ${baseUrl}`]),
    ...(address.length <= 2048 ? [] : [`${address.slice(0, 40)}… has ${address.length} characters`]),
  ];
}

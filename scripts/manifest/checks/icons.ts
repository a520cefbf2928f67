import { attribute, childNamed, elementsNamed, type XmlElement } from '../read-xml';
import type { Check, Expected } from './check';

/** ImageResourceReference in [MS-OWEMXML]: 16, 32 and 80 are mandatory, the others may be given. */
const MANDATORY = [16, 32, 80];
const SUPPORTED = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon is in the package, as large as the manifest says it is, and each button has the sizes that Office asks for. */
export const icons: Check = (root, expected) => {
  const addressOf = new Map(elementsNamed(root, 'bt:Images').flatMap(({ children }) => children.map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')] as const)));
  return [
    ...pixelTroubles(attribute(childNamed(root, 'IconUrl'), 'DefaultValue'), 32, expected),
    ...pixelTroubles(attribute(childNamed(root, 'HighResolutionIconUrl'), 'DefaultValue'), 64, expected),
    ...elementsNamed(root, 'Icon').flatMap((icon) => [
      ...sizeTroubles(icon),
      ...icon.children.flatMap((image) => pixelTroubles(addressOf.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size')), expected)),
    ]),
  ];
};

function sizeTroubles(icon: XmlElement): string[] {
  const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
  return [
    ...MANDATORY.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} pixels`),
    ...sizes.filter((size, at) => !SUPPORTED.includes(size) || sizes.indexOf(size) !== at).map((size) => `an icon of ${size} pixels is not asked for, or twice there`),
  ];
}

function pixelTroubles(address: string, size: number, { baseUrl, pixels }: Expected): string[] {
  const file = address.slice(baseUrl.length + 1);
  const found = pixels(file);
  if (found === null) return [`there is no icon ${file}`];
  return found.width === size && found.height === size ? [] : [`${file} has ${found.width} × ${found.height} pixels, not ${size}`];
}

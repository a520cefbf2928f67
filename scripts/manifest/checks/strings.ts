import { attribute, childNamed, elementsNamed, type XmlElement } from '../read-xml';
import type { Check } from './check';

/** Longest texts that the schema takes: ShortString and LongString. */
const SHORT = 125;
const LONG = 250;

/** Chinese by default and English for each string, none empty and none longer than Office shows. */
export const strings: Check = (root) => {
  const locale = childNamed(root, 'DefaultLocale')?.text ?? '';
  const provider = childNamed(root, 'ProviderName')?.text ?? '';
  return [
    ...(locale === 'zh-CN' ? [] : [`the default locale is ${locale}, not zh-CN`]),
    ...lengthTroubles('ProviderName', provider, SHORT),
    ...named(root, 'DisplayName').flatMap((element) => textTroubles(element, 'Override', SHORT)),
    ...named(root, 'Description').flatMap((element) => textTroubles(element, 'Override', LONG)),
    ...listed(root, 'bt:ShortStrings').flatMap((element) => textTroubles(element, 'bt:Override', SHORT)),
    ...listed(root, 'bt:LongStrings').flatMap((element) => textTroubles(element, 'bt:Override', LONG)),
  ];
};

function named(root: XmlElement, name: string): XmlElement[] {
  return root.children.filter((child) => child.name === name);
}

function listed(root: XmlElement, list: string): XmlElement[] {
  return elementsNamed(root, list).flatMap(({ children }) => children);
}

function textTroubles(element: XmlElement, override: string, most: number): string[] {
  const place = attribute(element, 'id') || element.name;
  const overrides = element.children.filter(({ name }) => name === override);
  const locales = overrides.map((one) => attribute(one, 'Locale'));
  return [
    ...(locales.join() === 'en-US' ? [] : [`${place} is overridden for “${locales.join()}”, not for en-US`]),
    ...lengthTroubles(place, attribute(element, 'DefaultValue'), most),
    ...overrides.flatMap((one) => lengthTroubles(`${place} in English`, attribute(one, 'Value'), most)),
    ...overrides.flatMap((one) => languageTroubles(place, attribute(element, 'DefaultValue'), attribute(one, 'Value'))),
  ];
}

function lengthTroubles(place: string, text: string, most: number): string[] {
  return text.length >= 1 && text.length <= most ? [] : [`${place} has ${text.length} characters, not 1 to ${most}`];
}

/** The product's name has both languages in it and is the same in both. */
function languageTroubles(place: string, chinese: string, english: string): string[] {
  if (place === 'DisplayName') return chinese === english ? [] : ['the product has two names'];
  return [
    ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${place} is not Chinese`]),
    ...(/\p{Script=Han}/u.test(english) ? [`${place} in English is Chinese`] : []),
  ];
}

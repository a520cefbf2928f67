import type { Theme } from '@fluentui/react-components';

/** By Fluent's names of colours, which of the user's own colours it is; the first that fits counts. */
const SYSTEM_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/Shadow|Alpha|SubtleBackground|TransparentBackground/, 'transparent'],
  [/Disabled/, 'GrayText'],
  [/OnBrand/, 'HighlightText'],
  [/^color(Compound)?BrandBackground(Hover|Pressed|Selected|Static)?$|^colorStatus\w+Background3/, 'Highlight'],
  [/Link/, 'LinkText'],
  [/Background/, 'Canvas'],
];

/** A theme in the colours that the user chose for all programs; sizes and fonts are those of `base`. */
export function contrastTheme(base: Theme): Theme {
  const colours = Object.keys(base).filter((name) => name.startsWith('color'));
  return { ...base, ...Object.fromEntries(colours.map((name) => [name, systemColour(name)])) };
}

function systemColour(name: string): string {
  return SYSTEM_COLOURS.find(([part]) => part.test(name))?.[1] ?? 'CanvasText';
}

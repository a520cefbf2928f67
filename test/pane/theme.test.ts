import { webLightTheme } from '@fluentui/react-components';
import { contrastTheme } from '../../src/taskpane/contrast-theme';
import { themeOf, type OfficeColours } from '../../src/taskpane/theme-of';

const [DARK, LIGHT] = [{ isDark: true, forcesColours: false }, { isDark: false, forcesColours: false }];

describe('the theme of the pane', () => {
  it.each<[string, OfficeColours | undefined, typeof DARK, string]>([
    ['is the machine’s where there is no Office', undefined, DARK, 'dark'],
    ['is the machine’s where Office says nothing of it', {}, LIGHT, 'light'],
    ['is Office’s where that is another one than the machine’s', { isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' }, DARK, 'light'],
    ['is Office’s black', { isDarkTheme: true, bodyBackgroundColor: '#262626' }, LIGHT, 'dark'],
    ['is told by Office’s colours where an older one says no more', { bodyBackgroundColor: '#262626' }, LIGHT, 'dark'],
    ['is light on a light grey', { bodyBackgroundColor: 'E6E6E6' }, DARK, 'light'],
    ['is dark on a dark green, which the eye takes for dark', { bodyBackgroundColor: '#217346' }, LIGHT, 'dark'],
    ['is the machine’s where the colour is none', { bodyBackgroundColor: 'white' }, DARK, 'dark'],
    ['gives way to colours that the user forces on every program', { isDarkTheme: true }, { isDark: true, forcesColours: true }, 'contrast'],
  ])('%s', (_, office, machine, expected) => {
    expect(themeOf(office, machine)).toBe(expected);
  });
});

describe('the theme in the user’s own colours', () => {
  const theme = contrastTheme(webLightTheme) as unknown as Readonly<Record<string, string>>;
  const colours = Object.keys(theme).filter((name) => name.startsWith('color'));

  it('has none of Fluent’s, and its sizes and fonts', () => {
    expect(colours.filter((name) => !/^(Canvas|CanvasText|Highlight|HighlightText|GrayText|LinkText|transparent)$/.test(theme[name]!))).toEqual([]);
    expect([theme['fontSizeBase300'], theme['fontFamilyBase']]).toEqual([webLightTheme.fontSizeBase300, webLightTheme.fontFamilyBase]);
  });

  it('shows nothing on itself', () => {
    expect(['colorNeutralForeground1', 'colorNeutralBackground1'].map((name) => theme[name])).toEqual(['CanvasText', 'Canvas']);
    expect(['colorNeutralForegroundOnBrand', 'colorBrandBackground', 'colorCompoundBrandBackgroundHover'].map((name) => theme[name])).toEqual(['HighlightText', 'Highlight', 'Highlight']);
    expect(['colorBrandForeground2', 'colorBrandBackground2', 'colorStatusDangerForeground1', 'colorStatusDangerBackground1'].map((name) => theme[name])).toEqual(['CanvasText', 'Canvas', 'CanvasText', 'Canvas']);
  });
});

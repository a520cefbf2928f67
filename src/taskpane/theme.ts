import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { contrastTheme } from './contrast-theme';
import type { ThemeName } from './theme-of';

const FONTS: Partial<Theme> = { fontFamilyBase: "'Microsoft YaHei UI', 'PingFang SC', 'Segoe UI', 'Noto Sans CJK SC', sans-serif" };

/** Fluent's own theme in the fonts that Chinese Windows and Mac have. */
export const paneTheme: Theme = { ...webLightTheme, ...FONTS };

export const themes: Readonly<Record<ThemeName, Theme>> = { light: paneTheme, dark: { ...webDarkTheme, ...FONTS }, contrast: contrastTheme(paneTheme) };

import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's own theme in the fonts that Chinese Windows and Mac have. */
export const paneTheme: Theme = { ...webLightTheme, fontFamilyBase: "'Microsoft YaHei UI', 'PingFang SC', 'Segoe UI', 'Noto Sans CJK SC', sans-serif" };

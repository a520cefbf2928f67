import { themeOf, type OfficeColours, type ThemeName } from './theme-of';

/** Says in which theme the pane is to be shown, and when that changes. */
export interface ThemeSource {
  current(): ThemeName;
  /** Returns what ends the watching. */
  watch(changed: () => void): () => void;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** By what the browser says of this machine, and by Office's own theme where there is an Office. */
export function themeSource(office: () => OfficeColours | undefined = () => undefined): ThemeSource {
  const queries = [DARK, FORCED].map((query) => matchMedia(query));
  return {
    current: () => themeOf(office(), { isDark: matchMedia(DARK).matches, forcesColours: matchMedia(FORCED).matches }),
    watch: (changed) => {
      for (const query of queries) query.addEventListener('change', changed);
      /* Excel has no event for it: whoever changed the theme comes back to the pane. */
      window.addEventListener('focus', changed);
      return () => {
        for (const query of queries) query.removeEventListener('change', changed);
        window.removeEventListener('focus', changed);
      };
    },
  };
}

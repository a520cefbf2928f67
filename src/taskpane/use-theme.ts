import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '@fluentui/react-components';
import { themes } from './theme';
import type { ThemeSource } from './theme-source';

/** Fluent's theme for now; the page around the pane follows it. */
export function useTheme({ watch, current }: ThemeSource): Theme {
  const name = useSyncExternalStore(watch, current);
  useEffect(() => {
    document.documentElement.dataset['theme'] = name;
  }, [name]);
  return themes[name];
}

const KEY = 'yuebao.official';

/** 经办人 as it was last given on this machine; '' where nobody gave one, or nothing can be kept here. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    /* It is asked for again. */
  }
}

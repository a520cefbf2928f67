/** Light, dark, or the few colours that the user chose for all programs. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** What Office says of its own theme; not every version says all of it. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** `#FFFFFF` */
  readonly bodyBackgroundColor?: string;
}

/** What the browser says of this machine. */
export interface MachineWishes {
  readonly isDark: boolean;
  readonly forcesColours: boolean;
}

/** Which theme the pane is shown in: colours that the user forces on every program, else Office's, else the machine's. */
export function themeOf(office: OfficeColours | undefined, { isDark, forcesColours }: MachineWishes): ThemeName {
  if (forcesColours) return 'contrast';
  return (officeIsDark(office) ?? isDark) ? 'dark' : 'light';
}

/** Null where Office says nothing of it. */
function officeIsDark({ isDarkTheme, bodyBackgroundColor }: OfficeColours = {}): boolean | null {
  if (typeof isDarkTheme === 'boolean') return isDarkTheme;
  const brightness = brightnessOf(bodyBackgroundColor ?? '');
  return brightness === null ? null : brightness < 0.5;
}

/** Of a colour, 0 to 1, as the eye weighs its parts. */
function brightnessOf(colour: string): number | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return (0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16)) / 255;
}

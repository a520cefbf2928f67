const COLOURS: Readonly<Record<string, string>> = { black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', white: 'FFFFFF', yellow: 'FFFF00' };

/** The colour that a number format gives a number, as in `0.00;[Red]-0.00`; undefined where it gives none. */
export function formatColour(value: number, format: string | undefined): string | undefined {
  if (format === undefined || !format.includes('[')) return undefined;
  const [positive = '', negative = positive, zero = positive] = sectionsOf(format);
  const section = value === 0 ? zero : value < 0 ? negative : positive;
  const [, name = ''] = /^(?:\[[^\]]*\])*?\[(black|blue|cyan|green|magenta|red|white|yellow)\]/i.exec(section) ?? [];
  return COLOURS[name.toLowerCase()];
}

/** Apart by semicolons, those in quotes and after a backslash aside. */
function sectionsOf(format: string): string[] {
  return format.match(/(?:^|;)(?:"[^"]*"|\\.|[^;"\\])*/g)?.map((section) => section.replace(/^;/, '')) ?? [];
}

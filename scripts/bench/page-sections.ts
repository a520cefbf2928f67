const BEGIN = '<!-- bench:excel -->';
const END = '<!-- bench:excel end -->';

/** The page with its chapter about Excel replaced, or put at its end where it has none. */
export function withExcelSection(page: string, section: string): string {
  const [before = '', after = ''] = cut(page);
  return `${before.trimEnd()}\n\n${BEGIN}\n${section.trim()}\n${END}\n${after.trimStart()}`;
}

/** A page made anew with the chapter about Excel as the page before had it. */
export function keepingExcelSection(made: string, before: string): string {
  const from = before.indexOf(BEGIN);
  const to = before.indexOf(END);
  return from === -1 || to === -1 ? made : withExcelSection(made, before.slice(from + BEGIN.length, to));
}

function cut(page: string): readonly string[] {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  return from === -1 || to === -1 ? [page] : [page.slice(0, from), page.slice(to + END.length)];
}

type Chapter = 'excel' | 'pane';
const CHAPTERS: readonly Chapter[] = ['excel', 'pane'];

/** The page with its chapter about Excel replaced, or put at its end where it has none. */
export function withExcelSection(page: string, section: string): string {
  return withChapter(page, 'excel', section);
}

/** The same for the chapter about the pane. */
export function withPaneSection(page: string, section: string): string {
  return withChapter(page, 'pane', section);
}

/** A page made anew with the other chapters as the page before had them. */
export function keepingSections(made: string, before: string): string {
  return CHAPTERS.reduce((page, chapter) => {
    const kept = chapterOf(before, chapter);
    return kept === null ? page : withChapter(page, chapter, kept);
  }, made);
}

function begin(chapter: Chapter): string {
  return `<!-- bench:${chapter} -->`;
}

function end(chapter: Chapter): string {
  return `<!-- bench:${chapter} end -->`;
}

function withChapter(page: string, chapter: Chapter, section: string): string {
  const [from, to] = placeOf(page, chapter);
  const [before, after] = from === -1 || to === -1 ? [page, ''] : [page.slice(0, from), page.slice(to + end(chapter).length)];
  return `${before.trimEnd()}\n\n${begin(chapter)}\n${section.trim()}\n${end(chapter)}\n${after.trim() === '' ? '' : `\n${after.trimStart()}`}`;
}

function chapterOf(page: string, chapter: Chapter): string | null {
  const [from, to] = placeOf(page, chapter);
  return from === -1 || to === -1 ? null : page.slice(from + begin(chapter).length, to);
}

function placeOf(page: string, chapter: Chapter): readonly [number, number] {
  return [page.indexOf(begin(chapter)), page.indexOf(end(chapter))];
}

const PAIR_OR_MARK = /“([^“”]*)”|[“”]/g;

/** A text as it stands between “ ”: its own “ ” become ‘ ’, and what these held in ‘ ’ comes to stand in “ ”. */
export function quoteWithin(text: string): string {
  return text.replace(PAIR_OR_MARK, (mark, inner?: string) => {
    if (inner !== undefined) return `‘${inner.replace(/‘([^‘’]*)’/g, '“$1”')}’`;
    return mark === '“' ? '‘' : '’';
  });
}

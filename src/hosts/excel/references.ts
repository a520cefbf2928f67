/** Whether a formula refers to a sheet of that name, with its quotation marks or without. */
export function refersTo(formula: string, sheet: string): boolean {
  const plain = formula.split('"').filter((_, index) => index % 2 === 0).join('').toLowerCase();
  const name = sheet.toLowerCase();
  return [`'${name.replaceAll("'", "''")}'!`, `${name}!`].some((reference) => placesOf(plain, reference).some((at) => at === 0 || !/[\p{L}\p{N}_.\]]/u.test(plain.charAt(at - 1))));
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

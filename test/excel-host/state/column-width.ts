/** Points of a column as wide as so many characters, in the default font: 7 pixels a character and 5 of padding, 0.75 points a pixel. */
export const columnPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

export const STANDARD_COLUMN = columnPoints(8.43);
export const STANDARD_ROW = 15;

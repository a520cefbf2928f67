import * as XLSX from '@e965/xlsx';

const { format: formatted } = XLSX.SSF as { format(format: string, value: number): string };

/** A number as Excel shows it in a number format; one whose format is no good as it is without one. */
export function showNumber(value: number, format: string | undefined): string {
  try {
    return formatted(format === undefined || format === '@' ? 'General' : format, value);
  } catch {
    return formatted('General', value);
  }
}

/** How indicators and their figures are told of: a decimal as people read it, how far it moved, and whether anybody types it. */
export interface Telling {
  name(indicator: string): string;
  quantity(indicator: string, value: string): string;
  /** Signed. */
  change(indicator: string, difference: string): string;
  isCalculated(indicator: string): boolean;
}

/** As the history has them. */
export const asRecorded: Telling = {
  name: (indicator) => indicator,
  quantity: (_, value) => value,
  change: (_, difference) => (difference.startsWith('-') ? difference : `+${difference}`),
  isCalculated: () => false,
};

/** What the last apply left in the workbook for taking it back. */
export interface Pending {
  /** `writing`: it was not finished; `done`: it can still be undone. */
  readonly state: 'writing' | 'done';
  /** Which sheets it wrote, as a sentence. */
  readonly told: string;
}

export function pendingJournal(): Promise<Pending | null> {
  return Promise.resolve(null);
}

export function recover(): Promise<void> {
  return Promise.resolve();
}

import type { Host } from '../hosts/host';

/** Where a command has come to. `total` is null where nobody can tell. */
export interface Step {
  readonly step: 'open' | 'reading' | 'checking' | 'rollingUp' | 'narrating' | 'laying' | 'writing' | 'issuing';
  readonly done: number;
  readonly total: number | null;
}

/** What a command works at: the open workbook, who looks on, and who may stop it. */
export interface Desk {
  readonly host: Host;
  readonly progress?: (step: Step) => void;
  /** A command that was stopped throws a `Cancelled`; nothing of it is left in the workbook. */
  readonly signal?: AbortSignal;
  /** Between stages others have a turn: that is when a wish to stop is heard. */
  readonly turn?: () => Promise<void>;
}

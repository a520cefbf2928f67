import type { Aspect } from './aspect';
import type { Bench } from './bench';

/** One thing that every host must do alike. */
export interface ContractCase {
  readonly group: string;
  readonly name: string;
  /** What the case is about and a host must be able to tell, or there is nothing to compare. */
  readonly needs?: readonly Aspect[];
  /** Throws where the host does otherwise. */
  run(bench: Bench): Promise<void>;
}

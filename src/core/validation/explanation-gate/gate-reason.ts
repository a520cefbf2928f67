/** An explanation as the gate looks at it. */
export interface ExplanationAsked {
  /** As the county wrote it. */
  readonly text: string;
  /** What the finding says. */
  readonly message: string;
  /** What its indicators and their items are called. */
  readonly names: readonly string[];
  /** What the county wrote before it for other findings. */
  readonly earlier: readonly string[];
}

/** One reason for which an explanation does not pass, in words; null where it is none. */
export type GateReason = (asked: ExplanationAsked) => string | null;

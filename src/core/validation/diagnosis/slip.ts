import { quoteNumber } from '../../figure/quote-number';
import type { Indicator } from '../../scheme/indicator';

/** A typed number that may be what broke a rule. Numbers are decimal strings. */
export interface Suspect {
  readonly indicator: Indicator;
  readonly cell: string;
  readonly typed: string;
  /** The value that would make the broken equation true; null where it cannot be told. */
  readonly needed: string | null;
  /** Last period's; null where there is none. */
  readonly previous: string | null;
  /** The other typed numbers of the same broken rule. */
  readonly others: readonly { readonly indicator: Indicator; readonly cell: string; readonly typed: string }[];
}

/** What may have happened and what would stand there otherwise, by indicator code. */
export interface Proposal {
  /** `D7 两位数字颠倒，应为 30218` */
  readonly says: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A way in which people mistype a number. It proposes; whether the proposal mends the rule is tried out elsewhere. */
export interface Slip {
  readonly name: string;
  readonly propose: (suspect: Suspect) => readonly Proposal[];
}

/** A proposal to put another number into the suspect's own cell. */
export function corrected({ indicator, cell }: Suspect, happened: string, value: string): Proposal {
  return { says: `${cell} ${happened}，应为 ${quoteNumber(value, indicator.type)}`, values: { [indicator.code]: value } };
}

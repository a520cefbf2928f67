import type { Finding, FindingKind } from '../finding';
import type { SchemeDraft } from './draft';

/** A check over a scheme as read. Every finding names file, sheet and cell. */
export interface Lint {
  readonly kind: FindingKind;
  readonly find: (draft: SchemeDraft) => Finding[];
}

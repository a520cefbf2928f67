import type { Grid } from '../grid';
import type { Form } from './form';
import type { Indicator } from './indicator';
import type { ListRow } from './lists-of';
import type { MarkTrouble } from './read-form-sheet';
import type { Event, Item, SchemeRule, Sentence, Settings, Task } from './scheme';
import type { SchemeRow } from './table/scheme-row';
import type { Unit } from './unit';

/** A row of 表样 with its sheet as read; `missing` where the workbook has no such sheet. */
export interface FormDraft {
  readonly form: Form;
  readonly troubles: readonly MarkTrouble[];
  readonly missing: boolean;
}

/**
 * A scheme as far as it could be read: what was unreadable is blank, what names nothing keeps its text.
 * The lints look at this, so that all that is wrong is found in one pass.
 */
export interface SchemeDraft {
  readonly file: string;
  readonly settings: SchemeRow<Settings>;
  readonly units: readonly SchemeRow<Unit>[];
  readonly items: readonly SchemeRow<Item>[];
  readonly indicators: readonly SchemeRow<Indicator>[];
  readonly tasks: readonly SchemeRow<Task>[];
  readonly rules: readonly SchemeRow<SchemeRule>[];
  readonly sentences: readonly SchemeRow<Sentence>[];
  readonly events: readonly SchemeRow<Event>[];
  /** A row a column. */
  readonly lists: readonly SchemeRow<ListRow>[];
  readonly forms: readonly SchemeRow<FormDraft>[];
  /** Sheets that are neither one of the scheme's own nor named in 表样. */
  readonly otherSheets: readonly Grid[];
}

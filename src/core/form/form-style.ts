import type { CellStyle, Position } from '../grid';
import type { Form } from '../scheme/form';
import { type FormRegion, formRegion, mergesOf } from './form-region';
import type { SlotRole } from './slot-role';

const BODY: CellStyle = { font: '仿宋', size: 12 };
const TITLE: CellStyle = { font: '宋体', size: 18, bold: true, align: 'center', wrap: true };
const HEADING: CellStyle = { font: '宋体', size: 12, bold: true, align: 'center', wrap: true, border: 'thin', fill: 'DDE6F0' };
const FILL: Readonly<Record<SlotRole, string>> = { 填报: 'FFF8E1', 任务: 'EFEFEF', 计算: 'F4F7FA' };

/** How the cells of a form look where its design does not say: the title, the headings, the table with thin borders. */
export class FormStyle {
  private readonly region: FormRegion | null;

  constructor(private readonly form: Form) {
    this.region = formRegion(form);
  }

  /** The look of a cell that is no slot; undefined for one outside the table that needs none. */
  of(at: Position, empty: boolean): CellStyle | undefined {
    if (this.isTitle(at)) return TITLE;
    const { region } = this;
    const inTable = region && at.row >= region.headingTop && at.row <= region.bodyBottom && at.column >= region.left && at.column <= region.right;
    if (!inTable) return empty ? undefined : BODY;
    return at.row < region.bodyTop ? HEADING : { ...BODY, border: 'thin', wrap: true };
  }

  ofSlot(role: SlotRole, type: 'number' | 'text'): CellStyle | undefined {
    return { ...BODY, border: 'thin', fill: FILL[role], align: type === 'number' ? 'right' : 'left', ...(type === 'text' && { wrap: true as const }) };
  }

  /** The first cell of a merged area that holds the form's title: in row 1, over more than one column. */
  private isTitle({ row, column }: Position): boolean {
    if (row !== 1) return false;
    return mergesOf(this.form.layout).some(({ top, left, right }) => top === 1 && left === column && right > left);
  }
}

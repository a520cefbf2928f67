import type { Tier } from '../../../core/finding';

interface MarkLook {
  readonly fill: string;
  readonly edge: string;
  /** The edges alone tell the tiers apart, for whoever sees no colours. */
  readonly line: Excel.ConditionalRangeBorder['style'];
}

const LOOKS: Readonly<Record<Tier, MarkLook>> = {
  强制: { fill: '#FDE7E9', edge: '#C50F1F', line: 'Continuous' },
  核实: { fill: '#FFF4CE', edge: '#BC4B09', line: 'Dash' },
  提示: { fill: '#E5F1FB', edge: '#0F6CBD', line: 'Dot' },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Always true, and like no formula that anybody else would write: by it a mark is known again. */
export function markFormula(tier: Tier): string {
  return `=N("月报标记·${tier}")=0`;
}

export function isMark(formula: string): boolean {
  return /^=N\("月报标记·[^"]*"\)=0$/.test(formula.replace(/\s/g, ''));
}

/** Over the cell's own look, which stays as it is. */
export function addMark(range: Excel.Range, tier: Tier): void {
  const { fill, edge, line } = LOOKS[tier];
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = markFormula(tier);
  custom.format.fill.color = fill;
  for (const name of EDGES) {
    const border = custom.format.borders.getItem(name);
    border.style = line;
    border.color = edge;
  }
}

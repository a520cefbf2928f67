import type { CSSProperties } from 'react';

interface ChoiceListProps {
  readonly values: readonly string[];
  readonly chosen: string;
  readonly style: CSSProperties;
  readonly label: string;
  readonly onChoose: (value: string) => void;
  readonly onEscape: () => void;
  /** The focus is elsewhere now. */
  readonly onLeave: () => void;
}

/** The values that a cell may have, to choose from. */
export function ChoiceList({ values, chosen, style, label, onChoose, onEscape, onLeave }: ChoiceListProps) {
  const all = values.includes(chosen) || chosen === '' ? ['', ...values] : ['', chosen, ...values];
  return (
    <select
      className="choices"
      style={style}
      aria-label={label}
      size={Math.min(all.length, 8)}
      defaultValue={chosen}
      autoFocus
      onClick={({ currentTarget }) => onChoose(currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') onChoose(event.currentTarget.value);
        if (event.key === 'Escape') onEscape();
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      }}
    >
      {all.map((value) => <option key={value} value={value}>{value === '' ? '　' : value}</option>)}
    </select>
  );
}

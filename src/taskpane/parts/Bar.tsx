export interface BarProps {
  /** 0–1. */
  readonly share: number;
  /** Where a mark stands, 0–1; null: none. */
  readonly mark?: number | null;
  readonly behind?: boolean;
}

/** A bar beside the words that say the same: nothing is to be read from it alone. */
export function Bar({ share, mark = null, behind = false }: BarProps) {
  return (
    <svg className={behind ? 'bar behind' : 'bar'} width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="track" x="0" y="2" width="100%" height="8" rx="4" />
      {share > 0 && <rect className="filled" x="0" y="2" width={percent(share)} height="8" rx="4" />}
      {mark !== null && <line className="mark" x1={percent(mark)} x2={percent(mark)} y1="0" y2="12" />}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

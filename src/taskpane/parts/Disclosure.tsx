import { useState, type ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Drawn once it is opened. */
  readonly children: () => ReactNode;
  readonly isOpenAtFirst?: boolean;
}

/** A title that opens what stands under it. */
export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className="disclosure" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onOpen: (name: string) => void;
  /** Before a pointer opens one: whoever points at a sheet goes on in its cells. */
  readonly onPoint: (name: string) => void;
}

/** The sheets of the workbook that are to be seen. */
export function SheetTabs({ names, current, label, onOpen, onPoint }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [current]);
  const turn = (event: KeyboardEvent) => {
    const to = { ArrowLeft: -1, ArrowRight: 1, Home: -names.length, End: names.length }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = names[Math.min(Math.max(names.indexOf(current) + to, 0), names.length - 1)];
    if (next === undefined) return;
    onOpen(next);
    list.current?.querySelectorAll('button')[names.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="sheets" ref={list} onKeyDown={turn}>
      {names.map((name) => (
        <button key={name} type="button" role="tab" aria-selected={name === current} aria-controls="sheet" tabIndex={name === current ? 0 : -1} onClick={({ detail }) => (detail > 0 && onPoint(name), onOpen(name))}>{name}</button>
      ))}
    </div>
  );
}

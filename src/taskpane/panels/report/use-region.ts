import { useEffect, useRef } from 'react';
import { wordingOf } from '../../../core/narrative/editing/wording';
import type { Run } from '../../../core/narrative/report';
import { fillRegion, guardRegion } from './edit-region';
import { runsOfNode } from './runs-of-node';

export interface RegionOf {
  readonly runs: readonly Run[];
  readonly figures: readonly Run[];
  readonly onDone: (runs: readonly Run[]) => void;
  readonly onCancel: () => void;
}

/** The region where a paragraph is rewritten: filled once, read when it is left. */
export function useRegion({ runs, figures, onDone, onCancel }: RegionOf) {
  const region = useRef<HTMLDivElement>(null);
  const atFirst = useRef('');
  const leave = useRef<((element: HTMLElement) => void) | null>(null);
  useEffect(() => {
    leave.current = (element) => onDone(runsOfNode(element, figures));
  });
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    fillRegion(current, runs, figures);
    atFirst.current = wordingOf(runsOfNode(current, figures));
    const unguard = guardRegion(current);
    return () => {
      unguard();
      /* Another panel was opened, or files were dropped: what was written so far is not lost. */
      leave.current?.(current);
    };
  }, [runs, figures]);
  const isChanged = () => region.current !== null && wordingOf(runsOfNode(region.current, figures)) !== atFirst.current;
  const settle = () => {
    const { current } = leave;
    leave.current = null;
    return current;
  };
  return {
    region,
    isChanged,
    finish: () => region.current && settle()?.(region.current),
    cancel: () => {
      settle();
      onCancel();
    },
  };
}

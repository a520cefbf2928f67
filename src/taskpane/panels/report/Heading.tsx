import type { ReactNode } from 'react';
import type { Block } from '../../../core/narrative/report';

/** What stands in a paragraph: a heading where it is one of the document's, so that one can go from item to item. */
export function Heading({ kind, children }: { readonly kind: Block['kind']; readonly children: ReactNode }) {
  if (kind === '标题') return <h2>{children}</h2>;
  return kind === '事项' ? <h3>{children}</h3> : <>{children}</>;
}

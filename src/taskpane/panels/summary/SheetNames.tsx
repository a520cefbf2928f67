import { useSpeech } from '../../speech';

/** How many sheets they are; which, for whoever wants to know. */
export function SheetNames({ told, sheets }: { readonly told: string; readonly sheets: readonly string[] }) {
  const { say } = useSpeech();
  if (sheets.length === 0) return null;
  return <details><summary>{told}</summary>{sheets.join(say('list.separator'))}</details>;
}

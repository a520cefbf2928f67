import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Prepared } from '../../commands/roll-up';
import { THIS_WORKBOOK } from '../../commands/this-workbook';
import type { FigurePart, SourceCell } from '../panels/summary/figure-part';
import { receivedSheet } from '../panels/summary/whereabouts';
import { figureWords } from '../panels/summary/words';
import { useSpeech } from '../speech';
import type { CellPlace } from '../surroundings';
import { CellPeek } from './CellPeek';

export interface SourcePartProps {
  readonly part: FigurePart;
  /** It is all that there is: what it is called and comes to stands above it already. */
  readonly isAlone: boolean;
  readonly received: Pick<Prepared, 'received'>;
  readonly onShow: (place: CellPlace) => void;
}

/** What a unit gives to a figure, and the cells: those of the open workbook to go to, those of a file to look at here. */
export function SourcePart({ part: { name, shown, cells, operands, carried, adjustment }, isAlone, received, onShow }: SourcePartProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [peeked, setPeeked] = useState<SourceCell | null>(null);
  const grid = peeked && receivedSheet(received, peeked.source);
  const marks = [...(carried ? [say('summary.sources.carried')] : []), ...(adjustment ? [say('summary.sources.adjustment')] : [])];
  const links = (all: readonly SourceCell[]) => all.map((one) => <CellLink key={`${one.source.file} ${one.source.sheet} ${one.source.cell}`} cell={one} isOpen={peeked === one} onPeek={receivedSheet(received, one.source) ? () => setPeeked(peeked === one ? null : one) : null} onShow={onShow} />);
  return (
    <li>
      {(!isAlone || cells.length > 0) && (
        <div className="line">
          <span className="name">{[name, ...marks].join(' · ')}</span>
          {shown && <span className="number">{figureWords(shown, speech)}</span>}
          {links(cells)}
        </div>
      )}
      {operands.map((operand) => (
        <div className="line operand" key={operand.indicator}>
          <span className="name quiet">{operand.name}</span>
          <span className="number">{figureWords(operand.shown, speech)}</span>
          {links(operand.cells)}
        </div>
      ))}
      {peeked && grid && <CellPeek grid={grid} cell={peeked.source.cell} caption={say('summary.sources.peekOf', { file: peeked.source.file, place: say('summary.place', peeked.source) })} />}
    </li>
  );
}

interface CellLinkProps {
  readonly cell: SourceCell;
  readonly isOpen: boolean;
  /** Null where the file is not at hand. */
  readonly onPeek: (() => void) | null;
  readonly onShow: (place: CellPlace) => void;
}

/** Goes to the cell where the open workbook has it, else shows the file's own. */
function CellLink({ cell: { source, place }, isOpen, onPeek, onShow }: CellLinkProps) {
  const { say } = useSpeech();
  const isFromCounty = source.file !== THIS_WORKBOOK;
  if (place) return <Link as="button" className="place" onClick={() => onShow(place)} aria-label={say('summary.goTo', { place: say('summary.place', place) })}>{isFromCounty ? place.cell : say('summary.place', place)}</Link>;
  if (onPeek) return <Link as="button" className="place" aria-expanded={isOpen} onClick={onPeek} aria-label={say('summary.sources.peekOf', { file: source.file, place: say('summary.place', source) })}>{source.cell}</Link>;
  return <span className="place quiet">{source.cell}</span>;
}

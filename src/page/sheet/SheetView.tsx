import { useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import { toAddress } from '../../core/address';
import { type Grid, cellAt } from '../../core/grid';
import type { Tier } from '../../core/finding';
import { contentText } from '../../hosts/memory/content-text';
import { usePageSpeech } from '../page-speech';
import { useStore, type Store } from '../store';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { FIRST_CELL, sheetInSight, visibleSheets } from '../workbook/sight';
import { isLocked, originOf } from '../workbook/type-in-sheet';
import { CellInput, inputBox } from './CellInput';
import { ChoiceList } from './ChoiceList';
import { styleOf } from './conditional-style';
import { markKey, type Marks } from './marks';
import { SheetGrid } from './SheetGrid';
import { sheetLayout } from './sheet-layout';
import type { RowDrawing } from './SheetRow';
import { SheetTabs } from './SheetTabs';
import { shownText, type ShowNumber } from './shown-cell';
import { useCellFocus } from './use-cell-focus';
import { useTyping } from './use-typing';

export interface SheetViewProps {
  readonly workbook: OpenWorkbook;
  readonly marks: Store<Marks>;
  readonly showNumber: ShowNumber;
}

/** The open workbook: its sheets, each as a table program would show it, to be looked at and typed in. */
export function SheetView({ workbook, marks, showNumber }: SheetViewProps) {
  const speech = usePageSpeech();
  const { host, sight } = workbook;
  const sheets = useSyncExternalStore((listener) => host.subscribe(listener), () => host.sheets);
  const seen = useStore(sight);
  const isHeld = useRef(false);
  const grid = sheetInSight(sheets, seen);
  if (!grid) return <p className="no-sheet">{speech.say('sheet.none')}</p>;
  const names = visibleSheets(sheets).map(({ name }) => name);
  return (
    <>
      <OneSheet key={`${workbook.number} ${grid.name}`} workbook={workbook} grid={grid} marks={marks} showNumber={showNumber} isHeld={isHeld} />
      <SheetTabs names={names} current={grid.name} label={speech.say('sheet.tabs')} onOpen={(name) => sight.set({ sheet: name, at: FIRST_CELL })} onPoint={(name) => (isHeld.current = name !== grid.name)} />
    </>
  );
}

interface OneSheetProps extends SheetViewProps {
  readonly grid: Grid;
  readonly isHeld: RefObject<boolean>;
}

function OneSheet({ workbook, grid, marks, showNumber, isHeld }: OneSheetProps) {
  const speech = usePageSpeech();
  const seen = useStore(workbook.sight);
  const at = originOf(grid, seen.at);
  const drawing = useDrawing({ workbook, grid, marks, showNumber });
  const { layout } = drawing;
  const typing = useTyping({ workbook, grid, at, layout, showNumber });
  const { typed, isChoosing, values, refusal } = typing;
  const { section, input, focus } = useCellFocus(at, isHeld);
  const cell = cellAt(grid, at);
  const address = toAddress(at);
  const shown = drawing.textOf(cell);
  const box = inputBox(grid, at, layout);
  const told = refusal || [cell.note === undefined ? '' : speech.say('sheet.note', { note: cell.note }), cell.uncached ? speech.say('sheet.stale') : ''].filter((one) => one !== '').join('　');
  return (
    <section ref={section} className="sheet" id="sheet" role="tabpanel" aria-label={grid.name}>
      <div className="content">
        <output className="address" aria-label={speech.say('sheet.address')}>{address}</output>
        <input className="formula" aria-label={speech.say('sheet.content')} value={typed?.text ?? contentText(cell)} onChange={({ currentTarget }) => typing.type(currentTarget.value, false)} onKeyDown={typing.key} onFocus={() => typed === null && !isLocked(grid, cell) && !values && typing.begin()} readOnly={isLocked(grid, cell)} onBlur={() => void typing.finish()} />
      </div>
      <SheetGrid grid={grid} at={at} drawing={drawing} label={grid.name} onPick={(place) => (typing.pick(place), focus())} onOpen={() => typing.begin()}>
        <CellInput grid={grid} at={at} layout={layout} typed={typed} label={speech.say('sheet.cell', { cell: address, text: shown === '' ? speech.say('sheet.blank') : shown })} input={input} onType={typing.type} onKey={typing.key} onCopy={typing.copy} onPaste={typing.paste} onLeave={() => void typing.finish()} />
        {values && !isChoosing && <button type="button" className="opener" tabIndex={-1} style={{ left: box.left, top: box.top, marginLeft: box.width }} aria-label={speech.say('sheet.choose', { cell: address })} onMouseDown={(event) => (event.preventDefault(), typing.begin())}>▾</button>}
        {values && isChoosing && <ChoiceList values={values} chosen={shown} style={{ left: box.left, top: box.top, marginTop: box.height, minWidth: box.width }} label={speech.say('sheet.choose', { cell: address })} onChoose={(value) => (focus(), typing.choose(value))} onEscape={focus} onLeave={typing.cancel} />}
      </SheetGrid>
      <p className={refusal ? 'sheet-told refused' : 'sheet-told'} role="status">{told || <span className="keys">{speech.say('sheet.keys')}</span>}</p>
    </section>
  );
}

function useDrawing({ workbook, grid, marks: store, showNumber }: SheetViewProps & { readonly grid: Grid }): RowDrawing {
  const { say } = usePageSpeech();
  const marks = useStore(store);
  const layout = useMemo(() => sheetLayout(grid), [grid]);
  const { sheets } = workbook.host;
  return useMemo(() => ({
    layout,
    cellAt: (row, column) => cellAt(grid, { row, column }),
    styleAt: (row, column) => styleOf(sheets, grid, { row, column }),
    textOf: (cell) => shownText(cell, showNumber),
    markAt: (row, column) => spoken(marks.get(markKey(grid.name, toAddress({ row, column }))), say),
    isLocked: (cell) => isLocked(grid, cell),
    staleText: say('sheet.stale'),
  }), [layout, sheets, grid, marks, showNumber, say]);
}

function spoken(tier: Tier | undefined, say: ReturnType<typeof usePageSpeech>['say']): ReturnType<RowDrawing['markAt']> {
  return tier && { tier, said: say('sheet.marked', { tier }) };
}

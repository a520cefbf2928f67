import { Button, Text } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { usePageSpeech } from '../page-speech';
import type { SampleName } from '../sample/open-sample';
import type { OpenWorkbook } from '../workbook/open-workbook';

interface ToolbarProps {
  readonly workbook: OpenWorkbook | null;
  /** What is being done with it. */
  readonly busy: string | null;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: SampleName) => void;
  readonly onSave: () => void;
}

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods';

/** What is done with the workbook as a whole. The one thing to do next is in the pane. */
export function Toolbar({ workbook, busy, onOpen, onSample, onSave }: ToolbarProps) {
  const { say } = usePageSpeech();
  const input = useRef<HTMLInputElement>(null);
  const isUnsaved = useUnsaved(workbook);
  const isBusy = busy !== null;
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onOpen(file);
    currentTarget.value = '';
  };
  return (
    <section className="toolbar" aria-label={say('page.tools')}>
      <div className="tools">
        <Button size="small" disabledFocusable={isBusy} title={say('page.open.title')} onClick={() => input.current?.click()}>{say('page.open')}</Button>
        <SampleMenu isBusy={isBusy} onSample={onSample} />
        <Button size="small" disabledFocusable={isBusy || !workbook} title={`${say('page.save.title')}（Ctrl+S）`} onClick={onSave}>{say('page.save')}</Button>
        <Button size="small" appearance="subtle" aria-label={say('page.undo')} title={`${say('page.undo')}（Ctrl+Z）`} disabledFocusable={!workbook} onClick={() => void workbook?.undo()}>↶</Button>
        <Button size="small" appearance="subtle" aria-label={say('page.redo')} title={`${say('page.redo')}（Ctrl+Y）`} disabledFocusable={!workbook} onClick={() => workbook?.redo()}>↷</Button>
      </div>
      <Text className="file-name" weight="semibold">{workbook?.name ?? ''}</Text>
      <Text className="unsaved" size={200} role="status">{busy ?? (isUnsaved ? say('page.unsaved') : '')}</Text>
      <Text className="about" size={200}>{say('page.about')} {say('page.floor')}</Text>
      <input ref={input} type="file" hidden accept={KINDS} aria-label={say('page.open')} onChange={pick} />
    </section>
  );
}

/** Two examples to choose from. */
function SampleMenu({ isBusy, onSample }: { readonly isBusy: boolean } & Pick<ToolbarProps, 'onSample'>) {
  const { say } = usePageSpeech();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    menu.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const choose = (sample: SampleName) => {
    close();
    onSample(sample);
  };
  return (
    <div ref={menu} className="samples" onKeyDown={({ key }) => key === 'Escape' && isOpen && close()} onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}>
      <Button size="small" disabledFocusable={isBusy} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say('page.sample')}</Button>
      {isOpen && (
        <div className="sample-list">
          <Button size="small" appearance="subtle" autoFocus onClick={() => choose('city')}>{say('page.sample.city')}</Button>
          <Button size="small" appearance="subtle" onClick={() => choose('form')}>{say('page.sample.form')}</Button>
        </div>
      )}
    </div>
  );
}

function useUnsaved(workbook: OpenWorkbook | null): boolean {
  return useSyncExternalStore((listener) => workbook?.subscribe(listener) ?? (() => undefined), () => workbook?.isUnsaved ?? false);
}

import { Fault } from '../core/fault';
import type { Grid } from '../core/grid';
import { IDENTITY_SHEET } from '../core/scheme/own-sheets';
import { tellFault } from '../language/tell-finding';
import type { PageSpeech } from './page-speech';
import { openSample, type SampleName } from './sample/open-sample';
import { Store } from './store';
import { deskOf, type Desk, type Workplace } from './surroundings';
import { KeepChanges } from './workbook/keep-changes';
import { OpenWorkbook, type Opened } from './workbook/open-workbook';
import { isOpened, readOpened } from './workbook/read-opened';
import { saveWorkbook } from './workbook/save-workbook';

/** What the page tells, and what there is to choose about it. */
export interface PageNotice {
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly choices?: readonly { readonly label: string; readonly act: () => void }[];
}

export interface PageState {
  /** Null before the first workbook is open. */
  readonly desk: Desk | null;
  readonly notice: PageNotice | null;
  /** What is being done with the workbook as a whole. */
  readonly busy: string | null;
}

/** All that is done in the page with the workbook as a whole. */
export class PageWork {
  readonly state = new Store<PageState>({ desk: null, notice: null, busy: null });
  readonly #workplace: Workplace;
  readonly #speech: PageSpeech;
  readonly #keeping: KeepChanges;

  constructor(workplace: Workplace, speech: PageSpeech) {
    this.#workplace = workplace;
    this.#speech = speech;
    this.#keeping = new KeepChanges(() => this.#tell({ tone: 'warning', text: speech.say('page.notKept') }));
  }

  /** The workbook of the last visit, or the example. */
  async start(): Promise<void> {
    const before = await this.#keeping.load();
    if (before) this.#put(before);
    else await this.#openSample('city');
  }

  open(file: File): void {
    this.#replacing(file.name, () => void this.#open(file));
  }

  sample(name: SampleName): void {
    this.#replacing(this.#speech.say(`page.sample.${name}`), () => void this.#openSample(name));
  }

  readonly close = (): void => this.#tell(null);

  async save(): Promise<void> {
    const { say, lang } = this.#speech;
    const { desk } = this.state.get();
    if (!desk) return;
    await this.#during(say('page.saving'), async () => {
      const outcome = await saveWorkbook(desk.workbook, this.#workplace.maker);
      if (!(outcome instanceof Fault)) return this.#tell({ tone: 'info', text: say('page.saved', { file: outcome }) });
      const { why, next } = tellFault(outcome, lang);
      this.#tell({ tone: 'error', text: say('page.notSaved', { why, next }) });
    });
  }

  /** As the button does, which cannot be pressed meanwhile either. */
  saveByKey(): Promise<void> {
    return this.state.get().busy === null ? this.save() : Promise.resolve();
  }

  async #open(file: File): Promise<void> {
    const { say } = this.#speech;
    await this.#during(say('page.opening', { file: file.name }), async () => {
      const outcome = await readOpened(this.#workplace.parser, file, this.#speech);
      if (!isOpened(outcome)) return this.#tell({ tone: 'error', text: say('page.notOpened', { file: file.name, why: outcome.why, next: outcome.next }) });
      const { desk } = this.state.get();
      if (!desk || !isScheme(desk.workbook.host.sheets) || isScheme(outcome.sheets) || isForm(outcome.sheets)) return this.#show(outcome);
      this.#tell({
        tone: 'info',
        text: say('page.whichPlace', { file: file.name }),
        choices: [{ label: say('page.intoPane'), act: () => this.#handOver(desk, file) }, { label: say('page.openIt'), act: () => this.#show(outcome) }],
      });
    });
  }

  async #openSample(name: SampleName): Promise<void> {
    await this.#during(this.#speech.say('page.openingSample'), async () => {
      const { sent, ...opened } = await openSample(this.#workplace.parser, name);
      this.#put(opened, sent);
    });
  }

  #show(opened: Opened): void {
    this.#put(opened);
    this.#tell({ tone: 'info', text: this.#speech.say('page.opened', { file: opened.name }) });
  }

  /** To the pane, as if it had been dropped there. */
  #handOver({ surroundings }: Desk, file: File): void {
    this.#tell(null);
    surroundings.kept.load().then((kept) => {
      const { desk } = this.state.get();
      if (desk?.surroundings === surroundings) this.#set({ desk: this.#deskOf(desk.workbook, [...(kept?.unread ?? []), file], kept?.draft) });
    });
  }

  #put(opened: Opened, sent: readonly File[] = []): void {
    const workbook = new OpenWorkbook(opened);
    this.#keeping.follow(workbook);
    this.#set({ desk: this.#deskOf(workbook, sent), notice: null });
  }

  #deskOf(workbook: OpenWorkbook, sent: readonly File[], draft?: Parameters<typeof deskOf>[1]['draft']): Desk {
    return deskOf(workbook, { workplace: this.#workplace, sent, ...(draft && { draft }), openSample: () => Promise.resolve(this.sample('city')) });
  }

  /** Asks first where something would be lost. */
  #replacing(name: string, act: () => void): void {
    const { say } = this.#speech;
    if (!this.state.get().desk?.workbook.isUnsaved) return act();
    this.#tell({ tone: 'warning', text: say('page.replace'), choices: [{ label: say('page.replace.go', { file: name }), act }] });
  }

  async #during(busy: string, work: () => Promise<void>): Promise<void> {
    this.#set({ busy, notice: null });
    await work();
    this.#set({ busy: null });
  }

  #tell(notice: PageNotice | null): void {
    this.#set({ notice });
  }

  #set(changed: Partial<PageState>): void {
    this.state.set({ ...this.state.get(), ...changed });
  }
}

const SCHEME_SHEET = '方案';

function isScheme(sheets: readonly Grid[]): boolean {
  return sheets.some(({ name }) => name === SCHEME_SHEET);
}

function isForm(sheets: readonly Grid[]): boolean {
  return sheets.some(({ name }) => name === IDENTITY_SHEET);
}

import { english } from '../language/english';
import { speechIn } from '../language/speech';
import { learn } from '../language/spoken';
import { addSpeech } from './speech';
import { EN_US } from './texts/en-us';
import type { ZH_CN } from './texts/zh-cn';

/** Everything that the pane says in English, its findings too. */
export function learnEnglish(): void {
  learn('en-US', english);
  addSpeech(speechIn<typeof ZH_CN>('en-US', EN_US));
}

import type { Slots } from '../../core/finding';
import type { ZH_CN } from './zh-cn';

export type TextKey = keyof typeof ZH_CN;

/** What fills the `{slots}` of a text, as its Chinese wording has them. */
export type TextSlots<Key extends TextKey> = Slots<(typeof ZH_CN)[Key]>;

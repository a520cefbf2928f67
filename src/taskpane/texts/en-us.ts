import { frame } from './en-us/frame';
import { intake } from './en-us/intake';
import { report } from './en-us/report';
import { review } from './en-us/review';
import { scheme } from './en-us/scheme';
import { summary } from './en-us/summary';
import type { TextKey } from './texts';

/** What the pane says, in English. */
export const EN_US: Readonly<Record<TextKey, string>> = { ...frame, ...scheme, ...intake, ...review, ...summary, ...report };

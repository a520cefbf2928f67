import { frame } from './zh-cn/frame';
import { intake } from './zh-cn/intake';
import { report } from './zh-cn/report';
import { review } from './zh-cn/review';
import { scheme } from './zh-cn/scheme';
import { summary } from './zh-cn/summary';

/** What the pane says, in Chinese. Its keys and slots are those of every other language. */
export const ZH_CN = { ...frame, ...scheme, ...intake, ...review, ...summary, ...report } as const;

import type { ZH_CN } from './zh-cn';

export type TextKey = keyof typeof ZH_CN;

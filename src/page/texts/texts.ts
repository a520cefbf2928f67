import type { ZH_CN } from './zh-cn';

export type PageTextKey = keyof typeof ZH_CN;

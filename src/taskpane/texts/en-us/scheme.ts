import type { scheme as chinese } from '../zh-cn/scheme';

/** Panel 方案, in English. */
export const scheme: Readonly<Record<keyof typeof chinese, string>> = {
  'scheme.panel': 'Scheme',
  'step.issuing': 'Making the forms',
};

import type { intake as chinese } from '../zh-cn/intake';

/** Panel 收表, in English. */
export const intake: Readonly<Record<keyof typeof chinese, string>> = {
  'intake.panel': 'Intake',
};

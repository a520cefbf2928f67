import { lazy, type ComponentType } from 'react';
import type { PanelName } from '../session';
import { IntakePanel } from './intake/IntakePanel';
import type { PanelProps } from './panel-props';

/** The first screen is there at once; the others come when they are first opened. */
export const PANEL_OF: Readonly<Record<PanelName, ComponentType<PanelProps>>> = {
  scheme: lazy(async () => ({ default: (await import(/* webpackChunkName: "scheme" */ './scheme/SchemePanel')).SchemePanel })),
  intake: IntakePanel,
  review: lazy(async () => ({ default: (await import(/* webpackChunkName: "review" */ './review/ReviewPanel')).ReviewPanel })),
  summary: lazy(async () => ({ default: (await import(/* webpackChunkName: "summary" */ './summary/SummaryPanel')).SummaryPanel })),
  report: lazy(async () => ({ default: (await import(/* webpackChunkName: "report" */ './report/ReportPanel')).ReportPanel })),
};

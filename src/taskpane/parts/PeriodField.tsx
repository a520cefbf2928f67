import { lazy, Suspense } from 'react';
import type { PeriodFieldProps } from './PeriodInput';

const PeriodInput = lazy(async () => ({ default: (await import(/* webpackChunkName: "period" */ './PeriodInput')).PeriodInput }));

/** Asked for in few workbooks only: its room is there at once, the field a moment later. */
export function PeriodField(props: PeriodFieldProps) {
  return <div className="period-room"><Suspense fallback={null}><PeriodInput {...props} /></Suspense></div>;
}

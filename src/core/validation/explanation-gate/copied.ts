import { bareText } from './bare-text';
import type { GateReason } from './gate-reason';

export const copied: GateReason = ({ text, earlier }) => (earlier.some((one) => bareText(one) === bareText(text)) ? '与对另一条意见的说明一样' : null);

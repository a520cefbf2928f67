import { bareText } from './bare-text';
import type { GateReason } from './gate-reason';

export const repeatsFinding: GateReason = ({ text, message }) => (bareText(message).includes(bareText(text)) ? '只是重复了审核意见' : null);

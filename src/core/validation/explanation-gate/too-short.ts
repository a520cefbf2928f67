import { beyondStockPhrases } from './beyond-stock-phrases';
import type { GateReason } from './gate-reason';

/** In characters. */
const SHORTEST = 8;

export const tooShort: GateReason = ({ text }) => (beyondStockPhrases(text).length < SHORTEST ? `除“情况属实”一类的话外不足${SHORTEST}个字` : null);

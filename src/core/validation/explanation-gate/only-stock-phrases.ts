import { beyondStockPhrases } from './beyond-stock-phrases';
import type { GateReason } from './gate-reason';

/** In characters: particles that are left of 均已核实无误的 and the like. */
const NOTHING = 2;

export const onlyStockPhrases: GateReason = ({ text }) => (beyondStockPhrases(text).length <= NOTHING ? '只说属实、无误，没有写原因' : null);

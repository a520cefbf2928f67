import type { FixRule } from '../fix-rule';
import { fullWidthDigits } from './full-width-digits';
import { measureTyped } from './measure-typed';
import { recomputed } from './recomputed';
import { straySpaces } from './stray-spaces';
import { textNumber } from './text-number';

/** What may be put right without asking anybody, in the order in which it is offered. */
export const fixRules: readonly FixRule[] = [fullWidthDigits, straySpaces, textNumber, measureTyped, recomputed];

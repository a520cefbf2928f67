import { ofValues } from '../function';
import { booleanValue } from '../values';

export const isNumber = ofValues('ISNUMBER', [1, 1], ([value]) => booleanValue(value?.kind === 'number' || value?.kind === 'day'));
export const isText = ofValues('ISTEXT', [1, 1], ([value]) => booleanValue(value?.kind === 'text'));

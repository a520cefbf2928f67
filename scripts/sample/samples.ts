import { linyi } from './linyi-2020-08/sample';
import type { Sample } from './sample';
import { yongzhou } from './yongzhou-2019-07/sample';

/** Every sample round that ships. */
export const SAMPLES: readonly Sample[] = [linyi, yongzhou];

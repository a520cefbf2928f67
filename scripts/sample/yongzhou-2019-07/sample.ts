import { join } from 'node:path';
import type { Sample } from '../sample';
import { Tables } from '../tables';
import { CITY_OWN_RULES, COUNTY_RULES, LEADING, WHOLE_CITY_RULES } from './rules';
import { sentencesOf } from './sentences';

const FOLDER = join(__dirname, '../../../assets/samples/yongzhou-2019-07');

/** January to July of Yongzhou: one unit has not sent, one is blocked, until what is in later/ comes. */
export const yongzhou: Sample = {
  folder: FOLDER,
  tables: new Tables(join(FOLDER, 'tables')),
  period: '2019-07',
  periodShown: '2019年1—7月',
  periodEnd: '2019-07-31',
  deadline: '2019-08-05',
  past: { period: '2019-06', fileOf: (unit) => `${unit}1-6月统计表.xlsx`, total: '1—6月汇总' },
  forms: [
    { sheet: '县区表', table: 'form-county', widths: [7, 22, 32, 10, 12, 12, 12, 36], headings: [3, 5], bodyEnds: 20 },
    { sheet: '市本级表', table: 'form-city', widths: [7, 26, 32, 10, 16, 24], headings: [3, 3], bodyEnds: 10 },
  ],
  rules: { county: COUNTY_RULES, cityOwn: CITY_OWN_RULES, wholeCity: WHOLE_CITY_RULES, leading: LEADING },
  sentences: sentencesOf,
};

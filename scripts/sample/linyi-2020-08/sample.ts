import { join } from 'node:path';
import type { Sample } from '../sample';
import { Tables } from '../tables';
import { CITY_OWN_RULES, COUNTY_RULES, LEADING, WHOLE_CITY_RULES } from './rules';

const FOLDER = join(__dirname, '../../../assets/samples/linyi-2020-08');

/** A month of Linyi in which nothing is blocked. */
export const linyi: Sample = {
  folder: FOLDER,
  tables: new Tables(join(FOLDER, 'tables')),
  period: '2020-08',
  periodShown: '2020年8月',
  periodEnd: '2020-08-31',
  deadline: '2020-08-31',
  past: { period: '2020-07', fileOf: (unit) => `${unit}7月份报表.xlsx`, total: '7月份汇总' },
  forms: [
    { sheet: '县区表', table: 'form-county', widths: [6, 24, 28, 10, 12, 12, 12, 12, 40], headings: [3, 4], bodyEnds: 15 },
    { sheet: '市本级表', table: 'form-city', widths: [6, 24, 44, 10, 16, 12, 32], headings: [3, 4], bodyEnds: 22 },
  ],
  rules: { county: COUNTY_RULES, cityOwn: CITY_OWN_RULES, wholeCity: WHOLE_CITY_RULES, leading: LEADING },
};

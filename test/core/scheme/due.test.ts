import { dueOf } from '../../../src/core/scheme/due';
import { unitsAsked } from '../../../src/core/scheme/indicators-of';
import type { Unit } from '../../../src/core/scheme/unit';
import { indicator, round, scheme, unit } from '../../support/scheme';
import { formOf, listArea } from '../../support/submission';

const office = unit('0', '市卫健委', { kind: '市本级' });
const 甲县 = unit('1', '甲县');
const 乙县 = unit('2', '乙县');
const 丙镇 = unit('11', '丙镇', { kind: '乡镇', parent: '1' });
const 丁镇 = unit('12', '丁镇', { kind: '乡镇', parent: '1' });
const row = { row: 6, names: [{ row: 6, column: 1 }] };
const due = (forms: readonly ReturnType<typeof formOf>[], units: readonly Unit[] = [office, 甲县, 丙镇, 丁镇, 乙县], code = '2020-08') => {
  const of = round(scheme({ units, forms, indicators: [indicator('甲.乙'), indicator('甲.丙')] }), code);
  return { told: dueOf(of.scheme, of.period).map((one) => `${one.unit.name} ${one.form.name} ${one.sender.name}`), of };
};

describe('what is due', () => {
  it('is each unit’s own form', () => {
    expect(due([formOf('月报', ['甲.乙'])]).told).toEqual(['甲县 月报 甲县', '乙县 月报 乙县']);
  });

  it('is a row of each unit under the sender, and nothing from a sender that has none', () => {
    expect(due([formOf('乡镇表', ['甲.乙'], { unitRow: row })]).told).toEqual(['丙镇 乡镇表 甲县', '丁镇 乡镇表 甲县']);
  });

  it('is a row of each unit directly under the city, where the city’s own office sends them', () => {
    expect(due([formOf('各县表', ['甲.乙'], { unitRow: row, unitKinds: ['市本级'] })]).told).toEqual(['甲县 各县表 市卫健委', '乙县 各县表 市卫健委']);
  });

  it('is the sender’s own as well where the form asks for more than the row', () => {
    expect(due([formOf('乡镇表', ['甲.乙', '甲.丙'], { unitRow: row })]).told).toEqual(['甲县 乡镇表 甲县', '丙镇 乡镇表 甲县', '丁镇 乡镇表 甲县', '乙县 乡镇表 乙县']);
    expect(due([formOf('乡镇表', ['甲.乙'], { unitRow: row, lists: [listArea('动态', ['文字'])] })]).told[0]).toBe('甲县 乡镇表 甲县');
    expect(due([formOf('乡镇表', ['甲.乙', '=甲.丙'], { unitRow: row })]).told).toEqual(['丙镇 乡镇表 甲县', '丁镇 乡镇表 甲县']);
  });

  it('goes by unit, then by form, and by who is there in the period', () => {
    const forms = [formOf('月报', ['甲.丙'], { unitKinds: ['县区', '乡镇'] }), formOf('乡镇表', ['甲.乙'], { unitRow: row })];
    expect(due(forms, [甲县, { ...丙镇, from: '2020-09' }, 丁镇]).told).toEqual(['甲县 月报 甲县', '丁镇 月报 丁镇', '丁镇 乡镇表 甲县']);
    expect(due(forms, [甲县, { ...丙镇, from: '2020-09' }], '2020-09').told).toHaveLength(3);
  });

  it('asks a unit for what its row has, and its sender for the rest', () => {
    const { of } = due([formOf('乡镇表', ['甲.乙', '甲.丙'], { unitRow: row })]);
    expect(unitsAsked('甲.乙', of.scheme, of.period).map(({ name }) => name)).toEqual(['丙镇', '丁镇']);
    expect(unitsAsked('甲.丙', of.scheme, of.period).map(({ name }) => name)).toEqual(['甲县', '乙县']);
  });
});

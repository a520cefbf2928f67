import { findUnit, unitsOf } from '../../../src/core/scheme/find-unit';
import { findUnitIn } from '../../../src/core/scheme/find-unit-in';
import { scheme, unit } from '../../support/scheme';

const lanshan = unit('371302', '兰山区', { aliases: ['临沂市兰山'] });
const lanling = unit('371324', '兰陵县', { formerNames: ['苍山县'] });
const feixian = unit('371325', '费县', { shortName: '费县' });
const hedong = unit('371312', '河东区');
const gaoxin = unit('371371', '临沂高新技术产业开发区', { shortName: '高新区', aliases: ['临沂高新区', '市高新区', '高新技术产业开发区'], kind: '开发区' });
const lingang = unit('371373', '临沂临港经济开发区', { shortName: '临港区', aliases: ['临港经济开发区'], kind: '开发区' });
const jingkai = unit('371372', '临沂经济技术开发区', { shortName: '经开区', aliases: ['经济开发区', '开发区'], kind: '开发区' });
const office = unit('3713', '临沂市卫生健康委员会', { shortName: '市卫生健康委', aliases: ['市卫健委'], kind: '市本级' });
const units = [lanshan, lanling, feixian, hedong, gaoxin, lingang, jingkai, office];
const CITY = '临沂市';

describe('finding a unit by its name', () => {
  it.each([
    ['371302', '兰山区', '代码'],
    ['兰山区', '兰山区', '全称'],
    ['兰山', '兰山区', '简称'],
    ['临沂市兰山区', '兰山区', '全称'],
    ['山东省临沂市兰山区', '兰山区', '全称'],
    ['临沂兰山', '兰山区', '简称'],
    [' 兰 山　区 ', '兰山区', '全称'],
    ['３７１３０２', '兰山区', '代码'],
    ['苍山县', '兰陵县', '曾用名'],
    ['费县', '费县', '全称'],
    ['临沂市高新区', '临沂高新技术产业开发区', '简称'],
    ['市高新区', '临沂高新技术产业开发区', '别名'],
  ])('%s is %s, by its %s', (text, name, by) => {
    expect(findUnit(text, units, CITY)).toMatchObject({ unit: { name }, by });
  });

  it.each(['费', '兰', '蓝山', '蓝山县', '苍山', '常州市高新区', '常州高新区', '兰山街道', '临沂市', '', '区'])('“%s” is none of them', (text) => {
    expect(findUnit(text, units, CITY)).toBeNull();
  });

  it('takes no name that two units share', () => {
    expect(findUnit('新区', [unit('1', '甲县', { aliases: ['新区'] }), unit('2', '乙县', { aliases: ['新区'] })])).toBeNull();
  });
});

describe('finding the unit that a longer text speaks of', () => {
  it.each([
    ['兰陵县8月报表（更正）.xlsx', '兰陵县'],
    ['submissions/2020年8月临沂市兰山区民生实事.xls', '兰山区'],
    ['371325_202008.xlsx', '费县'],
    ['苍山县.xls', '兰陵县'],
    ['临港经济开发区报表.xlsx', '临沂临港经济开发区'],
    ['8月高新区.xlsx', '临沂高新技术产业开发区'],
    ['填报单位（盖章）：临沂市高新区', '临沂高新技术产业开发区'],
    ['报市卫健委（河东区）.xlsx', '河东区'],
    ['市卫健委8月.xlsx', '临沂市卫生健康委员会'],
    ['报临沂市卫健委：费县.xlsx', '费县'],
  ])('%s speaks of %s', (text, name) => {
    expect(findUnitIn(text, units, CITY)?.unit.name).toBe(name);
  });

  it.each(['费用明细.xlsx', '蓝山县8月报表.xlsx', '常州市高新区8月.xlsx', '常州高新区8月.xlsx', '天津市河东区.xlsx', '兰山街道8月.xlsx', '兰山区和兰陵县.xlsx', '8月报表.xlsx', '13713025.xlsx'])(
    '%s speaks of none, or of two',
    (text) => {
      expect(findUnitIn(text, units, CITY)).toBeNull();
    },
  );
});

describe('a name within a longer name', () => {
  it('does not count where the longer one fits another unit', () => {
    const both = [unit('430921', '南县', { shortName: '南县' }), unit('371321', '沂南县')];
    expect(findUnitIn('沂南县8月.xlsx', both)?.unit.name).toBe('沂南县');
    expect(findUnitIn('南县8月.xlsx', both)?.unit.name).toBe('南县');
  });
});

describe('the units of a period', () => {
  it('are those set up by then and not yet dissolved, both ends included', () => {
    const qiyang = unit('431121', '祁阳县', { until: '2020-12' });
    const newer = unit('431181', '祁阳市', { from: '2021-01' });
    const of = (code: string) => unitsOf(scheme({ units: [qiyang, newer, feixian] }), { code }).map(({ name }) => name);
    expect(of('2020-12')).toEqual(['祁阳县', '费县']);
    expect(of('2021-01')).toEqual(['祁阳市', '费县']);
  });
});

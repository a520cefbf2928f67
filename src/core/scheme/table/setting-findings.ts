import { findingKind } from '../../finding';

export const missingSetting = findingKind({
  code: 'T009',
  name: '方案项目空缺',
  tier: '强制',
  message: '“方案”表没有填“{setting}”。',
  reason: '这一项是开展一期工作必需的。',
  next: '在“方案”表第一列写项目、第二列写内容。',
});

export const misnamedSetting = findingKind({
  code: 'T010',
  name: '不认识的方案项目',
  tier: '核实',
  message: '“方案”表的“{setting}”不是规定的项目，没有读取。',
  reason: '项目名称写错时，这一项设置不起作用。',
  next: '改为规定的项目名称；只供自己查看的可以保留并说明。',
});

export const upwardWithoutUnit = findingKind({
  code: 'T060',
  name: '上报没有单位',
  tier: '核实',
  message: '“方案”表写了“{setting}”，没有写“上报单位”，不生成上报的表。',
  reason: '上一级的表凭单位代码认出本地区。',
  next: '在“上报单位”写本地区在上一级方案里的单位代码；不上报的，删去这一项。',
});

export const repeatedSetting = findingKind({
  code: 'T011',
  name: '方案项目重复',
  tier: '强制',
  message: '“方案”表的“{setting}”写了不止一次。',
  reason: '不能判断以哪一个为准。',
  next: '只留一个。',
});

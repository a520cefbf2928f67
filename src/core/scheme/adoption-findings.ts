import { findingKind } from '../finding';

export const unknownAdoption = findingKind({
  code: 'R008',
  name: '采用方式的一行没有采用',
  tier: '核实',
  message: '采用方式第{row}行{why}，{fate}。',
  reason: '采用方式改变一个单位的数计入与否，认不准的不能照办。',
  next: '请改正这一行：单位写方案中的名称或代码，采用方式写“本期”“沿用上期”“不计入”“带问题采用”之一；同一单位只留一行。',
});

export const undocumentedAdoption = findingKind({
  code: 'R009',
  name: '采用方式没有写全',
  tier: '核实',
  message: '{unit}的采用方式“{way}”没有写{missing}，已照此汇总。',
  reason: '不按本期报送计入的，要留下谁在什么时候、因为什么决定。',
  next: '请在采用方式中补写经办人、时间和理由。',
});

export const adoptionColumnMissing = findingKind({
  code: 'R010',
  name: '采用方式表缺列',
  tier: '核实',
  message: '采用方式表没有“{columns}”列，整张表没有采用，各单位按收到的报送计入。',
  reason: '没有单位或采用方式，一行也办不了。',
  next: '第一行写列名：单位、采用方式、经办人、时间、理由。',
});

/** Every kind of finding about 采用方式 as it is read. */
export const kinds = [unknownAdoption, undocumentedAdoption, adoptionColumnMissing];

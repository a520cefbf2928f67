/** Units by what they measure. Counts of different things are all counts; the rest cannot stand for one another. */
const KINDS: Readonly<Record<string, string>> = {
  计数: '人 名 位 例 户 家 个 所 处 张 台 套 辆 件 项 次 场 期 篇 份 本 村 镇 乡 街道 社区 县 区 床 对 批 支 条 座 栋 幢 间 只 头 株 棵 班 队 门 部 块 片 宗 起 人次 户次 件次 例次 场次 家次',
  金额: '元',
  面积: '平方米 亩 公顷 平方公里',
  长度: '米 厘米',
  重量: '克 吨',
  体积: '立方米 升',
  时间: '天 小时 分钟 课时 学时',
  比例: '% ‰ 百分点 个百分点',
};

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, units]) => units.split(' ').map((unit): [string, string] => [unit, kind])),
);

/** The same unit by another word; 公里 is 千 of 米 to the conversion of measures. */
const SAME: Readonly<Record<string, string>> = { 名: '人', 位: '人', 平米: '平方米', '㎡': '平方米', 公里: '千米', 公斤: '千克' };

export function sameMeasureWord(unit: string): string {
  return SAME[unit] ?? unit;
}

/** 计数, 金额, 面积 …, or null for a word that is no unit we know. */
export function measureKind(base: string): string | null {
  return KIND_OF.get(base) ?? null;
}

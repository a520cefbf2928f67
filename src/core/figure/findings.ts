import { findingKind } from '../finding';

const RETYPE = '请在这一格重新填写。';
const CONFIRM = '请核对读法是否正确；不正确的，改后重报。';

export const errorValue = findingKind({
  code: 'S200',
  name: '单元格是错误值',
  tier: '强制',
  message: '“{indicator}”一格显示错误值{typed}，读不出数。',
  reason: '错误值不是数，作零或略去都会改变合计。',
  next: '请改正这一格的公式，或者直接填数。',
});

export const noResult = findingKind({
  code: 'S201',
  name: '公式没有结果',
  tier: '强制',
  message: '“{indicator}”一格是公式，文件里没有保存计算结果。',
  reason: '公式的结果由填报人的软件算出并保存；没有保存的，不代为计算。',
  next: '请用 Excel 或 WPS 打开文件，待计算完成后保存重报。',
});

export const logicalValue = findingKind({
  code: 'S202',
  name: '单元格是逻辑值',
  tier: '强制',
  message: '“{indicator}”一格是逻辑值{typed}，不是数。',
  reason: '逻辑值与数不能互换。',
  next: RETYPE,
});

export const unreadable = findingKind({
  code: 'S203',
  name: '读不出数',
  tier: '强制',
  message: '“{indicator}”填的是“{typed}”，读不出是多少。',
  reason: '读法不止一种的文字不作猜测。',
  next: '请只填一个数，计量单位按表头；要说明的情况不写在这一格。',
});

export const dateInstead = findingKind({
  code: 'S204',
  name: '数被当作日期',
  tier: '强制',
  message: '“{indicator}”一格是日期格式，里面的数是{typed}，不能确定是填的数还是日期。',
  reason: '输入 3/5、8-1 一类内容时，Excel 会自动变成日期。',
  next: '请把这一格的格式改为“常规”，重新填数。',
});

export const outOfReach = findingKind({
  code: 'S208',
  name: '位数过多',
  tier: '强制',
  message: '“{indicator}”填的是“{typed}”，位数过多，不作为数读取。',
  reason: '表格软件只保留15位有效数字，整数超过15位或者小数超过30位的，不会是统计数。',
  next: RETYPE,
});

export const unknownLevel = findingKind({
  code: 'S205',
  name: '不在选项之内',
  tier: '强制',
  message: '“{indicator}”填的是“{typed}”，不在选项（{levels}）之内。',
  reason: '状态按选项汇总，选项以外的无从归类。',
  next: '请从选项中选一项。',
});

export const unreadableDay = findingKind({
  code: 'S206',
  name: '读不出日期',
  tier: '强制',
  message: '“{indicator}”填的是“{typed}”，读不出是哪一天。',
  reason: '日期要能确定到某年某月某日。',
  next: '请按“2020年8月31日”的样式填写。',
});

export const foreignMeasure = findingKind({
  code: 'S207',
  name: '计量单位不能换算',
  tier: '强制',
  message: '“{indicator}”的计量单位是{measure}，填的是“{typed}”，两者不能换算。',
  reason: '不同的量不能相加。',
  next: '请按表头的计量单位重新填写。',
});

export const fullWidth = findingKind({
  code: 'S210',
  name: '全角数字',
  tier: '提示',
  message: '“{indicator}”填的是全角字符“{typed}”，读作{value}。',
  reason: 'Excel 把全角数字当作文字，求和时会漏掉。',
  next: '请改用半角数字。',
});

export const textNumber = findingKind({
  code: 'S211',
  name: '文本型数字',
  tier: '提示',
  message: '“{indicator}”的“{typed}”存成了文字，读作{value}。',
  reason: '存成文字的数，Excel 求和时会漏掉。',
  next: '请把这一格转换为数字。',
});

export const measureInCell = findingKind({
  code: 'S212',
  name: '数后带单位',
  tier: '提示',
  message: '“{indicator}”填的是“{typed}”，读作{value}{measure}。',
  reason: '数后带了单位，Excel 就当作文字，求和时会漏掉。',
  next: '请只填数，计量单位按表头。',
});

export const otherMeasure = findingKind({
  code: 'S213',
  name: '单位与表头不同',
  tier: '核实',
  message: '“{indicator}”的计量单位是{measure}，填的是“{typed}”，暂读作{value}{measure}。',
  reason: '单位不同，口径可能不同。',
  next: '请核实口径：一致的改按表头填写，不一致的重新统计。',
});

export const straySpace = findingKind({
  code: 'S214',
  name: '多余空格',
  tier: '提示',
  message: '“{indicator}”填的“{typed}”里有空格，读作{value}。',
  reason: '带空格的数，Excel 当作文字，求和时会漏掉。',
  next: '请删去空格。',
});

export const thousandsSeparator = findingKind({
  code: 'S215',
  name: '千位分隔符',
  tier: '提示',
  message: '“{indicator}”填的是“{typed}”，逗号作千位分隔，读作{value}。',
  reason: '以文字填写的逗号可能被误认为小数点或顿号。',
  next: '请去掉逗号，只填数。',
});

export const scientific = findingKind({
  code: 'S216',
  name: '科学计数',
  tier: '核实',
  message: '“{indicator}”填的是科学计数“{typed}”，读作{value}，末几位可能已经丢失。',
  reason: '科学计数只保留几位数字，其余各位都成了零。',
  next: '请核实并填写完整的数。',
});

export const notApplicable = findingKind({
  code: 'S217',
  name: '填为不适用',
  tier: '提示',
  message: '“{indicator}”填的是“{typed}”，按不适用处理，不作零。',
  reason: '空白、零、不适用、未报是四回事。',
  next: '确不适用的不必处理；是零的，请填 0；尚未统计的，请填“未报”。',
});

export const declaredUnreported = findingKind({
  code: 'S218',
  name: '填为未报',
  tier: '提示',
  message: '“{indicator}”填的是“{typed}”，按未报处理，不作零。',
  reason: '空白、零、不适用、未报是四回事。',
  next: '有了数后请补报。',
});

export const approximate = findingKind({
  code: 'S219',
  name: '填为概数',
  tier: '提示',
  message: '“{indicator}”填的是概数“{typed}”，读作{value}，行文时保留“{qualifier}”。',
  reason: '概数不用于计算完成率。',
  next: '有准确数的，请填准确数。',
});

export const percentForFraction = findingKind({
  code: 'S220',
  name: '比率按百分数填写',
  tier: '核实',
  message: '“{indicator}”填的是“{typed}”，没有百分号，读作{value}%。',
  reason: '比率以小数保存，85.3 与 0.853 混填会相差一百倍。',
  next: CONFIRM,
});

export const largeFraction = findingKind({
  code: 'S221',
  name: '比率大于1',
  tier: '提示',
  message: '“{indicator}”填的是“{typed}”，没有百分号，读作{value}%。',
  reason: '超过100%的比率与少填百分号的比率从数上分不清。',
  next: CONFIRM,
});

export const chineseNumeral = findingKind({
  code: 'S222',
  name: '汉字数字',
  tier: '提示',
  message: '“{indicator}”填的是汉字“{typed}”，读作{value}。',
  reason: '汉字数字 Excel 当作文字，求和时会漏掉。',
  next: '请改用阿拉伯数字。',
});

export const fractionOfOne = findingKind({
  code: 'S223',
  name: '小数位过多',
  tier: '核实',
  message: '“{indicator}”按规定保留{decimals}位小数，填的是“{typed}”，读作{value}{measure}。',
  reason: '零头比规定的细，多半是单位填错或由公式算出。',
  next: CONFIRM,
});

export const percentBeyond = findingKind({
  code: 'S224',
  name: '比率显示过大',
  tier: '核实',
  message: '“{indicator}”一格显示为{value}%，可能多乘了一百。',
  reason: '在百分数格式的单元格里粘贴 85.3，会显示成 8530%。',
  next: CONFIRM,
});

export const ranking = findingKind({
  code: 'S225',
  name: '填为名次',
  tier: '提示',
  message: '“{indicator}”填的是名次“{typed}”，读作{value}。',
  reason: '“第三”一类是文字，排序和计算时用不上。',
  next: '请只填数，如3。',
});

export const spacedLevel = findingKind({
  code: 'S226',
  name: '选项里有空格',
  tier: '提示',
  message: '“{indicator}”填的“{typed}”里有空格，读作“{level}”。',
  reason: '去掉空格后只与一个选项相同，按这个选项汇总；与选项一字不差，筛选、计数才不会漏。',
  next: '请从选项中选一项。',
});

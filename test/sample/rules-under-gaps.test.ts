import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LINYI, copyRound, figureOf, runRound, setCell, type RunJson } from '../support/round-folder';

const DONE = '两癌.累计完成';

/** The rules that fail, by rule and unit. */
const failed = ({ findings }: RunJson): string[] => findings.flatMap(({ rule, unit }) => (rule ? [`${rule} ${unit ?? '全市'}`] : [])).sort();

describe('the rules of the sample where something is missing', () => {
  let whole: RunJson;
  beforeAll(async () => ({ json: whole } = await runRound(LINYI)));

  it.each([[['兰山区']], [['兰山区', '沂南县']]])('say nothing new without %s', async (units) => {
    const folder = copyRound();
    for (const unit of units) rmSync(join(folder, 'submissions', figureOf(whole, DONE, unit).sources[0]!.file));
    const { json } = await runRound(folder);
    expect(json.coverage.missing).toEqual(units);
    expect(failed(json)).toEqual(failed(whole));
  });

  it.each(['/', '未报', ''])('say nothing of the city where a part is “%s”', async (typed) => {
    const folder = copyRound();
    const source = figureOf(whole, '两癌.农村完成', '兰山区').sources[0]!;
    await setCell(join(folder, 'submissions', source.file), source, { value: typed === '' ? { kind: 'blank' } : { kind: 'text', value: typed } });
    expect(failed((await runRound(folder)).json)).toEqual(failed(whole));
  });

  it('say that the parts of the city do not make its whole where those of a unit do not', async () => {
    const folder = copyRound();
    const source = figureOf(whole, '两癌.农村完成', '兰山区').sources[0]!;
    await setCell(join(folder, 'submissions', source.file), source, { value: { kind: 'number', value: 8878 } });
    const { json } = await runRound(folder);
    expect(json.findings.find(({ rule }) => rule === 'X02')).toMatchObject({ tier: '核实', gap: { left: '313818', right: '313718', difference: '100' } });
  });

  it.each(['无', '没有', '暂无问题'])('take “%s” for no problem told', async (typed) => {
    const folder = copyRound();
    const source = figureOf(whole, '两癌.存在问题', '临沂经济技术开发区').sources[0]!;
    await setCell(join(folder, 'submissions', source.file), source, { value: { kind: 'text', value: typed } });
    const { json } = await runRound(folder);
    expect(failed(json)).toEqual([...failed(whole), 'I17 临沂经济技术开发区'].sort());
    const found = json.findings.find(({ rule, unit }) => rule === 'I17' && unit === '临沂经济技术开发区');
    expect(found?.message).toMatch(new RegExp(`两癌完成率为65\\.37%，两癌存在问题为“${typed}”。$`));
  });
});

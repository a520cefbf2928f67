import { runJson } from '../../src/cli/run-json';
import { cityScheme, EVERYONE, gather, resultOf } from '../support/gathered';

describe('coverage in --json', () => {
  it('names the units, and of each form that is behind who sends it', () => {
    const sent = Object.fromEntries(Object.entries(EVERYONE).filter(([name]) => name !== '乙县'));
    const { coverage, behind } = runJson(resultOf(gather(cityScheme(), sent)), []);
    expect(coverage).toMatchObject({ missing: ['乙县'], blocked: [] });
    expect(behind).toEqual([{ unit: '乙县', form: '县区表', sender: '乙县', standing: '未报' }]);
  });
});

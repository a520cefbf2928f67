import type { Lang } from '../../src/language/lang';
import type { Telling } from '../../src/language/spoken';
import type * as Tell from '../../src/language/tell-finding';

/** A program that has just been started. */
async function started(): Promise<{ learn: (lang: Lang, telling: Telling) => void; tellPhrase: typeof Tell.tellPhrase; english: Telling }> {
  jest.resetModules();
  const [{ learn }, { tellPhrase }, { english }] = await Promise.all([import('../../src/language/spoken'), import('../../src/language/tell-finding'), import('../../src/language/english')]);
  return { learn, tellPhrase, english };
}

describe('a language', () => {
  it('is told once it was learnt, and Chinese from the beginning', async () => {
    const { learn, tellPhrase, english } = await started();
    expect(tellPhrase('第3行', 'zh-CN')).toBe('第3行');
    learn('en-US', english);
    expect(tellPhrase('第3行', 'en-US')).toBe('row 3');
  });

  it('is not told in another one where it was not learnt', async () => {
    const { tellPhrase } = await started();
    expect(() => tellPhrase('第3行', 'en-US')).toThrow('en-US is spoken before it was learnt');
  });
});

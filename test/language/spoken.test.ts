import type * as English from '../../src/language/english';
import type * as Spoken from '../../src/language/spoken';
import type * as Tell from '../../src/language/tell-finding';

/** A program that has just been started. */
function started() {
  jest.resetModules();
  const { learn } = jest.requireActual<typeof Spoken>('../../src/language/spoken');
  const { tellPhrase } = jest.requireActual<typeof Tell>('../../src/language/tell-finding');
  const { english } = jest.requireActual<typeof English>('../../src/language/english');
  return { learn, tellPhrase, english };
}

describe('a language', () => {
  it('is told once it was learnt, and Chinese from the beginning', () => {
    const { learn, tellPhrase, english } = started();
    expect(tellPhrase('第3行', 'zh-CN')).toBe('第3行');
    learn('en-US', english);
    expect(tellPhrase('第3行', 'en-US')).toBe('row 3');
  });

  it('is not told in another one where it was not learnt', () => {
    const { tellPhrase } = started();
    expect(() => tellPhrase('第3行', 'en-US')).toThrow('en-US is spoken before it was learnt');
  });
});

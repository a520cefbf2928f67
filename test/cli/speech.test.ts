import { langOf, speechOf } from '../../src/cli/speech';
import { EN_US } from '../../src/cli/texts/en-us';
import { ZH_CN } from '../../src/cli/texts/zh-cn';

const slotsIn = (text: string) => [...new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([, slot]) => slot))].sort();

describe("the command line's own words", () => {
  it('are there in every language, with the same keys and slots', () => {
    expect(Object.keys(EN_US)).toEqual(Object.keys(ZH_CN));
    const shapes = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slotsIn(text)]));
    expect(shapes(EN_US)).toEqual(shapes(ZH_CN));
  });

  it('name the same options in the help of every language', () => {
    const options = (text: string) => [...new Set([...text.matchAll(/--[a-z]+/g)].map(([option]) => option))].sort();
    for (const key of ['help.all', 'help.run', 'help.issue', 'help.check', 'help.archive'] as const) expect([key, options(EN_US[key])]).toEqual([key, options(ZH_CN[key])]);
  });

  it('put what is told into their slots, whatever it holds', () => {
    expect(speechOf('zh-CN').say('misused.command', { command: '{command}$&' })).toBe('没有 {command}$& 这个命令');
  });
});

describe('the language', () => {
  it.each([
    [[], { LANG: 'en_US.UTF-8' }, 'en-US'],
    [[], { LANG: 'en_GB' }, 'en-US'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN'],
    [[], {}, 'zh-CN'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [[], { LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en-US'],
    [['run', 'x', '--lang', 'en-US'], { LANG: 'zh_CN' }, 'en-US'],
    [['--lang=zh-CN', 'run'], { LANG: 'en_US' }, 'zh-CN'],
    [['--lang', 'fr-FR'], {}, 'zh-CN'],
  ])('of %j under %j is %s', (words, environment, lang) => {
    expect(langOf(words, environment)).toBe(lang);
  });
});

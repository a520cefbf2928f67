import { loadSpeech } from '../../src/taskpane/load-speech';
import { langOf, speechOf } from '../../src/taskpane/speech';
import { EN_US } from '../../src/taskpane/texts/en-us';
import { ZH_CN } from '../../src/taskpane/texts/zh-cn';

const slotsIn = (text: string) => [...new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([, slot]) => slot))].sort();

describe("the pane's own words", () => {
  it('are there in every language, with the same keys and slots', () => {
    expect(Object.keys(EN_US)).toEqual(Object.keys(ZH_CN));
    const shapes = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slotsIn(text)]));
    expect(shapes(EN_US)).toEqual(shapes(ZH_CN));
  });

  it('are Chinese where they are said to be, with full-width punctuation', () => {
    for (const [key, text] of Object.entries(ZH_CN)) {
      const spoken = text.replace(/\{[^{}]*\}/g, '');
      if (/[a-z]/i.test(spoken) && !/[一-龥]/.test(spoken)) expect([key, spoken]).toEqual([key, expect.stringMatching(/^[A-Z]/)]);
      expect([key, /[一-龥][,;:?!()]|[,;:?!()][一-龥]/.exec(text)]).toEqual([key, null]);
    }
  });

  it.each([['zh-CN', 'zh-CN'], ['en-US', 'en-US'], ['en-GB', 'en-US'], ['de-DE', 'zh-CN'], ['', 'zh-CN']])('for an Office shown in %s are %s', (display, lang) => {
    expect(langOf(display)).toBe(lang);
  });

  it('put what is told into their slots', async () => {
    expect(speechOf('zh-CN').say('files.ready', { count: '18' })).toBe('待汇总的文件 18 个');
    expect((await loadSpeech('en-US')).say('files.ready', { count: '1' })).toBe('1 file to be rolled up');
  });
});

import { LOOKS, lookAt, primaryOn, tooWideOn, violationsOn } from './accessible';
import { turnTo } from './pane-page';
import { rollUpIn, story } from './story';

const PANELS = ['方案', '收表', '审核', '汇总', '报告'];

describe('the pane for everybody', () => {
  story('has nothing in it that axe finds fault with, in light, dark and forced colours, narrow and wide', {}, async (page) => {
    await rollUpIn(page);
    const found: string[] = [];
    for (const panel of PANELS) {
      await turnTo(page, panel);
      for (const look of LOOKS) {
        const at = Date.now();
        await lookAt(page, look);
        const told = [...(await violationsOn(page)), ...(await tooWideOn(page))].map((one) => `${panel} ${look.width} ${look.colours}: ${one}`);
        found.push(...told);
        if (look.colours !== 'forced') expect([panel, look, await primaryOn(page)]).toEqual([panel, look, [expect.any(String)]]);
        console.log(panel, look, Date.now() - at);
      }
    }
    expect(found).toEqual([]);
  });
});

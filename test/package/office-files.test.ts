import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEFT_OUT, OFFICE_FILES } from '../../scripts/package/office-files';
import { startOffice, type Platform } from './office-start';

const DIST = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The package's folder `office/`: what was taken is there, anything else is not. */
const packaged = (name: string): string | null => (OFFICE_FILES.includes(name) ? readFileSync(join(DIST, name), 'utf8') : null);

const WINDOWS: Platform = { hostInfo: 'Excel|Win32|16.01|zh-CN|||', windows: true };
const PLATFORMS: readonly (readonly [string, Platform, string])[] = [
  ['Windows', WINDOWS, 'excel-win32-16.01.js'],
  ['Windows of a later version', { hostInfo: 'Excel|Win32|16.05|zh-CN|||', windows: true }, 'excel-win32-16.01.js'],
  ['Mac', { hostInfo: 'Excel$Mac$16.02$zh-CN$$$$16' }, 'excel-mac-16.00.js'],
  ['the web', { hostInfo: 'Excel$Web$16.01$zh-CN$$$$0' }, 'excel-web-16.00.js'],
  ['iPad', { hostInfo: 'Excel$iOS$16.00$zh-CN$$$$0' }, 'excel-ios-16.00.js'],
];

describe('the files of office.js in a package', () => {
  it.each(PLATFORMS)('are all that Excel for %s asks for, except what is left out', async (_, platform, client) => {
    const { asked } = await startOffice(platform, packaged);
    expect(asked).toContain(client);
    expect(asked).toContain('zh-cn/office_strings.js');
    expect(asked.filter((name) => !OFFICE_FILES.includes(name) && !(name in LEFT_OUT))).toEqual([]);
  });

  it('are enough to be ready, with the report of use asked for and left out', async () => {
    const { asked, ready } = await startOffice(WINDOWS, packaged);
    expect(ready).toBe('Excel PC');
    expect(asked).toContain('telemetry/oteljs_agave.js');
  });

  it('are enough in a language that they have no strings of', async () => {
    const { asked, ready } = await startOffice({ hostInfo: 'Excel|Win32|16.01|ug-CN|||', windows: true }, packaged);
    expect(asked).toContain('en-us/office_strings.js');
    expect(ready).toBe('Excel PC');
  });

  it('are none too many: without any one of them some Excel is not ready or asks in vain', async () => {
    const starts = [...PLATFORMS.map(([, platform]) => platform), { hostInfo: 'Excel|Win32|16.01|ug-CN|||', windows: true }];
    const asked = new Set((await Promise.all(starts.map((platform) => startOffice(platform, packaged)))).flatMap((start) => start.asked));
    expect(OFFICE_FILES.filter((name) => name !== 'office.js' && !asked.has(name))).toEqual([]);
  });

  it('are in the installed package, and so is what is left out', () => {
    expect([...OFFICE_FILES, ...Object.keys(LEFT_OUT)].filter((name) => !existsSync(join(DIST, name)))).toEqual([]);
  });
});

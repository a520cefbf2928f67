import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePage } from '../../scripts/page/serve-page';
import { temporaryFolder } from '../support/temporary-folder';

describe('npm start', () => {
  it('shows the page at the very address that it prints, and takes another port where one is taken', async () => {
    const folder = temporaryFolder('page');
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'index.html'), '<title>月报</title>');
    const first = await servePage(folder);
    const second = await servePage(folder);
    try {
      expect(second.address).not.toBe(first.address);
      for (const { address } of [first, second]) expect(await (await fetch(address)).text()).toBe('<title>月报</title>');
      expect((await fetch(`${first.address}below/`)).status).toBe(404);
      expect((await fetch(`${first.address}%2e%2e/secret`)).status).toBe(404);
    } finally {
      first.server.close();
      second.server.close();
      first.server.closeAllConnections();
      second.server.closeAllConnections();
    }
  });
});

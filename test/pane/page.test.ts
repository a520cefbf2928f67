import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/yuebao';

const page = readFileSync(join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');

describe('the page of the pane', () => {
  it('states its policy before anything is loaded, and runs nothing that stands in it', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'", "script-src 'self'", "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "worker-src 'self' blob:", "img-src 'self' data:", "connect-src 'self'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<script|<link/));
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\bstyle=|\bon[a-z]+=|https?:/);
  });

  it('is of use before Excel has answered: what it is, that nothing leaves the machine, that it is being opened', () => {
    expect(page).toMatch(/<html lang="zh-CN">[^]*<title>月报<\/title>[^]*<h1>月报<\/h1>[^]*不向外发送任何内容[^]*id="notice" role="status">正在打开……/);
  });

  it('is dark from the first moment where the machine is, and follows the pane once that knows Office’s theme', () => {
    const css = readFileSync(join(ROOT, 'src/taskpane/css/frame.css'), 'utf8');
    expect(page).toMatch(/<meta name="color-scheme" content="light dark" \/>[^]*<link rel="stylesheet"/);
    expect(css).toMatch(/@media \(prefers-color-scheme: dark\) \{\s+body \{\s+color: #fff;\s+background: #292929;/);
    for (const theme of ['light', 'dark', 'contrast']) expect(css).toContain(`[data-theme='${theme}'] body {`);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = `import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
function Empty() {
  useEffect(() => void performance.mark('first-panel'), []);
  return <FluentProvider theme={webLightTheme}><Button>空白</Button></FluentProvider>;
}
const draw = () => createRoot(document.getElementById('place')).render(<Empty />);
if ('Office' in globalThis) Office.onReady().then(draw);
else draw();
`;

/** A page of Fluent with one button, and the text of the configuration that builds it as the pane is built. */
export function emptyPage({ root, below, output }: { readonly root: string; readonly below: string; readonly output: string }): string {
  const entry = join(below, 'empty.tsx');
  writeFileSync(entry, SOURCE);
  return `const configure = require(${JSON.stringify(join(root, 'webpack.config.js'))});
const made = [configure({}, { mode: 'production', outputPath: ${JSON.stringify(output)} })].flat()[0];
module.exports = { ...made, context: ${JSON.stringify(root)}, cache: false, entry: { empty: ${JSON.stringify(entry)} }, plugins: [], resolve: { ...made.resolve, modules: [${JSON.stringify(join(root, 'node_modules'))}] } };
`;
}

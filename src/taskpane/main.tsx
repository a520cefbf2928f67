import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady().then(() => {
  const pane = document.getElementById('pane');
  if (pane) createRoot(pane).render(<FluentProvider theme={webLightTheme}>月报</FluentProvider>);
});

import { render } from 'preact';
import { localDay } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { followTheme } from '../core/sidebar/follow-theme.ts';
import { speakAs } from '../core/sidebar/texts/languages.ts';
import { isDarkOffice } from './office-theme.ts';
import { excelPort } from './sheet-port/index.ts';

/** Put in by the build. */
declare const functionPrefix: string;

Office.onReady(async () => {
  const root = document.querySelector('#app');
  if (!root) return;
  followTheme(isDarkOffice);
  await speakAs(Office.context.displayLanguage);
  render(
    <App host={{ kind: 'excel', functionPrefix, port: excelPort(), today: () => localDay(new Date()) }} />,
    root,
  );
});

import { render } from 'preact';
import * as z from 'zod/mini';
import { localDay } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { followTheme } from '../core/sidebar/follow-theme.ts';
import { speakAs } from '../core/sidebar/texts/languages.ts';
import { installation } from './installation/index.ts';
import { isDarkOffice } from './office-theme.ts';
import { opening, showWithWorkbook } from './opening.ts';
import { excelPort } from './sheet-port/index.ts';

/** Put in by the build. */
declare const functionPrefix: string;
/** The script before this one. */
declare const ribbon: typeof import('./ribbon.ts');

// It would try whether the page may evaluate texts, and the page's policy would report that.
z.config({ jitless: true });
Office.onReady(async () => {
  const root = document.querySelector('#app');
  if (!root) return;
  followTheme(isDarkOffice);
  await speakAs(Office.context.displayLanguage);
  const today = () => localDay(new Date());
  const port = excelPort();
  const host = {
    kind: 'excel' as const,
    functionPrefix,
    port,
    today,
    opening,
    installation,
    onPageWanted: ribbon.onPageWanted,
  };
  render(<App host={host} />, root);
  await showWithWorkbook();
});

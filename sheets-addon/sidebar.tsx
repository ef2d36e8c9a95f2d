import { render } from 'preact';
import { localDay } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { followTheme } from '../core/sidebar/follow-theme.ts';
import { speakAs } from '../core/sidebar/texts/languages.ts';
import { installation } from './installation.ts';
import { sheetsPort } from './sidebar-port.ts';

/** Put in by the build. */
declare const functionPrefix: string;

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  followTheme(() => null); // Google says nothing of its theme
  // The server says it, in showSidebar; where it could not, the browser's language is the likeliest.
  const language = root.dataset.language ?? navigator.language;
  const host = {
    kind: 'sheets' as const,
    functionPrefix,
    port: sheetsPort(),
    today: () => localDay(new Date()),
    installation: installation(language),
  };
  speakAs(language).then(() => render(<App host={host} />, root));
}

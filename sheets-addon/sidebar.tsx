import { render } from 'preact';
import { localDay } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { followTheme } from '../core/sidebar/follow-theme.ts';
import { speakAs } from '../core/sidebar/texts/languages.ts';
import { sheetsPort } from './sidebar-port.ts';

/** Put in by the build. */
declare const functionPrefix: string;

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  followTheme(() => null); // Google says nothing of its theme
  // The server says it, in showSidebar; where it could not, the browser's language is the likeliest.
  speakAs(root.dataset.language ?? navigator.language).then(() =>
    render(
      <App
        host={{ kind: 'sheets', functionPrefix, port: sheetsPort(), today: () => localDay(new Date()) }}
      />,
      root,
    ),
  );
}

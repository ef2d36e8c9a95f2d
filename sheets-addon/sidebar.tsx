import { render } from 'preact';
import { localDay } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { followTheme } from '../core/sidebar/follow-theme.ts';
import { sheetsPort } from './sidebar-port.ts';

/** Put in by the build. */
declare const functionPrefix: string;

const root = document.querySelector('#app');
if (root) {
  followTheme(() => null); // Google says nothing of its theme
  render(
    <App host={{ kind: 'sheets', functionPrefix, port: sheetsPort(), today: () => localDay(new Date()) }} />,
    root,
  );
}

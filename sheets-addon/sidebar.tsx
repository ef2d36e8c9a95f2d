import { render } from 'preact';
import { serialOf } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { sheetsPort } from './sidebar-port.ts';

const root = document.querySelector('#app');
if (root) {
  const today = () => {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  };
  render(<App host={{ kind: 'sheets', port: sheetsPort(), today }} />, root);
}

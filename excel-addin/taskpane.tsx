import { render } from 'preact';
import { serialOf } from '../core/cells/serial.ts';
import { App } from '../core/sidebar/app.tsx';
import { excelPort } from './sheet-port/index.ts';

Office.onReady(() => {
  const root = document.querySelector('#app');
  if (!root) return;
  const today = () => {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  };
  render(<App host={{ kind: 'excel', port: excelPort(), today }} />, root);
});

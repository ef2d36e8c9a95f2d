/** @jsxImportSource react */
import { init } from '@ironcalc/workbook';
import { createRoot } from 'react-dom/client';
import { Book } from '../book/book.ts';
import { scriptFor } from '../script-api.ts';
import { Frame } from './frame.tsx';
import { startExcel } from './start-excel.ts';
import { startSheets } from './start-sheets.ts';
import '@ironcalc/workbook/style.css';
import './page.css';

declare global {
  interface Window {
    spreadsheet: ReturnType<typeof scriptFor>;
    /** For the frames of this page: what the host puts into a pane before its scripts run. */
    simulator: { prepareWindow: (pane: Window) => void };
  }
}

const query = new URLSearchParams(location.search);
const wasm = await fetch('/engine.wasm').then((response) => response.arrayBuffer());
await init({ module_or_path: wasm }); // the engine, and the grid's own texts
const book = new Book();
const host = query.get('host') === 'sheets' ? await startSheets(book, query) : await startExcel(book, query);
window.simulator = { prepareWindow: host.prepareWindow };
window.spreadsheet = scriptFor(book, host.moment);

const root = document.querySelector('#page');
if (root) createRoot(root).render(<Frame book={book} host={host} />);

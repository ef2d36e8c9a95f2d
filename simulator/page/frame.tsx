/** @jsxImportSource react */
import { IronCalc, type IronCalcHandle } from '@ironcalc/workbook';
import { useEffect, useRef, useState } from 'react';
import type { Book } from '../book/book.ts';
import { CellMessage } from './cell-message.tsx';
import { Charts } from './charts.tsx';
import { HostBar, Ribbon } from './host-bar.tsx';
import { leaveFocusToPane } from './leave-focus.ts';
import type { PageHost } from './page-host.ts';

/** The calm frame: a bar on top, the spreadsheet, the add-in's pane at the right. */
export function Frame({ book, host }: { book: Book; host: PageHost }) {
  const grid = useRef<IronCalcHandle>(null);
  const sheet = useRef<HTMLElement>(null);
  const [isPaneOpen, setPaneOpen] = useState(host.isPaneOpen);
  useEffect(() => book.onChange(() => redraw(grid.current)), [book]);
  useEffect(() => host.onPane?.(setPaneOpen), [host]);
  useEffect(() => {
    if (sheet.current) leaveFocusToPane(sheet.current);
  }, []);
  return (
    <div className="frame">
      <HostBar
        book={book}
        host={host}
        isPaneOpen={isPaneOpen}
        onTogglePane={() => setPaneOpen(!isPaneOpen)}
      />
      {host.ribbon && <Ribbon buttons={host.ribbon} />}
      <main className="work">
        <section className="sheet" ref={sheet} aria-label="Spreadsheet">
          <IronCalc model={book.model} ref={grid} />
          <Charts book={book} frame={sheet} namesPoints={host.kind === 'excel'} />
          <CellMessage book={book} host={host} />
        </section>
        {/* Hidden, not removed: in the shared runtime the functions live in the pane's page. */}
        <aside className="pane" hidden={!isPaneOpen} aria-label="Add-in">
          <div className="pane-title">
            AI ROI
            <button type="button" aria-label="Close the pane" onClick={() => setPaneOpen(false)}>
              ×
            </button>
          </div>
          <iframe
            title="AI ROI"
            {...('address' in host.pane ? { src: host.pane.address } : { srcDoc: host.pane.html })}
          />
        </aside>
      </main>
    </div>
  );
}

/** The grid has no call to draw itself anew but that for another language. It has the texts of its buttons in "en-US" alone. */
function redraw(grid: IronCalcHandle | null): void {
  grid?.setLanguage('en');
  grid?.setLanguage('en-US');
}

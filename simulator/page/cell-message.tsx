/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Book } from '../book/book.ts';
import type { PageHost } from './page-host.ts';

/** Why the selected cell shows an error, as a host shows it to who points at the cell. */
export function CellMessage({ book, host }: { book: Book; host: PageHost }) {
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    let at = '';
    const look = () => {
      const [sheet = 0, row = 1, column = 1] = book.model.getSelectedCell();
      const shown = book.model.getFormattedCellValue(sheet, row, column);
      const now = `${sheet},${row},${column},${shown}`;
      if (now === at) return;
      at = now;
      setMessage(shown.startsWith('#') ? book.messageAt(sheet, { row, column }) : null);
    };
    // The grid tells nobody when another cell is selected.
    const timer = setInterval(look, 200);
    return () => clearInterval(timer);
  }, [book]);
  if (!message) return null;
  return (
    <p className="message" role="status">
      <strong>{host.kind === 'excel' ? 'Error' : '#ERROR!'}</strong> {message}
    </p>
  );
}

import { CellError } from '../../cells/cell.ts';
import type { OutcomeCell } from '../../function-kit/calling/call.ts';
import type { ResultKind } from '../../function-kit/declaration.ts';
import { texts } from '../texts/texts.ts';
import type { LiveOutcome } from './live-outcome.ts';
import { plainFigure, shown } from './shown-outcome.ts';

/** What the call gives, or why it gives nothing yet; told to people who cannot see it change. */
export function LiveResult({ live, kind }: { live: LiveOutcome; kind: ResultKind }) {
  return (
    <div class={`notice result ${tone(live)}`} role="status">
      <Told live={live} kind={kind} />
    </div>
  );
}

function tone(live: LiveOutcome): string {
  if (live.is === 'unread') return live.isThere ? '' : 'bad';
  return live.is === 'outcome' && live.outcome instanceof CellError ? 'bad' : '';
}

function Told({ live, kind }: { live: LiveOutcome; kind: ResultKind }) {
  const words = texts().functions.live;
  if (live.is === 'missing') return <p>{words.missing(live.names.join(', '))}</p>;
  if (live.is === 'wrong') return <p>{words.wrong(live.names.join(', '))}</p>;
  if (live.is === 'reading') return <p>{words.reading}</p>;
  if (live.is === 'unread') return <p>{live.message}</p>;
  if (Array.isArray(live.outcome)) return <Table table={live.outcome} kind={kind} />;
  if (live.outcome instanceof CellError)
    return (
      <p>
        <strong>{live.outcome.code}</strong> {live.outcome.message}
      </p>
    );
  const plain = plainFigure(live.outcome, kind);
  return (
    <p>
      <strong class="figure">{shown(live.outcome, kind)}</strong>
      {plain !== null && <small>{words.inCell(plain)}</small>}
    </p>
  );
}

/** The pane is narrow: the sheet shows the rest. */
const mostRows = 6;

function Table({ table, kind }: { table: readonly OutcomeCell[][]; kind: ResultKind }) {
  const rest = table.length - mostRows;
  const words = texts().functions.live;
  return (
    <>
      <p>{words.fills(table.length, table[0]?.length ?? 0)}</p>
      <table>
        <tbody>
          {table.slice(0, mostRows).map((row, down) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
            <tr key={down}>
              {row.map((cell, across) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
                <td key={across}>{cell instanceof CellError ? cell.code : shown(cell, kind)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{words.moreRows(rest)}</p>}
    </>
  );
}

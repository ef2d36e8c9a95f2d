import type { Returns } from '../../actions/open-weeks.ts';
import type { WeekOutcome } from '../../actions/write-week.ts';
import { shown } from '../functions/shown-outcome.ts';
import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';

export type Written = Extract<WeekOutcome, { is: 'written' }>;

interface WeekOutcomeProps {
  outcome: Written;
  isWorking: boolean;
  onUndo: () => void;
  onAnother: () => void;
}

/** What was written, what it changed, and the way back. */
export function WeekWritten({ outcome, isWorking, onUndo, onAnother }: WeekOutcomeProps) {
  const words = texts().week;
  const { written, made, rowsAdded, before, book } = outcome;
  const { week, workflow = '' } = written.cells;
  return (
    <div class="notice good">
      {made.length > 0 && <p>{words.made(made.join(', '))}</p>}
      {rowsAdded > 0 && <p>{words.rowsAdded(rowsAdded)}</p>}
      <p>{words.written(written.row, written.sheet, inDay(Number(week)), String(workflow))}</p>
      {book.asOf !== null && Number(week) > book.asOf && <p>{words.notes.afterAsOf(inDay(book.asOf))}</p>}
      <ReturnsChanged before={before} after={book.returns} />
      <div class="actions">
        <button type="button" class="secondary" disabled={isWorking} onClick={onUndo}>
          {words.undo}
        </button>
        <button type="button" class="secondary" onClick={onAnother}>
          {words.another}
        </button>
      </div>
    </div>
  );
}

const returns = ['plan', 'measured', 'onCourse'] as const;

function ReturnsChanged({ before, after }: { before: Returns; after: Returns }) {
  const words = texts().week.returns;
  const known = returns.filter((each) => before[each] !== null || after[each] !== null);
  if (known.length === 0) return <p>{words.none}</p>;
  const inWords = (value: number | null) => (value === null ? words.unknown : shown(value, 'ratio'));
  return (
    <table class="figures">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {known.map((each) => (
          <tr key={each}>
            <th scope="row">{words[each]}</th>
            <td data-label={words.before}>{inWords(before[each])}</td>
            <td data-label={words.after}>{inWords(after[each])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { type CallCell, tableOf } from '../../actions/portable/call-cell.ts';
import type { Value } from '../../actions/sheet-now.ts';
import { cellName, parseArea } from '../../cells/address.ts';
import { formulaShown } from '../functions/formula-shown.ts';
import { texts } from '../texts/texts.ts';
import { LongList } from './long-list.tsx';
import { becomesShown, cellsFilled, contentShown, valueShown } from './shown.ts';

/** A cell with a call: what it holds and shows, and what would stand there or does now. */
export function CallRow({
  cell,
  why,
  after,
  isBusy,
  onGo,
}: {
  cell: CallCell;
  /** Why it stays; '' where it does not. */
  why: string;
  /** What it shows once it was replaced; undefined before: then it is what its twin showed where that was tried. */
  after?: Value;
  isBusy: boolean;
  onGo: (sheet: string, at: string) => void;
}) {
  const words = texts().share;
  const { sheet, at, formula, value, becomes } = cell;
  const filled = cellsFilled(becomes);
  return (
    <li>
      <div class="told">
        <strong>{`${sheet}!${at}`}</strong>{' '}
        {after === undefined ? toCome(cell, why) : words.showed(valueShown(value), valueShown(after))}
      </div>
      <div class="told">
        <code>{formulaShown(formula)}</code>
      </div>
      {why === '' ? (
        <div class="told">
          {words.becomes} <code>{becomesShown(becomes)}</code>
          {filled > 1 && after !== undefined && ` ${words.overCells(filled)}`}
        </div>
      ) : (
        <div>{why}</div>
      )}
      {filled > 1 && after === undefined && why === '' && (
        <LongList heading={words.overCells(filled)} items={cellsOf(cell)} isOpen={false}>
          {(each) => (
            <li key={each.at}>
              <div class="told">
                <strong>{each.at}</strong> {each.shown}
              </div>
              <div class="told">
                <code>{each.becomes}</code>
              </div>
            </li>
          )}
        </LongList>
      )}
      <div class="acts">
        <button type="button" class="link" disabled={isBusy} onClick={() => onGo(sheet, at)}>
          {texts().check.goThere(`${sheet}!${at}`)}
        </button>
      </div>
    </li>
  );
}

/** What it shows, and will show; in plain words where nobody knows beforehand. */
function toCome({ value, becomes, tried }: CallCell, why: string): string {
  if (becomes.is === 'twin') return inWords(value, tried?.[0]?.[0]);
  return becomes.is === 'value' && why === ''
    ? inWords(value, becomes.values[0]?.[0])
    : texts().share.shows(valueShown(value));
}

function inWords(value: Value, after: Value | undefined): string {
  const words = texts().share;
  return after === undefined
    ? words.willSee(valueShown(value))
    : words.willShow(valueShown(value), valueShown(after));
}

/** Of a call that spills each cell, with its own formula. */
function cellsOf({ at, becomes, shown, tried }: CallCell) {
  const { row, column } = parseArea(at) ?? { row: 1, column: 1 };
  return tableOf(becomes).flatMap((line, down) =>
    line.map((content, across) => ({
      at: cellName({ row: row + down, column: column + across }),
      becomes: contentShown(content),
      shown: inWords(
        shown[down]?.[across] ?? null,
        becomes.is === 'value' ? becomes.values[down]?.[across] : tried?.[down]?.[across],
      ),
    })),
  );
}

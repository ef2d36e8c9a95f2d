import type { CallCell } from '../../actions/portable/call-cell.ts';
import type { Value } from '../../actions/sheet-now.ts';
import { formulaShown } from '../functions/formula-shown.ts';
import { texts } from '../texts/texts.ts';
import { becomesShown, cellsFilled, valueShown } from './shown.ts';

/** A cell with a call: what it holds and shows, and what would stand there or does now. */
export function CallRow({
  cell: { sheet, at, formula, value, becomes, tried },
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
  const filled = cellsFilled(becomes);
  return (
    <li>
      <div class="told">
        <strong>{`${sheet}!${at}`}</strong> {changeShown(value, after, tried?.[0]?.[0])}
      </div>
      <div class="told">
        <code>{formulaShown(formula)}</code>
      </div>
      {why === '' ? (
        <div class="told">
          {words.becomes} <code>{becomesShown(becomes)}</code>
          {filled > 1 && ` ${words.overCells(filled)}`}
        </div>
      ) : (
        <div>{why}</div>
      )}
      <div class="acts">
        <button type="button" class="link" disabled={isBusy} onClick={() => onGo(sheet, at)}>
          {texts().check.goThere(`${sheet}!${at}`)}
        </button>
      </div>
    </li>
  );
}

function changeShown(value: Value, after: Value | undefined, tried: Value | undefined): string {
  const words = texts().share;
  if (after !== undefined) return words.showed(valueShown(value), valueShown(after));
  return tried === undefined
    ? words.shows(valueShown(value))
    : words.willShow(valueShown(value), valueShown(tried));
}

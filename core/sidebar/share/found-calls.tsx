import type { CallCell } from '../../actions/portable/call-cell.ts';
import { isChosen } from '../../actions/portable/replace-calls.ts';
import { differsTried } from '../../actions/portable/same-value.ts';
import { texts } from '../texts/texts.ts';
import { CallRow } from './call-row.tsx';
import { LongList } from './long-list.tsx';
import { whyShown } from './shown.ts';

/** Each cell with a call, before and after: nothing is changed until it is confirmed. */
export function FoundCalls({
  cells,
  withoutTwin,
  ...acts
}: {
  cells: readonly CallCell[];
  withoutTwin: 'stays' | 'value';
  isBusy: boolean;
  onGo: (sheet: string, at: string) => void;
}) {
  const words = texts().share;
  const replaced = cells.filter((cell) => isChosen(cell, withoutTwin));
  const stays = cells.filter((cell) => !isChosen(cell, withoutTwin));
  const whyOf = (cell: CallCell) => {
    if (differsTried(cell)) return words.willDiffer;
    return cell.becomes.is === 'twin' ? '' : whyShown(cell.becomes.why, cell.becomes.function);
  };
  return (
    <>
      <LongList heading={words.toReplace(replaced.length)} items={replaced} isOpen>
        {(cell) => <CallRow key={`${cell.sheet}!${cell.at}`} cell={cell} why="" {...acts} />}
      </LongList>
      <LongList heading={words.stay(stays.length)} items={stays} isOpen={replaced.length === 0}>
        {(cell) => <CallRow key={`${cell.sheet}!${cell.at}`} cell={cell} why={whyOf(cell)} {...acts} />}
      </LongList>
    </>
  );
}

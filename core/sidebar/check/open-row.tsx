import type { OpenRow } from '../../actions/check/finding.ts';
import { texts } from '../texts/texts.ts';
import { placeText } from './use-check.ts';

/** A row of the tab Checks, in its own words. */
export function OpenRowOfChecks({
  row: { what, why, first, count, sheet, cell },
  isBusy,
  onGo,
}: {
  row: OpenRow;
  isBusy: boolean;
  onGo: (sheet: string, cell: string) => void;
}) {
  const words = texts().check;
  return (
    <details class="trouble">
      <summary>
        {what}
        {count !== null && count > 1 && <span class="unit"> {words.count(count)}</span>}
        <span class="unit"> {words.fromChecks}</span>
      </summary>
      <p>{why}</p>
      <ul>
        <li>
          <div class="told">{first}</div>
          <div class="acts">
            <button type="button" class="link" disabled={isBusy} onClick={() => onGo(sheet, cell)}>
              {words.goThere(placeText(sheet, cell))}
            </button>
          </div>
        </li>
      </ul>
    </details>
  );
}

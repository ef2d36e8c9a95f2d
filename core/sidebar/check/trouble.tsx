import { useState } from 'preact/hooks';
import type { Finding, Mend } from '../../actions/check/finding.ts';
import type { KindName } from '../../actions/check/kinds.ts';
import { together } from '../../actions/check/mend.ts';
import { texts } from '../texts/texts.ts';
import { changeShown, factShown } from './shown.ts';
import { placeText } from './use-check.ts';

/** As many are shown at first. */
const shownFirst = 3;
/** Of a mend that writes many cells the first ones are shown. */
const changesShown = 3;

interface Acts {
  readonly isBusy: boolean;
  readonly onGo: (sheet: string, cell: string) => void;
  readonly onMend: (mend: Mend, place: string) => void;
}

/** A kind of trouble: what it is, why it matters, how it is mended, and where it was found. */
export function Trouble({
  kind,
  findings,
  isOpen,
  ...acts
}: { kind: KindName; findings: readonly Finding[]; isOpen: boolean } & Acts) {
  const [isAll, setAll] = useState(false);
  const words = texts().check;
  const { name, why, how } = words.kinds[kind];
  const shown = isAll ? findings : findings.slice(0, shownFirst);
  const mends = findings.flatMap(({ mend }) => mend ?? []);
  const [first] = findings;
  return (
    <details class="trouble" open={isOpen}>
      <summary>
        {name}
        {findings.length > 1 && <span class="unit"> {words.count(findings.length)}</span>}
      </summary>
      <p>{why}</p>
      <p class="quiet">{how}</p>
      <ul>
        {shown.map((finding) => (
          <Found key={`${finding.sheet} ${finding.cell} ${finding.label}`} finding={finding} {...acts} />
        ))}
      </ul>
      <div class="actions">
        {!isAll && findings.length > shownFirst && (
          <button type="button" class="link" onClick={() => setAll(true)}>
            {words.showAll(findings.length)}
          </button>
        )}
        {mends.length > 1 && (isAll || findings.length <= shownFirst) && first && (
          <button
            type="button"
            class="secondary"
            disabled={acts.isBusy}
            onClick={() => acts.onMend(together(mends), placeText(first.sheet, first.cell))}
          >
            {words.mendAll(mends.length)}
          </button>
        )}
      </div>
    </details>
  );
}

function Found({ finding, isBusy, onGo, onMend }: { finding: Finding } & Acts) {
  const words = texts().check;
  const { kind, sheet, cell, label, found, mend } = finding;
  const facts = found.map(factShown);
  const told = words.kinds[kind].found?.(facts) ?? (mend ? '' : (facts[0] ?? ''));
  const place = placeText(sheet, cell);
  return (
    <li>
      {label !== '' && <strong>{label}</strong>}
      {told !== '' && <div class="told">{told}</div>}
      {mend?.changes.slice(0, changesShown).map((change) => (
        <div key={change.is === 'cell' ? change.at : change.name} class="told">
          {changeShown(change)}
        </div>
      ))}
      {mend && mend.changes.length > changesShown && (
        <div class="quiet">{words.cells(mend.changes.length)}</div>
      )}
      <div class="acts">
        <button type="button" class="link" disabled={isBusy} onClick={() => onGo(sheet, cell)}>
          {words.goThere(place)}
        </button>
        {mend && (
          <button
            type="button"
            class="link"
            disabled={isBusy}
            aria-label={words.mendOne(place)}
            onClick={() => onMend(mend, place)}
          >
            {words.mend}
          </button>
        )}
      </div>
    </li>
  );
}

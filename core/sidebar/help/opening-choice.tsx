import { useEffect, useState } from 'preact/hooks';
import type { Opening } from '../host.ts';
import { texts } from '../texts/texts.ts';

/** Whether the pane opens with this workbook: asked anew whenever the page is shown. */
export function OpeningChoice({ opening, isShown }: { opening: Opening; isShown: boolean }) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    // An Excel that cannot say it has nothing switched on.
    if (isShown) opening.isWithWorkbook().then(setOn, () => setOn(false));
  }, [isShown, opening]);
  const words = texts().help;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          const isWanted = event.currentTarget.checked;
          setOn(isWanted);
          opening.openWithWorkbook(isWanted).catch(() => setOn(!isWanted));
        }}
      />
      <span>
        {words.opening}
        <small>{words.openingHint}</small>
      </span>
    </label>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../texts/texts.ts';

/** As many are shown at first. */
const shownFirst = 20;

/** Items under a heading that folds; of many the first ones, until all are asked for. */
export function LongList<Item>({
  heading,
  items,
  isOpen,
  children,
}: {
  heading: string;
  items: readonly Item[];
  isOpen: boolean;
  children: (item: Item) => ComponentChildren;
}) {
  const [isAll, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <details class="trouble" open={isOpen}>
      <summary>{heading}</summary>
      <ul>{(isAll ? items : items.slice(0, shownFirst)).map(children)}</ul>
      {!isAll && items.length > shownFirst && (
        <div class="actions">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {texts().check.showAll(items.length)}
          </button>
        </div>
      )}
    </details>
  );
}

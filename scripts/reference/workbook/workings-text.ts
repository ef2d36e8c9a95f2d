import { tableOf } from './markdown.ts';
import { anchorOf, type TabToTell } from './tab-text.ts';

/** What of which tab stands where on Workings. */
export const workingsText = (all: readonly Pick<TabToTell, 'title' | 'onWorkings'>[]): string =>
  tableOf(
    ['from row', 'of the tab', 'what stands there, with the row of its heading'],
    all
      .filter(({ onWorkings }) => onWorkings.length > 0)
      .sort((one, other) => firstRow(one) - firstRow(other))
      .map(({ title, onWorkings }) => [
        `${onWorkings[0]?.row}`,
        `[${title}](#${anchorOf(title)})`,
        onWorkings.map((part) => `${part.title} (${part.row})`).join('; '),
      ]),
  );

const firstRow = ({ onWorkings }: Pick<TabToTell, 'onWorkings'>): number => onWorkings[0]?.row ?? 0;

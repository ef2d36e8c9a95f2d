import { placeOfKey } from '../keys.ts';
import { plain } from '../model/addresses.ts';
import type { BookOptions } from '../model/options.ts';
import type { Tab } from '../model/tab.ts';

/**
 * The tab with the answers where somebody would have typed them.
 * @throws Error where an answer has no cell.
 */
export function withAnswers(tab: Tab, answers: BookOptions['answers'] = {}): Tab {
  const given = new Map(
    Object.entries(answers)
      .map(([key, content]) => ({ ...placeOfKey(key), content }))
      .filter((answer) => answer.tab === tab.id)
      .map(({ at, content }) => [plain(at), content]),
  );
  if (given.size === 0) return tab;
  const cells = tab.cells.map((cell) => {
    const content = given.get(cell.at);
    if (content === undefined) return cell;
    // What was typed stands by itself, whatever formula the cells around it share.
    const { fill, ...typed } = cell;
    return { ...typed, content };
  });
  return { ...tab, cells };
}

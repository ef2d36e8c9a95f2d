import type { Telling } from '../../core/actions/telling.ts';

/** Each text of a language by its path: "week.faults.blank". */
export function textsByPath(texts: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? textsByPath(value, at) : [[at, value] as const];
  }) as [string, unknown][];
}

export type Sample = readonly unknown[];

const words = ['Kiwi', 'Mango', 'Lychee', 'Papaya', 'Guava'];
const figures = [31, 47, 59, 83, 97];

const tellings: readonly Telling[] = [
  { is: 'addingSheets', count: 31 },
  { is: 'addingSheets', count: 1 },
  { is: 'filling', sheet: 'Kiwi', place: 31, of: 47 },
  { is: 'addingRows', sheet: 'Kiwi', rows: 31 },
  { is: 'rowsAdded', sheet: 'Kiwi', rows: 31, ready: 47 },
  { is: 'planApproved', sheet: 'Kiwi', by: 'Mango' },
  { is: 'approvedBefore', by: 'Kiwi' },
  { is: 'approvedBefore', by: '' },
  { is: 'takenBack', range: 'Kiwi' },
  { is: 'noTab', tab: 'Kiwi' },
  { is: 'headerMoved', sheet: 'Kiwi', label: 'Mango', cell: 'Lychee' },
  { is: 'logFull', sheet: 'Kiwi', rows: 31 },
  { is: 'planMoved', sheet: 'Kiwi' },
  { is: 'namesTaken', prefix: 'Kiwi', names: ['Mango', 'Lychee'], offer: 'Papaya' },
  { is: 'rowsMoved', sheet: 'Kiwi', label: 'Mango' },
  { is: 'columnMoved', sheet: 'Kiwi', label: 'Mango', column: 'Lychee' },
  { is: 'notEmpty', range: 'Kiwi', isOneCell: true },
  { is: 'notEmpty', range: 'Kiwi', isOneCell: false },
  { is: 'changedMeanwhile', range: 'Kiwi' },
];

/** What a text that is a function may be given: words, figures, one of each, nothing. */
export function samplesFor(path: string): readonly Sample[] {
  const kind = path.split('.').at(-1) ?? '';
  if (path.startsWith('tellings.')) {
    const given = tellings.filter(({ is }) => is === kind);
    return given.length > 0 ? given.map((each) => [each]) : [[{ is: kind }]];
  }
  // What Check found is one list.
  if (kind === 'found' && path.startsWith('check.')) return [[words], [['Kiwi', '', '']], [[]]];
  if (kind === 'listed') return [[[]], [['Kiwi']], [words]];
  return [words, figures, figures.map(() => 1), figures.map(() => 0), words.map(() => '')];
}

/** What a function says of a sample; null where it takes no such arguments. */
export function saidOf(text: unknown, sample: Sample): string | null {
  try {
    return String((text as (...given: Sample) => unknown)(...sample));
  } catch {
    return null;
  }
}

/** All words put into a text. */
export const putIn = (said: string): readonly string[] =>
  words.filter(
    (word) => said.includes(word) || said.includes(word.slice(1)) || said.includes(word.toLowerCase()),
  );

/** The figures of a text, the mark of decimals as a point. */
export const figuresOf = (said: string): readonly string[] =>
  (said.replaceAll(/(\d),(\d)/g, '$1.$2').match(/\d+(?:\.\d+)?/g) ?? []).sort();

import { isOurName, namePrefix } from './names.ts';
import type { Content, Tab } from './tab.ts';

/** The tab with another prefix for every name of ours: "AIR2_ROI". */
export function withPrefix(tab: Tab, prefix: string): Tab {
  if (prefix === namePrefix) return tab;
  const content = (given: Content | null): Content | null => {
    if (typeof given === 'string') return isOurName(given) ? renamed(given, prefix) : given;
    return typeof given === 'object' && given !== null
      ? { formula: inFormula(given.formula, prefix) }
      : given;
  };
  return {
    ...tab,
    cells: tab.cells.map((cell) => ({ ...cell, content: content(cell.content) })),
    names: tab.names.map((name) => ({ ...name, name: renamed(name.name, prefix) })),
    highlights: tab.highlights.map((each) => ({ ...each, formula: inFormula(each.formula, prefix) })),
  };
}

const renamed = (name: string, prefix: string) => `${prefix}${name.slice(namePrefix.length)}`;

/** Sheets' names and texts stay as they are. */
function inFormula(formula: string, prefix: string): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\bAIR_\w+\b(?!!)/g, (found) =>
    isOurName(found) ? renamed(found, prefix) : found,
  );
}

/** The tab with the functions that its texts name called as they are in this build: "like AIROI.AI_TCO()". */
export function withFunctionPrefix(tab: Tab, prefix: string): Tab {
  if (prefix === '') return tab;
  const inText = (text: string) =>
    text.replace(/\b[A-Z]+(?:_[A-Z]+)+(?=\(\))/g, (name) => `${prefix}${name}`);
  return {
    ...tab,
    cells: tab.cells.map((cell) =>
      typeof cell.content === 'string' ? { ...cell, content: inText(cell.content) } : cell,
    ),
    names: tab.names.map((name) => ({ ...name, comment: inText(name.comment) })),
  };
}

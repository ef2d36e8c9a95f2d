import type { Content, Tab } from './model.ts';
import { isOurName, namePrefix } from './names.ts';

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

/** Sheets' names in quotes and texts stay as they are. */
function inFormula(formula: string, prefix: string): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\bAIR_\w+/g, (found) =>
    isOurName(found) ? renamed(found, prefix) : found,
  );
}

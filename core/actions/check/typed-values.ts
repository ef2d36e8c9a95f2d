import { isErrorCode } from '../../cells/cell.ts';
import { isInput, numberFormatOf } from '../../workbook/model/look.ts';
import { type Expected, expectedOn, isWithin } from './expected.ts';
import type { Change, Finding, Mend } from './finding.ts';
import type { KindName } from './kinds.ts';
import { dateIn, hoursIn, mayBeTime, numberIn, withoutSpaces } from './read-text.ts';
import type { Survey } from './survey.ts';
import { type CellNow, labelsNow, type TabNow } from './tab-now.ts';

/** What people typed that is not what its cell asks for. */
export const typedValues = (survey: Survey): Finding[] =>
  [...survey.tabs.values()].flatMap((tab) => onTab(tab, survey));

function onTab(tab: TabNow, { signs }: Survey): Finding[] {
  const expectedOf = expectedOn(tab);
  const labelOf = labelsNow(tab);
  return tab.cells.flatMap((cell): Finding[] => {
    if (!isInput(cell.made.style) || cell.value === null || cell.value === '') return [];
    const asked = expectedOf(cell);
    const isWorkflow = isNamedOnStart(cell);
    const trouble = troubleIn(cell, isWorkflow ? { ...asked, is: 'workflow' } : asked, signs);
    if (!trouble) return [];
    const { kind, found = [], becomes } = trouble;
    return [
      {
        kind,
        sheet: tab.sheet,
        cell: cell.at,
        label: labelOf(cell),
        found: [String(cell.value), ...found],
        ...(becomes === undefined ? {} : { mend: mendOf(tab.sheet, cell, becomes, asked) }),
      },
    ];
  });
}

/** Where the names stand from which all others are chosen. */
const isNamedOnStart = ({ key }: CellNow) => /^start\.workflows\.name\.\d+$/.test(key);

interface Trouble {
  readonly kind: KindName;
  readonly found?: readonly (string | number)[];
  readonly becomes?: number | string;
}

function troubleIn({ value, formula }: CellNow, asked: Expected, signs: Survey['signs']): Trouble | null {
  if (typeof value === 'string' && isErrorCode(value))
    return asked.is === 'text' && formula === '' ? null : { kind: 'errorTyped' };
  if (asked.is === 'text') return null;
  if (asked.is === 'workflow') {
    const trimmed = withoutSpaces(String(value));
    const isSame = typeof value !== 'string' || trimmed === value || formula !== '';
    return isSame ? null : { kind: 'spaces', becomes: trimmed };
  }
  if (asked.is === 'list') return inList(String(value), asked.values, formula !== '');
  if (typeof value === 'number') return outside(value, asked, formula !== '');
  const becomes = typeof value === 'string' && formula === '' ? readAs(value, asked, signs) : null;
  if (becomes) return becomes;
  // A formula of the person's, and one that is proposed, may give no figure yet.
  return formula !== '' && String(value).trim() === '' ? null : { kind: 'unreadable' };
}

function readAs(text: string, asked: Expected, signs: Survey['signs']): Trouble | null {
  if (asked.is === 'date') {
    const day = dateIn(text, signs);
    return day === null ? null : { kind: 'dateAsText', becomes: day };
  }
  const time = asked.isHours ? hoursIn(text) : null;
  if (time !== null) return { kind: 'timeAsHours', becomes: time };
  const figure = numberIn(text, signs);
  if (figure === null) return null;
  const share =
    asked.format.startsWith('percent') && !text.includes('%') && figure > asked.to ? figure / 100 : figure;
  return isWithin(share, asked) ? { kind: 'numberAsText', becomes: share } : { kind: 'numberAsText' };
}

function outside(value: number, asked: Expected, isFormula: boolean): Trouble | null {
  if (asked.isHours && mayBeTime(value)) {
    const hours = Math.round(value * 24 * 100) / 100;
    return isFormula ? { kind: 'timeAsHours' } : { kind: 'timeAsHours', becomes: hours };
  }
  const most = Math.min(asked.to, mostTimes);
  // 1.5 may be meant as 150%: that it is too much is told, and nothing is made of it.
  const isPercent = asked.format.startsWith('percent') && value > most && value >= 2;
  if (isPercent && value <= 100 * most) {
    const share = value / 100;
    return isFormula || !isWithin(share, asked)
      ? { kind: 'percentAsWhole' }
      : { kind: 'percentAsWhole', becomes: share };
  }
  const isWhole = asked.is !== 'whole' || Number.isInteger(value);
  return isWithin(value, asked) && isWhole ? null : { kind: 'outOfBounds', found: boundsIn(asked) };
}
/** A share above this is a number of percent. */
const mostTimes = 10;

const boundsIn = ({ from, to, is }: Expected): (string | number)[] =>
  is === 'date' ? [] : [from === -Infinity ? '' : from, to === Infinity ? '' : to];

/** Formulas take no notice of spaces, nor of capitals; what a list has not even then counts nowhere. */
function inList(text: string, values: readonly string[], isFormula: boolean): Trouble | null {
  const plain = (word: string) => withoutSpaces(word).toLowerCase();
  const isRead = (word: string) => word.trim().replace(/ +/g, ' ').toLowerCase();
  if (values.some((value) => value.toLowerCase() === isRead(text)) || text.trim() === '') return null;
  const same = values.find((value) => plain(value) === plain(text).replace(/[.,;:!]+$/, ''));
  const found = [values.join(', ')];
  return same === undefined || isFormula
    ? { kind: 'notInList', found }
    : { kind: 'notInList', found, becomes: same };
}

/** The figure, in the look that its cell has: a figure in a cell that is kept as text would be text again. */
function mendOf(
  sheet: string,
  { at, value, made }: CellNow,
  becomes: number | string,
  { rule }: Expected,
): Mend {
  const own = { is: 'cell', sheet, at, was: value ?? '', becomes, format: made.format } as const;
  const change: Change = rule ? { ...own, rule } : own;
  if (typeof becomes === 'string' || typeof value === 'number') return { changes: [change] };
  const numberFormat = numberFormatOf(made.format, '');
  return { changes: [change], formats: [{ do: 'format', sheet, ranges: [at], format: { numberFormat } }] };
}

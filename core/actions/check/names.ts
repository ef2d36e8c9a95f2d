import { quoteSheet } from '../../cells/address.ts';
import { isErrorCode } from '../../cells/cell.ts';
import { fixed, placeOf, plain } from '../../workbook/model/addresses.ts';
import { isOurNameAfter } from '../../workbook/model/names.ts';
import { sheetIn } from '../sheet-in.ts';
import type { Finding } from './finding.ts';
import { missingTabs } from './missing-tabs.ts';
import type { Survey } from './survey.ts';
import type { CellNow } from './tab-now.ts';

/** Names of the workbook that lead nowhere, elsewhere or to an error, that are not there, or that are not ours. */
export function bookNames({ book, found, tabs }: Survey): Finding[] {
  const own = new Map(
    book.names.flatMap((name) => (name.sheet === null ? [[name.name.toUpperCase(), name]] : [])),
  );
  const findings: Finding[] = [];
  const isWhole = missingTabs(found).size === 0;
  for (const { sheet, tab, cells } of tabs.values()) {
    const places = new Map(cells.map((cell) => [cell.made.at, cell]));
    for (const { name, at, comment } of tab.names) {
      const cell = places.get(plain(at));
      if (!cell) continue;
      const becomes = `=${quoteSheet(sheet)}!${fixed(cell.at)}`;
      const now = own.get(name.toUpperCase());
      const finding = (kind: Finding['kind'], was: string | null): Finding => ({
        kind,
        sheet,
        cell: cell.at,
        label: name,
        found: [name, was ?? '', `${sheet}!${cell.at}`],
        mend: { changes: [{ is: 'name', name, comment, was, becomes }] },
      });
      if (!now) findings.push(finding('nameMissing', null));
      else if (now.refersTo === '' || now.refersTo.includes('#REF!'))
        findings.push(finding('nameBroken', now.refersTo));
      else if (!isAt(now.refersTo, sheet, cell)) findings.push(finding('nameElsewhere', now.refersTo));
      else if (isWhole && isTrouble(cell))
        findings.push({
          kind: 'headlineError',
          sheet,
          cell: cell.at,
          label: name,
          found: [name, String(cell.value)],
        });
    }
  }
  for (const { name, refersTo } of own.values()) {
    const isOurs = isOurNameAfter(found.prefix, name);
    if (!name.toUpperCase().startsWith(found.prefix) || isOurs || tabs.size === 0) continue;
    const { sheet, cell } = placeIn(refersTo) ?? { sheet: book.activeSheet, cell: 'A1' };
    findings.push({ kind: 'nameForeign', sheet, cell, label: name, found: [name, refersTo.slice(1)] });
  }
  return findings;
}

/** A name's cell holds a number or #N/A: any other error comes from something that was broken. */
const isTrouble = ({ value }: CellNow) => typeof value === 'string' && isError(value) && value !== '#N/A';
const isError = (text: string) => isErrorCode(text) || /^#[A-Z]+[!?]?$/.test(text);

function isAt(refersTo: string, sheet: string, { row, column }: CellNow): boolean {
  const place = placeIn(refersTo);
  if (!place) return false;
  const there = placeOf(place.cell);
  return place.sheet.toLowerCase() === sheet.toLowerCase() && there.row === row && there.column === column;
}

/** null where a name is no single cell. */
function placeIn(refersTo: string): { sheet: string; cell: string } | null {
  const cell = plain(refersTo.slice(refersTo.lastIndexOf('!') + 1)).split(':')[0] ?? '';
  return /^[A-Z]{1,3}\d+$/.test(cell) && sheetIn(refersTo) !== '' ? { sheet: sheetIn(refersTo), cell } : null;
}

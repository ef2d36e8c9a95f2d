import { cellName, parseArea } from '../../cells/address.ts';
import { isErrorCode } from '../../cells/cell.ts';
import { type FormulaCall, findCalls } from '../../formula/calls.ts';
import { isOurFunction, ourFunction } from '../../portable/our-function.ts';
import type { SheetNow } from '../sheet-now.ts';
import type { Finding } from './finding.ts';
import { mostOwn, type Survey } from './survey.ts';

const plainName = (name: string) => ourFunction(name)?.name ?? name;

/** Calls of ours that people wrote, on sheets of their own. */
export function ourCalls({ others }: Survey): Finding[] {
  return [...others].flatMap(([sheet, now]) => onSheet(sheet, now, others));
}

function onSheet(sheet: string, now: SheetNow, sheets: Survey['others']): Finding[] {
  const findings: Finding[] = [];
  for (let row = 1; row <= now.rows; row++)
    for (let column = 1; column <= now.columns; column++) {
      const formula = now.formula(row, column);
      // Names of ours have no need of a closer look.
      if (formula === '' || !formula.includes('(')) continue;
      const calls = findCalls(formula, isOurFunction);
      if (calls.length === 0) continue;
      const value = now.value(row, column);
      const cell = { sheet, cell: cellName({ row, column }), label: '' };
      const [{ name }] = calls as [FormulaCall];
      if (value === '#NAME?') findings.push({ ...cell, kind: 'callUnknown', found: [plainName(name)] });
      else if (typeof value === 'string' && value !== '#N/A' && (isErrorCode(value) || value === '#ERROR!'))
        findings.push({ ...cell, kind: 'callRefused', found: [plainName(name), value] });
      for (const blank of calls.flatMap((call) => blankArguments(call, sheet, sheets)))
        findings.push({ ...cell, kind: 'blankArgument', found: blank });
    }
  return findings;
}

/** Optional arguments of a call, and of those inside it, that point at one blank cell of a sheet that was read. */
function blankArguments(call: FormulaCall, sheet: string, sheets: Survey['others']): string[][] {
  const { inputs = [] } = ourFunction(call.name) ?? {};
  const own = call.arguments.flatMap(({ text }, index): string[][] => {
    const [name, input] = inputs[index] ?? [];
    if (name === undefined || !input?.isOptional || input.takesBlank) return [];
    const { on, address } = reference(text.trim(), sheet);
    const area = parseArea(address);
    const now = sheets.get(on);
    const isSingle = area !== null && area.rows === 1 && area.columns === 1;
    if (!now || !isSingle || area.row > mostOwn.rows || area.column > mostOwn.columns) return [];
    const isBlank = now.value(area.row, area.column) === null && now.formula(area.row, area.column) === '';
    return isBlank ? [[plainName(call.name), name, text.trim()]] : [];
  });
  return [...own, ...call.inner.flatMap((inner) => blankArguments(inner, sheet, sheets))];
}

function reference(text: string, sheet: string): { on: string; address: string } {
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[A-Z]{1,3}\$?\d+)$/i.exec(text) ?? [];
  return { on: quoted?.replaceAll("''", "'") ?? plain ?? sheet, address: address ?? '' };
}

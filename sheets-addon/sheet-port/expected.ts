import { type Area, areaName, splitReference } from '../../core/cells/address.ts';
import type { SentOperation } from '../exchange.ts';
import { addressOf, areaOf, around } from './block.ts';
import { figuresOf } from './chart.ts';
import { sheetNamedBy } from './names.ts';
import { expectRange } from './ranges.ts';
import { goesIntoBlock } from './validate.ts';
import { areaWritten } from './write.ts';

/** Tells which ranges these operations will need of sheets that they add or fill anew: those reach as far as their tab. */
export function expectRanges(operations: readonly SentOperation[]): void {
  const isOfNew = (each: SentOperation) => each.do === 'addSheet' || ('isFresh' in each && each.isFresh);
  const names = new Set(operations.flatMap((each) => (isOfNew(each) && 'sheet' in each ? [each.sheet] : [])));
  for (const name of names) {
    if (name === undefined) continue;
    expectBlocks(name, operations);
    for (const each of operations) for (const address of addressesIn(each, name)) expectRange(name, address);
  }
}

/** What is written, formatted, linked and given its choices over one block each. */
function expectBlocks(name: string, operations: readonly SentOperation[]): void {
  const written: Area[] = [];
  const formatted: Area[] = [];
  const asked: Area[] = [];
  const linked: Area[] = [];
  for (const each of operations) {
    if (each.do === 'link' && each.sheet === name) linked.push(areaOf(each.at));
    if (!('isFresh' in each && each.isFresh) || each.sheet !== name) continue;
    if (each.do === 'write') written.push(areaWritten(each));
    if (each.do === 'format') formatted.push(...each.ranges.map(areaOf));
    if (each.do === 'validate' && goesIntoBlock(each)) asked.push(...each.ranges.map(areaOf));
  }
  for (const areas of [written, formatted, asked, linked])
    if (areas.length > 0) expectRange(name, areaName(around(areas)));
}

function addressesIn(operation: SentOperation, sheet: string): string[] {
  switch (operation.do) {
    case 'name':
      return sheetNamedBy(operation) === sheet ? addressesOn(sheet, [operation.refersTo.slice(1)]) : [];
    case 'format':
      return operation.sheet === sheet && operation.format.border && operation.ranges.length === 1
        ? operation.ranges
        : [];
    case 'validate':
      return [
        ...(operation.sheet === sheet && !goesIntoBlock(operation) ? operation.ranges : []),
        ...(operation.rule.allow === 'listFrom' ? addressesOn(sheet, [operation.rule.range]) : []),
      ];
    case 'highlights':
      return operation.sheet === sheet ? operation.rules.map(({ range }) => range) : [];
    case 'chart': {
      const figures = figuresOf(operation);
      return figures.sheet === sheet ? figures.addresses : [];
    }
    default:
      return [];
  }
}

/** Of references, those that lead to the sheet. */
function addressesOn(name: string, references: readonly string[]): string[] {
  return references.flatMap((reference) => {
    const { sheet, address } = splitReference(reference);
    return sheet === name ? [addressOf(address)] : [];
  });
}

import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { MarkedCell } from './fills.ts';
import type { ScaffoldPlan, TabInSheet } from './plan-scaffold.ts';
import { type Held, inputCells, isAsMade, readCells } from './typed-cells.ts';
import { writesOf } from './writes.ts';

export interface Merged {
  /** Sheets whose inputs stand on the other one now; they are gone. */
  readonly merged: readonly TabInSheet[];
  /** Sheets that say something else than ours in these cells: both are kept, for only people can choose. */
  readonly kept: readonly (TabInSheet & { readonly cells: readonly string[] })[];
}

/**
 * Two people who made tabs in Excel at the same moment have two of each: what was typed on the second is carried to the
 * one that the workbook's names point to, and the second is taken away, unless both hold something else in a cell.
 */
export async function mergeDoubles(
  port: SheetPort,
  options: BookOptions,
  { doubles, sheets }: Pick<ScaffoldPlan, 'doubles' | 'sheets'>,
): Promise<Merged> {
  const merged: TabInSheet[] = [];
  const kept: (TabInSheet & { cells: string[] })[] = [];
  const operations: Operation[] = [];
  // Proposals of the second name the sheets of the second.
  const theirs = new Map([...sheets, ...doubles.map(({ tab, sheet }) => [tab, sheet] as const)]);
  const pairs = doubles.flatMap(({ tab, sheet }) => {
    const ours = sheets.get(tab);
    // Both people chose a start and a currency; those of the tab that stays hold.
    return ours === undefined
      ? []
      : [
          {
            tab,
            sheet,
            ours,
            inputs: inputCells(buildTab(tab, { options, sheets })),
            madeThere: new Map(
              inputCells(buildTab(tab, { options, sheets: theirs })).map(({ at, content }) => [at, content]),
            ),
          },
        ];
  });
  const held = await readCells(
    port,
    pairs.flatMap(({ sheet, ours, inputs }) => {
      const addresses = inputs.map(({ at }) => at);
      return [
        { sheet: ours, addresses },
        { sheet, addresses },
      ];
    }),
  );
  for (const [index, { tab, sheet, ours, inputs, madeThere }] of pairs.entries()) {
    const [here = noCells, there = noCells] = held.slice(2 * index, 2 * index + 2);
    const conflicts: string[] = [];
    const carried = new Map<string, MarkedCell>();
    for (const { at, content } of inputs) {
      const [own, other] = [here.get(at) ?? '', there.get(at) ?? ''];
      if (other === '' || isAsMade(other, madeThere.get(at) ?? null) || isSame(own, other)) continue;
      if (own === '' || isAsMade(own, content)) carried.set(at, { content: other, fill: undefined });
      else conflicts.push(at);
    }
    if (conflicts.length > 0) kept.push({ tab, sheet, cells: conflicts });
    else {
      merged.push({ tab, sheet });
      operations.push(...writesOf(ours, carried));
    }
  }
  await port.run([...operations, ...merged.map(({ sheet }): Operation => ({ do: 'deleteSheet', sheet }))]);
  return { merged, kept };
}

const noCells: ReadonlyMap<string, Held> = new Map();
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalls } from '../../core/actions/portable/find-calls.ts';
import { replaceCalls } from '../../core/actions/portable/replace-calls.ts';
import { recordedCalls, restoreCalls } from '../../core/actions/portable/restore-calls.ts';
import { columnName } from '../../core/cells/address.ts';
import type { Example } from '../../core/function-kit/declaration.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { formulaNow, keepFormula } from '../../core/portable/kept-formula.ts';
import { draws, isFull } from '../support/draws.ts';
import { type PlacedArgument, placeArguments } from '../support/example-calls.ts';
import { openExcel } from '../support/hosts.ts';

const silent = { onProgress: () => undefined };

describe('A formula that is kept', () => {
  const reference = fc.constantFrom(
    'A1',
    '$B$2:B9',
    "'It''s (a) plan'!$C3",
    'Plan!A:A',
    '2:$5',
    'A1#',
    'T[Cost]',
    'Name',
  );
  const expression: fc.Arbitrary<string> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      reference,
      fc.constantFrom('1.5', '"AI_ROI(A1,‹1›)"', '{1,2;3,4}'),
      tie('call'),
    ),
    call: fc
      .tuple(
        fc.constantFrom('AI_ROI', 'SUM', 'IF', 'LET'),
        fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, given]) => `${name}(${given.join(', ')})`),
  })).call as fc.Arbitrary<string>;

  it('is the same again, letter by letter, on its sheet', () => {
    fc.assert(
      fc.property(expression, fc.constantFrom('Plan', "It's (a) plan"), (text, sheet) => {
        const { text: kept, references } = keepFormula(`=${text}`, sheet);
        expect(formulaNow(kept, references, sheet)).toBe(`=${text}`);
      }),
      draws(3_000, 30_000),
    );
  });
});

/** IronCalc does not compute its arrays: the twin has other referees. */
const unreadable = new Set(['DATA_DUPLICATES']);

/** Examples that give one value, each with its arguments in cells of its own. */
const examples = catalogue.flatMap((definition) =>
  definition.twin && !unreadable.has(definition.name)
    ? definition.examples
        .filter(({ gives }) => !Array.isArray(gives))
        .map((example) => ({ name: definition.name, example }))
    : [],
);

/** Rows of its first cell and columns of its last stay where the formula is copied. */
const reference = ({ row, column, rows, columns, isRange }: PlacedArgument): string => {
  const first = `${columnName(column)}$${row}`;
  return isRange ? `${first}:$${columnName(column + columns - 1)}${row + rows - 1}` : first;
};

/** Around one or two calls: nested, beside texts that look like calls, behind signs. */
const shapes: readonly ((one: string, two: string) => string)[] = [
  (one) => one,
  (one, two) => `IF(ISERROR(${one}),"AI_ROI(1,2)",${two})`,
  (one, two) => `ROUND(IFERROR(${one}+0,1),6)&" - AI_TCO(A1) - "&IF(ISTEXT(${two}),${two},1)`,
  (one, two) => `IFERROR(-${one}^2+${two},0)`,
  (one, two) => `IF(ISNUMBER(${two}),AI_ROI(ABS(${two})+1,2),${one})`,
  (one, two) => `ROUND(IFERROR(${one}+0,1)/(1+ABS(IFERROR(${two}+0,1))),6)`,
  (one) => `LET(x, 2, IF(x=2, ${one}, x))`,
];

describe('Drawn formulas in a workbook', () => {
  // The simulator reads the arguments of so many calls at once, and hardly of more.
  const rounds = Array.from({ length: isFull ? 20 : 1 }, (_, round) => 17 + round);
  it.each(rounds)(
    'show the same with twins in place of calls, and are themselves again (seed %i)',
    async (seed) => {
      const host = await openExcel();
      const written = new Map<string, string>();
      const wanted = fc.sample(
        fc.tuple(
          fc.constantFrom(...examples),
          fc.constantFrom(...examples),
          fc.constantFrom(...shapes),
          fc.boolean(),
        ),
        { numRuns: isFull ? 150 : 75, seed },
      );
      host.book.batch(() => {
        let row = 1;
        for (const [one, two, shape, isQualified] of wanted) {
          let column = 3;
          let height = 1;
          const callOf = ({ name, example }: { name: string; example: Example }) => {
            const placed = placeArguments(host.book, example, { row, column });
            height = Math.max(height, placed.height);
            column += placed.width;
            const given = placed.references.map((area) => {
              if (area === null) return '';
              return isQualified ? `Sheet1!${reference(area)}` : reference(area);
            });
            return `${name}(${given.join(',')})`;
          };
          const formula = `=${shape(callOf(one), callOf(two))}`;
          host.book.type(0, row, 1, formula);
          written.set(`A${row}`, formula);
          row += height;
        }
      });
      await host.book.idle();
      const rows = [...written.keys()].at(-1)?.slice(1);
      const formulas = await host.spreadsheet.formulas(`A1:A${rows}`);
      const cells = (await findCalls(host.port, 'workbook', silent)) ?? [];
      expect(cells).toHaveLength(written.size);
      const replaced = await replaceCalls(host.port, cells, { withoutTwin: 'stays', ...silent });
      const wrong = replaced.filter(({ why }) => why === 'differs' || why === 'refused');
      expect(wrong.map(({ cell, why, value }) => [why, cell.formula, cell.value, value])).toEqual([]);
      // Most have twins: else nothing would have been shown.
      expect(replaced.filter(({ is }) => is === 'twin').length).toBeGreaterThan(0.8 * written.size);
      expect(await recordedCalls(host.port)).toHaveLength(replaced.filter(({ is }) => is === 'twin').length);
      const restored = await restoreCalls(host.port, silent);
      await host.book.idle();
      expect(restored.filter(({ is }) => is !== 'restored')).toEqual([]);
      expect(await host.spreadsheet.formulas(`A1:A${rows}`)).toEqual(formulas);
    },
    600_000,
  );
});

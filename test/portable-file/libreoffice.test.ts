import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { type Cell, CellError, Day } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { portableFile } from '../../xlsx-file/portable/portable-file.ts';
import type { CellReport } from '../../xlsx-file/portable/report-of.ts';
import { toXml } from '../../xlsx-file/xml-text.ts';
import { callFor } from '../support/drawn-cells.ts';
import { drawn, isFull } from '../support/draws.ts';
import { differences, formulaResults } from '../workbook/formula-results.ts';
import { savedAnew, withLibreOffice } from '../workbook/libreoffice.ts';
import { inRow, madeFile, partsOf } from './made-file.ts';

const inCell = (at: string, content: Cell): string => {
  if (typeof content === 'number') return `<c r="${at}"><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c r="${at}" t="b"><v>${content ? 1 : 0}</v></c>`;
  return typeof content === 'string'
    ? `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${toXml(content)}</t></is></c>`
    : '';
};

interface Drawn {
  /** The rows of the call's arguments and, in the first, the call and what hangs on it. */
  rows: string;
  height: number;
}

/**
 * A drawn call in a block of rows: its arguments side by side, behind them the call and a formula that hangs on it. Every
 * second file was saved where the functions were known, and has their values.
 */
function blockOf(
  definition: (typeof catalogue)[number],
  given: (Cell | Cell[][])[],
  top: number,
  hasValue: boolean,
): Drawn {
  const tables = given.map((argument) => (Array.isArray(argument) ? argument : [[argument]]));
  const height = Math.max(...tables.map((table) => table.length));
  const rows = Array.from({ length: height }, () => '');
  let column = 1;
  const texts = tables.map((table) => {
    const width = table[0]?.length ?? 1;
    for (const [down, row] of table.entries())
      for (const [across, content] of row.entries())
        rows[down] += inCell(cellName({ row: top + down, column: column + across }), content);
    const [first, last] = [
      cellName({ row: top, column }),
      cellName({ row: top + table.length - 1, column: column + width - 1 }),
    ];
    column += width;
    return first === last ? first : `${first}:${last}`;
  });
  const outcome = call(definition, given);
  const single = Array.isArray(outcome) ? outcome[0]?.[0] : outcome;
  const value = single instanceof Day ? single.serial : single;
  const [at, hanging] = [column, column + 1].map((each) => cellName({ row: top, column: each }));
  const [type, known] =
    value instanceof CellError
      ? ['e', '#VALUE!']
      : typeof value === 'string'
        ? ['str', toXml(value)]
        : ['n', value];
  const cached = hasValue ? { type, known } : { type: 'e', known: '#NAME?' };
  const formula = `${definition.name}(${texts.join(',')})`;
  const hangs = hasValue
    ? ''
    : `<c r="${hanging}" t="e"><f>IF(ISNUMBER(${at}),${at}*2+1,${at})</f><v>#NAME?</v></c>`;
  rows[0] += `<c r="${at}" t="${cached.type}"><f>_xldudf_${formula}</f><v>${cached.known}</v></c>${hangs}`;
  return { rows: rows.map((row, down) => `<row r="${top + down}">${row}</row>`).join(''), height };
}

/** To LibreOffice TRUE is a number: where a figure is asked for, it counts what other programs refuse. */
const hasOddFlag = ({ inputs }: (typeof catalogue)[number], given: (Cell | Cell[][])[]): boolean =>
  given.some(
    (argument, index) =>
      inputs[index]?.[1].kind !== 'flag' &&
      [argument].flat(2).some((content) => typeof content === 'boolean'),
  );

/** One sheet with drawn calls of every function that has a twin. */
function drawnFile(hasValues: boolean): { file: Uint8Array; calls: number } {
  let top = 1;
  let rows = '';
  let calls = 0;
  for (const definition of catalogue.filter(({ twin }) => twin))
    for (const given of drawn(callFor(definition), 6, 40)) {
      if (hasOddFlag(definition, given)) continue;
      const block = blockOf(definition, given, top, hasValues);
      rows += block.rows;
      top += block.height;
      calls += 1;
    }
  return { file: madeFile({ sheets: { S: rows } }), calls };
}

const count = (cells: readonly CellReport[], ...kinds: CellReport['became'][]) =>
  cells.filter(({ became }) => kinds.includes(became)).length;

describe('Drawn calls of every function, made portable,', () => {
  it('come to what the functions gave, or are left as they were', () => {
    const { file, calls } = drawnFile(true);
    const { cells } = portableFile(file, 'value');
    expect(count(cells, 'same')).toBeGreaterThan(0.9 * calls);
    // Twins that are #N/A where the function is not, and what the engine cannot do (test/functions/twin-exceptions.ts).
    const known = /^=_xldudf_(XMR_LIMITS|KPI_EVIDENCE|AI_IRR|KPI_P_VALUE|DATA_FRESHNESS|DATA_DUPLICATES)\(/;
    const others = cells.filter(({ became }) => became !== 'same' && became !== 'new');
    expect(others.filter(({ formula }) => !known.test(formula))).toEqual([]);
  });
});

withLibreOffice(isFull ? 3 : 2, () => {
  describe('LibreOffice, which calculates anew, comes to the values that a portable file carries:', () => {
    // What a file has values of, the test above holds without a program to start.
    it.each([
      ['without values', false] as const,
      ...(isFull ? [['with the values of the functions', true] as const] : []),
    ])('a file %s', (_, hasValues) => {
      const { file } = drawnFile(hasValues);
      const { bytes, cells } = portableFile(file, 'value');
      const left = new Set(cells.filter(({ became }) => became === 'differs').map(({ at }) => at));
      const differing = differences(bytes, savedAnew(bytes)).filter((line) => {
        const [, at = ''] = /^S!(\w+)/.exec(line) ?? [];
        return !left.has(at) && !/ none | e #NAME\? or/.test(line); // nobody here could say
      });
      expect(differing).toEqual([]);
      expect(formulaResults(bytes).size).toBeGreaterThan(180);
    });

    it('a file that LibreOffice saved itself, without the add-in', () => {
      const saved = savedAnew(
        inRow('<c r="C1"><f>AI_ROI(A1,B1)</f><v>2</v></c><c r="D1"><f>C1*2</f><v>4</v></c>'),
      );
      const { bytes, cells } = portableFile(saved, 'value');
      expect(cells.map(({ at, became }) => `${at} ${became}`)).toEqual(['C1 new', 'D1 hangs']);
      expect(formulaResults(bytes).get('S!D1')).toEqual({ type: 'n', text: '4' });
      expect(differences(bytes, savedAnew(bytes))).toEqual([]);
      expect([...partsOf(bytes).keys()]).toEqual([...partsOf(saved).keys()]);
    });
  });
});

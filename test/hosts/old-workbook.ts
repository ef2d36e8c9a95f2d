import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sheetIn } from '../../core/actions/sheet-in.ts';
import { sizeOf } from '../../core/actions/tab-size.ts';
import { parseArea } from '../../core/cells/address.ts';
import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { OpenHost } from '../support/hosts.ts';

/**
 * The First check kit and the Scorecard with the example, as version 2 of the model made them: the operations
 * that it gave to the hosts. Kept from that version on (npm run keep-layout); never made anew. Some of its tabs alone
 * where their number is not what a test is about.
 */
export async function oldWorkbook(
  { port, book }: Pick<OpenHost, 'port'> & Partial<Pick<OpenHost, 'book'>>,
  tabs?: readonly string[],
): Promise<void> {
  const kept = gunzipSync(readFileSync('test/fixtures/version-2.operations.json.gz'));
  const all: OldOperation[] = JSON.parse(kept.toString('utf8'));
  const operations = tabs ? all.filter((each) => isOn(tabs, each)) : all;
  // The workbook's marks had the names of the sheets': Excel keeps such in a file, and adds none.
  const isInFile = (each: OldOperation) =>
    port.takesWholeWorkbook && book && each.do === 'name' && each.hidden && each.sheet === undefined;
  await port.run(inTodaysShapes(operations.filter((each) => !isInFile(each))));
  for (const each of operations)
    if (isInFile(each) && each.do === 'name')
      book?.defineName(each.name, null, each.refersTo.slice(1), { comment: each.comment, visible: false });
}

/** Three tabs whose formulas refer to no other. */
export const fewTabs = ['Assumptions', 'Costs', 'Value'] as const;

/** A list to choose from may stand on another tab. */
const isOn = (tabs: readonly string[], operation: OldOperation): boolean =>
  tabs.includes(sheetOf(operation)) &&
  !(operation.do === 'validate' && /Start'?!/.test(JSON.stringify(operation.rule)));

/** A name of the workbook belongs to the sheet that it points to. */
function sheetOf(operation: OldOperation): string {
  if ('sheet' in operation && operation.sheet !== undefined) return operation.sheet;
  return operation.do === 'name' ? sheetIn(operation.refersTo) : '';
}

/** Until version 2 a sheet was added without its size, each rule came by itself, and links and charts said less. Printing is left out. */
type OldOperation =
  | Exclude<Operation, { do: 'addSheet' | 'highlights' | 'link' | 'chart' | 'print' }>
  | OldPrint
  | Pick<OperationOf<'addSheet'>, 'do' | 'sheet'>
  | ({ do: 'highlight'; sheet: string } & Rule)
  | Omit<OperationOf<'link'>, 'text'>
  | Omit<OperationOf<'chart'>, 'width' | 'height'>;
type Rule = OperationOf<'highlights'>['rules'][number];
/** Until version 4 a tab was always one page wide. */
interface OldPrint {
  readonly do: 'print';
  readonly sheet: string;
  readonly area: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly pagesTall: number;
}

/** The rules of a sheet stand where the first of them stood. */
function inTodaysShapes(operations: readonly OldOperation[]): Operation[] {
  const on = <Kind extends OldOperation['do']>(kind: Kind, sheet: string) =>
    operations.filter(
      (each): each is Extract<OldOperation, { do: Kind }> =>
        each.do === kind && 'sheet' in each && each.sheet === sheet,
    );
  return operations.flatMap((each): Operation[] => {
    if (each.do === 'addSheet') return [{ ...each, ...extentOn(operations, each.sheet) }];
    if (each.do === 'link') return [{ ...each, text: textAt(on('write', each.sheet), each.at) }];
    if (each.do === 'chart') {
      const [size = { columns: [], rows: [] }] = on('size', each.sheet);
      return [{ ...each, ...sizeOf(size, each.over) }];
    }
    if (each.do === 'print') return [];
    if (each.do !== 'highlight') return [each];
    const { sheet } = each;
    const all = on('highlight', sheet);
    const rules = all.map(({ range, formula, colour, fill }) => ({ range, formula, colour, fill }));
    return each === all[0] ? [{ do: 'highlights', sheet, rules }] : [];
  });
}

/** Around everything that is said of a sheet. */
function extentOn(operations: readonly OldOperation[], sheet: string): { rows: number; columns: number } {
  const ranges = operations.flatMap((each): string[] => {
    if (!('sheet' in each) || each.sheet !== sheet) return [];
    if (each.do === 'format' || each.do === 'validate') return each.ranges;
    if (each.do === 'highlight') return [each.range];
    if (each.do === 'chart') return [each.over];
    if (each.do === 'print') return [each.area];
    if (each.do === 'size')
      return [...each.columns.map(({ to }) => `${to}1`), ...each.rows.map(({ to }) => `A${to}`)];
    return [];
  });
  const areas = [
    ...ranges.flatMap((range) => parseArea(range) ?? []),
    ...operations.flatMap((each) => (each.do === 'write' && each.sheet === sheet ? [writtenArea(each)] : [])),
  ];
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns - 1)),
  };
}

const writtenArea = ({ at, cells }: OperationOf<'write'>) => ({
  ...placeOf(at),
  rows: cells.length,
  columns: Math.max(...cells.map((row) => row.length)),
});

function textAt(writes: readonly OperationOf<'write'>[], at: string): string {
  const { row, column } = placeOf(at);
  for (const write of writes) {
    const from = placeOf(write.at);
    const content = write.cells[row - from.row]?.[column - from.column];
    if (typeof content === 'string') return content;
  }
  throw new Error(`the link in ${at} has no text`);
}

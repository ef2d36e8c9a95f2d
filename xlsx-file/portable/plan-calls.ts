import { findCalls, tokensOf } from '../../core/formula/calls.ts';
import { isOurFunction, ourFunction } from '../../core/portable/our-function.ts';
import { portableFormula, type WhyKept } from '../../core/portable/portable-formula.ts';
import { twinTolerance } from '../../core/portable/twin-tolerance.ts';
import type { FormulaCell, Formulas } from './cell-formulas.ts';
import { keysIn } from './dependents.ts';
import { isForExcel } from './google-export.ts';
import type { FileBook } from './read-workbook.ts';
import type { References } from './references.ts';

/** A cell with a call of ours, and the formulas that are to stand in its place. */
export interface CallPlan {
  readonly cell: FormulaCell;
  /** With "=", by the cell. */
  readonly twins: ReadonlyMap<string, string>;
  /** The cells whose values are the call's. */
  readonly keys: readonly string[];
  /** Something else in the formula is worked out as an array: it stays an array formula. */
  readonly staysArray: boolean;
  /** It hangs on the clock or on chance, so that it comes to something else today. */
  readonly isVolatile: boolean;
  /** How near its value has to be, relative to it. */
  readonly tolerance: number;
}

export interface KeptCall {
  readonly cell: FormulaCell;
  readonly function: string;
  readonly why: WhyKept | 'spill' | 'google';
}

export interface Plans {
  readonly plans: readonly CallPlan[];
  readonly kept: readonly KeptCall[];
}

export function planCalls(
  book: FileBook,
  { cells, computedValues }: Formulas,
  references: References,
): Plans {
  const plans: CallPlan[] = [];
  const kept: KeptCall[] = [];
  for (const cell of cells.values()) {
    const { sheet } = cell;
    const { row, column } = cell.cell;
    const outcome = portableFormula(cell.text, {
      sheet: book.sheets[sheet]?.name ?? '',
      referenceOf: (name) => references.referenceOf(name, { sheet, row, column }),
      filledOf: (name) => references.filledOf(name),
    });
    if (outcome.is === 'other') continue;
    const isGooglesAlone = cell.isGoogles && !isForExcel(cell.text, isOurFunction);
    const isRewritten = outcome.is === 'portable' && !isGooglesAlone;
    const twins = isRewritten ? twinsOf(cell, outcome.formulas, computedValues) : null;
    if (twins) plans.push({ cell, ...twins, ...natureOf(cell.text) });
    else if (isGooglesAlone) kept.push({ cell, function: firstCallIn(cell.text), why: 'google' });
    else if (outcome.is === 'kept') kept.push({ cell, function: outcome.function, why: outcome.why });
    else kept.push({ cell, function: firstCallIn(cell.text), why: 'spill' });
  }
  return { plans, kept };
}

type Twins = Pick<CallPlan, 'twins' | 'keys' | 'staysArray'>;

/** null where it is not known into which cells a call spills. */
function twinsOf(
  { key, sheet, cell, text, area, isGoogles }: FormulaCell,
  table: readonly (readonly string[])[],
  computedValues: ReadonlySet<string>,
): Twins | null {
  const [[first = '=NA()'] = []] = table;
  const [rows, columns] = [table.length, table[0]?.length ?? 1];
  const alone = { twins: new Map([[key, first]]), keys: [key], staysArray: false };
  if (rows * columns === 1) {
    const isOne = !area || area.rows * area.columns === 1;
    if (!area || (isOne && isOnlyCalls(text))) return alone;
    return { ...alone, keys: keysIn(sheet, area), staysArray: true };
  }
  // A formula that is no array formula shows the first of several values.
  if (!area && !isGoogles) return alone;
  const lies = area ?? { row: cell.row, column: cell.column, rows, columns };
  const keys = keysIn(sheet, lies);
  if (isGoogles && keys.some((each) => each !== key && !computedValues.has(each))) return null;
  const twins = new Map(
    keys.map((each, index) => {
      const [down, across] = [Math.floor(index / lies.columns), index % lies.columns];
      return [each, table[rows === 1 ? 0 : down]?.[columns === 1 ? 0 : across] ?? '=NA()'];
    }),
  );
  return { twins, keys, staysArray: false };
}

/** Newer Excel writes every call of an add-in as an array formula, as it might spill. */
const isOnlyCalls = (formula: string): boolean =>
  tokensOf(formula).every(({ type, value }) => type !== 'func' || isOurFunction(value));

function natureOf(formula: string): Pick<CallPlan, 'isVolatile' | 'tolerance'> {
  const functions = tokensOf(formula).flatMap(({ type, value }) =>
    type === 'func' ? [value.toUpperCase()] : [],
  );
  return {
    isVolatile: functions.some((name) => /^(TODAY|NOW|RAND|RANDBETWEEN|_XLFN\.RANDARRAY)$/.test(name)),
    tolerance: twinTolerance(formula),
  };
}

const firstCallIn = (formula: string): string =>
  ourFunction(findCalls(formula, isOurFunction)[0]?.name ?? '')?.name ?? '';

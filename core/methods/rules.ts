import { textLiteral } from '../cells/wording.ts';
import { firstThatHolds } from './first-that-holds.ts';

/**
 * A table of rules: rows in their order, each named after its condition with what is said where it holds; and what is
 * said where none does. From it a function decides, and its native twin and the tabs have their formula.
 */
export interface Rules<Row extends string = string> {
  readonly rows: Readonly<Record<Row, string>>;
  readonly otherwise: string;
}

/** What the first row says whose condition holds. */
export function decide<Row extends string>(
  rules: Rules<Row>,
  holds: Readonly<Record<NoInfer<Row>, boolean>>,
): string {
  const row = rowsOf(rules).find((name) => holds[name]);
  return row === undefined ? rules.otherwise : rules.rows[row];
}

/** The same as a formula, from conditions that are formulas. */
export function decisionFormula<Row extends string>(
  rules: Rules<Row>,
  conditions: Readonly<Record<NoInfer<Row>, string>>,
): string {
  return firstThatHolds(
    rowsOf(rules).map((name) => [conditions[name], textLiteral(rules.rows[name])]),
    textLiteral(rules.otherwise),
  );
}

const rowsOf = <Row extends string>({ rows }: Rules<Row>) => Object.keys(rows) as Row[];

import { type FormulaCall, findCalls, replaceParts, tokensOf } from '../formula/calls.ts';
import { termOf } from '../function-kit/twin/term.ts';
import { argumentText, filledPart, type Surroundings } from './argument-text.ts';
import { literalPlace } from './literal-place.ts';
import { isOurFunction, ourFunction } from './our-function.ts';
import { twinOf } from './twin-of.ts';

export type { Surroundings } from './argument-text.ts';

/** Why a call stays: it has no twin; no twin reads arguments of its shape; the formula would be too long. */
export type WhyKept = 'noTwin' | 'shape' | 'tooLong';

export type Portable =
  /** No call of ours is in it. */
  | { readonly is: 'other' }
  /** Formulas with "=", one a cell from the cell of the formula on, rightwards and down. */
  | {
      readonly is: 'portable';
      readonly formulas: readonly (readonly string[])[];
      /** The function that is called first. */
      readonly function: string;
    }
  | { readonly is: 'kept'; readonly why: WhyKept; readonly function: string };

/** The longest formula that every spreadsheet takes. */
const longest = 8000;

/** The formula with the native twin in place of each call of ours, nested ones too. English with commas. */
export function portableFormula(formula: string, surroundings: Surroundings): Portable {
  const calls = findCalls(formula, (name) => isOurFunction(name) || ofInterest.has(name));
  const [first] = oursIn(calls);
  if (first === undefined) return { is: 'other' };
  try {
    const { table } = rewritten({ from: 0, to: formula.length }, calls, {
      formula,
      surroundings,
      given: new Map(),
    });
    if (table.flat().some((each) => each.length > longest)) throw new Kept('tooLong', first);
    return { is: 'portable', formulas: table, function: nameOf(first) };
  } catch (error) {
    if (!(error instanceof Kept)) throw error;
    return { is: 'kept', why: error.why, function: nameOf(error.call) };
  }
}

/** Functions whose calls are looked into: LET names what is in it, INDEX takes one value of several. */
const ofInterest = new Set(['LET', '_XLFN.LET', 'INDEX']);

class Kept extends Error {
  constructor(
    readonly why: WhyKept,
    readonly call: FormulaCall,
  ) {
    super(why);
  }
}

const nameOf = ({ name }: FormulaCall): string => ourFunction(name)?.name ?? '';

const oursIn = (calls: readonly FormulaCall[]): FormulaCall[] =>
  calls.flatMap((call) => [...(isOurFunction(call.name) ? [call] : []), ...oursIn(call.inner)]);

interface Context {
  readonly formula: string;
  readonly surroundings: Surroundings;
  /** What LET has named so far, in small letters. */
  readonly given: ReadonlyMap<string, string>;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** One text or a table of them where what stands there spills. */
interface Written {
  readonly table: string[][];
}

/** A part of the formula with twins in place of the calls in it. */
function rewritten(part: Place, calls: readonly FormulaCall[], context: Context): Written {
  const own = calls.filter(({ from, to }) => from >= part.from && to <= part.to);
  const written = own.map((call) => ({ call, ...callWritten(call, context) }));
  const rows = Math.max(1, ...written.map(({ table }) => table.length));
  const columns = Math.max(1, ...written.map(({ table }) => table[0]?.length ?? 1));
  const spilled = written.find(({ table }) => isSeveral(table));
  if (spilled && !isPlain(part, own, context.formula)) throw new Kept('shape', spilled.call);
  for (const { call, table } of written)
    if (![1, rows].includes(table.length) || ![1, columns].includes(table[0]?.length ?? 1))
      throw new Kept('shape', call);
  const text = context.formula.slice(part.from, part.to);
  const cell = (down: number, across: number) =>
    replaceParts(
      text,
      written.map(({ call, table }) => {
        const row = table[table.length === 1 ? 0 : down] ?? [];
        const from = isOurFunction(call.name) ? behindSign(context.formula, call.from) : call.from;
        return {
          from: from - part.from,
          to: call.to - part.from,
          by: row[row.length === 1 ? 0 : across] ?? '',
        };
      }),
    );
  return {
    table: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => cell(down, across)),
    ),
  };
}

const isSeveral = (table: readonly string[][]) => table.length > 1 || (table[0]?.length ?? 1) > 1;

/** "@" before a call of ours says that one value is wanted; its twin gives one. */
const behindSign = (formula: string, from: number) => (formula[from - 1] === '@' ? from - 1 : from);

/** Is there nothing around the calls but arithmetic with single figures? Then each cell of a spill has its own. */
function isPlain(part: Place, calls: readonly FormulaCall[], formula: string): boolean {
  const text = replaceParts(
    formula.slice(part.from, part.to),
    calls.map(({ from, to }) => ({ from: from - part.from, to: to - part.from, by: '1' })),
  );
  return (
    !text.includes('@') &&
    tokensOf(text).every(
      ({ type, value }) =>
        !['func', 'range_beam', 'range_named', 'structured'].includes(type) &&
        !value.includes('{') &&
        !(type === 'range' && value.includes(':')),
    )
  );
}

function callWritten(call: FormulaCall, context: Context): Written {
  if (isOurFunction(call.name)) return { table: twinsOf(call, context) };
  if (call.name === 'INDEX') return { table: [[indexWritten(call, context)]] };
  return { table: [[letWritten(call, context)]] };
}

function twinsOf(call: FormulaCall, context: Context): string[][] {
  const definition = ourFunction(call.name);
  if (!definition?.twin) throw new Kept('noTwin', call);
  const meaningOf = (name: string) =>
    context.given.get(name.toLowerCase()) ?? context.surroundings.referenceOf(name);
  if (call.arguments.length > definition.inputs.length) throw new Kept('shape', call);
  const texts = call.arguments.map((argument, index) => {
    const text = one(rewritten(argument, call.inner, context), call);
    const [, input] = definition.inputs[index] ?? [];
    const read = input ? argumentText(text, outlineOf(argument, call.inner), input, meaningOf) : null;
    if (read === null) throw new Kept('shape', call);
    return read;
  });
  const whole = twinOf(definition, texts);
  const twins =
    'formulas' in whole
      ? whole
      : twinOf(
          definition,
          texts.map((text) => filledPart(text, context.surroundings)),
        );
  if (!('formulas' in twins)) throw new Kept('shape', call);
  const isAlone = behindSign(context.formula, call.from) === 1 && call.to === context.formula.length;
  return twins.formulas.map((row) => row.map((twin) => (isAlone ? twin.slice(1) : bracketed(twin.slice(1)))));
}

/** The part with a figure in the place of our calls in it. */
const outlineOf = (
  { from, to, text }: FormulaCall['arguments'][number],
  calls: readonly FormulaCall[],
): string =>
  replaceParts(
    text,
    outermostOurs(calls)
      .filter((call) => call.from >= from && call.to <= to)
      .map((call) => ({ from: call.from - from, to: call.to - from, by: '1' })),
  );

const outermostOurs = (calls: readonly FormulaCall[]): FormulaCall[] =>
  calls.flatMap((call) => (isOurFunction(call.name) ? [call] : outermostOurs(call.inner)));

/** With brackets of its own, unless it is one call: "=-2^2" is 4 in every spreadsheet. */
const bracketed = (twin: string): string => termOf(twin, null).toString();

function one({ table }: Written, call: FormulaCall): string {
  if (isSeveral(table)) throw new Kept('shape', call);
  return table[0]?.[0] ?? '';
}

/** INDEX(XMR_LIMITS(...),2) takes one of several twins; any other INDEX stays as it is around its arguments. */
function indexWritten(call: FormulaCall, context: Context): string {
  const [table, ...places] = call.arguments;
  const [inner] = call.inner;
  const isOurs =
    table &&
    inner &&
    isOurFunction(inner.name) &&
    context.formula.slice(inner.from, inner.to) === table.text.trim();
  if (isOurs) {
    const twins = twinsOf(inner, context);
    const place = literalPlace(
      places.map(({ text }) => text.trim()),
      { rows: twins.length, columns: twins[0]?.length ?? 1 },
    );
    const twin = place && twins[place.row - 1]?.[place.column - 1];
    if (twin) return twin;
  }
  return around(call, context, () => context);
}

/** LET(name, value, ..., calculation): what it has named is known to what follows. */
function letWritten(call: FormulaCall, context: Context): string {
  const given = new Map(context.given);
  return around(call, context, (index) => {
    const [name, value] = [call.arguments[index - 2], call.arguments[index - 1]];
    if (name && value && index % 2 === 0) given.set(name.text.trim().toLowerCase(), value.text.trim());
    return { ...context, given };
  });
}

/** A call of another function, its arguments rewritten in their order. */
function around(call: FormulaCall, context: Context, contextOf: (index: number) => Context): string {
  const text = context.formula.slice(call.from, call.to);
  return replaceParts(
    text,
    call.arguments.map((argument, index) => ({
      from: argument.from - call.from,
      to: argument.to - call.from,
      by: one(rewritten(argument, call.inner, contextOf(index)), oursIn(call.inner)[0] ?? call),
    })),
  );
}

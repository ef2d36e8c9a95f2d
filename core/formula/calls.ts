import { tokenize } from '@borgar/fx';

/** One call of a named function inside a formula; positions count characters of the formula's text. */
export interface FormulaCall {
  /** In upper case, whatever the formula says. */
  name: string;
  /** Of the first letter of the name. */
  from: number;
  /** Behind the closing bracket. */
  to: number;
  arguments: FormulaPart[];
  /** Calls of the named functions inside its arguments, outermost first. */
  inner: FormulaCall[];
}

export interface FormulaPart {
  from: number;
  to: number;
  text: string;
}

interface Token {
  type: string;
  value: string;
  from: number;
  to: number;
}

interface OpenBracket {
  call: FormulaCall | null;
  /** Start of the argument being read. */
  from: number;
  isFunction: boolean;
}

/**
 * The calls of the functions whose (upper-case) names are given, as a forest in the order of the text.
 * Names inside texts, sheet names and longer names do not count. A formula without its closing brackets gives none
 * for the calls left open.
 */
export function findCalls(formula: string, isOurs: (name: string) => boolean): FormulaCall[] {
  if (!namesOne(formula, isOurs)) return [];
  const tokens = tokensOf(formula);
  const found: FormulaCall[] = [];
  const open: OpenBracket[] = [];

  const ownerOf = () => {
    for (let index = open.length - 1; index >= 0; index--) {
      const call = open[index]?.call;
      if (call) return call.inner;
    }
    return found;
  };
  const closeArgument = (bracket: OpenBracket, to: number) => {
    if (!bracket.call) return;
    bracket.call.arguments.push({ from: bracket.from, to, text: formula.slice(bracket.from, to) });
  };

  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (token.value === '(' && token.type === 'operator') {
      const isFunction = previous?.type === 'func';
      const name = previous?.value.toUpperCase() ?? '';
      const call =
        isFunction && previous && isOurs(name)
          ? { name, from: previous.from, to: -1, arguments: [], inner: [] }
          : null;
      open.push({ call, from: token.to, isFunction });
    } else if (token.value === '{') {
      open.push({ call: null, from: token.to, isFunction: false });
    } else if (token.value === '}') {
      open.pop();
    } else if (token.value === ',' && token.type === 'operator') {
      const bracket = open[open.length - 1];
      if (bracket?.call) {
        closeArgument(bracket, token.from);
        bracket.from = token.to;
      }
    } else if (token.value === ')' && token.type === 'operator') {
      const bracket = open.pop();
      if (!bracket?.call) return;
      const isEmptyCall =
        bracket.call.arguments.length === 0 && !formula.slice(bracket.from, token.from).trim();
      if (!isEmptyCall) closeArgument(bracket, token.from);
      bracket.call.to = token.to;
      ownerOf().push(bracket.call);
    }
  });
  return found;
}

/** Most formulas call none of ours, and to take them apart takes twenty times as long as this look. */
function namesOne(formula: string, isOurs: (name: string) => boolean): boolean {
  for (const [name] of formula.matchAll(/[a-z_][\w.]*(?=\s*\()/gi))
    if (isOurs(name.toUpperCase())) return true;
  return false;
}

/** The parts of a formula with their positions; whole ranges and names are one part each. */
export function tokensOf(formula: string): Token[] {
  let from = 0;
  return tokenize(formula, { mergeRefs: true }).map((token) => {
    const to = from + token.value.length;
    const placed = { type: token.type, value: token.value, from, to };
    from = to;
    return placed;
  });
}

/** The text with each part replaced; parts must not overlap. */
export function replaceParts(text: string, parts: { from: number; to: number; by: string }[]): string {
  let result = '';
  let done = 0;
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    result += text.slice(done, part.from) + part.by;
    done = part.to;
  }
  return result + text.slice(done);
}

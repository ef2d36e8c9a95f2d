import type { DefinedFunction } from '../define.ts';
import type { Domain, Input } from '../inputs/input.ts';
import { constantTerm, type Term, termOf } from './term.ts';
import type { TwinFormula } from './twin.ts';

/** The longest formula that every spreadsheet takes. */
const longest = 8000;

/**
 * The twin of a call with the given argument texts, without "=": a table of formulas, one a cell, for a function that
 * spills; null where none can be short enough or the arguments are of a shape that it cannot read.
 */
export function writeTwin({ inputs, twin }: DefinedFunction, argumentTexts: string[]): TwinFormula {
  if (!twin) return null;
  const guards: Guards = { types: [], domains: [], isImpossible: false };
  const terms: Record<string, Term> = {};
  for (const [index, [name, input]] of inputs.entries()) {
    const text = argumentTexts[index] ?? '';
    const given = termOf(text, fallbackOf(input));
    terms[name] = input.isWhole ? given : guarded(given, input, text, guards);
  }
  const domains = [...guards.domains, ...(twin.where?.(terms) ?? [])];
  const bodies = twin.formula(terms);
  if (bodies === null) return null;
  const first = twin.first?.(terms);
  const complete = (body: string) => {
    const checked = guards.isImpossible ? 'NA()' : within(guards.types, within(domains, body));
    return first ? `IF(${first.condition},${first.formula},${checked})` : checked;
  };
  const table = Array.isArray(bodies) ? bodies.map((row) => row.map(complete)) : complete(bodies);
  return [table].flat(2).every((formula) => formula.length <= longest) ? table : null;
}

interface Guards {
  types: string[];
  domains: string[];
  /** A literal that the function refuses. */
  isImpossible: boolean;
}

/** What an argument left out stands for; null where the function decides. */
function fallbackOf({ fallback }: Input): number | boolean | string | null {
  const value: unknown = typeof fallback === 'function' ? fallback() : fallback;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

/** IF(conditions, formula, NA()); no IF where there is nothing to check. */
export function within(conditions: string[], formula: string): string {
  if (conditions.length === 0) return formula;
  return `IF(${allOf(conditions)},${formula},NA())`;
}

export function allOf(conditions: string[]): string {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : `AND(${conditions.join(',')})`;
}

function guarded(term: Term, input: Input, argument: string, guards: Guards): Term {
  const isGiven = argument.trim() !== '';
  const mayBeBlank = input.isOptional || input.takesBlank === true;
  if (term.constant !== undefined) {
    const isMissing = !isGiven && !mayBeBlank;
    if (isMissing || (isGiven && !accepts(input, term.constant))) guards.isImpossible = true;
    return term;
  }
  const x = term.toString();
  const type = typeCondition(input, x);
  const domain = domainConditions(input.domain, x);
  if (!mayBeBlank) {
    guards.types.push(type);
    guards.domains.push(...domain);
    return term;
  }
  guards.types.push(`OR(${x}="",${allOf([type, ...domain])})`);
  const value = fallbackOf(input);
  const fallback = value === null ? null : constantTerm(value);
  return fallback ? { ...term, toString: () => `IF(${x}="",${fallback},${x})` } : term;
}

function typeCondition(input: Input, x: string): string {
  if (input.kind === 'flag') return `ISLOGICAL(${x})`;
  if (input.kind === 'text') return `ISTEXT(${x})`;
  return `ISNUMBER(${x})`;
}

/** A number that is refused when it is outside: 0 counts as below where it may not be. */
function domainConditions(domain: Domain, x: string): string[] {
  const { least, most, isAboveLeast, isBelowMost, zero } = domain;
  const conditions: string[] = [];
  if (least !== undefined)
    conditions.push(`${x}${isAboveLeast || (zero && least === 0) ? '>' : '>='}${least}`);
  if (most !== undefined) conditions.push(`${x}${isBelowMost ? '<' : '<='}${most}`);
  if (zero && least === undefined) conditions.push(`${x}<>0`);
  return conditions;
}

function accepts(input: Input, constant: number | boolean | string | null): boolean {
  try {
    input.read(constant, 'argument');
    return true;
  } catch {
    return false;
  }
}

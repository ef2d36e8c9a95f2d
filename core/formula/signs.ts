/**
 * The signs with which a locale writes numbers and separates what stands in brackets. Names of functions are English
 * everywhere.
 */
export interface FormulaSigns {
  readonly decimal: string;
  readonly argument: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

export const englishSigns: FormulaSigns = { decimal: '.', argument: ',', arrayColumn: ',', arrayRow: ';' };

/** Of the locales that write a decimal comma. */
export const decimalCommaSigns: FormulaSigns = {
  decimal: ',',
  argument: ';',
  arrayColumn: '\\',
  arrayRow: ';',
};

/** Writes a formula, given in English with commas, in other signs. */
export const inSigns = (formula: string, signs: FormulaSigns): string =>
  rewrite(formula, englishSigns, signs);

/** Reads a formula in other signs back into English with commas. */
export const fromSigns = (formula: string, signs: FormulaSigns): string =>
  rewrite(formula, signs, englishSigns);

/** Texts, quoted sheet names, names and references are kept: a sign inside them means something else. */
export interface FormulaPart {
  readonly is: 'number' | 'sign' | 'kept';
  readonly text: string;
}

/*
 * Not by @borgar/fx, which reads English alone: to it "\" is a letter, so that TRUE\FALSE would be one name.
 */
const kept = [
  /"(?:[^"]|"")*"?/, // a text
  /'(?:[^']|'')*'?/, // a sheet
  /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]?/, // columns of a table
  /#[A-Z]+(?:\/[A0])?[!?]?/, // an error value
  /[\p{L}_$][\p{L}\p{N}_.$?]*/u, // a name, a reference
];
const numberWith = {
  '.': /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/,
  ',': /(?:\d+,?\d*|,\d+)(?:[Ee][+-]?\d+)?/,
};

const keptSource = kept.map(({ source }) => source).join('|');
const partWith = (number: RegExp) => new RegExp(`(${keptSource})|(${number.source})|[^]`, 'gu');
const parts = { '.': partWith(numberWith['.']), ',': partWith(numberWith[',']) };

/** The formula in parts, whose texts put together are the formula. */
export function partsOf(formula: string, { decimal }: FormulaSigns): FormulaPart[] {
  return Array.from(formula.matchAll(parts[decimal === ',' ? ',' : '.']), ([text, isKept, isNumber]) => {
    if (isKept !== undefined) return { is: 'kept', text };
    return { is: isNumber === undefined ? 'sign' : 'number', text };
  });
}

function rewrite(formula: string, from: FormulaSigns, to: FormulaSigns): string {
  if (from === to) return formula;
  const open: string[] = [];
  return partsOf(formula, from)
    .map(({ is, text }) => {
      if (is === 'kept') return text;
      if (is === 'number') return text.replace(from.decimal, to.decimal);
      if (text === '(' || text === '{') open.push(text);
      if (text === ')' || text === '}') open.pop();
      if (open.at(-1) === '{') {
        if (text === from.arrayColumn) return to.arrayColumn;
        return text === from.arrayRow ? to.arrayRow : text;
      }
      return text === from.argument ? to.argument : text;
    })
    .join('');
}

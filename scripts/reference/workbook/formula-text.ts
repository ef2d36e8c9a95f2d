/** A formula in pieces: its texts, with their quotation marks, and what stands between them. */
export const formulaTokens = (formula: string): { readonly isText: boolean; readonly text: string }[] =>
  [...formula.matchAll(/"(?:[^"]|"")*"|[^"]+/g)].map(([text]) => ({ isText: text.startsWith('"'), text }));

/** A formula over several lines as one: white space is for the reader, but for that inside texts. */
export const inOneLine = (formula: string): string =>
  formulaTokens(formula)
    .map(({ isText, text }) =>
      isText ? text : text.replaceAll(/\s+/g, ' ').replaceAll(/\( | (?=\))/g, (found) => found.trim()),
    )
    .join('')
    .trim();

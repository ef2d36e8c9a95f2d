/**
 * A formula written over several lines, as a cell holds it: white space is for the reader alone, but for that inside
 * texts. What is put in stays as it is: a reference may name a sheet with a space.
 */
export function inOneLine(parts: TemplateStringsArray, ...terms: readonly string[]): string {
  let isText = false;
  const written = parts.map((part) =>
    part.replaceAll(/"|\s+/g, (found) => {
      if (found !== '"') return isText ? found : '';
      isText = !isText;
      return found;
    }),
  );
  return String.raw({ raw: written }, ...terms);
}

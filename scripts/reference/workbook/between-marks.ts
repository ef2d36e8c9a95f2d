/** Where in a text a part is made: between `<!-- made from the model: costs -->` and `<!-- end -->`. */
const made = /<!-- made from the model: ([\w ]+) -->\n[\s\S]*?<!-- end -->/g;

/**
 * The text with each made part in its place; what stands around them is written by hand.
 * @throws Error where a part has no place, or two, or a place has no part.
 */
export function betweenMarks(text: string, parts: Readonly<Record<string, string>>): string {
  const places = [...text.matchAll(made)].map(([, name = '']) => name);
  for (const name of Object.keys(parts))
    if (places.filter((place) => place === name).length !== 1)
      throw new Error(`write <!-- made from the model: ${name} --> and <!-- end --> once`);
  return text.replaceAll(made, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`nothing is made from the model for '${name}'`);
    return `<!-- made from the model: ${name} -->\n\n${part}\n\n<!-- end -->`;
  });
}

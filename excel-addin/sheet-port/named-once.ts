/** What a request has named on a sheet, so that it names each once: every naming is words of its own. */
export function namedOnce<Named>(name: (sheet: Excel.Worksheet, address: string) => Named) {
  const named = new WeakMap<Excel.Worksheet, Map<string, Named>>();
  return (sheet: Excel.Worksheet, address: string): Named => {
    const known = named.get(sheet) ?? new Map<string, Named>();
    named.set(sheet, known);
    const found = known.get(address) ?? name(sheet, address);
    known.set(address, found);
    return found;
  };
}

/** The sheets that a request has named, so that it names each once: every naming is words of its own. */
const named = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

export function worksheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheets = named.get(context) ?? new Map<string, Excel.Worksheet>();
  named.set(context, sheets);
  const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

/** After one is added, deleted or renamed a name may mean another sheet. */
export function forgetWorksheets(context: Excel.RequestContext): void {
  named.delete(context);
}

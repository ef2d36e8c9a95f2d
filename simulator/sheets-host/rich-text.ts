import type { Book } from '../book/book.ts';
import { modelled } from './strict.ts';

type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What a built text holds, for the host's own use. */
const built = new WeakMap<object, { text: string; url: string | null }>();

export function newRichTextValue(): Builder {
  let text = '';
  let url: string | null = null;
  const builder: Builder = modelled<Builder>()('RichTextValueBuilder', {
    setText: (value: string) => {
      text = value;
      return builder;
    },
    // Of its two forms only the one for the whole text is modelled.
    setLinkUrl: (...given: unknown[]) => {
      if (given.length !== 1)
        throw new Error('RichTextValueBuilder.setLinkUrl(start, end, url) is not modelled');
      url = String(given[0]);
      return builder;
    },
    build: () => {
      const value = modelled<RichText>()('RichTextValue', { getText: () => text, getLinkUrl: () => url });
      built.set(value, { text, url });
      return value;
    },
  });
  return builder;
}

export function textOf(value: RichText): string {
  return built.get(value)?.text ?? '';
}

/** Where a link inside the spreadsheet leads; null for none. */
export function linkOf(value: RichText, book: Book): { toSheet: string; toCell: string } | null {
  const url = built.get(value)?.url ?? null;
  if (url === null) return null;
  const match = /^#gid=(\d+)&range=([A-Z]+\d+)$/.exec(url);
  const sheet = book.sheets().find(({ id }) => String(id) === match?.[1]);
  if (!match || !sheet) throw new Error(`the link '${url}' leads nowhere in this spreadsheet`);
  return { toSheet: sheet.name, toCell: match[2] ?? 'A1' };
}

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** What stands before the next tag. */
  text: string;
  /** The names of the elements that it stands in. */
  within: string[];
}
export interface Manifest {
  /** The elements in their order. */
  tags: Tag[];
  /** Of the first element of that name. */
  textOf(name: string): string;
  /** Its DefaultValue. */
  defaultOf(name: string): string;
}

/** It is our own file: no comments, no CDATA. */
export function readManifest(manifest: string): Manifest {
  const within: string[] = [];
  const tags: Tag[] = [];
  for (const [, slash, name = '', rest = '', text = ''] of manifest.matchAll(
    /<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>([^<]*)/g,
  )) {
    if (slash) within.pop();
    else {
      const pairs = Array.from(rest.matchAll(/([\w:]+)="([^"]*)"/g), ([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]);
      tags.push({ name, attributes: Object.fromEntries(pairs), text: unescaped(text), within: [...within] });
      if (!rest.endsWith('/')) within.push(name);
    }
  }
  const first = (name: string) => tags.find((tag) => tag.name === name);
  return {
    tags,
    textOf: (name) => first(name)?.text ?? '',
    defaultOf: (name) => first(name)?.attributes.DefaultValue ?? '',
  };
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

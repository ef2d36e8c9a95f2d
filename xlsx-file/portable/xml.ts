import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { CannotRead } from './cannot-read.ts';
import type { Package } from './read-package.ts';

export { XmlElement } from '@rgrove/parse-xml';

/** A part's text and its elements, which know where in the text they stand. */
export interface Part {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** @throws CannotRead where the part is missing or no XML. Entities that a document declares are not expanded. */
export function readPart(parts: Package, path: string): Part {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new CannotRead(`is damaged: it has no part ${path}`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { root } = parseXml(text, { includeOffsets: true });
    if (root) return { path, text, root };
  } catch {
    // said below
  }
  throw new CannotRead(`is damaged: its part ${path} is no readable XML`);
}

/** Some programs write a prefix before each name: x:c for c. */
export const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(':') + 1);

export const elementsIn = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);

export const named = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => nameOf(child) === name);

export const firstNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => nameOf(child) === name);

/** An attribute, whatever its prefix. */
export const attribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

export const inAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

import { replaceParts } from '../../core/formula/calls.ts';
import type { Package } from './read-package.ts';
import { type FileBook, linksOf, linksPath } from './read-workbook.ts';
import { elementsIn, firstNamed, inAttribute, named, nameOf, type Part, prefixOf, readPart } from './xml.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * The file's parts with the changed sheets, and with the word that whoever opens it is to calculate.
 * @param hasOtherFormulas cells got or lost a formula: the list of them, which Excel makes anew, would be wrong.
 */
export function writeWorkbook(
  { parts, workbook }: FileBook,
  sheets: ReadonlyMap<string, string>,
  hasOtherFormulas: boolean,
): Package {
  const written = new Map(parts);
  for (const [path, text] of sheets) written.set(path, bytesOf(text));
  written.set(workbook.path, bytesOf(calculatedOnLoad(workbook)));
  const chain = linksOf(parts, workbook.path).find(({ kind }) => kind === 'calcChain');
  if (!hasOtherFormulas || !chain) return written;
  written.delete(chain.path);
  for (const [path, element, attribute] of [
    [linksPath(workbook.path), 'Relationship', 'Type'],
    ['[Content_Types].xml', 'Override', 'PartName'],
  ] as const) {
    const part = readPart(parts, path);
    const gone = named(part.root, element).filter(({ attributes }) => {
      const value = attributes[attribute] ?? '';
      return element === 'Override' ? value === `/${chain.path}` : value.endsWith('/calcChain');
    });
    written.set(
      path,
      bytesOf(
        replaceParts(
          part.text,
          gone.map(({ start, end }) => ({ from: start, to: end, by: '' })),
        ),
      ),
    );
  }
  return written;
}

/** What may stand before calcPr (ECMA-376 part 1, 18.2.27 CT_Workbook), from behind. */
const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

function calculatedOnLoad({ text, root }: Part): string {
  const own = firstNamed(root, 'calcPr');
  if (own) {
    const attributes = { ...own.attributes, fullCalcOnLoad: '1' };
    const inTag = Object.entries(attributes).map(([name, value]) => ` ${name}="${inAttribute(value)}"`);
    return replaceParts(text, [{ from: own.start, to: own.end, by: `<${own.name}${inTag.join('')}/>` }]);
  }
  const last = before.flatMap((name) => elementsIn(root).filter((each) => nameOf(each) === name))[0];
  const at = last?.end ?? root.start;
  return replaceParts(text, [{ from: at, to: at, by: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }]);
}

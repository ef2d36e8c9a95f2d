import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transform } from 'esbuild';
import { partLine } from '../../sheets-addon/part-store.ts';
import { withoutTemplates } from './apps-script.ts';
import type { BundledParts } from './bundle-in-parts.ts';

/**
 * A page of Apps Script has no address from which a module could be fetched: a part is handed over by the server as text,
 * and is a function that the loader of sheets-addon/parts.ts calls when it is first required.
 */
export async function inAppsScript({ scripts, first }: BundledParts): Promise<{
  /** What stands in the page. */
  readonly page: string;
  /** The others, as the server keeps them. */
  readonly stored: string;
}> {
  const wrapped = new Map(
    await Promise.all(
      Object.entries(scripts).map(
        async ([name, script]) => [name, await asPart(name, script, scripts)] as const,
      ),
    ),
  );
  const ofPage = [...first].reverse(); // what is needed stands before who needs it
  return {
    page: ofPage.map((name) => wrapped.get(name) ?? '').join('\n'),
    stored: [...wrapped]
      .filter(([name]) => !first.includes(name))
      .map(([name, script]) =>
        partLine({
          name,
          needs: neededBy(name, scripts),
          script: Buffer.from(script, 'utf8').toString('base64url'),
        }),
      )
      .join('\n'),
  };
}

async function asPart(name: string, script: string, scripts: BundledParts['scripts']): Promise<string> {
  const { code } = await transform(script, {
    format: 'cjs',
    target: 'es2020',
    minify: true,
    supported: withoutTemplates,
  });
  const needs = neededBy(name, scripts);
  return `parts_.define(${JSON.stringify(name)},${JSON.stringify(needs)},function(require,exports,module,fetchPart){${withFetched(code.trim())}});`;
}

/** `import("./a.js")` as a call of the loader. */
function withFetched(code: string): string {
  const places: { start: number; end: number }[] = [];
  full(parse(code, { ecmaVersion: 2020, allowReturnOutsideFunction: true }), (node) => {
    if (node.type === 'ImportExpression') places.push({ start: node.start, end: node.source.start });
  });
  return places
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}fetchPart(${text.slice(end)}`, code);
}

/** All that a part cannot begin without, itself left out. */
function neededBy(name: string, scripts: BundledParts['scripts']): string[] {
  const needed = new Set<string>();
  const add = (from: string) => {
    const { body } = parse(scripts[from] ?? '', { ecmaVersion: 2020, sourceType: 'module' });
    for (const statement of body) {
      const isFrom =
        statement.type === 'ImportDeclaration' ||
        statement.type === 'ExportNamedDeclaration' ||
        statement.type === 'ExportAllDeclaration';
      const source = isFrom ? statement.source?.value : undefined;
      if (typeof source !== 'string') continue;
      const other = source.replace('./', '');
      if (needed.has(other)) continue;
      needed.add(other);
      add(other);
    }
  };
  add(name);
  return [...needed];
}

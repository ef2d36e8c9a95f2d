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
export async function inAppsScript({ scripts, entry, needs }: BundledParts): Promise<{
  /** What stands in the page. */
  readonly page: string;
  /** The others, as the server keeps them. */
  readonly stored: string;
}> {
  const ofPage = new Set([entry, ...needs(entry)]);
  const parts = await Promise.all(
    Object.entries(scripts).map(async ([name, script]) => ({
      name,
      needs: needs(name),
      script: await asPart(name, needs(name), script),
    })),
  );
  const isOfPage = ({ name }: { name: string }) => ofPage.has(name);
  return {
    page: parts
      .filter(isOfPage)
      .map(({ script }) => script)
      .join('\n'),
    stored: parts
      .filter((part) => !isOfPage(part))
      .map(({ script, ...part }) =>
        partLine({ ...part, script: Buffer.from(script, 'utf8').toString('base64url') }),
      )
      .join('\n'),
  };
}

async function asPart(name: string, needs: readonly string[], script: string): Promise<string> {
  const { code } = await transform(script, {
    format: 'cjs',
    target: 'es2020',
    minify: true,
    supported: withoutTemplates,
  });
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

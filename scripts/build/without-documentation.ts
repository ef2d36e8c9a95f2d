import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** All that a call reads of a declaration: RunnableFunction in core/function-kit/define.ts. */
const run = new Set(['name', 'inputs', 'compute']);
const documentation = new Set(['description', 'unit', 'question']);

/**
 * Leaves the documentation and the twins of the functions out of a bundle: cells run the functions, people read about
 * them elsewhere, and Google Sheets parses the script again for every single call.
 */
export const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  setup(build) {
    // What only the documentation imported goes with it.
    build.initialOptions.tsconfigRaw = {
      compilerOptions: { verbatimModuleSyntax: false, useDefineForClassFields: false },
    };
    build.onLoad({ filter: /[\\/]core[\\/]functions[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: undocumented(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source of one file in core/functions with only what a call needs. */
export function undocumented(source: string): string {
  const file = ts.createSourceFile('function.ts', source, ts.ScriptTarget.Latest, true);
  const cuts: [start: number, end: number][] = [];
  visit(file);
  return cuts.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), source);

  function visit(node: ts.Node): void {
    // What a function makes while it runs is no documentation, whatever its properties are called.
    if (ts.isFunctionLike(node)) return;
    if (ts.isObjectLiteralExpression(node)) {
      const isDeclaration = isArgumentOf(node, 'define');
      node.properties.forEach((property, index) => {
        const name = property.name?.getText(file) ?? '';
        const isCut = isDeclaration ? !run.has(name) : documentation.has(name);
        // Up to the next one, with the comma between them.
        if (isCut) cuts.push([property.pos, node.properties[index + 1]?.pos ?? node.properties.end]);
        else visit(property);
      });
      return;
    }
    ts.forEachChild(node, visit);
  }
}

function isArgumentOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression.getText() === name;
}

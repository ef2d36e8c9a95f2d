import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, it } from 'vitest';
import { inlineScript, problemsInInlineScript, problemsInScript } from '../../scripts/build/apps-script.ts';

/** What stands in a template literal, written so that this file's own literals leave it alone. */
const hole = '$'.concat('{a}');

describe('Code.js', () => {
  it('has no syntax and no built-in that is younger than ES2020', () => {
    expect(problemsInScript(readFileSync('dist/sheets/Code.js', 'utf8'))).toEqual([]);
  });

  it.each([
    ...['a.replaceAll("b", "c")', 'a?.replaceAll("b", "c")', 'a["replaceAll"]("b", "c")', '[1].at(-1)'],
    ...[
      '[1].findLast(f)',
      '[1].findLastIndex(f)',
      'Object.hasOwn({}, "a")',
      '[1].toSorted()',
      '[1].toReversed()',
    ],
    ...['[1].toSpliced(0)', '[1].with(0, 2)', 'Object.groupBy([], f)', 'Promise.any([])', 'new WeakRef({})'],
    ...['new AggregateError([])', 'structuredClone({})', 'let a; a ||= 1', 'let a; a ??= 1', '1_000'],
    ...['class A { b = 1 }', 'class A { #b() {} }', '/a/d', 'class A { static {} }'],
  ])('is refused with %s', (script) => {
    expect(problemsInScript(script)).toHaveLength(1);
  });

  it.each([
    'a?.b ?? [1].flat().flatMap(f)',
    'Object.fromEntries([]), "a".matchAll(/a/g), 10n, Promise.allSettled([])',
    'const at = 1; const o = { at, with: 2, URL: 3 }; o.at; o.URL;',
  ])('may have %s', (script) => {
    expect(problemsInScript(script)).toEqual([]);
  });

  it('is refused with the piece of the script where the fault is', () => {
    const script = `${'f();\n'.repeat(1000)}g(list.at(-1));`;
    expect(problemsInScript(script)[0]).toMatch(/^\.at\( is younger than ES2020: .*g\(list\.at\(-1\)\);$/);
  });
});

describe('Sidebar.html', () => {
  const script = inlineScript(readFileSync('dist/sheets/Sidebar.html', 'utf8'));

  it('has no template literal that HtmlService could cut in two', () => {
    expect(script.length).toBeGreaterThan(50_000);
    expect(problemsInInlineScript(script)).toEqual([]);
  });

  it('has no template literal at all', () => {
    const literals: string[] = [];
    full(parse(script, { ecmaVersion: 2020 }), ({ type, start, end }) => {
      if (type === 'TemplateLiteral') literals.push(script.slice(start, end));
    });
    expect(literals).toEqual([]);
  });

  it.each([`f(\`https://${hole}\`)`, `f(\`${hole}//${hole}\`)`, 'f(`a /* b`)', `f(\`a ${hole} /*\`)`])(
    'is refused with %s',
    (spoilt) => {
      expect(problemsInInlineScript(spoilt)).toHaveLength(1);
    },
  );

  it.each(['f("https://a.example")', `f(\`a / ${hole} / b\`, \`*/\`); // as it is`, 'f(`a`, /[/][/]/)'])(
    'may have %s',
    (good) => {
      expect(problemsInInlineScript(good)).toEqual([]);
    },
  );
});

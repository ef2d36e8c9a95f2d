import { type AnyNode, type Options, parse } from 'acorn';
import { full } from 'acorn-walk';

/** Syntax up to here is parsed by Apps Script's V8 without doubt; of built-ins no version is named anywhere. */
const options: Options = { ecmaVersion: 2020, sourceType: 'script' };

/** Methods that came after ES2020. By their name alone: a method of ours with such a name must be called otherwise. */
const youngerMethods = new Set(
  [
    'replaceAll any', // 2021
    'at hasOwn', // 2022
    'findLast findLastIndex toSorted toReversed toSpliced with', // 2023
    'groupBy withResolvers isWellFormed toWellFormed waitAsync', // 2024
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom', // 2025
    'drop take toArray f16round fromAsync', // 2025 and after
  ].flatMap((names) => names.split(' ')),
);

/** Names that came after ES2020, or that are a browser's and no script host's. */
const youngerNames = new Set([
  ...['AggregateError', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'Float16Array', 'Temporal'],
  ...[
    'structuredClone',
    'queueMicrotask',
    'setTimeout',
    'URL',
    'TextEncoder',
    'TextDecoder',
    'AbortController',
  ],
]);

/**
 * HtmlService cuts what follows // in a template literal of a page's script (problemsInInlineScript below). Without any
 * such literal it has nothing to mistake; the page is 7% longer for it, 2% where it is sent compressed.
 */
export const withoutTemplates = { 'template-literal': false };

/** What in a script Apps Script may not know. */
export function problemsInScript(script: string): string[] {
  return inTree(script, (node) => {
    if (node.type === 'CallExpression') {
      const method = calledMethod(node.callee);
      return youngerMethods.has(method) ? `.${method}( is younger than ES2020` : null;
    }
    if (node.type !== 'Identifier' || !youngerNames.has(node.name)) return null;
    return `${node.name} is younger than ES2020, or a browser's alone`;
  });
}

/**
 * HtmlService takes // and /* inside a template literal for the beginning of a comment and cuts the rest of the line:
 * https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
export function problemsInInlineScript(script: string): string[] {
  return inTree(script, (node) => {
    const sign = node.type === 'TemplateElement' && /\/[/*]/.exec(node.value.raw);
    return sign ? `a template literal holds ${sign[0]}, which HtmlService cuts off as a comment` : null;
  });
}

/** The script of a page that has one. */
export function inlineScript(page: string): string {
  return page.slice(page.indexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
}

/** Every node is asked; what it says is told with the piece of the script around it. */
function inTree(script: string, problemIn: (node: AnyNode) => string | null): string[] {
  const problems: string[] = [];
  const add = (problem: string, from: number) => {
    const near = script.slice(Math.max(from - 30, 0), from + 70).replace(/\s+/g, ' ');
    problems.push(`${problem}: ${near}`);
  };
  try {
    full(parse(script, options), (node) => {
      const problem = problemIn(node);
      if (problem !== null) add(problem, node.start);
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    add(`no syntax of ES2020 (${error.message})`, Number('pos' in error ? error.pos : 0));
  }
  return problems;
}

/** Of text.at(1) and text["at"](1), "at". */
function calledMethod(callee: AnyNode): string {
  if (callee.type !== 'MemberExpression') return '';
  const { property } = callee;
  if (property.type === 'Literal') return String(property.value);
  return property.type === 'Identifier' && !callee.computed ? property.name : '';
}

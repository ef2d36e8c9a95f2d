import { columnName } from '../../core/cells/address.ts';
import { Day } from '../../core/cells/cell.ts';
import { isoDay } from '../../core/cells/serial.ts';
import type { Example } from '../../core/function-kit/declaration.ts';
import type { DefinedFunction } from '../../core/function-kit/define.ts';
import { asTyped, exampleCall } from '../../core/function-kit/example-text.ts';
import type { Input } from '../../core/function-kit/inputs/input.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { type Chapter, chapters } from '../../core/functions/catalogue.ts';

/**
 * The reference of all functions, by the question that brings a person here.
 * @param prefix what stands before the names in an add-in that is built for a company of its own.
 */
export function referenceText(prefix = ''): string {
  const texts = Object.values(chapters).map((each) => chapter(each, prefix));
  return `${introduction.replace('=AI_ROI(', `=${prefix}AI_ROI(`)}\n${contents()}\n${texts.join('\n')}`;
}

const introduction = `# The functions

Made from the declarations in core/functions by \`npm run reference\`; change them there.

**Over a whole column, one call:** give a range where a single value is expected, \`=AI_ROI(B2:B100, C2:C100, 50%)\`, and the results
fill the column. Rows that are not filled in yet stay empty, a wrong row says what is wrong and leaves the others alone. In Google
Sheets this is also by far the fastest way: each call costs a start of the script, however many rows it has.

**Ratios are fractions**, as in Excel: 7.11 is 711%. Money carries no currency. A blank is not zero: a blank required input is an
error that names it. An optional input that is blank or left out takes its default.

**The native twin** gives the same figure with functions that every spreadsheet has, for people without the add-in. The ones below are
written for inputs in A2, B2, C2 ... or in columns of six readings. Errors: \`#VALUE!\` missing, wrong type or shape; \`#DIV/0!\` nothing to
divide by; \`#NUM!\` outside the domain; \`#N/A\` not enough data, or never. Google Sheets shows all of them as \`#ERROR!\` with the message.
`;

function contents(): string {
  return Object.values(chapters)
    .map(({ question, functions }) => {
      const names = functions.map(({ name }) => `[${name}](#${name.toLowerCase()})`);
      return `- **${question}** ${names.join(', ')}\n`;
    })
    .join('');
}

function chapter({ question, functions }: Chapter, prefix: string): string {
  return `## ${question}\n\n${functions.map((definition) => entry(definition, prefix)).join('\n')}`;
}

function entry(definition: DefinedFunction, prefix: string): string {
  const { name, summary, inputs, result, errors, notes, source } = definition;
  const usage = inputs.map(([input, { isOptional }]) => (isOptional ? `[${input}]` : input)).join(', ');
  const rows = inputs.map(
    ([input, about]) => `| \`${input}\` | ${cell(about.description)} | ${cell(takes(about))} |`,
  );
  return [
    `### ${name}`,
    '',
    `\`${prefix}${name}(${usage})\``,
    '',
    summary,
    '',
    '| input | what it is | takes |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `**Gives** ${result.description}.${errors.length > 0 ? ` Errors: ${errors.join('; ')}.` : ''}`,
    '',
    ...examplesOf(definition, prefix),
    '',
    ...(notes ?? []).map((note) => `> ${note}\n`),
    columnUse(definition, prefix),
    '',
    twinOf(definition),
    '',
    `Source: ${source}`,
    '',
  ].join('\n');
}

function takes({ kind, unit, isOptional, fallback, domain, isWhole }: Input): string {
  const bounds =
    domain.least !== undefined && domain.most !== undefined && kind !== 'date'
      ? `${domain.least} to ${domain.most}`
      : domain.least === 0
        ? 'not below 0'
        : '';
  const whole = isWhole ? 'a range, whole' : '';
  const known: unknown = typeof fallback === 'function' ? fallback() : fallback;
  const simple = typeof known === 'object' ? '' : `; ${String(known).toUpperCase()} if left out`;
  const left = isOptional ? (simple === '' ? '; may be left out' : simple) : '';
  return [kind, whole, unit, bounds].filter(Boolean).join(', ') + left;
}

/** What can be typed as it stands; a blank among the values of a range needs cells to be one. */
function examplesOf(definition: DefinedFunction, prefix: string): string[] {
  return definition.examples.slice(0, 3).map((example) => {
    const typed = exampleCall(definition, example, prefix);
    return `- ${typed === null ? fromCells(definition.name, example, prefix) : `\`${typed}\``} gives ${given(example)}`;
  });
}

/** "`=DATA_COMPLETENESS(A2:A5)`, where A2:A5 hold 1, "a", a blank, 0,". */
function fromCells(name: string, example: Example, prefix: string): string {
  const held: string[] = [];
  let column = 1;
  const references = example.arguments.map((argument) => {
    if (argument !== null && !Array.isArray(argument)) return asTyped(argument);
    const table = Array.isArray(argument) ? argument : [[argument]];
    const width = table[0]?.length ?? 1;
    const from = columnName(column);
    const to = columnName(column + width - 1);
    const last = table.length + 1;
    const reference = from === to && last === 2 ? `${from}2` : `${from}2:${to}${last}`;
    column += width;
    const cells = table.flat().map((each) => (each === null ? 'a blank' : asTyped(each)));
    held.push(`${reference} ${cells.length === 1 ? 'holds' : 'hold'} ${cells.join(', ')}`);
    return reference;
  });
  return `\`=${prefix}${name}(${references.join(', ')})\`, where ${held.join(' and ')},`;
}

function given({ gives }: Example): string {
  if (Array.isArray(gives)) return `\`${asTyped(gives)}\``;
  if (gives instanceof Day) return isoDay(gives.serial);
  if (typeof gives === 'object') return `\`${gives.error}\``;
  return typeof gives === 'number' ? `\`${gives}\`` : `"${gives}"`;
}

/** The call as it stands in a row, and the same over a column. */
function columnUse({ name, inputs }: DefinedFunction, prefix: string): string {
  if (inputs.every(([, { isWhole }]) => isWhole)) return `Over columns: one call reads each range whole.`;
  const ranges = inputs.map(([, { isWhole }], index) => {
    const column = columnName(index + 1);
    return isWhole ? `${column}2:${column}7` : `${column}2:${column}100`;
  });
  const required = inputs.filter(([, { isOptional }]) => !isOptional).length;
  return `Over a column: \`=${prefix}${name}(${ranges.slice(0, Math.max(1, required)).join(', ')})\``;
}

function twinOf(definition: DefinedFunction): string {
  if (!definition.twin) return 'No native twin: where it is shared, the value stays.';
  const references = definition.inputs.map(([, { isWhole, isOptional }], index) => {
    const column = columnName(index + 1);
    if (isOptional) return '';
    return isWhole ? `${column}2:${column}7` : `${column}2`;
  });
  const twin = writeTwin(definition, references);
  const [first] = [twin].flat(2);
  if (typeof first !== 'string') return 'No native twin for this shape.';
  const more = Array.isArray(twin) ? ' (first cell of the spill)' : '';
  return `Native twin${more}:\n\n\`\`\`\n=${first}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import { createHash } from 'node:crypto';
import type { Chart } from './charts.ts';
import type { Answers, Found } from './questions.ts';
import type { ReportColumn, ReportTable, Section, Shown } from './sections.ts';
import { style } from './style.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Rows that a table shows; report.xlsx has all of them. */
const mostRows = 15;

interface Page {
  readonly answers: Answers;
  readonly sections: readonly Section[];
  /** By the section that they belong to. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** The address of a workbook, by its path; undefined where it is not known. */
  readonly linkOf: (path: string) => string | undefined;
}

/** One page without a script, that asks for nothing from anywhere. */
export function page({ answers, sections, charts, linkOf }: Page): string {
  const [about] = answers.about;
  const hash = createHash('sha256').update(style).digest('base64');
  const title = 'Does our AI pay?';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${counted(about?.workbooks, 'workbook')}, as of ${escaped(String(about?.as_of ?? ''))}.${
    Number(about?.left_alone) > 0
      ? ` ${counted(about?.left_alone, 'file')} left alone: left-alone.csv says why.`
      : ''
  } ${answers.totals.length > 1 ? 'Currencies without a rate stand apart and are never added up.' : ''}</p>
<nav aria-label="On this page"><ul>${sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join('')}</ul></nav>
</header>
<main>
<section aria-labelledby="short"><h2 id="short">In short</h2>
<div class="cards">${answers.totals.map(card).join('')}</div></section>
${sections.map((section) => sectionText(section, charts.get(section.id), linkOf)).join('\n')}
</main>
<footer><p>ROI is (value - cost) / cost. How each figure comes about: docs/method.md of AI ROI for spreadsheets. Nothing on this page was sent anywhere.</p></footer>
</body>
</html>
`;
}

const counted = (count: unknown, one: string) =>
  `${Number(count).toLocaleString('en')} ${one}${Number(count) === 1 ? '' : 's'}`;

function card(total: Found): string {
  const roi = (value: unknown, cost: unknown) =>
    typeof value === 'number' && typeof cost === 'number' && cost > 0
      ? shown((value - cost) / cost, 'percent')
      : '–';
  const line = (label: string, value: unknown, cost: unknown) =>
    `<tr><th scope="row">${label}</th><td>${shown(value, 'money')}</td><td>${shown(cost, 'money')}</td><td>${roi(value, cost)}</td></tr>`;
  return `<div class="card"><table><caption>${escaped(String(total.currency ?? 'No currency'))}, ${counted(total.workbooks, 'workbook')}</caption>
<thead><tr><td></td><th scope="col">Value</th><th scope="col">Cost</th><th scope="col">ROI</th></tr></thead><tbody>
${line('Planned', total.plan_value, total.plan_cost)}
${line('So far', total.value_so_far, total.cost_so_far)}
${line('On course', total.course_value, total.course_cost)}
</tbody></table></div>`;
}

function sectionText(
  { id, title, tables }: Section,
  chart: Chart | undefined,
  linkOf: Page['linkOf'],
): string {
  const figure = chart
    ? `<figure>${chart.svg.replace('<svg ', `<svg role="img" aria-label="${escaped(chart.words)}" `)}<figcaption>${escaped(chart.words)}</figcaption></figure>`
    : '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>${figure}${tables.map((table) => tableText(table, linkOf)).join('')}</section>`;
}

function tableText({ title, note, columns, rows }: ReportTable, linkOf: Page['linkOf']): string {
  const more = rows.length - mostRows;
  if (rows.length === 0) return `<h3>${escaped(title)}</h3><p>None.</p>`;
  return `<h3>${escaped(title)}</h3><p>${escaped(note)}</p>
<div class="wide" tabindex="0" role="region" aria-label="${escaped(title)}"><table>
<thead><tr>${columns.map(({ label, shown: how }) => `<th scope="col"${classOf(how)}>${escaped(label)}</th>`).join('')}</tr></thead>
<tbody>${rows
    .slice(0, mostRows)
    .map((row) => `<tr>${columns.map((each) => cellText(row, each, linkOf)).join('')}</tr>`)
    .join(
      '\n',
    )}</tbody></table></div>${more > 0 ? `<p>${counted(more, 'more row')} in report.xlsx.</p>` : ''}`;
}

const isFigure = (how: Shown) => how === 'money' || how === 'percent' || how === 'count';
const classOf = (how: Shown) => (isFigure(how) ? ' class="figure"' : '');

function cellText(row: Found, { key, shown: how }: ReportColumn, linkOf: Page['linkOf']): string {
  const value = row[key];
  const text = shown(value, how);
  const link = how === 'link' ? linkOf(String(value)) : undefined;
  const isLoss = how === 'percent' && typeof value === 'number' && value < 0;
  return `<td${classOf(how)}>${link === undefined ? (isLoss ? `<strong>${text}</strong>` : text) : `<a href="${escaped(link)}">${text}</a>`}</td>`;
}

/** As people read it. */
export function shown(value: unknown, how: Shown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value !== 'number') return escaped(String(value));
  if (how === 'percent') return `${(Math.round(100 * value) + 0).toLocaleString('en')}%`;
  return value.toLocaleString('en', { maximumFractionDigits: how === 'count' && value % 1 ? 1 : 0 });
}

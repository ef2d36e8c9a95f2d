import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { chart } from '../support/chart.ts';
import { today } from './books.ts';

describe('the charts of the .xlsx file', async () => {
  const bytes = await writeWorkbookFile(
    [
      { do: 'addSheet', sheet: 'Risks', rows: 20, columns: 10 },
      {
        do: 'write',
        sheet: 'Risks',
        at: 'A1',
        cells: [
          [{ formula: '="Worth & readiness of "&COUNT(A2:A4)' }],
          [1, { formula: '=A2/3' }, { formula: '=NA()' }],
          [2, { formula: '=A3/3' }, 'not yet'],
          [3, null, 4],
        ],
      },
      { do: 'format', sheet: 'Risks', ranges: ['B2:B4'], format: { numberFormat: '0.0 "h"' } },
      { ...chart, kind: 'scatter', xFrom: 1, xTo: 5, yFrom: 0 },
      { ...chart, kind: 'column', stacked: true },
      { ...chart, kind: 'line', yTo: 10 },
      { ...chart, kind: 'bar', titleFrom: "'Risks'!$A$1", categories: "'Risks'!$C$2:$C$4" },
    ],
    today,
  );
  const charts = (await readXlsx(bytes)).sheets[0]?.charts ?? [];
  const [scatter, stacked, line] = charts;
  const parts = unzipSync(bytes);
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

  it('are round points of two numbers, of the colour of their series', () => {
    const point = (colour: string) => ({ symbol: 'circle', size: 7, fill: colour, line: colour });
    const xs = chart.categories;
    expect(scatter).toMatchObject({
      kinds: ['scatter'],
      series: [
        { name: 'Now', categoriesRef: xs, valuesRef: "'Risks'!$B$2:$B$4", marker: point('0072B2') },
        { name: 'Later', categoriesRef: xs, valuesRef: "'Risks'!$C$2:$C$4", marker: point('D55E00') },
      ],
      legend: 'bottom',
    });
  });

  it('have no line between points, and one in a line chart', () => {
    const lines = (path: string) => xml(path).match(/<a:ln[^>]*><a:noFill\/><\/a:ln>/g)?.length ?? 0;
    expect([1, 2, 3, 4].map((number) => lines(`xl/charts/chart${number}.xml`))).toEqual([2, 0, 0, 0]);
  });

  it('end where they are told to', () => {
    expect(scatter?.axes).toMatchObject({ x: { scale: { min: 1, max: 5 } }, y: { scale: { min: 0 } } });
    expect(line?.axes?.y?.scale).toEqual({ max: 10 });
    expect(stacked?.axes?.y?.scale).toBeUndefined();
  });

  it('stand on each other', () => {
    expect(stacked).toMatchObject({ kinds: ['bar'], barGrouping: 'stacked' });
    expect(xml('xl/charts/chart2.xml')).toContain('<c:overlap val="100"/>');
  });

  it('carry what their references came to, with a gap where there is no figure', () => {
    const points = (...values: string[]) =>
      values.map((value, index) => (value === '' ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
    const cache = (kind: string, ...values: string[]) =>
      [`<c:ptCount val="${values.length}"/>`, ...points(...values), `</c:${kind}Cache></c:${kind}Ref>`].join(
        '',
      );
    const line = xml('xl/charts/chart3.xml');
    expect(line).toContain(`<c:cat><c:numRef><c:f>'Risks'!$A$2:$A$4</c:f><c:numCache>`);
    expect(line).toContain(cache('num', '1', '2', '3'));
    expect(line).toContain(
      `<c:formatCode>0.0 "h"</c:formatCode>${cache('num', String(1 / 3), String(2 / 3), '')}`,
    );
    expect(line).toContain(`<c:formatCode>General</c:formatCode>${cache('num', '', '', '4')}`);
    expect(xml('xl/charts/chart4.xml')).toContain(cache('str', '#N/A', 'not yet', '4'));
  });

  it('have a title of their own, or the text of a cell', () => {
    expect(xml('xl/charts/chart3.xml')).toContain('<a:t>Ready and worth it</a:t>');
    const bar = xml('xl/charts/chart4.xml');
    expect(bar).toContain(`<c:title><c:tx><c:strRef><c:f>'Risks'!$A$1</c:f><c:strCache>`);
    expect(bar).toContain('<c:v>Worth &amp; readiness of 3</c:v>');
    expect(bar).not.toContain('<a:t>Ready and worth it</a:t>');
  });

  it('have the first bar at the top and the axis at the bottom', () => {
    const [, , , bars] = charts;
    expect(bars?.axes?.x?.reverse).toBe(true);
    expect(xml('xl/charts/chart4.xml')).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/);
    expect(line?.axes?.x?.reverse).toBeUndefined();
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { chart } from '../support/chart.ts';

describe('the charts of the .xlsx file', async () => {
  const bytes = await writeWorkbookFile([
    { do: 'addSheet', sheet: 'Risks' },
    { ...chart, kind: 'scatter', xFrom: 1, xTo: 5, yFrom: 0 },
    { ...chart, kind: 'column', stacked: true },
    { ...chart, kind: 'line', yTo: 10 },
  ]);
  const [scatter, stacked, line] = (await readXlsx(bytes)).sheets[0]?.charts ?? [];
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
    expect([1, 2, 3].map((number) => lines(`xl/charts/chart${number}.xml`))).toEqual([2, 0, 0]);
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
});

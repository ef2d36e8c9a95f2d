import { describe, expect, it } from 'vitest';
import { typedOn } from '../../core/actions/typed-on.ts';
import type { Layout } from '../../core/workbook/earlier-versions/layouts.ts';
import { MemoryHost } from './memory-host.ts';

/** An older layout of a sheet: a label, an input that has moved, one that nobody asks for any more, one nobody typed into. */
const layout: Layout = {
  labels: new Map([['B2', 'Costs']]),
  inputs: new Map<string, string | number | null>([
    ['C5', 40],
    ['C6', null],
    ['C7', null],
  ]),
  placeNow: (at) =>
    at === 'C6' ? null : { tab: at === 'C7' ? 'workings' : 'costs', at: at.replace('C', 'E') },
};

async function held(cells: readonly (string | number | null)[]) {
  const host = new MemoryHost();
  await host.port.run([
    { do: 'addSheet', sheet: 'Old', rows: 20, columns: 10 },
    { do: 'write', sheet: 'Old', at: 'B2', cells: [['Costs']] },
    { do: 'write', sheet: 'Old', at: 'C5', cells: cells.map((cell) => [cell]) },
  ]);
  return host.port;
}

describe('What was typed on an older tab', () => {
  it('goes where its key stands now, on this tab or another; what has no place any more is told', async () => {
    const port = await held([55, 'kept by hand', 0.9]);
    expect(await typedOn(port, 'Old', layout)).toEqual({
      cells: new Map([
        ['costs', new Map([['E5', 55]])],
        ['workings', new Map([['E7', 0.9]])],
      ]),
      notCarried: ['C6'],
    });
  });
  it('is nothing where all is as it was made', async () => {
    expect(await typedOn(await held([40]), 'Old', layout)).toEqual({ cells: new Map(), notCarried: [] });
  });
  it('is not looked for where a label is not in its place', async () => {
    const moved = { ...layout, labels: new Map([['B3', 'What does it cost?']]) };
    expect(await typedOn(await held([40]), 'Old', moved)).toEqual({
      moved: 'B3',
      label: 'What does it cost?',
    });
  });
});

import { expect, it } from 'vitest';
import { approvePlan } from '../../core/actions/approve-plan.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { addressOf, cellOf } from '../support/by-key.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { example, madeIn } from '../support/made.ts';

const at = (key: string) => cellOf(`assumptions.${key}`);
const state = at('approvalState');

inEachHost('Excel', 'A plan approved in %s', (hostName) => {
  const made = async () => {
    const host = await madeIn(hostName, example);
    const read = async (cell: string) => (await host.spreadsheet.read(cell))[0]?.[0];
    const type = async (cell: string, content: number | string) => {
      await host.spreadsheet.write(cell, [[content]]);
      await host.spreadsheet.idle();
    };
    return { host, read, type };
  };
  const approve = async (host: OpenHost, isAgain = false) => {
    const outcome = await approvePlan(host.port, { name: ' Anna ', day: exampleStartDate + 5, isAgain });
    await host.spreadsheet.idle();
    return outcome;
  };

  it('stands beside what changes, is not replaced unasked, and can be taken back', async () => {
    const { host, read, type } = await made();
    await type(at('confidence'), 0.4);
    expect(await read(at('approved.confidence.changed'))).toBe('was 50%, now 40%');

    expect(await approve(host)).toMatchObject({
      is: 'before',
      told: { is: 'approvedBefore', by: 'Finance lead' },
    });
    expect(await read(at('approved.confidence'))).toBe(0.5);

    await type(at('approved.hourlyRate'), '=70+5');
    const outcome = await approve(host, true);
    expect(outcome.is).toBe('approved');
    expect(await read(at('approved.confidence'))).toBe(0.4);
    expect(await read(at('approvedMonths.valueRunning.2'))).toBeCloseTo((0.4 * 81300) / 12, 9);
    expect(await read(at('approvedMonths.valueRunning.14'))).toBe('');
    expect(await read(at('approvedBy'))).toBe('Anna');
    expect(await read(state)).toBe('as approved');

    if (outcome.is === 'approved') await host.port.run(outcome.undo);
    await host.spreadsheet.idle();
    expect(await read(at('approvedBy'))).toBe('Finance lead');
    expect(await read(at('approved.confidence'))).toBe(0.5);
    const [answer] = await host.port.run([
      { do: 'readRange', sheet: 'Assumptions', range: addressOf('assumptions.approved.hourlyRate') },
    ]);
    expect(answer).toMatchObject({ formulas: [['=70+5']] });
  });

  it('is refused in words, and nothing changes, where it cannot be', async () => {
    const { host, read, type } = await made();
    await type(at('approved.startDate.what'), 'Begin');
    expect(await approve(host, true)).toMatchObject({
      is: 'refused',
      told: { is: 'planMoved', sheet: 'Assumptions' },
    });
    expect(await read(at('approvedBy'))).toBe('Finance lead');
    expect(await approvePlan(host.port, { name: ' ', day: 1 })).toMatchObject({ is: 'refused' });
  });
});

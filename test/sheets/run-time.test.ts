import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { PortError } from '../../core/sheet-port/port.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import { sheetsPort } from '../../sheets-addon/sidebar-port.ts';
import { contents, namesIn } from '../support/contents.ts';
import { type OpenSheets, openSheets } from '../support/hosts.ts';
import { example as firstCheck } from '../support/made.ts';
import { script } from '../support/script.ts';

const silent = { onProgress: () => undefined };
const example: BookOptions = { ...firstCheck, tabs: ['costs'] };

describe('A run in the simulated Google Sheets', () => {
  const write = 'sheet.getRange("A1").setValues([[1]]);';
  it('is stopped after six minutes of service time, whatever it catches', () => {
    const loop = `for (let row = 1; row < 1000; row++) {
      try { sheet.getRange(row, 1).setValues([[row]]); sheet.getRange(row, 1).getValues(); } catch {}
    }
    return "done";`;
    expect(script(loop)).toBe('done');
    expect(() =>
      script(`${loop.replace('1000', '2000')}`, { costs: { readBehindWrite: 500 } }),
    ).not.toThrow();
    expect(() =>
      script(
        `for (let i = 0; i < 3000; i++) { sheet.getRange(1, 1).setValues([[1]]); sheet.getRange(1, 1).getValues(); }`,
      ),
    ).toThrow('Exceeded maximum execution time');
    const caught = 'for (let i = 0; i < 9; i++) { try { sheet.getName(); } catch {} } sheet.getName();';
    expect(() => script(caught, { costs: { call: 50_000 } })).toThrow('Exceeded maximum execution time');
  });

  it('pays for each call, and more for a read behind a write', () => {
    const costs = { call: 1, readBehindWrite: 1000, limit: 2500 };
    const reads = 'sheet.getRange("A1").getValues();'.repeat(9);
    expect(() => script(`${write}${reads}${write}${reads}`, { costs })).not.toThrow();
    expect(() => script(`${write}${reads}${write}${reads}${write}${reads}`, { costs })).toThrow('Exceeded');
    expect(() => script(`${write.repeat(9)}${reads}`, { costs })).not.toThrow();
  });
});

describe('A Create whose script is stopped after six minutes', () => {
  /** Only the second request, which makes the tabs, takes so long. */
  const limit = 1000;
  const stopped = async () => {
    const costs = { limit };
    const host = await openSheets({ costs });
    return { host, letGo: () => Object.assign(costs, { limit: 360_000 }) };
  };
  let atOnce: unknown;
  beforeAll(async () => {
    const host = await openSheets();
    await scaffold(host.port, example, silent);
    const [, making] = host.host.requests;
    expect(making?.milliseconds).toBeGreaterThan(1.2 * limit);
    atOnce = wholeOf(host);
  });
  const wholeOf = (host: OpenSheets) => ({ sheets: contents(host), names: namesIn(host) });

  it('is told, leaves nothing behind, and can be pressed again', async () => {
    const { host, letGo } = await stopped();
    await expect(scaffold(host.port, example, silent)).rejects.toThrow('Exceeded maximum execution time');
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1']);
    expect(namesIn(host)).toEqual([]);
    letGo();
    await scaffold(host.port, example, silent);
    expect(wholeOf(host)).toEqual(atOnce);
  });

  it('is completed by the next one where nobody was there to clear up', async () => {
    const { host, letGo } = await stopped();
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    void scaffold(host.connect({ closesAfter: 2, onClosed: () => close() }), example, silent);
    await closed;
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1', 'Assumptions', 'Costs', 'Workings']);
    letGo();
    const next = await scaffold(host.connect(), example, silent);
    expect(next).toMatchObject({ make: [] });
    expect(next.is === 'plan' && next.complete.length).toBeGreaterThan(0);
    expect(wholeOf(host)).toEqual(atOnce);
  });
});

describe('What the server answers', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** google.script.run with an answer of its own. */
  function answering(way: 'success' | 'failure', answer: unknown): void {
    type Handler = (answer: unknown) => void;
    const run = (handlers: { success?: Handler; failure?: Handler }): object => ({
      withSuccessHandler: (success: Handler) => run({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => run({ ...handlers, failure }),
      runOperations: () => setTimeout(() => handlers[way]?.(answer)),
    });
    vi.stubGlobal('google', { script: { run: run({}) } });
  }
  const ask = () => sheetsPort().run([{ do: 'readBook' }]);
  const settled = async (promise: Promise<unknown>) => {
    const never = new Promise((resolve) => setTimeout(() => resolve('never settled'), 500));
    return Promise.race([
      promise.then(
        () => 'fine',
        (error: unknown) => error,
      ),
      never,
    ]);
  };

  it.each([
    ['success', null],
    ['success', undefined],
    ['success', ''],
    ['success', 'not JSON'],
    ['success', '<!doctype html><title>Sign in</title>'],
    ['success', '{'],
    ['success', 'null'],
    ['success', '[]'],
    ['success', '{"locale":"en_US"}'],
    ['success', '{"locale":1,"answers":[]}'],
    ['success', '{"locale":"en_US","answers":[{"is":"nothing"}]}'],
    ['success', {}],
    ['failure', new Error('')],
    ['failure', new Error()],
    ['failure', undefined],
    ['failure', null],
    ['failure', {}],
    ['failure', ''],
    ['failure', { message: null }],
  ] as const)('as %s: %j settles with a sentence', async (way, answer) => {
    answering(way, answer);
    const failure = await settled(ask());
    expect(failure).toBeInstanceOf(PortError);
    const { message } = failure as PortError;
    expect(message).toMatch(/^\S+( \S+){3,}$/);
    expect(message).not.toMatch(/undefined|null|\[object/);
  });

  it.each([
    [new Error('Exceeded maximum execution time'), 'Exceeded maximum execution time'],
    [{ message: 'Verbindung verloren' }, 'Verbindung verloren'],
    ['NetworkError: it was cut', 'NetworkError: it was cut'],
  ])('as a failure with words is told in them: %s', async (answer, message) => {
    answering('failure', answer);
    expect(await settled(ask())).toMatchObject({ name: 'PortError', message });
  });
});

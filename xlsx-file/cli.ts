import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { localDay, serialFromIso } from '../core/cells/serial.ts';
import { messageOf } from '../core/cells/wording.ts';
import type { Operation } from '../core/sheet-port/operations.ts';
import { type BookOptions, exampleStartDate } from '../core/workbook/model/options.ts';
import type { TabId } from '../core/workbook/model/tab.ts';

const usage =
  'npm run workbook -- --kit first-check|pilot|portfolio [--tabs scorecard,...] [--example] [--currency EUR] [--start 2026-12-01] [--finance-copy] --out FILE';

/** What was typed cannot be carried out; the message is one line. */
class BadInput extends Error {}

/**
 * Writes a workbook as a .xlsx file and says what it wrote.
 * @param argv what was typed after the command.
 * @returns the exit code: 0 when the file is written, 2 when the input is bad (one line on stderr says why).
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { options, out, withCopy } = await readOptions(argv);
    const [{ operationsForBook }, { buildBook }, { financeCopyName }, { writeWorkbookFile }] =
      await Promise.all([
        import('../core/actions/operations-for-tab.ts'),
        import('../core/workbook/build.ts'),
        import('../core/workbook/finance-copy/finance-copy.ts'),
        import('./write.ts'),
      ]);
    const tabs = buildBook(options);
    const book = operationsForBook(tabs, options.currency);
    const today = localDay(new Date());
    const operations = withCopy ? [...book, ...(await copyOf(book, today))] : book;
    const bytes = await writeWorkbookFile(operations, today);
    await writeFile(out, bytes).catch((failure: unknown) => {
      throw new BadInput(`cannot write ${out}: ${messageOf(failure)}`);
    });
    const names = [...tabs.map((tab) => tab.sheet), ...(withCopy ? [financeCopyName(today)] : [])].join(', ');
    console.log(
      `Wrote ${out}: ${names} (${options.example ? 'worked example' : 'blank'}, ${options.currency}).`,
    );
    return 0;
  } catch (failure) {
    if (!(failure instanceof BadInput)) throw failure;
    console.error(failure.message);
    return 2;
  }
}

/** A finance copy of a workbook that is being made. */
async function copyOf(book: readonly Operation[], day: number): Promise<Operation[]> {
  const [{ readFinanceFigures }, { pageOperations }, { financeCopy, financeCopyName }, { calculatedPort }] =
    await Promise.all([
      import('../core/actions/finance-copy/read-finance-figures.ts'),
      import('../core/actions/to-sign/write-page.ts'),
      import('../core/workbook/finance-copy/finance-copy.ts'),
      import('./calculated-port.ts'),
    ]);
  const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
  const read = await readFinanceFigures(calculatedPort(book, day), asked, day, {
    onProgress: () => undefined,
  });
  if (read.is !== 'read')
    throw new BadInput(
      'A finance copy needs the tabs Assumptions, Costs, Value and Dashboard: choose a kit.',
    );
  const { figures } = read;
  return pageOperations(financeCopy(financeCopyName(day), figures), figures);
}

interface Asked {
  readonly options: BookOptions;
  readonly out: string;
  readonly withCopy: boolean;
}

/** What is loaded is loaded once it is needed: all of it takes seconds. */
async function readOptions(argv: readonly string[]): Promise<Asked> {
  const values = parsed(argv);
  const { kit, tabs, out, currency = 'EUR', start, example = false } = values;
  if (kit === undefined && tabs === undefined) throw new BadInput(`Say which tabs to write: ${usage}`);
  if (out === undefined || out === '') throw new BadInput(`Say where to write: ${usage}`);
  const { isKit, kits } = await import('../core/workbook/kits.ts');
  if (kit !== undefined && !isKit(kit))
    throw new BadInput(`There is no kit ${kit}; the kits are ${Object.keys(kits).join(', ')}.`);
  const code = currency.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code))
    throw new BadInput(`The currency is a code of three letters such as EUR, not ${currency}.`);
  const startDate =
    start === undefined ? (example ? exampleStartDate : localDay(new Date())) : serialFromIso(start);
  if (startDate === null) throw new BadInput(`The start is a day such as 2026-12-01, not ${start}.`);
  const chosen = [...(kit === undefined ? [] : kits[kit]), ...(await tabsIn(tabs))];
  const options = { tabs: chosen, currency: code, startDate, example };
  return { options, out, withCopy: values['finance-copy'] === true };
}

function parsed(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      allowPositionals: false,
      options: {
        kit: { type: 'string' },
        tabs: { type: 'string' },
        out: { type: 'string' },
        currency: { type: 'string' },
        start: { type: 'string' },
        example: { type: 'boolean' },
        'finance-copy': { type: 'boolean' },
      },
    });
    return values;
  } catch (failure) {
    const [reason = ''] = messageOf(failure).split('\n');
    throw new BadInput(`${reason.replace(/\. To specify.*$/, '')} (${usage})`);
  }
}

async function tabsIn(list: string | undefined): Promise<TabId[]> {
  if (list === undefined) return [];
  const { isTab, tabIds } = await import('../core/workbook/kits.ts');
  return list.split(',').map((word) => {
    const id = word.trim().toLowerCase().replaceAll(/[ -]/g, '_');
    if (!isTab(id))
      throw new BadInput(`There is no tab ${word.trim() || '(blank)'}; the tabs are ${tabIds.join(', ')}.`);
    return id;
  });
}

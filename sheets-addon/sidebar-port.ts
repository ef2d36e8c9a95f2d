import * as z from 'zod/mini';
import { fromSigns } from '../core/formula/signs.ts';
import { answerSchema } from '../core/sheet-port/answers.ts';
import type { Operation } from '../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../core/sheet-port/port.ts';
import { askServer, type ServerCall } from './ask-server.ts';
import { type Refusal, type RunRequest, type RunResult, refusals } from './exchange.ts';
import { answerWithFormulas, holdsFormula, inSpreadsheetSigns } from './formulas-in.ts';
import { signsOf } from './locale-signs.ts';

/** The server functions that the sidebar calls, as google.script.run offers them. */
interface ServerRun extends ServerCall<ServerRun> {
  runOperations(request: string): void;
}

declare const google: { script: { run: ServerRun } };

/**
 * The port over google.script.run. Sheets writes and reads formulas in the spreadsheet's locale, which may be changed at
 * any time: the server says which it is, and carries nothing out that was written for another.
 */
export function sheetsPort(): SheetPort {
  let locale = ''; // until the server has told
  return {
    // Each run is a call of half a second and of six minutes at most.
    takesWholeWorkbook: false,
    run: async (operations) => {
      if (operations.length === 0) return [];
      let result = await ask(requestIn(locale, operations));
      if (result.refusal === 'locale-changed') result = await ask(requestIn(result.locale, operations));
      locale = result.locale;
      if (!result.answers) {
        const { refusal: code } = result;
        throw new PortError(code ? reasons[code] : noWords, { code: code ?? 'host' });
      }
      const signs = signsOf(locale);
      return result.answers.map((answer) =>
        answerWithFormulas(answer, (formula) => fromSigns(formula, signs)),
      );
    },
  };
}

function requestIn(locale: string, operations: readonly Operation[]): RunRequest {
  const signs = signsOf(locale);
  return {
    locale: operations.some(holdsFormula) ? locale : null,
    operations: operations.map((each) => inSpreadsheetSigns(each, signs)),
  };
}

const resultSchema = () =>
  z.strictObject({
    locale: z.string(),
    answers: z.nullable(z.array(answerSchema())),
    refusal: z.nullable(z.enum(refusals)),
  });

const reasons: Record<Refusal, string> = {
  'locale-changed': "the spreadsheet's locale has just been changed: try again",
  'cells-changed': 'somebody has just typed there: look at it and try again',
  'sheets-changed': 'somebody else has just added or taken away sheets: try again',
};

const noWords = 'Google Sheets did not say what went wrong: look at what was made and try again';

/** '' where the host tells nothing. */
function wordsOf(error: Error | string | null | undefined): string {
  return typeof error === 'string' ? error : String(error?.message ?? '');
}

/** One JSON text each way. */
const ask = (request: RunRequest): Promise<RunResult> =>
  askServer(google.script.run, resultSchema(), (run) => run.runOperations(JSON.stringify(request)), {
    unreadable:
      'Google Sheets gave no readable answer: reload the page, then look at what was made and try again',
    // On a lost connection the text is in the person's language, and the server may have gone on.
    failed: (error) => wordsOf(error) || noWords,
  });

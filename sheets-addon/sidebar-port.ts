import * as z from 'zod/mini';
import { answerSchema } from '../core/sheet-port/answers.ts';
import { PortError, type SheetPort } from '../core/sheet-port/port.ts';

/** The server functions that the sidebar calls, as google.script.run offers them. */
interface ServerRun {
  withSuccessHandler(handler: (answer: unknown) => void): ServerRun;
  withFailureHandler(handler: (error: Error) => void): ServerRun;
  runOperations(request: string): void;
}

declare const google: { script: { run: ServerRun } };

/** The port over google.script.run: one JSON text each way. */
export function sheetsPort(): SheetPort {
  return {
    run: (operations) =>
      new Promise((resolve, reject) => {
        google.script.run
          .withSuccessHandler((answer) => {
            const read = z.safeParse(z.array(answerSchema()), JSON.parse(String(answer)));
            if (read.success) resolve(read.data);
            else
              reject(
                new PortError(`Google Sheets answered something unexpected: ${z.prettifyError(read.error)}`),
              );
          })
          .withFailureHandler((error) => reject(new PortError(error.message)))
          .runOperations(JSON.stringify(operations));
      }),
  };
}

import * as z from 'zod/mini';
import { PortError } from '../core/sheet-port/port.ts';

/** A call of a server function, as google.script.run offers it. */
export interface ServerCall<Run> {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: Error | string | null) => void): Run;
}

/** null where it is no JSON: the host hands over null itself where it could not pass an answer on. */
function parsed(answer: unknown): unknown {
  try {
    return JSON.parse(String(answer));
  } catch {
    return null;
  }
}

/**
 * Calls a server function; it answers with a JSON text. Settles whatever comes.
 * @param call is given what google.script.run has become, to call the function of it
 * @param told what is said of an answer that cannot be read, and of a failure
 * @throws PortError
 */
export const askServer = <Run extends ServerCall<Run>, Schema extends z.ZodMiniType>(
  run: Run,
  schema: Schema,
  call: (run: Run) => void,
  told: { readonly unreadable: string; readonly failed: (error: Error | string | null) => string },
): Promise<z.infer<Schema>> =>
  new Promise((resolve, reject) => {
    call(
      run
        .withSuccessHandler((answer) => {
          const read = z.safeParse(schema, parsed(answer));
          if (read.success) resolve(read.data);
          else reject(new PortError(told.unreadable, { cause: read.error }));
        })
        .withFailureHandler((error) => reject(new PortError(told.failed(error)))),
    );
  });

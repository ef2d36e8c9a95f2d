import type { SheetsHost } from './host.ts';

type Handler = (given: unknown) => void;

/** google.script.run: every member that is no handler is a function of the server; it answers later, to a handler. */
export function scriptRunFor(host: SheetsHost, success: Handler = ignore, failure: Handler = ignore): object {
  return new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member !== 'string') return undefined;
        if (member === 'withSuccessHandler')
          return (handler: Handler) => scriptRunFor(host, handler, failure);
        if (member === 'withFailureHandler')
          return (handler: Handler) => scriptRunFor(host, success, handler);
        return (...given: unknown[]) => {
          setTimeout(() => {
            try {
              success(host.runFromSidebar(member, given));
            } catch (error) {
              const message = String((error as { message?: unknown }).message ?? error);
              failure(new Error(message));
            }
          }, 0);
        };
      },
    },
  );
}

function ignore(): void {
  // Apps Script drops an answer that nobody waits for.
}

import type { SheetsHost } from './host.ts';

type Handler = (given: unknown) => void;

interface Handlers {
  success: Handler;
  failure: Handler;
}

/**
 * google.script.run: every member that is no handler is a function of the server; it answers later, to a handler. A real
 * call takes half a second or more, in which the sidebar stays alive: `milliseconds` stand for it.
 */
export function scriptRunFor(host: SheetsHost, milliseconds = 0): object {
  return runWith(host, milliseconds, { success: ignore, failure: ignore });
}

function runWith(host: SheetsHost, milliseconds: number, handlers: Handlers): object {
  const withHandler = (more: Partial<Handlers>) => runWith(host, milliseconds, { ...handlers, ...more });
  return new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member !== 'string') return undefined;
        if (member === 'withSuccessHandler') return (success: Handler) => withHandler({ success });
        if (member === 'withFailureHandler') return (failure: Handler) => withHandler({ failure });
        return (...given: unknown[]) => {
          setTimeout(() => {
            try {
              handlers.success(host.runFromSidebar(member, given));
            } catch (error) {
              const message = String((error as { message?: unknown }).message ?? error);
              handlers.failure(new Error(message));
            }
          }, milliseconds);
        };
      },
    },
  );
}

function ignore(): void {
  // Apps Script drops an answer that nobody waits for.
}

import type { SheetsHost } from './host.ts';

type Handler = (given: unknown) => void;

interface Handlers {
  success: Handler;
  failure: Handler;
}

export interface SidebarConnection {
  /** A real call takes half a second or more, in which the sidebar stays alive. */
  milliseconds?: number;
  /** After so many requests the sidebar is gone: what it had sent is carried out, and nobody hears of it. */
  closesAfter?: number;
  onClosed?: () => void;
}

/** google.script.run: every member that is no handler is a function of the server; it answers later, to a handler. */
export function scriptRunFor(host: SheetsHost, connection: SidebarConnection = {}): object {
  const { closesAfter = Number.POSITIVE_INFINITY } = connection;
  return runWith(host, { ...connection, left: closesAfter }, { success: ignore, failure: ignore });
}

type Line = SidebarConnection & { left: number };

function runWith(host: SheetsHost, line: Line, handlers: Handlers): object {
  const withHandler = (more: Partial<Handlers>) => runWith(host, line, { ...handlers, ...more });
  return new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member !== 'string') return undefined;
        if (member === 'withSuccessHandler') return (success: Handler) => withHandler({ success });
        if (member === 'withFailureHandler') return (failure: Handler) => withHandler({ failure });
        return (...given: unknown[]) => {
          setTimeout(() => ask(host, line, handlers, member, given), line.milliseconds ?? 0);
        };
      },
    },
  );
}

function ask(host: SheetsHost, line: Line, handlers: Handlers, member: string, given: unknown[]): void {
  if (line.left <= 0) return; // nobody is there any more to ask
  line.left -= 1;
  const [answer, isFine] = answerTo(host, member, given);
  if (line.left <= 0) line.onClosed?.();
  else if (isFine) handlers.success(answer);
  else handlers.failure(answer);
}

function answerTo(host: SheetsHost, member: string, given: unknown[]): [answer: unknown, isFine: boolean] {
  try {
    return [host.runFromSidebar(member, given), true];
  } catch (error) {
    return [new Error(String((error as { message?: unknown }).message ?? error)), false];
  }
}

function ignore(): void {
  // Apps Script drops an answer that nobody waits for.
}

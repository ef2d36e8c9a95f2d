import * as z from 'zod/mini';
import type { Send } from './custom-functions.ts';
import { hostClass, membersOf, nothing } from './members.ts';

/** Whether the pane of a shared runtime is shown, and how it starts with the workbook. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

const actionMessage = 3;
const actionsCategory = 2;
const dispatch = 1000;

/** The one runtime of an add-in in a workbook: what a person presses on the ribbon goes there, and it shows its pane. */
export class AppRuntime {
  state: RuntimeState = 'Visible';
  /** Kept in the workbook. */
  startState: RuntimeState = 'Inactive';
  onChange: (state: RuntimeState) => void = () => undefined;
  /** From Microsoft's store nothing that the page calls opens the pane, since February 2026, without a word. */
  opensPane = true;
  #send: Send | null = null;
  readonly #waiting: string[] = [];

  /** A click waits until the page can answer it. */
  press(action: string): void {
    if (this.#send) this.#send(messageOf(action));
    else this.#waiting.push(action);
  }

  ready(send: Send): void {
    this.#send = send;
    for (const action of this.#waiting.splice(0)) send(messageOf(action));
  }

  show(state: RuntimeState): void {
    if (state === 'Visible' && !this.opensPane) return;
    this.state = state;
    this.onChange(state);
  }
}

const messageOf = (action: string) => ({
  type: actionMessage,
  message: {
    entries: [{ messageCategory: actionsCategory, messageType: dispatch, message: [action, '{}'] }],
  },
});

const runtime = membersOf<AppRuntime>();
const state = z.tuple([z.enum(['Inactive', 'Background', 'Visible'])]);

export const appRuntimeService = hostClass<AppRuntime>({
  name: 'AppRuntimeService',
  members: {
    GetAppRuntimeState: runtime.method(nothing, (it) => it.state),
    SetAppRuntimeState: runtime.method(state, (it, [given]) => it.show(given)),
  },
});

export const appRuntimePersistenceService = hostClass<AppRuntime>({
  name: 'AppRuntimePersistenceService',
  members: {
    GetAppRuntimeStartState: runtime.method(nothing, (it) => it.startState),
    SetAppRuntimeStartState: runtime.method(state, (it, [given]) => {
      it.startState = given;
    }),
  },
});

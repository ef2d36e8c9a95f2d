import * as z from 'zod/mini';
import type { Book } from '../book/book.ts';
import type { BookTable, CustomCall } from '../book/values.ts';
import { AppRuntime } from './app-runtime.ts';
import { type ExcelBehaviour, type ExcelMoment, usualBehaviour } from './behaviour.ts';
import { HostFunctions } from './custom-functions.ts';
import { HostError } from './host-error.ts';
import { mostBytes, refusalNow } from './moments.ts';
import { drawWaiting } from './objects/border-lines.ts';
import { workbook } from './objects/workbook.ts';
import { References } from './references.ts';
import { type Action, bridgeMessage, type RequestBody, writeFlag } from './request.ts';
import { type ResponseBody, runRequest } from './run-request.ts';
import { type PaneServices, service } from './services.ts';
import { newRequest, stateOf } from './state.ts';

/** The object through which Microsoft's client talks to the application around it. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost(text: string): void;
}

export interface ExcelHost {
  /** A new bridge for a pane; the pane last loaded runs the custom functions. */
  bridgeFor(pane: string): Bridge;
  /** What could not be answered because it was no request that this host knows: a test should find none. */
  readonly refused: readonly string[];
  /** How often a pane asked for or changed something in the workbook: the add-in's syncs. */
  syncsOf(pane: string): number;
  /** The characters of these requests, as the client wrote them. */
  sentBy(pane: string): number;
  /** Milliseconds in which requests were carried out. */
  busyFor(): number;
  /** Calls of custom functions from outside a cell, as a benchmark makes them. */
  callFunctions(calls: CustomCall[]): Promise<BookTable[]>;
  /** What a person is doing meanwhile; it may be changed at any time. */
  readonly moment: ExcelMoment;
  /** The ribbon and the pane that it opens. */
  readonly app: AppRuntime;
}

export interface ExcelHostOptions {
  /** The built functions.json, read as JSON. */
  functionsMetadata?: unknown;
  namespace?: string;
  behaviour?: Partial<ExcelBehaviour>;
}

/** Excel as an add-in meets it, over a simulated workbook. */
export function createExcelHost(book: Book, options: ExcelHostOptions = {}): ExcelHost {
  const { functionsMetadata, namespace = '' } = options;
  const state = stateOf(book);
  state.behaviour = { ...usualBehaviour, ...options.behaviour };
  const { desktopBlanks } = state.behaviour;
  const functions = new HostFunctions(functionsMetadata ?? { functions: [] }, { desktopBlanks, namespace });
  const references = new References();
  const app = new AppRuntime();
  const refused: string[] = [];
  const syncs = new Map<string, number>();
  const sent = new Map<string, number>();
  let busy = 0;
  book.install(functions);

  return {
    refused,
    app,
    moment: state.moment,
    busyFor: () => busy,
    callFunctions: (calls) => functions.call(calls),
    syncsOf: (pane) => syncs.get(pane) ?? 0,
    sentBy: (pane) => sent.get(pane) ?? 0,
    bridgeFor: (pane) => {
      const send = (message: unknown) => bridge.onMessageFromHost(JSON.stringify(message));
      const services = { functions: functions.runtime(send), app, send };
      const bridge: Bridge = {
        onMessageFromHost: () => undefined,
        sendMessageToHost: (text) => {
          // Excel answers later, never within the call.
          setTimeout(() => {
            const start = performance.now();
            const answer = answerTo(text, services, pane);
            busy += performance.now() - start;
            send(answer);
          }, 0);
        },
      };
      return bridge;
    },
  };

  function answerTo(text: string, services: PaneServices, pane: string): unknown {
    const given: unknown = JSON.parse(text);
    const parsed = z.safeParse(bridgeMessage, given);
    if (!parsed.success) {
      const reason = z.prettifyError(parsed.error);
      refused.push(`${reason}\n${text}`);
      return refusal(given, reason);
    }
    const { id, type, flags, message } = parsed.data;
    if (isSync(message.body)) {
      syncs.set(pane, (syncs.get(pane) ?? 0) + 1);
      sent.set(pane, (sent.get(pane) ?? 0) + text.length);
    }
    const isWrite = ((flags & writeFlag) !== 0 && !asksServices(message.body)) || movesView(message.body);
    const run = () => runRequest(message.body, rootsFor(services, isWrite));
    const refusalOfAll = isSync(message.body) ? refusalOf(text, isWrite) : null;
    state.request = newRequest();
    const response: ResponseBody = refusalOfAll ?? (isWrite ? book.batch(run) : run());
    return { id, type, message: { statusCode: 200, headers: {}, body: response } };
  }

  /** Where nothing of a request is carried out. */
  function refusalOf(text: string, isWrite: boolean): ResponseBody | null {
    const error =
      text.length > mostBytes
        ? new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.')
        : refusalNow(book, isWrite);
    if (!error) return null;
    const { code: Code, message: Message } = error;
    return { Results: [], Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
  }

  function rootsFor(services: PaneServices, isWrite: boolean) {
    return {
      workbook: workbook(book),
      service: (name: string) => service(name, services),
      references,
      // A request that writes is calculated at its end, or where it reads what it wrote.
      drawLines: () => drawWaiting(book),
      beforeRead: () => (isWrite ? book.calculate() : undefined),
    };
  }
}

/** Results of custom functions and the client's own reports change no cell by themselves. */
function asksServices({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === 2);
}

/** Excel counts these as reading, yet who shows the workbook must hear of them. */
function movesView({ Actions }: RequestBody): boolean {
  return Actions.some(({ Name }) => Name === 'Activate' || Name === 'Select');
}

/** After each Excel.run the client lets go of the ranges it had asked to keep: that is not the add-in's request. */
function isSync(body: RequestBody): boolean {
  const isOwn = ({ ActionType, Name }: Action) => ActionType !== 1 && Name !== '_RemoveReference';
  return !asksServices(body) && body.Actions.some(isOwn);
}

function refusal(given: unknown, reason: string): unknown {
  const { id } = z.parse(z.object({ id: z.int() }), given);
  const body = JSON.stringify({ error: { code: 'InvalidRequest', message: reason } });
  return { id, type: 1, message: { statusCode: 400, headers: {}, body } };
}

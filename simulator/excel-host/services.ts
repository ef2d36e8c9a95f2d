import * as z from 'zod/mini';
import { type AppRuntime, appRuntimePersistenceService, appRuntimeService } from './app-runtime.ts';
import type { FunctionRuntime, Send } from './custom-functions.ts';
import { apiNotFound } from './host-error.ts';
import { type HostObject, hostClass, membersOf, nothing } from './members.ts';

/* What the client asks of Excel besides its workbook. */

const functions = membersOf<FunctionRuntime>();
const none = membersOf<null>();

const customFunctions = hostClass<FunctionRuntime>({
  name: 'CustomFunctions',
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: functions.method(nothing, (it) => it.ready()),
    SetInvocationArrayResults: functions.method(z.tuple([z.array(z.array(z.unknown()))]), (it, [results]) =>
      it.receive(results),
    ),
  },
});

const ready = membersOf<() => void>();
const addinInternalService = hostClass<() => void>({
  name: 'AddinInternalService',
  members: { notifyActionHandlerReady: ready.method(nothing, (tell) => tell()) },
});

/** What Microsoft's client reports about itself goes nowhere. */
const telemetryService = hostClass<null>({
  name: 'TelemetryService',
  members: { sendTelemetryEvent: none.method(z.array(z.unknown()), () => null) },
});

/** What a pane may ask of Excel, and how Excel reaches it. */
export interface PaneServices {
  readonly functions: FunctionRuntime;
  readonly app: AppRuntime;
  readonly send: Send;
}

export function service(name: string, { functions: runtime, app, send }: PaneServices): HostObject {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctions(runtime);
  if (name === 'Microsoft.InternalService.AddinInternalService')
    return addinInternalService(() => app.ready(send));
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntimeService(app);
  if (name === 'Microsoft.AppRuntime.AppRuntimePersistenceService') return appRuntimePersistenceService(app);
  if (name === 'Microsoft.Telemetry.TelemetryService') return telemetryService(null);
  throw apiNotFound(name);
}

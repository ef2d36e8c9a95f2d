import * as z from 'zod/mini';
import type { FunctionRuntime } from './custom-functions.ts';
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

const addinInternalService = hostClass<null>({
  name: 'AddinInternalService',
  members: { notifyActionHandlerReady: none.method(nothing, () => null) },
});

/** What Microsoft's client reports about itself goes nowhere. */
const telemetryService = hostClass<null>({
  name: 'TelemetryService',
  members: { sendTelemetryEvent: none.method(z.array(z.unknown()), () => null) },
});

export function service(name: string, runtime: FunctionRuntime): HostObject {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctions(runtime);
  if (name === 'Microsoft.InternalService.AddinInternalService') return addinInternalService(null);
  if (name === 'Microsoft.Telemetry.TelemetryService') return telemetryService(null);
  throw apiNotFound(name);
}

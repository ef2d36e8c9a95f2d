import type { ExcelHost } from './host.ts';

/* What Excel on Windows puts into the web view of a pane before the page's own scripts run. */

/** The requirement sets that this Excel offers. */
export const requirementSets = {
  ExcelApi: '1.9',
  CustomFunctions: '1.8',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  DialogApi: '1.1',
};

/** A runtime shared by pane and functions (1), in which functions run (2). */
const flags = 1 | 2;
/** Host, platform, version of the client's file, language, correlation, kind of window, logging, flags. */
const hostInfo = (language: string) => `Excel|Win32|16.01|${language}|||disableLogging|${flags}`;

const excelAppType = 1;

interface PreparedWindow {
  readonly pane?: string;
  /** In which Excel is shown. */
  readonly language?: string | undefined;
}

/**
 * Makes a pane's window one in Excel. Call it before any script of the page has run; the page then loads office.js
 * as it always does, and Office.onReady says Excel.
 */
export function prepareWindow(
  window: object,
  host: ExcelHost,
  { pane = 'task pane', language = 'en-US' }: PreparedWindow = {},
): void {
  // A browser's own window.external is read-only as a property of its prototype: it is covered, not changed.
  Object.defineProperty(window, 'external', {
    value: external(language),
    configurable: true,
    writable: true,
  });
  Object.defineProperty(window, '_richApiNativeBridge', { value: host.bridgeFor(pane), configurable: true });
}

const ignored = () => undefined;

const context = (language: string) => ({
  GetAppType: () => excelAppType,
  GetSolutionRef: () => '',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetHostFullVersion: () => '16.0.17928.20114',
  GetAppUILocale: () => language,
  GetAppDataLocale: () => 'en-US',
  GetDocUrl: () => '',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => JSON.stringify(requirementSets),
  GetSettings: () => ({ Read: ignored, Write: ignored }),
  GetOfficeThemeInfo: () => '{}',
});

const external = (language: string) => ({
  GetHostInfo: () => hostInfo(language),
  GetContext: () => context(language),
  GetLoggingAllowed: () => false,
  RegisterEvent: ignored,
  UnregisterEvent: ignored,
  Execute: ignored,
});

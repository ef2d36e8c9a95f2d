import type { Answer } from './answers.ts';
import type { Operation } from './operations.ts';

/** The smallest interface a spreadsheet host must offer. An adapter carries operations out and decides nothing. */
export interface SheetPort {
  /**
   * Carries the operations out in their order, in as few requests as the host allows, and answers each.
   * @throws PortError naming the operation at which the host failed; those before it may have been carried out.
   */
  run(operations: readonly Operation[]): Promise<Answer[]>;
  /** Takes a whole workbook in one request; else a tab at a time, for each request has its limits. */
  readonly takesWholeWorkbook: boolean;
}

/** What an action may do something about: others have added or taken away sheets, typed, or changed the locale, meanwhile. */
export type PortErrorCode = 'sheets-changed' | 'cells-changed' | 'locale-changed' | 'host';

export class PortError extends Error {
  override readonly name = 'PortError';
  readonly code: PortErrorCode;

  constructor(message: string, { code = 'host', ...options }: ErrorOptions & { code?: PortErrorCode } = {}) {
    super(message, options);
    this.code = code;
  }
}

/** "write on "Costs" failed: ..." */
export const failureOf = (
  operation: { do: string; sheet?: string | undefined } | undefined,
  reason: string,
) => `${operation ? whatIs(operation) : 'the request'} failed: ${reason}`;

/** "write on "Costs"" */
export const whatIs = (operation: { do: string; sheet?: string | undefined }): string =>
  operation.sheet ? `${operation.do} on "${operation.sheet}"` : operation.do;

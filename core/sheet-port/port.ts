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
  readonly takesAll: boolean;
}

export class PortError extends Error {
  override readonly name = 'PortError';
}

import type { DrawnCall, Evaluated } from '../support/twin-engines.ts';

/** What an engine is known to get wrong, with a minimal case in the reason; the other engine stays the referee. */
interface EngineFault {
  reason: string;
  /** The engine cannot evaluate the twin at all. */
  isWhole?: boolean;
  /** Is a difference on this call the known fault? */
  isFaulty?: (given: DrawnCall, twin: Evaluated[][]) => boolean;
}

/** By function, then by engine. */
export const engineFaults: Record<string, Record<string, EngineFault>> = {};

/** Where the specification asks for less than 1e-9, or lets a twin be #N/A. */
export const agreement: Record<string, { relative?: number; mayBeMissing?: boolean }> = {
  // Where flows change sign more than once, and where an engine's IRR finds nothing.
  AI_IRR: { relative: 1e-7, mayBeMissing: true },
};

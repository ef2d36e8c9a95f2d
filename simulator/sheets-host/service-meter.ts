/** What calls of Google's services take. They are counted, not waited for. */
export interface ServiceCosts {
  /** Milliseconds of any call. */
  call: number;
  /** Of a read behind a write more: what was written must be carried out first. */
  readBehindWrite: number;
  /** After so many milliseconds a script is stopped, wherever it is. */
  limit: number;
}

/** Calls in public measurements took a few milliseconds, a flush 0.1 to 0.5 s; six minutes are Google's own limit. */
export const usualCosts: ServiceCosts = { call: 5, readBehindWrite: 200, limit: 360_000 };

/** What must wait for what was written before. */
const reads = new Set([
  'getValues',
  'getDisplayValue',
  'getDisplayValues',
  'getFormula',
  'getFormulas',
  'getNumberFormats',
  'getColumnWidth',
  'getRowHeight',
  'getConditionalFormatRules',
  'getNamedRanges',
  'getDeveloperMetadata',
  'getProtections',
  'getCharts',
  'getMaxRows',
  'getMaxColumns',
  'flush',
]);
const writes = /^(set|insert|delete|clear|add|remove|copyTo)/;

/** One run of a script: its calls of services, and the time that they took together. */
export class ServiceMeter {
  calls = 0;
  milliseconds = 0;
  #hasWritten = false;

  constructor(private readonly costs: ServiceCosts) {}

  /** @throws Error once the script has run too long; it may catch that, but is stopped at its next call. */
  count(kind: string, member: string): void {
    this.calls += 1;
    this.milliseconds += this.costs.call;
    if (reads.has(member)) {
      if (this.#hasWritten) this.milliseconds += this.costs.readBehindWrite;
      this.#hasWritten = false;
    } else if (writes.test(member) && !kind.endsWith('Builder')) this.#hasWritten = true;
    if (this.milliseconds > this.costs.limit) throw new Error('Exceeded maximum execution time');
  }
}

/** Scripts run one at a time and never wait. */
let running: ServiceMeter | null = null;

export function metered<Result>(meter: ServiceMeter, run: () => Result): Result {
  const outer = running;
  running = meter;
  try {
    return run();
  } finally {
    running = outer;
  }
}

export const countCall = (kind: string, member: string): void => running?.count(kind, member);

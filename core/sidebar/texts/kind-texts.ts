/** What a kind of trouble is called, why it matters, how it is mended, and what is told of one. */
export interface KindTexts {
  readonly name: string;
  readonly why: string;
  readonly how: string;
  /** What was found, where the cell's own content says too little. */
  readonly found?: (found: readonly string[]) => string;
}

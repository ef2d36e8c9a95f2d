/** Cells that cannot be read here, with a sentence for people. */
export class NotRead extends Error {
  override readonly name = 'NotRead';

  /** @param isThere they are there all the same: a call of them gives its result in its cell. */
  constructor(
    message: string,
    readonly isThere = true,
  ) {
    super(message);
  }
}

/** Computes on the first call and keeps the result. */
export function once<Result>(make: () => Result): () => Result {
  let kept: { result: Result } | undefined;
  return () => {
    kept ??= { result: make() };
    return kept.result;
  };
}

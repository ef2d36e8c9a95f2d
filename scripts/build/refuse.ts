/** A build that a host would refuse is no build: everything that is wrong, at once. */
export function refuse(what: string, problems: string[]): void {
  if (problems.length === 0) return;
  throw new Error([`${what} cannot be built:`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
}

/* The words to choose from. */

export const lowerIsBetter = 'Lower is better';
export const directions = ['Higher is better', lowerIsBetter] as const;
export const sources = ['Measured', 'Reconstructed', 'Estimated'] as const;
export const phases = ['Pilot', 'Production'] as const;

/** Said where the readings before had a slope already. */
export const wasMoving = 'it was moving before the start';

/** Of a metric that can be read; blank for another. */
export const ofOneThatCounts = <Result extends string>(text: Result) =>
  `IF([@state]=1, ${text}, "")` as const;

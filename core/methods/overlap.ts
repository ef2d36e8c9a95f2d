/**
 * What is counted twice where saved time and people not hired are both claimed: the smaller claim, never below 0.
 * Units: those of the claims, hours or money.
 */
export const overlapFormula = (saved: string, notHired: string): string => `MAX(0,MIN(${saved},${notHired}))`;

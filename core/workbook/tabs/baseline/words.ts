/* The words to choose from. */

export const directions = ['Higher is better', 'Lower is better'] as const;
export const sources = ['Measured', 'Reconstructed', 'Estimated'] as const;
export const phases = ['Pilot', 'Production'] as const;

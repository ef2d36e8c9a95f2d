/** Published returns by kind of automation, net multiples from and to: 0.5 is an ROI of 50%. The bounds are within. */
export const publishedReturns = {
  rules: [0.5, 1.5],
  assisted: [1.5, 3],
  platform: [3, 5],
  marketing: [2, 4],
  sales: [1.5, 3],
  support: [1.5, 3],
} as const satisfies Record<string, readonly [from: number, to: number]>;
type Kind = keyof typeof publishedReturns;

export const publishedKinds = Object.keys(publishedReturns) as Kind[];

/** Conditions as formulas. Text compared with a number is TRUE in every engine, so ISNUMBER comes first. */
export const isNumber = <X extends string>(x: X) => `ISNUMBER(${x})` as const;
export const areNumbers = (...xs: readonly string[]): string => `AND(${xs.map(isNumber).join(',')})`;
export const isFraction = <X extends string>(x: X) => `AND(ISNUMBER(${x}),${x}>=0,${x}<=1)` as const;
export const isNotNegative = <X extends string>(x: X) => `AND(ISNUMBER(${x}),${x}>=0)` as const;
/** Blank is an empty cell or an empty text; Google Sheets cannot tell them apart. */
export const isBlank = (x: string): string => `${x}=""`;

/** Offered by name; any other code of three letters is taken as well. */
export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'INR', 'BRL', 'PLN'] as const;

/** Whether amounts of this currency are written without decimals. */
export const hasNoDecimals = (currency: string): boolean => currency === 'JPY';

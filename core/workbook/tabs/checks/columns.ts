/* Columns of all tables of the tab: their states and places are ranges across the tables. */

/** Of the columns that differ from table to table too. */
export const widths = { figure: 110, first: 260, why: 480 } as const;

export const whatColumn = { label: 'What', width: 330, style: 'label' } as const;

export const stateColumn = (formula: string) =>
  ({
    label: 'State',
    width: 140,
    style: 'status',
    header: 'headerCenter',
    formula: formula as '[@state]',
  }) as const;

/* Right of what is printed. */

export const onColumn = { label: 'Tab', width: 90, style: 'workingsText', header: 'workingsHeader' } as const;

/** The number of a row that is open. */
export const placeColumn = (isOpen: string) =>
  ({
    label: 'Row of an open one',
    width: 90,
    style: 'workings',
    header: 'workingsHeaderRight',
    format: 'whole',
    formula: `IF(${isOpen}, ROW(), "")` as '[@state]',
  }) as const;

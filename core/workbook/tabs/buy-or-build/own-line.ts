import { dayInput } from '../../declare/columns.ts';
import { leave, table } from '../../declare/table.ts';
import { longestSpan } from './ways.ts';

/** A label, whose look goes on to the input that it is of. */
const label = { label: null, style: 'label', header: 'header' } as const;
const none = { label: null, header: 'header' } as const;

/** The line above the ways of a workflow: its name, the months to compare, and what is recommended. */
export const ownLineAt = (row: number) =>
  table(`B${row - 1}`, 1, {
    number: label,
    workflow: { ...none, style: 'inputText' },
    monthsLabel: label,
    monthsLabelGoesOn: label,
    months: {
      ...none,
      style: 'inputCenter',
      format: 'whole',
      rule: { allow: 'whole', from: 1, to: longestSpan },
      message: `Type a whole number of months, 1 to ${longestSpan}.`,
    },
    reviewLabel: label,
    reviewLabelGoesOn: label,
    review: { ...dayInput, ...none },
    costs: leave(6),
    adviceLabel: label,
    advice: {
      ...none,
      style: 'status',
      formula: `
        IF({made}<>"", {made},
        IF(AND({workflow}="", MAX({ways.state})=0, MIN({ways.state})=0), "",
        IF({count}=0, "fill in: two ways",
        IF({count}=1, "fill in: a second way",
        IF(NOT(ISNUMBER({monthsUsed})), "fill in: months",
        "fill in: close within")))))`,
    },
  });

/** A week of the worked example: Tracking and Baseline each take their part of it. */
export interface ExampleWeek {
  readonly week: number;
  readonly hours: number;
  readonly volume: number;
  readonly errors: number;
  readonly rework: number;
  readonly active: number;
  readonly other?: number;
  readonly spend?: number;
  readonly review?: number;
  readonly upkeep?: number;
  readonly wrongOutput?: number;
  readonly note?: string;
  /** Hours for a proposal; null where nobody measured. */
  readonly handling: number | null;
}

/** Week by week; nobody filled in weeks 7 and 12. Where something of a week's cost is typed, all of it is. */
export const exampleWeeks: readonly ExampleWeek[] = [
  {
    week: 1,
    hours: -2,
    volume: 21,
    errors: 5,
    rework: 6,
    active: 4,
    spend: 20,
    upkeep: 3,
    handling: 6.4,
    note: 'Learning the tool',
  },
  { week: 2, hours: 1, volume: 22, errors: 5, rework: 5, active: 4, spend: 20, upkeep: 2, handling: 6.1 },
  { week: 3, hours: 3, volume: 24, errors: 4, rework: 5, active: 5, handling: 5.6 },
  { week: 4, hours: 4.5, volume: 23, errors: 4, rework: 4, active: 5, handling: 5.2 },
  {
    week: 5,
    hours: 5.5,
    volume: 25,
    errors: 4,
    rework: 4,
    active: 5,
    other: 3000,
    handling: 5.0,
    note: 'A project won',
  },
  { week: 6, hours: 6, volume: 24, errors: 3, rework: 3, active: 6, handling: 4.9 },
  {
    week: 8,
    hours: 4,
    volume: 23,
    errors: 6,
    rework: 7,
    active: 6,
    spend: 20,
    review: 4,
    upkeep: 0.5,
    wrongOutput: 1,
    handling: 5.3,
    note: 'Wrong price list in a proposal, see Risks',
  },
  {
    week: 9,
    hours: 6.5,
    volume: 26,
    errors: 3,
    rework: 3,
    active: 6,
    spend: 20,
    review: 2,
    upkeep: 0.5,
    handling: 4.7,
  },
  {
    week: 10,
    hours: 7,
    volume: 25,
    errors: 3,
    rework: 3,
    active: 6,
    other: 3000,
    handling: 4.6,
    note: 'A project won',
  },
  { week: 11, hours: 7, volume: 24, errors: 2, rework: 2, active: 6, handling: 4.5 },
  {
    week: 13,
    hours: 7.5,
    volume: 26,
    errors: 3,
    rework: 2,
    active: 7,
    spend: 40,
    upkeep: 0.5,
    handling: 4.4,
    note: 'Two more seats',
  },
  { week: 14, hours: 8, volume: 27, errors: 2, rework: 2, active: 7, spend: 40, upkeep: 0.5, handling: 4.3 },
  { week: 15, hours: 8, volume: 26, errors: 2, rework: 2, active: 7, spend: 40, upkeep: 0.5, handling: 4.4 },
  {
    week: 16,
    hours: 8.5,
    volume: 27,
    errors: 2,
    rework: 1,
    active: 7,
    spend: 40,
    upkeep: 0.5,
    other: 3000,
    handling: 4.2,
    note: 'A project won',
  },
  { week: 17, hours: 8, volume: 26, errors: 1, rework: 1, active: 7, spend: 40, upkeep: 0.5, handling: 4.3 },
];
export const exampleLicensed = 8;

/** What several functions have to tell. */

/** Of every function over a range whose cells may be blank. */
export const blanksNote =
  'Excel on the desktop may hand over blank cells of a range r as 0: there, give IF(r="","",r) instead of r.';

/** Of the functions that count blanks, which such a 0 spoils. */
export const twinFirstNote =
  'Excel on the desktop may hand over blank cells as 0: there, use the native twin, which sees them.';

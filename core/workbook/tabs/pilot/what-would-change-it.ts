/**
 * The nearest tracked confidence above and below yours at which the verdict becomes another, so that an opinion never decides
 * unseen. {turns} has where each of the three figures crosses 0.
 */
const inWords = (place: string) => `ROUNDUP(ROUND(100*INDEX({turns.turn}, ${place}),6),0)&"%"`;
const above =
  'MATCH(SMALL({turns.turn}, COUNTIF({turns.turn}, "<"&AIR_TrackedConfidence)+1), {turns.turn}, 0)';
const below =
  'MATCH(LARGE({turns.turn}, COUNTIF({turns.turn}, ">="&AIR_TrackedConfidence)+1), {turns.turn}, 0)';

export const whatWouldChangeIt = `
  IF(NOT(OR({table}={paying}, {table}={losing})), "",
  IF(COUNT({turns.turn})=0, "No belief in what was tracked changes it.",
    "It would be: "
    &IF(COUNTIF({turns.turn}, ">="&AIR_TrackedConfidence)>0,
      INDEX({turns.above}, ${above})&" from "&${inWords(above)}&" confidence", "")
    &IF(AND(COUNTIF({turns.turn}, ">="&AIR_TrackedConfidence)>0, COUNTIF({turns.turn}, "<"&AIR_TrackedConfidence)>0), "; ", "")
    &IF(COUNTIF({turns.turn}, "<"&AIR_TrackedConfidence)>0,
      INDEX({turns.below}, ${below})&" under "&${inWords(below)}&" confidence", "")
    &"."))`;

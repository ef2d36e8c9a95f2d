/**
 * The nearest tracked confidence above and below yours at which the verdict becomes another, so that an opinion never decides
 * unseen. {turns} has where each of the three figures crosses 0.
 */
const inWords = (place: string) => `ROUNDUP(ROUND(100*INDEX({turns.turn}, ${place}),6),0)&"%"`;
const above =
  'MATCH(SMALL({turns.turn}, COUNTIF({turns.turn}, "<"&AIR_TrackedConfidence)+1), {turns.turn}, 0)';
const below =
  'MATCH(LARGE({turns.turn}, COUNTIF({turns.turn}, ">="&AIR_TrackedConfidence)+1), {turns.turn}, 0)';

const isAbove = 'COUNTIF({turns.turn}, ">="&AIR_TrackedConfidence)>0';
const isBelow = 'COUNTIF({turns.turn}, "<"&AIR_TrackedConfidence)>0';
const itWouldBe = ' confidence the verdict would be: ';

export const whatWouldChangeIt = `
  IF(NOT(OR({table}={paying}, {table}={losing})), "",
  IF(COUNT({turns.turn})=0, "No belief in what was tracked changes it.",
    IF(${isAbove}, "From "&${inWords(above)}&"${itWouldBe}"&INDEX({turns.above}, ${above})&".", "")
    &IF(AND(${isAbove}, ${isBelow}), " ", "")
    &IF(${isBelow}, "Under "&${inWords(below)}&IF(${isAbove}, ": ", "${itWouldBe}")&INDEX({turns.below}, ${below})&".", "")))`;

import { words } from '../../model/page.ts';
import { costKinds } from '../costs/ready-costs.ts';
import { valueKinds } from '../value/kinds.ts';

/* A title says what is to be seen in its chart, where there is something. */

const asPlanned = `
  IF(ISNUMBER(AIR_PaybackWeeks),
    "Value covers cost from week "&ROUNDUP(ROUND(AIR_PaybackWeeks,6),0)&" on, as planned",
    "Value does not cover cost within "&{assumptions.horizon}&" months, as planned")`;
export const runningTitle = `
  IF(ISNUMBER({measuredPayback}), "Value has covered cost since week "&{measuredPayback}&" of those tracked",
  IF(ISNUMBER(AIR_ROI), ${asPlanned},
  "Value and cost so far, as planned"))`;

/** The largest bar and its share, where all are known and none is below 0. */
const largest = (bars: 'costBars' | 'valueBars', count: number, of: string, otherwise: string) => `
  IF(COUNT({${bars}.amount})=${count},
    IF(AND(SUM({${bars}.amount})>0, MIN({${bars}.amount})>=0),
      INDEX({${bars}.kind}, MATCH(MAX({${bars}.amount}), {${bars}.amount}, 0))
        &" is "&ROUND(100*MAX({${bars}.amount})/SUM({${bars}.amount}),0)&${words(`% of the ${of}`)},
      ${words(otherwise)}),
    ${words(otherwise)})`;
export const costTitle = largest('costBars', costKinds.length, 'cost', 'Cost by kind');
export const valueTitle = largest('valueBars', valueKinds.length, 'claim', 'Value by kind');

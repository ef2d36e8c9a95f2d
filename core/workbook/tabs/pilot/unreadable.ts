import { words } from '../../model/page.ts';
import { answers, isUnreadable } from './answers.ts';
import { thresholds } from './thresholds.ts';

/** What a limit that is no number says of itself. */
export const noNumber = 'type a number';

const named = {
  toolFits: 'does the tool fit',
  processReady: 'is the process ready',
  roi: 'threshold of ROI',
  metric: 'threshold of the metric',
  adoption: 'threshold of adoption',
  incidents: 'threshold of incidents',
} as const;
const conditions = [
  ...answers.keys.map((key) => [isUnreadable(key), named[key]] as const),
  ...thresholds.keys.map((key) => [`{thresholds.${key}.state}=${words(noNumber)}`, named[key]] as const),
];

/** The first answer, threshold or criterion that cannot be read; "" where all can, or are blank. */
export const firstUnreadable = conditions.reduceRight(
  (rest, [is, what]) => `IF(${is}, ${words(`complete: Pilot, ${what}`)}, ${rest})`,
  `IF(COUNTIF({risks.criteria.state}, ${words(noNumber)})>0,
    "complete: Risks criteria, "&INDEX({risks.criteria.class}, MATCH(${words(noNumber)}, {risks.criteria.state}, 0)),
    "")`,
);

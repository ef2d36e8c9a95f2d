import type { TabId } from './model.ts';

interface Head {
  readonly title: string;
  /** The question that the tab answers, in one sentence. */
  readonly question: string;
}

/** What stands in B2 and B3 of each tab; by these a tab is known again where its mark is lost. */
export const heads: Record<TabId, Head> = {
  start: { title: 'Start', question: 'Does AI pay here? Begin with this page.' },
  assumptions: { title: 'Assumptions', question: 'What do we take as given, and who says so?' },
  baseline: { title: 'Baseline', question: 'What was it like before, and is it better now?' },
  costs: { title: 'Costs', question: 'What does it really cost?' },
  value: { title: 'Value', question: 'What is it worth, and how do we know?' },
  tracking: { title: 'Tracking', question: 'What did this week bring, and what did it cost?' },
  dashboard: { title: 'Dashboard', question: 'Does it pay, and how sure are we?' },
  scorecard: { title: 'Scorecard', question: 'Which workflow should we begin with?' },
  pilot: { title: 'Pilot', question: 'Scale it, keep measuring, redesign it or stop?' },
  readiness: { title: 'Readiness', question: 'Are we ready for it, and what must be fixed first?' },
  risks: { title: 'Risks', question: 'What went wrong, and is it still within what we tolerate?' },
  buy_or_build: { title: 'Buy or build', question: 'A service, something of our own, or both?' },
};

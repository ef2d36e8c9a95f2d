import { criteria } from './criteria.ts';
import { incidents } from './incidents.ts';
import { riskSettings } from './settings.ts';

/** Cells that other tabs read. */
export const risksAt = {
  days: incidents.range('day'),
  workflows: incidents.range('workflow'),
  costs: incidents.range('costUsed'),
  areOver: incidents.range('isOver'),
  /** What was typed as tolerated; blank means that nothing is. */
  limits: criteria.block('most', 'highest'),
  problem: riskSettings.cell('problem'),
};

import type { ValidationRule } from '../workbook/model/tab.ts';
import { type LogColumn, trackingLog } from '../workbook/tabs/tracking/log.ts';

/** What people fill in every week, in the order of the form. */
export const weeklyFields = [
  'week',
  'workflow',
  'hours',
  'otherValue',
  'active',
  'licensed',
] as const satisfies readonly LogColumn[];

/** The other typed columns of Tracking, in the order of the tab. */
export const moreFields = [
  'phase',
  'team',
  'redirected',
  'usedFor',
  'volume',
  'errors',
  'reworkHours',
  'wrongOutput',
  'policyViolation',
  'compliance',
  'customerFacing',
  'spend',
  'covers',
  'reviewHours',
  'upkeepHours',
  'note',
] as const satisfies readonly LogColumn[];

export const weekFields = [...weeklyFields, ...moreFields] as const;
export type WeekField = (typeof weekFields)[number];

/** A row of Tracking as it is to be written; what is left blank is not in it. */
export type TypedWeek = Readonly<Partial<Record<WeekField, number | string>>>;

/** What may be typed into a field, as the tab declares it. */
export type FieldKind =
  | { readonly is: 'day' }
  | { readonly is: 'text' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | {
      readonly is: 'figure';
      readonly unit: 'hours' | 'share' | 'money' | 'count' | 'plain';
      readonly from: number | undefined;
      readonly to: number | undefined;
    };

export function kindOf(field: WeekField): FieldKind {
  const column = trackingLog.typed.declared[field];
  if ('isGap' in column || column.rule === undefined) return { is: 'text' };
  const { rule, label, format, reads } = column;
  if (rule.allow === 'date') return { is: 'day' };
  if (rule.allow === 'list') return { is: 'choice', of: rule.values };
  // The labels of money alone are formulas: they hold the currency.
  const unit =
    reads === 'hours'
      ? 'hours'
      : format === 'percent'
        ? 'share'
        : format === 'whole'
          ? 'count'
          : typeof label === 'object'
            ? 'money'
            : 'plain';
  return { is: 'figure', unit, ...boundsOf(rule) };
}

const boundsOf = (rule: ValidationRule) =>
  'from' in rule || 'to' in rule ? { from: rule.from, to: rule.to } : { from: undefined, to: undefined };

import * as z from 'zod/mini';
import { isInside, subtract } from '../../book/areas.ts';
import type { Validation } from '../../book/extras.ts';
import { HostError, invalidArgument } from '../host-error.ts';
import { hostClass, membersOf, nothing } from '../members.ts';
import { RangeTarget } from '../targets.ts';
import { mayChange } from './protection.ts';

const { reads, holds, method } = membersOf<RangeTarget>();

const operator = z.enum(['Between', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo', 'EqualTo']);
/** A figure, or a formula that is one. */
const bound = z.union([z.number(), z.string().check(z.regex(/^=-?\d+(\.\d+)?$/))]);
const limits = z.strictObject({ operator, formula1: bound, formula2: z.optional(z.nullable(bound)) });
const rule = z.union([
  z.strictObject({
    list: z.strictObject({
      inCellDropDown: z.literal(true),
      source: z.union([z.string(), z.instanceof(RangeTarget)]),
    }),
  }),
  z.strictObject({ wholeNumber: limits }),
  z.strictObject({ decimal: limits }),
  z.strictObject({ date: limits }),
]);
/** Excel's own limits of length. */
const errorAlert = z.strictObject({
  showAlert: z.literal(true),
  style: z.literal('Stop'),
  title: z.string().check(z.maxLength(32)),
  message: z.string().check(z.maxLength(225)),
});
const longestList = 255;

export const dataValidation = hostClass<RangeTarget>({
  name: 'DataValidation',
  members: {
    rule: holds(rule, (it) => asExcelRule(validationOf(it)), setRule),
    errorAlert: holds(errorAlert, (it) => alertOf(it), setAlert),
    ignoreBlanks: holds(
      z.literal(true),
      () => true,
      () => null,
    ),
    type: reads((it) => typeOf(validationOf(it))),
    clear: method(nothing, (it) => {
      mayChange(it.sheet);
      it.sheet.extras.validations = without(it);
    }),
  },
});

function validationOf(it: RangeTarget): Validation | null {
  return it.sheet.extras.validations.find(({ area }) => isInside(it.area, area)) ?? null;
}

/** The sheet's other validations: one cell has only one. */
function without(it: RangeTarget): Validation[] {
  return it.sheet.extras.validations.flatMap((each) =>
    subtract(each.area, it.area).map((area) => ({ ...each, area })),
  );
}

function setRule(it: RangeTarget, given: z.infer<typeof rule>): void {
  mayChange(it.sheet);
  const message = validationOf(it)?.message ?? '';
  it.sheet.extras.validations = [
    ...without(it),
    { area: it.area, rule: fromExcelRule(given), message, isStrict: true },
  ];
}

function setAlert(it: RangeTarget, { message }: z.infer<typeof errorAlert>): void {
  mayChange(it.sheet);
  const validation = validationOf(it);
  if (!validation) throw new HostError('GeneralException', 'an alert needs a rule first');
  it.sheet.extras.validations = [...without(it), { ...validation, area: it.area, message }];
}

function alertOf(it: RangeTarget): z.infer<typeof errorAlert> {
  const message = validationOf(it)?.message ?? '';
  return { showAlert: true, style: 'Stop', title: '', message };
}

function fromExcelRule(given: z.infer<typeof rule>): Validation['rule'] {
  if ('list' in given) {
    const { source } = given.list;
    if (typeof source !== 'string') return { allow: 'listFrom', range: source.fixedAddress };
    if (source.startsWith('=')) return { allow: 'listFrom', range: source.slice(1) };
    if (source.length > longestList) throw invalidArgument(`a list may have ${longestList} characters`);
    return { allow: 'list', values: source.split(',').map((value) => value.trim()) };
  }
  if ('wholeNumber' in given) return { allow: 'whole', ...bounds(given.wholeNumber) };
  if ('decimal' in given) return { allow: 'number', ...bounds(given.decimal) };
  return { allow: 'date', ...bounds(given.date) };
}

function bounds({ operator, formula1, formula2 }: z.infer<typeof limits>) {
  const first = figure(formula1);
  if (operator === 'GreaterThanOrEqualTo') return { from: first, to: null };
  if (operator === 'LessThanOrEqualTo') return { from: null, to: first };
  if (operator === 'EqualTo') return { from: first, to: first };
  if (formula2 === undefined || formula2 === null) throw invalidArgument('"Between" needs formula2');
  return { from: first, to: figure(formula2) };
}

const figure = (given: number | string) => Number(String(given).replace(/^=/, ''));

const excelTypes = {
  formula: 'Custom',
  list: 'List',
  listFrom: 'List',
  whole: 'WholeNumber',
  number: 'Decimal',
  date: 'Date',
};
const typeOf = (validation: Validation | null) => (validation ? excelTypes[validation.rule.allow] : 'None');

function asExcelRule(validation: Validation | null): unknown {
  if (!validation) return null;
  const { rule: kept } = validation;
  if (kept.allow === 'formula') return { custom: { formula: kept.formula } };
  if (kept.allow === 'list') return { list: { inCellDropDown: true, source: kept.values.join(',') } };
  if (kept.allow === 'listFrom') return { list: { inCellDropDown: true, source: `=${kept.range}` } };
  const name = { whole: 'wholeNumber', number: 'decimal', date: 'date' }[kept.allow];
  const { from, to } = kept;
  if (from === null) return { [name]: { operator: 'LessThanOrEqualTo', formula1: to } };
  if (to === null) return { [name]: { operator: 'GreaterThanOrEqualTo', formula1: from } };
  return { [name]: { operator: 'Between', formula1: from, formula2: to } };
}

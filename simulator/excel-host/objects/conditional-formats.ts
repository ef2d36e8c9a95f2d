import type { CfRuleInput } from '@ironcalc/wasm';
import * as z from 'zod/mini';
import { areaName, parseArea } from '../../../core/cells/address.ts';
import { overlap } from '../../../core/cells/areas.ts';
import { itemNotFound } from '../host-error.ts';
import { colour, type HostObject, hostClass, membersOf, nothing } from '../members.ts';
import type { RangeTarget } from '../targets.ts';
import { mayChange } from './protection.ts';

/** One rule with a formula of its own; the other kinds are not modelled. */
class CustomFormat {
  formula = '';
  font: string | undefined;
  fill: string | undefined;
  bold: boolean | undefined;
  /** Its place in the engine's list; null until it has a formula. */
  place: number | null = null;

  constructor(
    readonly on: RangeTarget,
    readonly id: string,
  ) {}

  /** Hands the rule as it is now to the engine. */
  update(change: () => void): void {
    mayChange(this.on.sheet);
    change();
    if (this.formula === '') return;
    const { model } = this.on.book;
    const sheet = this.on.sheet.index;
    const area = areaName(this.on.area);
    if (this.place !== null) {
      model.updateConditionalFormatting(sheet, this.place, area, this.#rule());
      return;
    }
    const known = new Set(model.getConditionalFormattingList(sheet).map(({ index }) => index));
    model.addConditionalFormatting(sheet, area, this.#rule());
    const added = model.getConditionalFormattingList(sheet).find(({ index }) => !known.has(index));
    this.place = added?.index ?? null;
  }

  #rule(): CfRuleInput {
    const font = { ...(this.font && { color: this.font }), ...(this.bold !== undefined && { b: this.bold }) };
    const format = { font, ...(this.fill && { fill: { color: this.fill } }) };
    return { type: 'Formula', formula: this.formula, format, stop_if_true: false };
  }
}

const custom = membersOf<CustomFormat>();
const collection = membersOf<RangeTarget>();

const rule = hostClass<CustomFormat>({
  name: 'ConditionalFormatRule',
  members: {
    formula: custom.holds(
      z.string().check(z.regex(/^=/)),
      (it) => it.formula,
      (it, formula) =>
        it.update(() => {
          it.formula = formula;
        }),
    ),
  },
});

const font = hostClass<CustomFormat>({
  name: 'ConditionalRangeFont',
  members: {
    color: custom.holds(
      colour,
      (it) => it.font ?? '',
      (it, value) =>
        it.update(() => {
          it.font = value.toUpperCase();
        }),
    ),
    bold: custom.holds(
      z.boolean(),
      (it) => it.bold ?? null,
      (it, value) =>
        it.update(() => {
          it.bold = value;
        }),
    ),
  },
});

const fill = hostClass<CustomFormat>({
  name: 'ConditionalRangeFill',
  members: {
    color: custom.holds(
      colour,
      (it) => it.fill ?? '',
      (it, value) =>
        it.update(() => {
          it.fill = value.toUpperCase();
        }),
    ),
  },
});

const format = hostClass<CustomFormat>({
  name: 'ConditionalRangeFormat',
  members: { font: custom.object(font), fill: custom.object(fill) },
});

const customRule = hostClass<CustomFormat>({
  name: 'CustomConditionalFormat',
  members: { rule: custom.object(rule), format: custom.object(format) },
});

const conditionalFormat = hostClass<CustomFormat>({
  name: 'ConditionalFormat',
  members: {
    id: custom.reads((it) => it.id),
    type: custom.reads(() => 'Custom'),
    custom: custom.object(customRule),
    delete: custom.method(nothing, (it) => {
      if (it.place !== null) it.on.book.model.deleteConditionalFormatting(it.on.sheet.index, it.place);
      it.place = null;
    }),
  },
});

export const conditionalFormats = hostClass<RangeTarget>({
  name: 'ConditionalFormatCollection',
  members: {
    add: collection.method(z.tuple([z.literal('Custom')]), (it) => conditionalFormat(add(it))),
    clearAll: collection.method(nothing, (it) => {
      mayChange(it.sheet);
      removeFormats(it);
    }),
    getCount: collection.method(nothing, (it) => placesOn(it).length),
  },
  items: (it) => placesOn(it).map((place) => itemAt(it, place)),
  item: (it, key) => {
    const known = added.get(String(key));
    return known ? conditionalFormat(known) : itemAt(it, Number(key));
  },
});

/** Rules that were added may be asked for again before they have a formula, and thus a place with the engine. */
const added = new Map<string, CustomFormat>();

function add(it: RangeTarget): CustomFormat {
  const format = new CustomFormat(it, `{added-${added.size + 1}}`);
  added.set(format.id, format);
  return format;
}

/** Rules that only reach into the range go whole. */
export function removeFormats(it: RangeTarget): void {
  for (const place of placesOn(it).reverse()) {
    it.book.model.deleteConditionalFormatting(it.sheet.index, place);
  }
}

function placesOn(it: RangeTarget): number[] {
  return it.book.model
    .getConditionalFormattingList(it.sheet.index)
    .filter(({ range }) => {
      const area = parseArea(range);
      return area !== null && overlap(area, it.area) !== null;
    })
    .map(({ index }) => index);
}

function itemAt(it: RangeTarget, place: number): HostObject {
  const kept = it.book.model
    .getConditionalFormattingList(it.sheet.index)
    .find(({ index }) => index === place);
  if (kept?.cf_rule.type !== 'Formula') throw itemNotFound('there is no such conditional format');
  const look = it.book.model.getDxfForConditionalFormatting(it.sheet.index, place);
  const target = new CustomFormat(it, String(place));
  target.place = place;
  target.formula = kept.cf_rule.formula;
  if (look?.font?.color) target.font = it.book.model.resolveColor(look.font.color);
  if (look?.fill?.color) target.fill = it.book.model.resolveColor(look.fill.color);
  if (look?.font?.b !== undefined) target.bold = look.font.b;
  return conditionalFormat(target);
}

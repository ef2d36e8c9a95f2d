import { isoDay, serialFromIso } from '../../cells/serial.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { isInput } from '../../workbook/model/look.ts';
import { type Expected, expectedOn, isWithin } from '../check/expected.ts';
import type { Change, Mend } from '../check/finding.ts';
import { type CheckOptions, survey } from '../check/survey.ts';
import { type CellNow, labelsNow, type TabNow } from '../check/tab-now.ts';
import {
  fault,
  readSettingsFile,
  type SettingsFault,
  type SettingsFile,
  settingsFormat,
  settingsVersion,
} from './settings-file.ts';

/** A setting that would change. */
export interface SettingChange {
  readonly key: string;
  readonly sheet: string;
  readonly label: string;
  readonly change: Extract<Change, { is: 'cell' }>;
}

export type SettingsRead =
  | { readonly is: 'read'; readonly changes: readonly SettingChange[]; readonly mend: Mend }
  | { readonly is: 'faulty'; readonly faults: readonly SettingsFault[] }
  /** The workbook has no tab Assumptions of this version, or its labels were moved. */
  | { readonly is: 'noAssumptions' };

/** The settings of the workbook as JSON text; null where it has no Assumptions. Formulas are not settings. */
export async function settingsOut(port: SheetPort, asked: CheckOptions): Promise<string | null> {
  const tab = await assumptionsNow(port, asked);
  if (tab === null) return null;
  const settings: SettingsFile['settings'] = {};
  for (const { key, value, formula, made } of settingCells(tab)) {
    if (formula !== '' || value === null || value === '') continue;
    settings[key] = made.format === 'date' && typeof value === 'number' ? isoDay(value) : value;
  }
  const file: SettingsFile = { format: settingsFormat, version: settingsVersion, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file of settings would change. Nothing is written; one wrong field, and nothing is offered. */
export async function settingsIn(port: SheetPort, asked: CheckOptions, text: string): Promise<SettingsRead> {
  const file = readSettingsFile(text);
  if (isFaults(file)) return { is: 'faulty', faults: file };
  const tab = await assumptionsNow(port, asked);
  if (tab === null) return { is: 'noAssumptions' };
  const cells = new Map(settingCells(tab).map((cell) => [cell.key, cell]));
  const expectedOf = expectedOn(tab);
  const labelOf = labelsNow(tab);
  const faults: SettingsFault[] = [];
  const changes: SettingChange[] = [];
  for (const [key, given] of Object.entries(file.settings)) {
    const field = `settings.${key}`;
    const cell = cells.get(key);
    if (!cell) {
      faults.push(fault(field, 'notKnown', String(given)));
      continue;
    }
    const asks = expectedOf(cell);
    const becomes = contentFor(given, cell, asks, field);
    if (typeof becomes === 'object') {
      faults.push(becomes);
      continue;
    }
    const was = cell.formula === '' ? (cell.value ?? '') : { formula: cell.formula };
    if (was === becomes) continue;
    const { at, made } = cell;
    const own = { is: 'cell', sheet: tab.sheet, at, was, becomes, format: made.format } as const;
    const change = asks.rule ? { ...own, rule: asks.rule } : own;
    changes.push({ key, sheet: tab.sheet, label: labelOf(cell), change });
  }
  if (faults.length > 0) return { is: 'faulty', faults };
  return { is: 'read', changes, mend: { changes: changes.map(({ change }) => change) } };
}

const isFaults = (read: SettingsFile | readonly SettingsFault[]): read is readonly SettingsFault[] =>
  Array.isArray(read);

async function assumptionsNow(port: SheetPort, asked: CheckOptions): Promise<TabNow | null> {
  const read = await survey(port, asked, { onProgress: () => undefined }, ['assumptions']);
  return read?.tabs.get('assumptions') ?? null;
}

/** What was approved is a record of a day, not a setting. */
const settingCells = ({ cells }: TabNow): CellNow[] =>
  cells.filter(
    ({ key, made }) => isInput(made.style) && key !== '' && !key.startsWith('assumptions.approved'),
  );

function contentFor(
  given: SettingsFile['settings'][string],
  { made }: CellNow,
  asks: Expected,
  field: string,
): string | number | boolean | SettingsFault {
  const refuse = (why: SettingsFault['why'], wanted = '') => fault(field, why, String(given), wanted);
  if (asks.is === 'date' || made.format === 'date') {
    const day = typeof given === 'string' ? serialFromIso(given) : null;
    return day === null ? refuse('notDay', '2026-01-31') : bounded(day, asks, refuse, isoDay);
  }
  if (asks.is === 'number' || asks.is === 'whole') {
    const isFigure = typeof given === 'number' && (asks.is === 'number' || Number.isInteger(given));
    return isFigure ? bounded(given, asks, refuse, String) : refuse('notNumber');
  }
  if (typeof given !== 'string') return refuse('notText');
  if (asks.is !== 'list') return given;
  return asks.values.includes(given) ? given : refuse('notInList', asks.values.join(', '));
}

function bounded(
  value: number,
  bounds: Expected,
  refuse: (why: SettingsFault['why'], wanted: string) => SettingsFault,
  shown: (value: number) => string,
): number | SettingsFault {
  if (isWithin(value, bounds)) return value;
  const [least, most] = [bounds.from, bounds.to].map((end) => (Number.isFinite(end) ? shown(end) : '…'));
  return refuse('outOfBounds', `${least} – ${most}`);
}

import * as z from 'zod/mini';
import { once } from '../../sheet-port/once.ts';

/** The settings of a workbook as a file, by key: for another workbook, another client, another year. */
export type SettingsFile = z.infer<ReturnType<typeof settingsSchema>>;

/** Raised when a file of before can no longer be read as it is. */
export const settingsVersion = 1;
export const settingsFormat = 'ai-roi-settings';

/** The longest text that a cell takes. */
const longestText = 32_767;

export const settingsSchema = once(() =>
  z.strictObject({
    format: z.literal(settingsFormat),
    version: z.literal(settingsVersion),
    /** "assumptions.hourlyRate": a figure, a text, or a day as 2026-11-27. */
    settings: z.record(
      z.string().check(z.regex(/^[a-z]+(\.[A-Za-z]+)+$/)),
      z.union([z.number(), z.string().check(z.maxLength(longestText)), z.boolean()]),
    ),
  }),
);

/** Why a file is not taken: the field, and what is wrong with it. */
export interface SettingsFault {
  /** "settings.assumptions.hourlyRate"; '' for the file as a whole. */
  readonly field: string;
  readonly why:
    | 'notJson'
    | 'notSettings'
    | 'otherVersion'
    | 'notKnown'
    | 'notNumber'
    | 'notDay'
    | 'outOfBounds'
    | 'notInList'
    | 'notText';
  /** What was found, and what it may be. */
  readonly found: string;
  readonly wanted: string;
}

/** @returns the file's settings, or what is wrong with it. */
export function readSettingsFile(text: string): SettingsFile | readonly SettingsFault[] {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return [fault('', 'notJson', error instanceof Error ? error.message : '')];
  }
  const head = z.looseObject({ format: z.optional(z.unknown()), version: z.optional(z.unknown()) });
  const { format, version } = head.safeParse(content).data ?? {};
  if (format !== settingsFormat) return [fault('format', 'notSettings', shown(format), settingsFormat)];
  if (version !== settingsVersion)
    return [fault('version', 'otherVersion', shown(version), String(settingsVersion))];
  const read = settingsSchema().safeParse(content);
  if (read.success) return read.data;
  return read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => fault([...issue.path, key].join('.'), 'notKnown', ''))
      : [fault(issue.path.join('.'), 'notSettings', shown(valueAt(content, issue.path)))],
  );
}

const shown = (value: unknown): string => (value === undefined ? '' : (JSON.stringify(value) ?? ''));

const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    content,
  );

export const fault = (
  field: string,
  why: SettingsFault['why'],
  found: string,
  wanted = '',
): SettingsFault => ({ field, why, found: found.slice(0, 200), wanted });

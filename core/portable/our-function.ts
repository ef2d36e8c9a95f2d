import type { DefinedFunction } from '../function-kit/define.ts';
import { catalogue } from '../functions/catalogue.ts';

const declared = new Map(catalogue.map((definition) => [definition.name, definition]));

/**
 * The function of ours that a call names: AI_ROI, with a company's prefix AIR.AI_ROI, or as Excel keeps an add-in's
 * functions in files, _xldudf_AIR_AI_ROI.
 */
export function ourFunction(name: string): DefinedFunction | null {
  const upper = name.toUpperCase();
  const kept = /^_XLDUDF_(.+)$/.exec(upper)?.[1];
  const plain = upper.slice(upper.lastIndexOf('.') + 1);
  return declared.get(plain) ?? (kept === undefined ? null : endOf(kept));
}

/** A prefix before the name may hold "_" itself. */
function endOf(kept: string): DefinedFunction | null {
  const parts = kept.split('_');
  for (const from of parts.keys()) {
    const definition = declared.get(parts.slice(from).join('_'));
    if (definition) return definition;
  }
  return null;
}

export const isOurFunction = (name: string): boolean => ourFunction(name) !== null;

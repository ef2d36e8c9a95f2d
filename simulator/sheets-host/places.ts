import type { Area } from '../../core/cells/address.ts';

/** Where a range object stands, for the host's own use. */
export const placeOf = new WeakMap<object, { sheet: number; area: Area }>();

import { isDay } from '../assumptions/inputs.ts';

/** The day on which the pilot began: its own, or the plan's. */
export const startDay = 'IF({start}="", INT(N(AIR_StartDate)), INT(N({start})))';
export const hasStart = `IF({start}="", ${isDay('AIR_StartDate')}, ${isDay('{start}')})`;

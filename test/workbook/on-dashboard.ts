import { placeOfKey } from '../../core/workbook/keys.ts';
import { plain } from '../../core/workbook/model/addresses.ts';
import { cellOf } from '../support/by-key.ts';

/** "J12", by its key on the Dashboard: "AIR_ROI", "cards.roi.measured", "swings.lower.1". */
export const dashboardAt = (key: string): string => plain(placeOfKey(`dashboard.${key}`).at);
/** "Dashboard!J12". */
export const onDashboard = (key: string): string => cellOf(`dashboard.${key}`);

/** The numbers of a table's lines, from 1. */
export const linesOf = ({ rows }: { readonly rows: readonly unknown[] }): number[] =>
  rows.map((_, index) => index + 1);

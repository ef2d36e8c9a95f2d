import { addressOf, cellOf } from '../support/by-key.ts';

/** "J12", by its key on the Dashboard: "AIR_ROI", "cards.roi.measured", "swings.lower.1". */
export const dashboardAt = (key: string): string => addressOf(`dashboard.${key}`);
/** "Dashboard!J12". */
export const onDashboard = (key: string): string => cellOf(`dashboard.${key}`);

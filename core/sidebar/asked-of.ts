import type { CheckOptions } from '../actions/check/survey.ts';
import { userSigns } from './functions/user-signs.ts';
import type { SidebarHost } from './host.ts';

/** What actions that read our tabs ask of the pane: how functions are called here, and how figures are typed. */
export const askedOf = ({ functionPrefix }: SidebarHost): CheckOptions => ({
  functionPrefix,
  signs: userSigns(),
});

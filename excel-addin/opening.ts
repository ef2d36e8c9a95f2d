import type { Opening } from '../core/sidebar/host.ts';

/**
 * With a shared runtime it is the startup behaviour that a workbook keeps, and the pane is shown by our own code: the
 * older setting, Office.AutoShowTaskpaneWithDocument, needs a TaskpaneId, which such a runtime must not have, and opened an empty
 * pane on the desktop. https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open
 * https://github.com/OfficeDev/Office-Add-in-samples/issues/776
 */
export const opening: Opening = {
  isWithWorkbook: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
  openWithWorkbook: (isWanted) =>
    Office.addin.setStartupBehavior(isWanted ? Office.StartupBehavior.load : Office.StartupBehavior.none),
};

/** Excel only loads the page with such a workbook. From its store it lets nothing show the pane, since 2026: then it stays shut. */
export async function showWithWorkbook(): Promise<void> {
  try {
    if (await opening.isWithWorkbook()) await Office.addin.showAsTaskpane();
  } catch {
    // An Excel that cannot: its button opens the pane.
  }
}

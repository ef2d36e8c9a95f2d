import type { PageId } from '../core/sidebar/page-id.ts';

/** Which page each further button of the ribbon opens; their ids are those of manifests/commands.json. */
const pages: Readonly<Record<string, PageId>> = {
  ShowWeek: 'week',
  ShowResult: 'result',
  ShowShare: 'share',
};

let wanted: PageId | null = null;
let show = (page: PageId): void => {
  wanted = page;
};

/*
 * A script of its own, which runs while the page is read: Excel hands the click that started the runtime over as soon as
 * office.js is ready, which may be before the pane's modules run, and a click that nothing answers is lost (so perhaps office-js
 * issue 5176). In a shared runtime there is one pane; a button chooses its page and then shows it.
 * https://learn.microsoft.com/office/dev/add-ins/design/navigation-patterns
 */
for (const [id, page] of Object.entries(pages)) {
  Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    show(page);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      // Else the next click waits for five minutes. Where Excel sends plain data there is nothing to tell.
      event?.completed?.();
    }
  });
}

/** The pane, once it is drawn: a page asked for before that is shown at once. */
export function onPageWanted(listener: (page: PageId) => void): void {
  show = listener;
  if (wanted) listener(wanted);
  wanted = null;
}

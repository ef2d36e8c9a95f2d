import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarHost } from './host.ts';
import { Later, type Load } from './later.tsx';
import type { PageId } from './page-id.ts';
import type { PageProps } from './page-props.ts';
import { StartPage } from './start/page.tsx';
import { texts } from './texts/texts.ts';
import { useHasWorkbook } from './use-has-workbook.ts';
import { useOpening } from './use-opening.ts';

/** The first page comes with the pane, each other one when it is first opened. */
const pages: readonly { readonly id: PageId; readonly load: Load<PageProps> }[] = [
  { id: 'start', load: () => Promise.resolve(StartPage) },
  { id: 'week', load: () => import('./this-week/page.tsx').then((part) => part.ThisWeekPage) },
  { id: 'result', load: () => import('./result/page.tsx').then((part) => part.ResultPage) },
  { id: 'functions', load: () => import('./functions/page.tsx').then((part) => part.FunctionsPage) },
  { id: 'check', load: () => import('./check/page.tsx').then((part) => part.CheckPage) },
  { id: 'share', load: () => import('./share/page.tsx').then((part) => part.SharePage) },
  { id: 'help', load: () => import('./help/page.tsx').then((part) => part.HelpPage) },
];

/** The sidebar: a row of pages, the chosen one below. The same in both hosts. */
export function App({ host }: { host: SidebarHost }) {
  const [chosen, setChosen] = useState<PageId>('start');
  const isChosen = useRef(false);
  // A page is made when it is first asked for: nobody waits for the others.
  const [opened, setOpened] = useState<readonly PageId[]>(['start']);
  const [hasWorkbook, askAgain] = useHasWorkbook(host);
  const choose = (id: PageId) => {
    isChosen.current = true;
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
    setChosen(id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be told from now on, once
  useEffect(() => host.onPageWanted?.(choose), [host]);
  useOpening(host, hasWorkbook);
  // Whoever opens the pane in a workbook of ours wants to know what it says; who makes one there stays where it was made.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first answer alone
  useEffect(() => {
    if (hasWorkbook === null || isChosen.current) return;
    if (hasWorkbook) choose('result');
    isChosen.current = true;
  }, [hasWorkbook]);
  return (
    <>
      <nav class="pages" aria-label={texts().pages.label}>
        {pages.map(({ id }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'page' : undefined}
            onClick={() => choose(id)}
            // A word more would make a third line of the row.
            {...(id === 'help'
              ? { class: 'help', 'aria-label': texts().pages.help, title: texts().pages.help }
              : {})}
          >
            {id === 'help' ? '?' : texts().pages[id]}
          </button>
        ))}
      </nav>
      <main>
        {pages.map(({ id, load }) => (
          // Hidden, not removed: what was typed on a page is still there when one comes back.
          <div key={id} hidden={id !== chosen}>
            {opened.includes(id) && (
              <Later
                load={load}
                heading={texts().pages[id]}
                given={{ host, isShown: id === chosen, hasWorkbook, onChanged: askAgain, onPage: choose }}
              />
            )}
          </div>
        ))}
      </main>
    </>
  );
}

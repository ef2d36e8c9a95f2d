import { useState } from 'preact/hooks';
import { CheckPage } from './check/page.tsx';
import { FunctionsPage } from './functions/page.tsx';
import type { SidebarHost } from './host.ts';
import { StartPage } from './start-page.tsx';
import { texts } from './texts/texts.ts';

const pages = [
  { id: 'start', Page: StartPage },
  { id: 'functions', Page: FunctionsPage },
  { id: 'check', Page: CheckPage },
] as const;

type PageId = (typeof pages)[number]['id'];

/** The sidebar: a row of pages, the chosen one below. The same in both hosts. */
export function App({ host }: { host: SidebarHost }) {
  const [chosen, setChosen] = useState<PageId>('start');
  // A page is made when it is first asked for: nobody waits for the others.
  const [opened, setOpened] = useState<readonly PageId[]>(['start']);
  const choose = (id: PageId) => {
    setOpened(opened.includes(id) ? opened : [...opened, id]);
    setChosen(id);
  };
  return (
    <>
      <nav class="pages" aria-label={texts().pages.label}>
        {pages.map(({ id }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'page' : undefined}
            onClick={() => choose(id)}
          >
            {texts().pages[id]}
          </button>
        ))}
      </nav>
      <main>
        {pages.map(({ id, Page }) => (
          // Hidden, not removed: what was typed on a page is still there when one comes back.
          <div key={id} hidden={id !== chosen}>
            {opened.includes(id) && <Page host={host} />}
          </div>
        ))}
      </main>
    </>
  );
}

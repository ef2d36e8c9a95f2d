import { useState } from 'preact/hooks';
import { FunctionsPage } from './functions-page.tsx';
import type { SidebarHost } from './host.ts';
import { StartPage } from './start-page.tsx';

const pages = [
  { id: 'start', label: 'Start', Page: StartPage },
  { id: 'functions', label: 'Functions', Page: FunctionsPage },
] as const;

/** The sidebar: a row of pages, the chosen one below. The same in both hosts. */
export function App({ host }: { host: SidebarHost }) {
  const [chosen, choose] = useState<(typeof pages)[number]['id']>('start');
  return (
    <>
      <nav class="pages" aria-label="Pages">
        {pages.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'page' : undefined}
            onClick={() => choose(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      <main>
        {pages.map(({ id, Page }) => (
          // Hidden, not removed: what was typed on a page is still there when one comes back.
          <div key={id} hidden={id !== chosen}>
            <Page host={host} />
          </div>
        ))}
      </main>
    </>
  );
}

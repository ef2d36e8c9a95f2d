import { Later } from '../later.tsx';
import type { PageProps } from '../page-props.ts';
import { texts } from '../texts/texts.ts';
import { OpeningChoice } from './opening-choice.tsx';

// It knows all functions and their native formulas: it comes when somebody wants to check.
const loadCheck = () => import('./installation-check.tsx').then((part) => part.InstallationCheck);

/** What to do when something does not work, and whether all of it does. */
export function HelpPage({ host, isShown }: PageProps) {
  const words = texts().help;
  const { kind, opening } = host;
  return (
    <>
      <h1>{words.title}</h1>
      {opening && <OpeningChoice opening={opening} isShown={isShown} />}
      <h2>{words.troubles}</h2>
      <Trouble what={words.name.what} how={words.name[kind]} />
      <Trouble what={words.busy[kind]} how={words.busy[`${kind}How`]} />
      {kind === 'sheets' && (
        <>
          <Trouble what={words.unverified.what} how={words.unverified.how} />
          <Trouble what={words.accounts.what} how={words.accounts.how} />
        </>
      )}
      <Later load={loadCheck} given={{ host }} />
    </>
  );
}

const Trouble = ({ what, how }: { what: string; how: string }) => (
  <details>
    <summary>{what}</summary>
    <p>{how}</p>
  </details>
);

import { makeFinanceCopy } from '../../actions/finance-copy/make-finance-copy.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { PageButtons, usePageToSign } from './page-to-sign.tsx';
import { Said } from './said.tsx';

/** One page of values for whoever signs, on a new tab; and back. */
export function FinanceCopy({ host }: { host: SidebarHost }) {
  const words = texts().share.finance;
  const page = usePageToSign(host, makeFinanceCopy, words);
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose}</p>
      <Said progress={page.progress} said={page.said} />
      <PageButtons page={page} look="primary" />
      <p class="quiet">{words.wholeFile[host.kind]}</p>
    </section>
  );
}

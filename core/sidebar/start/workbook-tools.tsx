import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { AddRows } from './add-rows.tsx';
import { ApprovePlan, approveBy } from './approve-plan.tsx';
import { makingIn } from './making.tsx';
import type { Work } from './use-work.ts';

interface WorkbookToolsProps {
  host: SidebarHost;
  work: Work;
  onChanged: () => void;
}

/** What is done now and then with a workbook that is there. */
export function WorkbookTools({ host, work, onChanged }: WorkbookToolsProps) {
  const making = makingIn(host, work, onChanged);
  const isWorking = work.state.is === 'working';
  const words = texts().start;
  return (
    <div class="tools">
      <p class="quiet">
        {words.older}{' '}
        <button type="button" class="link" disabled={isWorking} onClick={() => making.update()}>
          {words.update}
        </button>
      </p>
      <AddRows isWorking={isWorking} onAdd={making.addRows} />
      <ApprovePlan isWorking={isWorking} onApprove={(name) => approveBy(host, work, name)} />
    </div>
  );
}

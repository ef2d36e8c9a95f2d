import { useState } from 'preact/hooks';
import { approvePlan } from '../actions/approve-plan.ts';
import type { SidebarHost } from './host.ts';
import type { StartState } from './start-status.tsx';
import { TextField } from './text-field.tsx';

type Work = (failed: string, task: () => Promise<StartState>) => Promise<void>;

/** Approves, asks where somebody did so before, and offers to take it back. */
export function approveBy(host: SidebarHost, work: Work, name: string, isAgain = false): Promise<void> {
  return work('The plan could not be approved', async () => {
    const outcome = await approvePlan(host.port, { name, day: host.today(), isAgain });
    const { message } = outcome;
    if (outcome.is === 'refused') return { is: 'failed', message };
    if (outcome.is === 'before')
      return { is: 'asks', message, yes: 'Approve it anew', act: () => approveBy(host, work, name, true) };
    const takeBack = () =>
      work('It could not be taken back', async () => {
        await host.port.run(outcome.undo);
        return { is: 'said', message: 'The approval is as it was before.' };
      });
    return { is: 'asks', message, yes: 'Take it back', act: takeBack };
  });
}

/** Freezes the plan, so that what is measured is held against what was promised. */
export function ApprovePlan({
  isWorking,
  onApprove,
}: {
  isWorking: boolean;
  onApprove: (name: string) => void;
}) {
  const [name, setName] = useState('');
  return (
    <div class="pair">
      <TextField
        id="approver"
        label="The plan is approved by"
        placeholder="Name"
        value={name}
        disabled={isWorking}
        onType={setName}
      />
      <div class="field">
        <button
          type="button"
          class="secondary"
          disabled={isWorking || name.trim() === ''}
          onClick={() => onApprove(name)}
        >
          Approve the plan
        </button>
      </div>
    </div>
  );
}

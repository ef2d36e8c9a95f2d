import { useState } from 'preact/hooks';
import { approvePlan } from '../../actions/approve-plan.ts';
import type { SidebarHost } from '../host.ts';
import { TextField } from '../text-field.tsx';
import { inWords } from '../texts/telling-in-words.ts';
import { texts } from '../texts/texts.ts';
import type { Work } from './use-work.ts';

/** Approves, asks where somebody did so before, and offers to take it back. */
export function approveBy(
  host: SidebarHost,
  { run }: Pick<Work, 'run'>,
  name: string,
  isAgain = false,
): Promise<void> {
  return run(texts().start.work.couldNot.approve, async () => {
    const outcome = await approvePlan(host.port, { name, day: host.today(), isAgain });
    const message = inWords(outcome.told);
    if (outcome.is === 'refused') return { is: 'failed', message };
    if (outcome.is === 'before')
      return {
        is: 'asks',
        message,
        yes: texts().start.approve.anew,
        act: () => approveBy(host, { run }, name, true),
      };
    const takeBack = () =>
      run(texts().start.work.couldNot.takeBack, async () => {
        await host.port.run(outcome.undo);
        return { is: 'said', message: texts().start.approve.takenBack };
      });
    return { is: 'asks', message, yes: texts().start.approve.takeBack, act: takeBack };
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
        label={texts().start.approve.label}
        placeholder={texts().start.approve.hint}
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
          {texts().start.approve.approve}
        </button>
      </div>
    </div>
  );
}

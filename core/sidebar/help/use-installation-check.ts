import { useState } from 'preact/hooks';
import {
  checkInstallation,
  type InstallationProgress,
  type InstallationReport,
} from '../../actions/installation/check-installation.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import type { Progress } from '../working.tsx';

/** Between two looks at what is being calculated. */
const waitMilliseconds = 1000;

/** Checks the installation, and says how far it is and what came of it. */
export function useInstallationCheck(host: SidebarHost) {
  const { progress, setProgress, during, isCancelled, stop } = useOneAtATime();
  const [report, setReport] = useState<InstallationReport | null>(null);
  const [said, say] = useState<string | null>(null);
  const words = () => texts().help.check;
  const check = () =>
    during(
      words().title,
      async () => {
        say(null);
        setReport(null);
        const checked = await checkInstallation(host.port, host.installation, host.functionPrefix, {
          onProgress: (now) => setProgress(inWords(now)),
          isCancelled,
          wait: () => new Promise((resolve) => setTimeout(resolve, waitMilliseconds)),
        });
        if (checked.is === 'checked') setReport(checked);
        else say(words().stopped);
      },
      (reason) => say(words().failed(reason)),
    );
  return { progress, report, said, check, stop, say };
}

function inWords(now: InstallationProgress): Progress {
  const words = texts().help.check;
  if (!('all' in now)) return { sentence: words[now.is], done: 0, all: 0 };
  const { is, done, all } = now;
  return { sentence: words[is](done, all), done, all };
}

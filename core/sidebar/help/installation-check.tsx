import { useRef } from 'preact/hooks';
import { reportText } from '../../actions/installation/report-text.ts';
import type { SidebarHost } from '../host.ts';
import { StopOr } from '../stop-or.tsx';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { useInstallationCheck } from './use-installation-check.ts';

/** Whether everything works here as it is documented, and a report to copy. */
export function InstallationCheck({ host }: { host: SidebarHost }) {
  const { progress, report, said, check, stop, say } = useInstallationCheck(host);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = texts().help.check;
  const copy = () => {
    field.current?.select();
    // The newer way is refused in the frames of both hosts.
    if (document.execCommand('copy')) say(words.copied);
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose}</p>
      <div role="status">
        {progress && <Working progress={progress} />}
        {!progress && report && (
          <div class={`notice ${report.differences.length === 0 ? 'good' : 'bad'}`}>
            <p>
              {report.differences.length === 0
                ? words.sound(report.calls, report.twins)
                : words.differing(report.differences.length)}
            </p>
            {report.left.length > 0 && <p>{words.left(texts().listed(report.left))}</p>}
          </div>
        )}
        {said && <div class="notice">{said}</div>}
      </div>
      {report && !progress && (
        <div class="field more">
          <label for="installation-report">{words.report}</label>
          <textarea id="installation-report" ref={field} rows={10} readOnly value={reportText(report)} />
        </div>
      )}
      <div class="actions">
        <StopOr isBusy={progress !== null} stop={stop}>
          <button type="button" class="secondary" onClick={() => void check()}>
            {words.start}
          </button>
          {report && (
            <button type="button" class="primary" onClick={copy}>
              {words.copy}
            </button>
          )}
        </StopOr>
      </div>
    </>
  );
}

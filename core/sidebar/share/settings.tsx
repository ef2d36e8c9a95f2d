import { useId, useState } from 'preact/hooks';
import { logged } from '../../actions/change-log/logged.ts';
import type { Mend } from '../../actions/check/finding.ts';
import { mend } from '../../actions/check/mend.ts';
import { type SettingsRead, settingsIn, settingsOut } from '../../actions/settings/settings.ts';
import type { SettingsFault } from '../../actions/settings/settings-file.ts';
import { askedOf } from '../asked-of.ts';
import { changeShown } from '../check/shown.ts';
import { placeText } from '../check/use-check.ts';
import type { SidebarHost } from '../host.ts';
import { myName } from '../my-name.ts';
import { texts } from '../texts/texts.ts';
import { LongList } from './long-list.tsx';
import { Said } from './said.tsx';
import { useSaid } from './use-said.ts';

/** The settings as a file, out and in. Where a pane may not save files the text can be copied, and pasted. */
export function Settings({ host }: { host: SidebarHost }) {
  const words = texts().share.settings;
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<SettingsRead | null>(null);
  const [undo, setUndo] = useState<Mend | null>(null);
  const { progress, said, during } = useSaid();
  const isBusy = progress !== null;
  const out = () =>
    during(words.reading, async () => {
      setRead(null);
      setUndo(null);
      const json = await settingsOut(host.port, askedOf(host));
      setText(json ?? '');
      return json === null ? words.noAssumptions : words.out;
    });
  const look = (given: string) =>
    during(words.reading, async () => {
      setUndo(null);
      const found = await settingsIn(host.port, askedOf(host), given);
      setRead(found);
      if (found.is === 'noAssumptions') return words.noAssumptions;
      if (found.is === 'faulty') return words.faulty(found.faults.length);
      return found.changes.length === 0 ? words.same : words.wouldChange(found.changes.length);
    });
  const write = (wanted: Mend, isUndone: boolean) =>
    during(texts().check.writing, async () => {
      const done = await logged(
        host.port,
        askedOf(host),
        { who: myName(), day: host.today(), why: isUndone ? 'undone' : 'settings' },
        () => mend(host.port, wanted),
      );
      setRead(null);
      if (done.is === 'changed') return texts().check.changedSince(placeText(done.sheet, done.at));
      setUndo(isUndone ? null : done.undo);
      return isUndone ? texts().check.undone : words.taken(wanted.changes.length);
    });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const given = await file.text();
    setText(given);
    await look(given);
  };
  const changes = read?.is === 'read' ? read.changes : [];
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose}</p>
      <div class="field">
        <label for={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      <div class="field">
        <label for={`${id}-text`}>{words.text}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          spellcheck={false}
          value={text}
          disabled={isBusy}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Said progress={progress} said={said} />
      {read?.is === 'faulty' && (
        <LongList heading={words.faults(read.faults.length)} items={read.faults} isOpen>
          {(fault) => (
            <li key={`${fault.field} ${fault.why}`} class="told">
              <strong>{fault.field || words.wholeFile}</strong> {faultShown(fault)}
            </li>
          )}
        </LongList>
      )}
      <LongList heading={words.changes(changes.length)} items={changes} isOpen>
        {({ key, label, change }) => (
          <li key={key} class="told">
            <strong>{label}</strong> {changeShown(change)}
          </li>
        )}
      </LongList>
      <div class="actions">
        <button type="button" class="secondary" disabled={isBusy} onClick={() => void out()}>
          {words.export}
        </button>
        {text !== '' && (
          <a
            class="link"
            download="ai-roi-settings.json"
            href={`data:application/json,${encodeURIComponent(text)}`}
          >
            {words.save}
          </a>
        )}
        {changes.length === 0 && (
          <button
            type="button"
            class="secondary"
            disabled={isBusy || text === ''}
            onClick={() => void look(text)}
          >
            {words.import}
          </button>
        )}
        {read?.is === 'read' && changes.length > 0 && (
          <button
            type="button"
            class="primary"
            disabled={isBusy}
            onClick={() => void write(read.mend, false)}
          >
            {words.take(changes.length)}
          </button>
        )}
        {undo && (
          <button type="button" class="secondary" disabled={isBusy} onClick={() => void write(undo, true)}>
            {texts().check.undo}
          </button>
        )}
      </div>
    </section>
  );
}

const faultShown = ({ why, found, wanted }: SettingsFault): string =>
  texts().share.settings.why[why](found, wanted);

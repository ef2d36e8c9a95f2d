import { useState } from 'preact/hooks';
import { rowsAtOnce } from '../../actions/add-rows.ts';
import { usualName } from '../../workbook/kits.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { tabs } from '../../workbook/tabs/index.ts';
import { texts } from '../texts/texts.ts';

const withLogs = tabs.filter(({ log }) => log !== undefined).map(({ id }) => id);

/** A year of rows more for a log that is full. */
export function AddRows({ isWorking, onAdd }: { isWorking: boolean; onAdd: (tab: TabId) => void }) {
  const [tab, setTab] = useState<TabId>('tracking');
  return (
    <div class="pair">
      <div class="field">
        <label for="full">{texts().start.rows.label}</label>
        <select
          id="full"
          value={tab}
          disabled={isWorking}
          onChange={(event) => {
            const chosen = withLogs.find((id) => id === event.currentTarget.value);
            if (chosen) setTab(chosen);
          }}
        >
          {withLogs.map((id) => (
            <option key={id} value={id}>
              {usualName(id)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <button type="button" class="secondary" disabled={isWorking} onClick={() => onAdd(tab)}>
          {texts().start.rows.add(rowsAtOnce)}
        </button>
      </div>
    </div>
  );
}

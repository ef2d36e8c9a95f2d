import { isEarlierVersion } from '../../workbook/earlier-versions/layouts.ts';
import { tabIds, usualName } from '../../workbook/kits.ts';
import { isMarkOf } from '../../workbook/model/names.ts';
import { modelVersion } from '../../workbook/model/version.ts';
import type { Finding } from './finding.ts';
import { missingTabs } from './missing-tabs.ts';
import type { Survey } from './survey.ts';

/** Tabs of ours that are missing, half made, older, copied, or of which nobody can say which cell is which. */
export function ourTabs({ book, found, lost }: Survey): Finding[] {
  const about = (kind: Finding['kind'], sheet: string, ...told: (string | number)[]): Finding => ({
    kind,
    sheet,
    cell: 'A1',
    label: '',
    found: [sheet, ...told],
  });
  const tabs = [...found.tabs.values()];
  const copies = book.names.flatMap(({ name, sheet }) => {
    const tab = tabIds.find((id) => isMarkOf(name, id));
    const isCopy = tab !== undefined && sheet !== null && ![...found.sheets.values()].includes(sheet);
    return isCopy ? [about('tabCopied', sheet, found.sheets.get(tab) ?? '')] : [];
  });
  return [
    ...[...missingTabs(found)].map(([needed, sheet]) => about('tabMissing', sheet, usualName(needed))),
    ...tabs.filter(({ isUnfinished }) => isUnfinished).map(({ sheet }) => about('tabUnfinished', sheet)),
    ...lost.map(
      ({ sheet, moved, label }): Finding => ({ ...about('movedLabels', sheet, label), cell: moved, label }),
    ),
    ...tabs
      .filter(({ version, isUnfinished }) => !isUnfinished && isEarlierVersion(version))
      .map(({ sheet, version }) => about('tabOlder', sheet, version, modelVersion)),
    ...copies,
  ];
}

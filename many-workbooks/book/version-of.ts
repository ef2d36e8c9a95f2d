import type { SheetNow } from '../../core/actions/sheet-now.ts';
import { earlierLayout, isEarlierVersion } from '../../core/workbook/earlier-versions/layouts.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { modelVersion } from '../../core/workbook/model/version.ts';
import { layoutOf } from './tab-layout.ts';

/**
 * The version of the model whose labels a tab shows. Google exports neither marks nor comments on names, so that nothing else
 * says it; of versions that fit equally well it is the newest.
 */
export async function versionByLabels(tab: TabId, sheet: SheetNow): Promise<number> {
  const texts = new Set(sheet.texts());
  let best = { version: modelVersion, fits: fitOf(layoutOf(tab).labels, sheet, texts) };
  for (let version = modelVersion - 1; isEarlierVersion(version) && best.fits < 1; version--) {
    const layout = await earlierLayout(version, tab);
    const fits = layout ? fitOf(layout.labels, sheet, texts) : 0;
    if (fits > best.fits) best = { version, fits };
  }
  return best.version;
}

/** Where rows were inserted a label stands elsewhere, which is worth half. */
function fitOf(labels: ReadonlyMap<string, string>, sheet: SheetNow, texts: ReadonlySet<string>): number {
  let fits = 0;
  for (const [at, text] of labels) {
    const { row, column } = placeOf(at);
    if (sheet.value(row, column) === text) fits += 1;
    else if (texts.has(text)) fits += 0.5;
  }
  return labels.size === 0 ? 0 : fits / labels.size;
}

import { parseArea } from '../cells/address.ts';
import type { TableNow } from '../portable/table-reference.ts';
import type { Operation } from '../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';

/** The tables of the workbook, as far as the host can say. */
export async function readTables(port: SheetPort): Promise<readonly TableNow[]> {
  const [answer] = await port.run([{ do: 'readTables' }]);
  if (answer?.is !== 'tables') throw new PortError('the host did not say which tables there are');
  const { tables } = answer;
  const places = await port.run(tables.map(({ name }): Operation => ({ do: 'readTablePlace', table: name })));
  return tables.flatMap(({ name, hasHeaders, hasTotals, columns }, index): TableNow[] => {
    const place = places[index];
    const area = place?.is === 'place' ? parseArea(place.range) : null;
    if (place?.is !== 'place' || area === null) return [];
    return [
      { name, sheet: place.sheet, area, headRows: Number(hasHeaders), totalRows: Number(hasTotals), columns },
    ];
  });
}

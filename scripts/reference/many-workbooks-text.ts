import { allTables } from '../../many-workbooks/rows/published-tables.ts';
import type { ColumnType } from '../../many-workbooks/rows/tables.ts';
import { viewNames, viewText } from '../../many-workbooks/views/all.ts';
import { betweenMarks } from './workbook/between-marks.ts';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  whole: 'INTEGER',
  day: 'DATE',
  yes: 'BOOLEAN',
};

/** docs/many-workbooks.md with its tables and views as they are. */
export function manyWorkbooksText(text: string): string {
  const tables = Object.entries(allTables).map(([name, { what, columns }]) =>
    [
      `**${name}.** ${what}`,
      '',
      '| column | type | unit | is |',
      '| --- | --- | --- | --- |',
      ...Object.entries(columns).map(
        ([column, { type, unit, meaning }]) => `| ${column} | ${types[type]} | ${unit} | ${meaning} |`,
      ),
    ].join('\n'),
  );
  const views = viewNames.map((name) => {
    const comment = viewText(name)
      .split('\n')
      .filter((line) => line.startsWith('-- '))
      .map((line) => line.slice(3));
    return `| [${name}](../many-workbooks/views/${name}.sql) | ${comment.join(' ')} |`;
  });
  return betweenMarks(text, {
    columns: tables.join('\n\n'),
    views: ['| view | answers |', '| --- | --- |', ...views].join('\n'),
  });
}

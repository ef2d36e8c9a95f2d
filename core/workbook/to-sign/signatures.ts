import { header, label, type Rows } from './rows.ts';

/** Two people sign. @returns the cells that they may type into. */
export function putSignatures(rows: Rows): string[] {
  rows.wide({
    B: header('To sign'),
    C: header('Name'),
    D: header('Date'),
    F: header('Signature'),
  });
  return ['Prepared by', 'Checked by'].flatMap((who) => {
    const row = rows.wide(
      {
        B: label(who),
        C: { content: null, style: 'inputText' },
        D: { content: null, style: 'input', format: 'date' },
      },
      26,
    );
    return [`C${row}`, `D${row}`];
  });
}

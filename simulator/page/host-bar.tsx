/** @jsxImportSource react */
import type { Book } from '../book/book.ts';
import type { PageHost, RibbonButton } from './page-host.ts';

/** Three things to try; each types into the sheet that is open, where there is room. */
const examples: { label: string; cells: [down: number, across: number, input: string][] }[] = [
  {
    label: 'Does it pay?',
    cells: [
      [0, 0, 'Value a year'],
      [0, 1, '81300'],
      [1, 0, 'Cost a year'],
      [1, 1, '5010'],
      [2, 0, 'Return on investment'],
      [2, 1, '=AI_ROI({B1},{B2},50%)'],
    ],
  },
  {
    label: 'When does it pay back?',
    cells: [
      [0, 0, 'Weeks to payback'],
      [0, 1, '=PAYBACK_WEEKS(2250,782,53)'],
      [1, 0, 'with 8 weeks to learn it'],
      [1, 1, '=PAYBACK_WEEKS(2250,782,53,8)'],
    ],
  },
  {
    label: 'A whole column at once',
    cells: [
      [0, 0, 'Hours saved'],
      [0, 1, 'Worth a year at 75'],
      [1, 0, '8'],
      [2, 0, '3.5'],
      [3, 0, '-1'],
      [1, 1, '=TIME_SAVED_VALUE({A2}:{A4},75)'],
    ],
  },
];

export function HostBar(props: {
  book: Book;
  host: PageHost;
  isPaneOpen: boolean;
  onTogglePane: () => void;
}) {
  const { book, host } = props;
  return (
    <header className="bar">
      <nav aria-label="Host">
        <a href="/" aria-current={host.kind === 'excel' ? 'page' : undefined}>
          Excel
        </a>
        <a href="/?host=sheets" aria-current={host.kind === 'sheets' ? 'page' : undefined}>
          Google Sheets
        </a>
      </nav>
      <p className="about">
        <strong>Simulation</strong> of {host.kind === 'excel' ? 'Excel' : 'Google Sheets'} ({host.about}) with
        the built add-in. Type <code>=AI_ROI(81300, 5010, 50%)</code> or try:
      </p>
      <div className="try">
        {examples.map((example) => (
          <button key={example.label} type="button" onClick={() => typeExample(book, example.cells)}>
            {example.label}
          </button>
        ))}
      </div>
      <button type="button" className="toggle" aria-pressed={props.isPaneOpen} onClick={props.onTogglePane}>
        Pane
      </button>
    </header>
  );
}

function typeExample(book: Book, cells: (typeof examples)[number]['cells']): void {
  const sheet = book.model.getSelectedSheet();
  const used = book.usedArea(sheet);
  const isEmpty = used.rows === 1 && used.columns === 1 && book.model.getCellContent(sheet, 1, 1) === '';
  const top = isEmpty ? 1 : used.rows + 2;
  const place = (name: string) =>
    name.replace(/\{([A-Z]+)(\d+)\}/g, (_, column, row) => `${column}${Number(row) + top - 1}`);
  book.batch(() => {
    for (const [down, across, input] of cells) book.type(sheet, top + down, 1 + across, place(input));
  });
  const [, , formula] = [...cells].reverse().find(([, , input]) => input.startsWith('=')) ?? [0, 0, ''];
  const at = cells.find(([, , input]) => input === formula);
  if (at) book.model.setSelectedCell(top + at[0], 1 + at[1]);
  const isNarrow = book.model.getColumnWidth(sheet, 1) < 180;
  if (isNarrow) book.model.setColumnsWidth(sheet, 1, 2, 180);
}

/** What the add-in has put on the Home tab. */
export function Ribbon({ buttons }: { buttons: readonly RibbonButton[] }) {
  return (
    <fieldset className="ribbon" aria-label="Ribbon">
      {buttons.map(({ label, tip, press }) => (
        <button key={label} type="button" title={tip} onClick={press}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

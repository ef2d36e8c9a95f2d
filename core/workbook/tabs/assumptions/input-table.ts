import { dayInput } from '../../declare/columns.ts';
import { namedRows, rowsFrom } from '../../declare/rows.ts';
import { type InputKey, type InputLine, inputLines } from './inputs.ts';

const { style, format, rule, message } = dayInput;

/** How the input stands: what is missing or wrong counts, what nobody has put a name to is a proposal. */
const statusOf = ({ isOptional, isChosen, isGood }: InputLine) => `
  IF(ISERROR([@figure]), "check",
  IF([@figure]="", "${isOptional ? 'optional' : 'missing'}",
  IF(${isGood('[@figure]')}, ${isChosen ? '"filled"' : 'IF(TRIM([@who])="", "proposed", "filled")'},
  "check")))`;

const rowOf = (line: InputLine) =>
  ({
    what: line.label,
    figure: {
      style: line.format === 'words' ? 'inputText' : 'input',
      format: line.format,
      content: line.proposal ?? null,
      ...(line.rule && { rule: line.rule, message: line.message }),
    },
    unit: { content: line.unit },
    status: { formula: statusOf(line) },
    why: line.why,
  }) as const;

/** Every input with its figure, how it stands, and where it comes from. */
export const inputs = namedRows(
  'B6',
  'figure',
  {
    what: { label: 'What', width: 210, style: 'label' },
    figure: { label: 'Figure', width: 210, style: 'input' },
    unit: { label: 'Unit', width: 210, style: 'unit' },
    status: { label: 'Status', width: 90, style: 'status' },
    source: { label: 'Where it comes from', width: 190, style: 'inputText' },
    who: { label: 'Who set it', width: 120, style: 'inputText' },
    when: { label: 'When', width: 120, style, format, rule, message },
    why: { label: 'Why', width: 380, style: 'inputText' },
  },
  rowsFrom<InputKey, InputLine, ReturnType<typeof rowOf>>(inputLines, rowOf),
);

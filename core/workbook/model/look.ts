import { hasNoDecimals } from './currencies.ts';

/** Okabe and Ito's colours, which people with colour blindness tell apart, and what stands around them. */
export const colours = {
  blue: '0072B2',
  orange: 'E69F00',
  green: '009E73',
  vermilion: 'D55E00',
  sky: '56B4E9',
  grey: '6B7280',
  black: '111827',
  darkGreen: '00604A', // green for text: 4.5 and more against every tint
  paleYellow: 'FFF9DB',
  inputLine: 'C9B458',
  headerFill: 'E8EEF4',
  line: 'D9DEE5',
  totalLine: '6B7280',
  workingsText: '4B5563',
} as const;

/** A word's tint: text colour and fill, each pair with a contrast of at least 4.5. */
export const tints = {
  good: { colour: '00523E', fill: 'D6F0E6' },
  watch: { colour: '6B4700', fill: 'FDEFCB' },
  bad: { colour: '8A3A00', fill: 'FBE0D0' },
  unknown: { colour: '4B5563', fill: 'EEF0F3' },
  proposal: { colour: colours.darkGreen, fill: colours.paleYellow },
  words: { colour: colours.grey, fill: 'FFFFFF' }, // words where a figure is expected
} as const;
export type Tint = keyof typeof tints;

/** What one cell looks like; the port's format has the same members. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number; // points
  colour?: string;
  fill?: string;
  border?: { edges: ('top' | 'bottom' | 'left' | 'right')[]; colour: string };
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  locked?: boolean;
}

const thinLine = (): Look => ({ border: { edges: ['bottom'], colour: colours.line }, vertical: 'center' });
const inputSample = (): Look => ({
  colour: colours.blue,
  fill: colours.paleYellow,
  border: { edges: ['top', 'bottom', 'left', 'right'], colour: colours.inputLine },
  vertical: 'center',
});
const inputLook = (): Look => ({ ...inputSample(), locked: false });

const looks = {
  title: { bold: true, size: 18, colour: colours.black },
  question: { size: 11, colour: colours.grey },
  heading: { bold: true, size: 12, colour: colours.black },
  text: { colour: colours.black, vertical: 'top' },
  textWrapped: { colour: colours.black, vertical: 'top', wrap: true },
  sentence: { bold: true, size: 11, colour: colours.black },
  note: { size: 10, colour: colours.grey, vertical: 'center' },
  noteWrapped: { size: 10, colour: colours.grey, vertical: 'center', wrap: true },
  link: { colour: colours.blue, ...thinLine() },
  header: {
    bold: true,
    colour: colours.black,
    fill: colours.headerFill,
    border: { edges: ['bottom'], colour: colours.totalLine },
    vertical: 'bottom',
    wrap: true,
  },
  headerRight: {
    bold: true,
    colour: colours.black,
    fill: colours.headerFill,
    border: { edges: ['bottom'], colour: colours.totalLine },
    vertical: 'bottom',
    horizontal: 'right',
    wrap: true,
  },
  headerCenter: {
    bold: true,
    colour: colours.black,
    fill: colours.headerFill,
    border: { edges: ['bottom'], colour: colours.totalLine },
    vertical: 'bottom',
    horizontal: 'center',
    wrap: true,
  },
  /** A header whose text may run over the empty cells to its right. */
  headerPlain: {
    bold: true,
    colour: colours.black,
    fill: colours.headerFill,
    border: { edges: ['bottom'], colour: colours.totalLine },
  },
  label: { colour: colours.black, ...thinLine() },
  labelWrapped: { colour: colours.black, wrap: true, ...thinLine() },
  unit: { colour: colours.grey, ...thinLine() },
  quietWrapped: { colour: colours.grey, wrap: true, ...thinLine() },
  quietRight: { colour: colours.grey, horizontal: 'right', ...thinLine() },
  unitWrapped: { size: 10, colour: colours.grey, wrap: true, ...thinLine() },
  input: { ...inputLook(), horizontal: 'right' },
  inputText: { ...inputLook(), horizontal: 'left' },
  /** A word beside a figure, which would touch it. */
  inputCenter: { ...inputLook(), horizontal: 'center' },
  inputWrapped: { ...inputLook(), horizontal: 'left', wrap: true },
  /** For the legend, where nothing is typed. */
  sampleInput: { ...inputSample(), horizontal: 'left' },
  sampleProposal: { ...inputSample(), colour: colours.darkGreen, horizontal: 'left' },
  computed: { colour: colours.black, horizontal: 'right', ...thinLine() },
  computedText: { colour: colours.black, horizontal: 'left', ...thinLine() },
  fromOtherTab: { colour: colours.darkGreen, horizontal: 'right', ...thinLine() },
  fromOtherTabText: { colour: colours.darkGreen, horizontal: 'left', ...thinLine() },
  status: { colour: colours.black, horizontal: 'center', ...thinLine() },
  total: {
    bold: true,
    colour: colours.black,
    horizontal: 'right',
    border: { edges: ['top', 'bottom'], colour: colours.totalLine },
  },
  totalLabel: {
    bold: true,
    colour: colours.black,
    border: { edges: ['top', 'bottom'], colour: colours.totalLine },
  },
  workingsHeader: { bold: true, size: 10, colour: colours.workingsText, vertical: 'bottom', wrap: true },
  workingsHeaderRight: {
    bold: true,
    size: 10,
    colour: colours.workingsText,
    vertical: 'bottom',
    horizontal: 'right',
    wrap: true,
  },
  workingsLabel: { size: 10, colour: colours.workingsText },
  workings: { size: 10, colour: colours.workingsText, horizontal: 'right' },
  workingsText: { size: 10, colour: colours.workingsText, horizontal: 'left' },
  cardLabel: { bold: true, size: 11, colour: colours.grey },
  cardFigure: { bold: true, size: 16, colour: colours.black, horizontal: 'left' },
  cardLarge: { bold: true, size: 26, colour: colours.black, horizontal: 'left' },
  cardNote: { size: 11, colour: colours.grey, horizontal: 'left' },
} satisfies Record<string, Look>;

/** Cells name their style; nobody repeats a colour by hand. */
export type StyleName = keyof typeof looks;
export const lookOf = (style: StyleName): Look => looks[style];
/** Whether people type into cells of this style. */
export const isInput = (style: StyleName): boolean => lookOf(style).locked === false;

const numberFormats = {
  general: 'General',
  money: '#,##0',
  rate: '#,##0.00',
  quantity: 'General', // '#,##0.##' would leave a point behind whole numbers
  percent: '0%',
  percentFine: '0.0%',
  weeks: '0.0',
  hours: '0.0',
  ratio: '0.00',
  whole: '0',
  figure: '#,##0.00',
  date: 'd mmm yyyy',
  month: 'mmm yyyy',
  words: '@',
} as const;

export type NumberFormatName = keyof typeof numberFormats;

/** The number format as Excel writes it in English; money of some currencies has no decimals. */
export function numberFormatOf(format: NumberFormatName, currency: string): string {
  return format === 'rate' && hasNoDecimals(currency) ? numberFormats.money : numberFormats[format];
}

import { valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import { publishedReturns } from '../../finance/published-returns.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { text } from '../../function-kit/inputs/text.ts';

const ranges = new Map<string, readonly [from: number, to: number]>(Object.entries(publishedReturns));
const kinds = [...ranges.keys()];

export const benchmarkPosition = define({
  name: 'BENCHMARK_POSITION',
  summary: 'Where an ROI lies among those published for its kind of automation.',
  inputs: {
    roi: signed({ description: 'ROI of a year: 0.5 is 50%.', unit: 'ratio' }),
    kind: text({ description: `One of ${kinds.join(', ')}.` }),
  },
  result: { kind: 'text', description: '"Below", "Within" or "Above: check double counting"' },
  compute: ({ roi, kind }) => {
    const range = ranges.get(kind.toLowerCase());
    if (!range) throw valueError(`kind must be one of ${kinds.join(', ')}; got ${cellInWords(kind)}`);
    const figure = roundTo(roi, 9);
    if (figure < range[0]) return 'Below';
    return figure <= range[1] ? 'Within' : 'Above: check double counting';
  },
  errors: ['#VALUE! where kind is another word'],
  examples: [
    { arguments: [0.5, 'rules'], gives: 'Within' },
    { arguments: [1.2, 'Assisted'], gives: 'Below' },
    { arguments: [7.11, 'marketing'], gives: 'Above: check double counting' },
    { arguments: [3, 'support'], gives: 'Within' },
    { arguments: [3, 'robots'], gives: { error: '#VALUE!' } },
  ],
  source:
    'Ranges that vendors and analysts publish, as net multiples: rules 0.5-1.5, assisted 1.5-3, platform 3-5, marketing 2-4, sales 1.5-3, support 1.5-3.',
  notes: ['The bounds are within. Published cases are the ones that went well.'],
  twin: {
    where: ({ kind }) =>
      kind.constant === undefined ? [`SUMPRODUCT((${kind}=${listed(kinds.map(quoted))})*1)=1`] : [],
    formula: ({ roi, kind }) => {
      if (kind.constant === undefined) {
        const [from, to] = [0, 1].map(
          (side) =>
            `SUMPRODUCT((${kind}=${listed(kinds.map(quoted))})*${listed([...ranges.values()].map((range) => range[side]))})`,
        );
        return position(`ROUND(${roi},9)`, `${from}`, `${to}`);
      }
      const range = ranges.get(String(kind.constant).toLowerCase());
      return range ? position(`ROUND(${roi},9)`, `${range[0]}`, `${range[1]}`) : 'NA()';
    },
  },
});

function position(roi: string, from: string, to: string): string {
  return `IF(${roi}<${from},"Below",IF(${roi}<=${to},"Within","Above: check double counting"))`;
}

function listed(items: (string | number | undefined)[]): string {
  return `{${items.join(',')}}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

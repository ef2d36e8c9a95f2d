import { valueError } from '../../cells/cell.ts';
import { cellInWords, textLiteral } from '../../cells/wording.ts';
import { publishedReturns } from '../../finance/published-returns.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { signed } from '../../function-kit/inputs/number.ts';
import { text } from '../../function-kit/inputs/text.ts';
import { benchmarkPositionFormula, positions } from '../../methods/benchmark-position.ts';
import { decide } from '../../methods/rules.ts';

const ranges = new Map<string, readonly [from: number, to: number]>(Object.entries(publishedReturns));
const kinds = [...ranges.keys()];
const { below, within } = positions.rows;

export const benchmarkPosition = define({
  name: 'BENCHMARK_POSITION',
  summary: 'Where an ROI lies among those published for its kind of automation.',
  keywords: ['benchmark', 'industry average', 'compare with others', 'typical ROI', 'peers'],
  inputs: {
    roi: signed({ description: 'ROI of a year: 0.5 is 50%.', unit: 'ratio' }),
    kind: text({ description: `One of ${kinds.join(', ')}.` }),
  },
  result: { kind: 'text', description: `"${below}", "${within}" or "${positions.otherwise}"` },
  compute: ({ roi, kind }) => {
    const range = ranges.get(kind.toLowerCase());
    if (!range) throw valueError(`kind must be one of ${kinds.join(', ')}; got ${cellInWords(kind)}`);
    const figure = roundTo(roi, 9);
    return decide(positions, { below: figure < range[0], within: figure <= range[1] });
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
      kind.constant === undefined ? [`SUMPRODUCT((${kind}=${listed(kinds.map(textLiteral))})*1)=1`] : [],
    formula: ({ roi, kind }) => {
      const rounded = `ROUND(${roi},9)`;
      if (kind.constant === undefined) {
        const [from, to] = [0, 1].map(
          (side) =>
            `SUMPRODUCT((${kind}=${listed(kinds.map(textLiteral))})*${listed([...ranges.values()].map((range) => range[side]))})`,
        );
        return benchmarkPositionFormula({ roi: rounded, from: `${from}`, to: `${to}` });
      }
      const range = ranges.get(String(kind.constant).toLowerCase());
      return range
        ? benchmarkPositionFormula({ roi: rounded, from: `${range[0]}`, to: `${range[1]}` })
        : 'NA()';
    },
  },
});

function listed(items: (string | number | undefined)[]): string {
  return `{${items.join(',')}}`;
}

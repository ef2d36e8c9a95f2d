import { notAvailableError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const buyOrBuildMonths = define({
  name: 'BUY_OR_BUILD_MONTHS',
  summary: 'Months until building it yourself is cheaper than the service.',
  keywords: ['buy or build', 'build or buy', 'make or buy', 'in-house', 'own development', 'vendor or own'],
  inputs: {
    service_monthly: number({ description: 'What the service costs a month.', unit: 'money a month' }),
    build_upfront: number({ description: 'What building costs once.', unit: 'money' }),
    build_monthly: number({ description: 'What your own costs a month.', unit: 'money a month' }),
  },
  result: { kind: 'months', description: 'build_upfront / (service_monthly - build_monthly)' },
  compute: ({ service_monthly, build_upfront, build_monthly }) => {
    if (service_monthly > build_monthly) return build_upfront / (service_monthly - build_monthly);
    throw notAvailableError(
      `building is never cheaper: service_monthly (${numberInWords(service_monthly)}) must be more than build_monthly (${numberInWords(build_monthly)})`,
    );
  },
  errors: ['#N/A where building is never cheaper', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [500, 6000, 100], gives: 15 },
    { arguments: [500, 0, 100], gives: 0 },
    { arguments: [100, 6000, 100], gives: { error: '#N/A' } },
    { arguments: [500, -1, 100], gives: { error: '#NUM!' } },
  ],
  source: 'Break-even of a fixed cost against a lower running cost.',
  twin: {
    where: ({ service_monthly, build_monthly }) => [`${service_monthly}>${build_monthly}`],
    formula: ({ service_monthly, build_upfront, build_monthly }) =>
      `${build_upfront}/(${service_monthly}-${build_monthly})`,
  },
});

import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';

export const ownerRate = define({
  name: 'OWNER_RATE',
  summary: "What an owner's hour is worth.",
  keywords: ['my hourly rate', 'owner hour', 'founder', 'freelancer', 'self employed', 'my own time'],
  inputs: {
    annual_revenue: number({ description: 'Revenue of a year.', unit: 'money a year' }),
    annual_hours: number({
      description: 'Hours the owner works in a year.',
      unit: 'hours a year',
      zero: 'divides',
    }),
  },
  result: { kind: 'money', description: 'annual_revenue / annual_hours, money an hour' },
  compute: ({ annual_revenue, annual_hours }) => annual_revenue / annual_hours,
  errors: ['#DIV/0! where annual_hours is 0', '#NUM! where an argument is below 0'],
  examples: [
    { arguments: [120000, 1920], gives: 62.5 },
    { arguments: [120000, 0], gives: { error: '#DIV/0!' } },
    { arguments: [120000, null], gives: { error: '#VALUE!' } },
  ],
  source: 'Revenue per hour worked: what an hour brings in, for those who draw no wage.',
  twin: { formula: ({ annual_revenue, annual_hours }) => `${annual_revenue}/${annual_hours}` },
});

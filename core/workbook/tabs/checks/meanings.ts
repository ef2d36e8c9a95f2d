/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'secondRoute.state': '`agrees`, or by how much the two differ; `not known` where there is no figure yet',
  'secondRoute.again': 'The same figure, found by the way that the row tells',
  'reconciled.state': '`agrees`, or by how much the two differ',
  'measuredHours.state':
    '`agrees` up to 1.5 times; fewer may be typed, for only some of what was gained is put to use',
  'measuredHours.why': 'And how many times those of the metric are typed',
  measuredHours: 'Of the pilot; where the unit of its deciding metric begins with hour or minute',
  'costByWorkflow.again': 'The same thing as it stands in the other place',
  'rateHelper.again': "Of the owner's rate where that is the one used",
  'integration.again': 'Hours on Costs',
  'incidentCounts.again': 'Rows of Risks',
  'measuredHours.again': '(mean before - mean since) × volume, in hours',
  'changing.state': '`changes a figure` where any is found, else `fine`',
  'changing.first': 'The line in which the first is found',
  'odd.state': '`look at it` where any is found, else `fine`',
  'odd.first': 'The line in which the first is found, or the figure',
} as const satisfies Readonly<Record<string, string>>;

/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'incidents.date': 'Of the incident. Blank: line to complete',
  'incidents.workflow': "One of Start's. Blank: of no workflow",
  'incidents.class': 'Blank: line to complete',
  'incidents.severity': 'Blank: held against no highest severity',
  'incidents.cost': 'Blank: 0',
  'incidents.mendedOn': 'Blank: still open',
  'incidents.foundBy': 'Who or what saw it',
  'incidents.status': '`not tolerated`, `open`, `mended`, or `complete: class`',
  'incidents.note': 'In your words',
  'criteria.class': 'What may go wrong',
  'criteria.most':
    'Of one workflow, on the day of an incident and the 27 days before it. Blank: tolerates any number',
  'criteria.highest': 'The most that is tolerated. Blank: tolerates any',
  'criteria.lately': 'Up to "As of", all workflows together; this is not what the criterion is held against',
  'criteria.worst': 'Of all incidents of the class',
  'criteria.cost': 'Of all incidents of the class',
  'criteria.state':
    '`within`; `exceeded` when one incident of the class is not tolerated, whichever workflow and however long ago; `no criterion`',
  'months.month': 'The twelve months up to "As of"',
  'months.wrongOutput': 'Incidents of that class in the month',
  'months.policyViolation': 'Incidents of that class in the month',
  'months.compliance': 'Incidents of that class in the month',
  'months.customerFacing': 'Incidents of that class in the month',
  'months.cost': 'What the incidents of the month cost',
} as const satisfies Readonly<Record<string, string>>;

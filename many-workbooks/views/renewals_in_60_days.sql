-- Contracts that renew within 60 days, and the last day to cancel.
SELECT
  w.path AS path,
  w.workbook AS id,
  w.company AS company,
  l.workflow AS workflow,
  l.what AS what,
  l.renewal AS renewal,
  l.cancel_by AS cancel_by,
  date_diff('day', c.as_of, l.renewal) AS days_left,
  w.report_currency AS currency,
  12 * l.month_at_start * w.report_rate AS a_year
FROM cost_line AS l
JOIN workbook AS w ON w.workbook = l.workbook
CROSS JOIN collection AS c
WHERE l.counts AND l.renewal >= c.as_of AND date_diff('day', c.as_of, l.renewal) <= 60

-- All costs of the plans, by kind and category.
SELECT
  w.report_currency AS currency,
  coalesce(l.kind, '(no kind)') AS kind,
  coalesce(l.category, '(no category)') AS category,
  count(DISTINCT l.workbook) AS workbooks,
  sum(l.total * w.report_rate) AS plan_cost
FROM cost_line AS l
JOIN workbook AS w ON w.workbook = l.workbook
WHERE l.counts
GROUP BY w.report_currency, coalesce(l.kind, '(no kind)'), coalesce(l.category, '(no category)')

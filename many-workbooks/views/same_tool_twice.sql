-- Tools that are bought in more than one place: one contract for all of them may cost less.
SELECT
  w.report_currency AS currency,
  min(l.what) AS tool,
  count(*) AS places,
  count(DISTINCT l.workbook) AS workbooks,
  sum(l.quantity) AS seats,
  min(l.price * w.report_rate) AS lowest_price,
  max(l.price * w.report_rate) AS highest_price,
  sum(12 * l.month_at_start * w.report_rate) AS a_year
FROM cost_line AS l
JOIN workbook AS w ON w.workbook = l.workbook
WHERE l.counts AND l.kind = 'Software' AND l.how_often <> 'Once' AND l.what IS NOT NULL
GROUP BY w.report_currency, lower(trim(l.what))
HAVING count(*) > 1

-- Seats that are paid and that nobody used in the last four tracked weeks.
WITH by_day AS (
  SELECT workbook, coalesce(workflow, '') AS workflow, monday, sum(active) AS active, sum(licensed) AS licensed
  FROM week
  WHERE counts AND active IS NOT NULL
  GROUP BY workbook, coalesce(workflow, ''), monday
),
last_days AS (
  SELECT workbook, workflow, max(monday) AS last_monday
  FROM by_day
  GROUP BY workbook, workflow
),
lately AS (
  SELECT d.workbook AS workbook, d.workflow AS workflow, avg(d.active) AS active, max(d.licensed) AS licensed
  FROM by_day AS d
  JOIN last_days AS l ON l.workbook = d.workbook AND l.workflow = d.workflow
  WHERE date_diff('day', d.monday, l.last_monday) < 28
  GROUP BY d.workbook, d.workflow
),
paid AS (
  SELECT
    workbook, coalesce(workflow, '') AS workflow, max(quantity) AS seats, sum(month_at_start) / max(quantity) AS seat_a_month
  FROM cost_line
  WHERE counts AND category = 'Tools' AND kind = 'Software' AND quantity > 1
  GROUP BY workbook, coalesce(workflow, '')
)
SELECT
  w.path AS path,
  w.workbook AS id,
  w.company AS company,
  p.workflow AS workflow,
  p.seats AS seats,
  y.active AS active,
  p.seats - y.active AS unused,
  w.report_currency AS currency,
  12 * (p.seats - y.active) * p.seat_a_month * w.report_rate AS unused_a_year
FROM paid AS p
JOIN lately AS y ON y.workbook = p.workbook AND y.workflow = p.workflow
JOIN workbook AS w ON w.workbook = p.workbook
WHERE p.seats > y.active

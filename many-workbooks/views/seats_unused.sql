-- Seats that are paid and that nobody used in the last four tracked weeks.
WITH by_day AS (
  SELECT workbook, coalesce(workflow, '') AS flow, monday, sum(active) AS day_active
  FROM week
  WHERE counts AND active IS NOT NULL
  GROUP BY workbook, coalesce(workflow, ''), monday
),
last_days AS (
  SELECT workbook, flow, max(monday) AS last_monday
  FROM by_day
  GROUP BY workbook, flow
),
lately AS (
  SELECT d.workbook AS workbook, d.flow AS flow, avg(d.day_active) AS used
  FROM by_day AS d
  JOIN last_days AS l ON l.workbook = d.workbook AND l.flow = d.flow
  WHERE date_diff('day', d.monday, l.last_monday) < 28
  GROUP BY d.workbook, d.flow
),
paid AS (
  SELECT
    workbook, coalesce(workflow, '') AS flow, max(quantity) AS seats, sum(month_at_start) / max(quantity) AS seat_a_month
  FROM cost_line
  WHERE counts AND category = 'Tools' AND kind = 'Software' AND quantity > 1
  GROUP BY workbook, coalesce(workflow, '')
)
SELECT
  w.path AS path,
  w.workbook AS id,
  w.company AS company,
  p.flow AS workflow,
  p.seats AS seats,
  y.used AS active,
  p.seats - y.used AS unused,
  w.report_currency AS currency,
  12 * (p.seats - y.used) * p.seat_a_month * w.report_rate AS unused_a_year
FROM paid AS p
JOIN lately AS y ON y.workbook = p.workbook AND y.flow = p.flow
JOIN workbook AS w ON w.workbook = p.workbook
WHERE p.seats > y.used

-- Reviews of pilots whose day has passed.
WITH due AS (
  SELECT workbook, workflow, 'weekly' AS review, weekly_review AS due_on FROM verdict
  UNION ALL
  SELECT workbook, workflow, 'monthly' AS review, monthly_review AS due_on FROM verdict
  UNION ALL
  SELECT workbook, workflow, 'quarterly' AS review, quarterly_review AS due_on FROM verdict
)
SELECT
  w.path AS path,
  w.workbook AS id,
  w.company AS company,
  d.workflow AS workflow,
  d.review AS review,
  d.due_on AS due_on,
  date_diff('day', d.due_on, c.as_of) AS days_overdue
FROM due AS d
JOIN workbook AS w ON w.workbook = d.workbook
CROSS JOIN collection AS c
WHERE d.due_on < c.as_of

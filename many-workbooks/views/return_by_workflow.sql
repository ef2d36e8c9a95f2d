-- What is planned, what came of it so far and what it is on course for, by workflow over all workbooks.
WITH amounts AS (
  SELECT
    w.report_currency AS report_currency,
    f.workbook AS workbook,
    coalesce(f.workflow, '') AS workflow,
    f.planned_value * w.report_rate AS planned_value,
    f.planned_cost * w.report_rate AS planned_cost,
    CASE WHEN f.measured_cost IS NOT NULL THEN f.measured_value * w.report_rate END AS measured_value,
    f.measured_cost * w.report_rate AS measured_cost,
    CASE WHEN f.on_course_cost IS NOT NULL THEN f.on_course_value * w.report_rate END AS on_course_value,
    f.on_course_cost * w.report_rate AS on_course_cost
  FROM workflow AS f
  JOIN workbook AS w ON w.workbook = f.workbook
)
SELECT
  report_currency AS currency,
  coalesce(nullif(min(workflow), ''), '(of no workflow)') AS name,
  count(DISTINCT workbook) AS workbooks,
  sum(planned_value) AS plan_value,
  sum(planned_cost) AS plan_cost,
  (sum(planned_value) - sum(planned_cost)) / nullif(sum(planned_cost), 0) AS plan_roi,
  sum(measured_value) AS value_so_far,
  sum(measured_cost) AS cost_so_far,
  (sum(measured_value) - sum(measured_cost)) / nullif(sum(measured_cost), 0) AS roi_so_far,
  sum(on_course_value) AS course_value,
  sum(on_course_cost) AS course_cost,
  (sum(on_course_value) - sum(on_course_cost)) / nullif(sum(on_course_cost), 0) AS course_roi
FROM amounts
GROUP BY report_currency, lower(workflow)

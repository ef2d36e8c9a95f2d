-- The same by kind of value. Cost belongs to the kinds in proportion to what is claimed, value to what was realised
-- where that is known.
WITH kinds AS (
  SELECT
    workbook, coalesce(workflow, '') AS flow, kind,
    sum(planned_value) AS planned,
    sum(realised) AS came_of_it
  FROM claim
  GROUP BY workbook, coalesce(workflow, ''), kind
),
parts AS (
  SELECT
    workbook, flow, kind,
    planned / nullif(sum(planned) OVER (PARTITION BY workbook, flow), 0) AS claimed_part,
    coalesce(
      coalesce(came_of_it, 0) / nullif(sum(came_of_it) OVER (PARTITION BY workbook, flow), 0),
      planned / nullif(sum(planned) OVER (PARTITION BY workbook, flow), 0)
    ) AS realised_part
  FROM kinds
),
amounts AS (
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
  a.report_currency AS currency,
  p.kind AS name,
  count(DISTINCT a.workbook) AS workbooks,
  sum(p.claimed_part * a.planned_value) AS plan_value,
  sum(p.claimed_part * a.planned_cost) AS plan_cost,
  (sum(p.claimed_part * a.planned_value) - sum(p.claimed_part * a.planned_cost))
    / nullif(sum(p.claimed_part * a.planned_cost), 0) AS plan_roi,
  sum(p.realised_part * a.measured_value) AS value_so_far,
  sum(p.claimed_part * a.measured_cost) AS cost_so_far,
  (sum(p.realised_part * a.measured_value) - sum(p.claimed_part * a.measured_cost))
    / nullif(sum(p.claimed_part * a.measured_cost), 0) AS roi_so_far,
  sum(p.realised_part * a.on_course_value) AS course_value,
  sum(p.claimed_part * a.on_course_cost) AS course_cost,
  (sum(p.realised_part * a.on_course_value) - sum(p.claimed_part * a.on_course_cost))
    / nullif(sum(p.claimed_part * a.on_course_cost), 0) AS course_roi
FROM amounts AS a
JOIN parts AS p ON p.workbook = a.workbook AND p.flow = a.workflow
GROUP BY a.report_currency, p.kind

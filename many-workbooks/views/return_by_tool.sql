-- The same by tool. A workflow's value and cost belong to its tools in proportion to what each costs.
WITH tools AS (
  SELECT workbook, coalesce(workflow, '') AS flow, lower(trim(what)) AS tool, min(what) AS tool_name, sum(total) AS tool_cost
  FROM cost_line
  WHERE counts AND kind = 'Software' AND what IS NOT NULL
  GROUP BY workbook, coalesce(workflow, ''), lower(trim(what))
),
parts AS (
  SELECT
    workbook, flow, tool, tool_name,
    CASE
      WHEN sum(tool_cost) OVER (PARTITION BY workbook, flow) > 0
        THEN tool_cost / sum(tool_cost) OVER (PARTITION BY workbook, flow)
      ELSE 1.0 / count(*) OVER (PARTITION BY workbook, flow)
    END AS part
  FROM tools
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
  min(p.tool_name) AS name,
  count(DISTINCT a.workbook) AS workbooks,
  sum(p.part * a.planned_value) AS plan_value,
  sum(p.part * a.planned_cost) AS plan_cost,
  (sum(p.part * a.planned_value) - sum(p.part * a.planned_cost)) / nullif(sum(p.part * a.planned_cost), 0) AS plan_roi,
  sum(p.part * a.measured_value) AS value_so_far,
  sum(p.part * a.measured_cost) AS cost_so_far,
  (sum(p.part * a.measured_value) - sum(p.part * a.measured_cost)) / nullif(sum(p.part * a.measured_cost), 0) AS roi_so_far,
  sum(p.part * a.on_course_value) AS course_value,
  sum(p.part * a.on_course_cost) AS course_cost,
  (sum(p.part * a.on_course_value) - sum(p.part * a.on_course_cost)) / nullif(sum(p.part * a.on_course_cost), 0) AS course_roi
FROM amounts AS a
JOIN parts AS p ON p.workbook = a.workbook AND p.flow = a.workflow
GROUP BY a.report_currency, p.tool

-- Every workbook with its return: as planned, so far, and what it is on course for.
SELECT
  w.report_currency AS currency,
  w.path AS path,
  w.company AS company,
  w.workbook AS id,
  w.value * w.report_rate AS plan_value,
  w.total_cost * w.report_rate AS plan_cost,
  w.roi AS plan_roi,
  w.measured_value * w.report_rate AS value_so_far,
  w.measured_cost * w.report_rate AS cost_so_far,
  w.measured_roi AS roi_so_far,
  w.on_course_value * w.report_rate AS course_value,
  w.on_course_cost * w.report_rate AS course_cost,
  w.on_course_roi AS course_roi,
  w.tracked_weeks AS weeks,
  v.verdict AS verdict,
  w.checks_changing AS checks_changing
FROM workbook AS w
LEFT JOIN verdict AS v ON v.workbook = w.workbook

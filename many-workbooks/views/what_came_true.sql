-- What share of what was claimed came true, by kind of value and evidence, over workbooks with at least 13 tracked weeks.
-- A workbook counts once, and what brought more than was claimed counts as all of it. The table came_true has the ranges.
WITH cases AS (
  SELECT workbook, kind, evidence, sum(realised) / nullif(sum(claimed), 0) AS ratio
  FROM claim
  WHERE weeks >= 13 AND claimed > 0 AND realised IS NOT NULL
  GROUP BY workbook, kind, evidence
)
SELECT
  kind,
  evidence,
  count(*) AS workbooks,
  avg(CASE WHEN ratio > 1 THEN 1.0 WHEN ratio < 0 THEN 0.0 ELSE ratio END) AS came_true,
  avg(ratio) AS came_true_uncapped,
  min(ratio) AS lowest,
  max(ratio) AS highest
FROM cases
GROUP BY kind, evidence

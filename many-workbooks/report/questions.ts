import type { Cell, Database } from '../store/database.ts';

export type Found = Readonly<Record<string, Cell>>;

/** What the report asks of the result; each answer is a list of rows. */
const questions = {
  totals: `SELECT report_currency AS currency, count(*) AS workbooks,
      sum(value * report_rate) AS plan_value, sum(total_cost * report_rate) AS plan_cost,
      sum(CASE WHEN measured_cost IS NOT NULL THEN measured_value * report_rate END) AS value_so_far,
      sum(measured_cost * report_rate) AS cost_so_far,
      sum(CASE WHEN on_course_cost IS NOT NULL THEN on_course_value * report_rate END) AS course_value,
      sum(on_course_cost * report_rate) AS course_cost
    FROM workbook GROUP BY report_currency ORDER BY workbooks DESC, currency`,
  money: 'SELECT * FROM where_money_goes ORDER BY currency, plan_cost DESC',
  workflows: 'SELECT * FROM return_by_workflow ORDER BY currency, plan_cost DESC NULLS LAST, name',
  tools: 'SELECT * FROM return_by_tool ORDER BY currency, plan_cost DESC NULLS LAST, name',
  kinds: 'SELECT * FROM return_by_kind ORDER BY currency, plan_cost DESC NULLS LAST, name',
  owners: 'SELECT * FROM return_by_owner ORDER BY currency, plan_cost DESC NULLS LAST, name',
  best: 'SELECT * FROM return_by_workbook WHERE course_roi > 0 ORDER BY course_value - course_cost DESC, path',
  worst: 'SELECT * FROM return_by_workbook WHERE course_roi <= 0 ORDER BY course_value - course_cost, path',
  cameTrue: `SELECT * REPLACE (CASE WHEN "by" = 'all' THEN 'All claims' ELSE name END AS name)
    FROM came_true ORDER BY "by" = 'all' DESC, "by" DESC, workbooks DESC, name`,
  verdicts: `SELECT w.path AS path, v.workflow AS workflow, v.verdict AS verdict, w.on_course_roi AS course_roi, v.adoption AS adoption
    FROM verdict v JOIN workbook w USING (workbook)
    WHERE regexp_matches(v.verdict, '^(Provisional[^:]*: )?(Scale|Stop|Redesign)') ORDER BY verdict, path`,
  renewals: 'SELECT * FROM renewals_in_60_days ORDER BY renewal, path',
  reviews: 'SELECT * FROM overdue_reviews ORDER BY days_overdue DESC, path',
  seats: 'SELECT * FROM seats_unused ORDER BY unused_a_year DESC NULLS LAST, path',
  twice: 'SELECT * FROM same_tool_twice ORDER BY a_year DESC NULLS LAST, tool',
  about: 'SELECT * FROM collection',
} as const;
export type Question = keyof typeof questions;
export type Answers = Readonly<Record<Question, readonly Found[]>>;

export async function answersOf(database: Database): Promise<Answers> {
  const answers: Partial<Record<Question, Found[]>> = {};
  for (const [name, sql] of Object.entries(questions)) answers[name as Question] = await database.rows(sql);
  return answers as Answers;
}

/** What people, or files of strangers, put into cells: it must stay text on every way out. */
export const hostileTexts: readonly string[] = [
  "=cmd|'/c calc'!A1",
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(1)',
  "'=1+1",
  '<img src=x onerror=alert(1)>',
  '\u202Eright to left\u202C',
  'x'.repeat(5_000),
];

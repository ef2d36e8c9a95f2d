/**
 * Which folder may import which. One way only: finance, cells, formula <- function-kit, methods <- functions <- portable,
 * workbook <- actions <- sidebar <- targets; sheet-port knows cells alone, and actions and targets know it.
 */
const mayImport = {
  'core/finance': [],
  'core/cells': [],
  'core/formula': ['core/cells'],
  'core/function-kit': ['core/cells', 'core/formula'],
  'core/methods': ['core/finance', 'core/cells'],
  'core/functions': ['core/finance', 'core/cells', 'core/function-kit', 'core/methods'],
  'core/workbook': ['core/finance', 'core/cells', 'core/formula', 'core/functions', 'core/methods'],
  'core/workbook/model': ['core/finance', 'core/cells', 'core/formula', 'core/functions'],
  'core/workbook/declare': ['core/cells', 'core/workbook/model'],
  'core/workbook/shared': ['core/cells', 'core/methods', 'core/workbook/model', 'core/workbook/declare'],
  'core/workbook/example': ['core/workbook/model'],
  'core/workbook/tabs': [
    'core/finance',
    'core/cells',
    'core/functions',
    'core/methods',
    'core/workbook/model',
    'core/workbook/declare',
    'core/workbook/shared',
    'core/workbook/example',
  ],
  'core/portable': ['core/cells', 'core/formula', 'core/function-kit', 'core/functions'],
  'core/sheet-port': ['core/cells'],
  'core/actions': [
    'core/finance',
    'core/cells',
    'core/formula',
    'core/functions',
    'core/portable',
    'core/workbook',
    'core/sheet-port',
  ],
  'core/sidebar': ['core'],
  'excel-addin': ['core'],
  'sheets-addon': ['core'],
  'xlsx-file': ['core'],
  'many-workbooks': ['core', 'xlsx-file'],
  simulator: ['core', 'excel-addin', 'sheets-addon', 'xlsx-file', 'manifests'],
  // Measuring sees everything, as the tests do.
  'scripts/bench': [
    'core',
    'simulator',
    'xlsx-file',
    'many-workbooks',
    'excel-addin',
    'sheets-addon',
    'scripts',
  ],
  // The server and the build must agree on what the parts of a page look like.
  'scripts/build': ['core', 'simulator', 'xlsx-file', 'sheets-addon', 'scripts'],
  scripts: ['core', 'simulator', 'xlsx-file', 'many-workbooks'],
};

const folders = 'core|excel-addin|sheets-addon|xlsx-file|many-workbooks|simulator|scripts|test';

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([from, targets]) => ({
      name: `${from.replaceAll('/', '-')}-imports-only-what-it-may`,
      severity: 'error',
      from: { path: `^${from}/`, ...(from === 'scripts' ? { pathNot: '^scripts/(bench|build)/' } : {}) },
      to: { path: `^(${folders})/`, pathNot: `^(${[from, ...targets].join('|')})/` },
    })),
    {
      name: 'a-chapter-of-functions-imports-only-what-is-shared',
      severity: 'error',
      from: { path: '^core/functions/([^/]+)/' },
      to: { path: '^core/functions/[^/]+/', pathNot: '^core/functions/($1|shared)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // Objects that hand each other out know each other's types; that alone ties no knot.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-between-folders-of-the-workbook',
      severity: 'error',
      scope: 'folder',
      from: { path: '^core/workbook/' },
      to: { circular: true },
    },
    {
      name: 'nothing-for-development-in-an-add-in',
      severity: 'error',
      from: { path: '^(core|excel-addin|sheets-addon|xlsx-file|many-workbooks)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-engine-and-no-reader-of-files-in-an-add-in',
      severity: 'error',
      from: { path: '^(core|excel-addin|sheets-addon)/' },
      to: { path: '@ironcalc/|@rgrove/parse-xml|@duckdb/|node_modules/vega' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { builtFolder, projectFolder } from '../build/project.ts';
import { costs, plans, rows, values } from './column.ts';
import { handWritten } from './hand-written.ts';
import { compared, type Measured, medianTimes } from './measured.ts';

type Callable = (...given: unknown[]) => unknown;

/** The built Code.js, called as Google calls it, beside what does the same in the same realm. */
export async function sheetsFunctions(): Promise<Measured[]> {
  const { AI_ROI, AI_NPV, AI_IRR, byHand, NPV, IRR } = await realm();
  const each = (run: (plan: number[][]) => unknown) => () =>
    plans.reduce((sum, plan) => sum + Number(run(plan)), 0);
  return [
    compared(
      `Code.js: AI_ROI over ${rows} rows`,
      medianTimes(
        same(() => AI_ROI(values, costs, 0.5)),
        same(() => byHand(values, costs, 0.5)),
      ),
      'ms',
      { most: 2, words: 'within 2 x a loop by hand' },
    ),
    ...[
      {
        name: 'AI_NPV',
        ours: each((plan) => AI_NPV(0.1, plan, 1)),
        theirs: each((plan) => Number(NPV(0.1, plan)) * 1.1),
      },
      { name: 'AI_IRR', ours: each((plan) => AI_IRR(plan, 1)), theirs: each((plan) => IRR(plan)) },
    ].map(({ name, ours, theirs }) => {
      const [one, other] = [ours(), theirs()];
      if (Math.abs(one - other) > 1e-6 * Math.abs(other)) throw new Error(`${name}: ${one} is not ${other}`);
      return compared(`Code.js: ${plans.length} x ${name} of twelve flows`, medianTimes(ours, theirs), 'ms', {
        most: 1,
        words: 'ahead of formulajs',
      });
    }),
    coldCall(),
  ];
}

function same(run: () => unknown): () => void {
  return () => {
    const table = run();
    if (!Array.isArray(table) || table.length !== rows) throw new Error('that was no column');
  };
}

/**
 * Code.js, the loop by hand and formulajs in a realm of their own. Node looks each global of a context up through the object
 * around it, which no host does: so what they use of the language is handed to all of them alike.
 */
async function realm(): Promise<Record<'AI_ROI' | 'AI_NPV' | 'AI_IRR' | 'byHand' | 'NPV' | 'IRR', Callable>> {
  const { outputFiles } = await build({
    stdin: { contents: "export { IRR, NPV } from '@formulajs/formulajs'", resolveDir: projectFolder },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'formulajs',
    minify: true,
  });
  const code = readFileSync(join(builtFolder, 'sheets/Code.js'), 'utf8');
  const language =
    'Math,Number,Array,Object,String,JSON,Date,Map,WeakMap,Set,Error,Float64Array,Uint8Array,Symbol,RegExp';
  const script = `((${language}) => { ${code}
${handWritten()}
${outputFiles[0]?.text}
return { AI_ROI, AI_NPV, AI_IRR, byHand, ...formulajs }; })(${language})`;
  return new Script(script).runInContext(createContext({}));
}

/** One call of a custom function evaluates the whole of Code.js in a fresh realm; an empty script is the least. */
function coldCall(): Measured {
  const run = (source: string) => {
    const script = new Script(source);
    return () => {
      const scope = createContext({});
      script.runInContext(scope);
      scope.AI_ROI(81300, 5010);
    };
  };
  const code = readFileSync(join(builtFolder, 'sheets/Code.js'), 'utf8');
  const times = medianTimes(run(code), run('function AI_ROI(a, b) { return 1; }'), 101);
  return compared('Code.js: one cold call', times, 'ms', { most: 4, words: 'under 4 x an empty script' });
}

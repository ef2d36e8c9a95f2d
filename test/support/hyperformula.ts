import { FunctionArgumentType, FunctionPlugin, HyperFormula } from 'hyperformula';

/*
 * HyperFormula takes BETADIST for another name of BETA.DIST: it asks whether the sum or the density is meant, and has none at 0
 * and 1. In Excel, Google Sheets, LibreOffice and IronCalc it is the sum, so here it is as well.
 */

const one = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3', smartRounding: false });

type Run = FunctionPlugin['runFunction'];

class BetaSum extends FunctionPlugin {
  static override implementedFunctions = {
    BETADIST: {
      method: 'betaSum',
      parameters: Array.from({ length: 3 }, () => ({ argumentType: FunctionArgumentType.NUMBER })),
    },
  };
  betaSum(ast: { args: Parameters<Run>[0] }, state: Parameters<Run>[1]) {
    return this.runFunction(ast.args, state, this.metadata('BETADIST'), (x: number, a: number, b: number) => {
      if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
      const sum = one.calculateFormula(`=BETA.DIST(${x},${a},${b},TRUE())`, 0);
      return typeof sum === 'number' ? sum : Number.NaN;
    });
  }
}
HyperFormula.registerFunction('BETADIST', BetaSum, { enGB: { BETADIST: 'BETADIST' } });

export { HyperFormula };

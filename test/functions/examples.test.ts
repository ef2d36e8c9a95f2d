import { describe, expect, it } from 'vitest';
import { CellError, type Given } from '../../core/cells/cell.ts';
import { call, type Outcome } from '../../core/function-kit/calling/call.ts';
import type { Example } from '../../core/function-kit/declaration.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { isClose } from '../support/same.ts';

describe('Every documented example gives what the documentation says', () => {
  const cases = catalogue.flatMap((definition) =>
    definition.examples.map((example) => ({
      definition,
      example,
      name: definition.name,
      given: example.arguments,
    })),
  );
  it.each(cases)('$name of $given', ({ definition, example }) => {
    const given: Given[] = example.arguments;
    expectExample(call(definition, given), example);
  });
});

function expectExample(outcome: Outcome, { gives }: Example): void {
  if (typeof gives === 'object' && 'error' in gives) {
    expect(outcome).toBeInstanceOf(CellError);
    expect(outcome).toMatchObject({ code: gives.error });
  } else if (typeof gives === 'number') {
    expect(outcome).toBeTypeOf('number');
    expect(isClose(Number(outcome), gives, 1e-9), `${outcome} is not ${gives}`).toBe(true);
  } else {
    expect(outcome).toEqual(gives);
  }
}

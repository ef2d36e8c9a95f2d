import type { Declaration, Inputs, Result, Values } from './declaration.ts';
import type { Input } from './inputs/input.ts';
import type { Twin } from './twin/twin.ts';

/** A declared function with the types of its inputs forgotten, so that all can stand in one catalogue. */
export interface DefinedFunction extends Omit<Declaration, 'inputs' | 'compute' | 'twin'> {
  inputs: [name: string, input: Input][];
  /** The values stand under the names of the inputs, each as its input has read it. */
  compute(values: Record<string, unknown>): Result;
  /** Templates for its native twin; twin/write.ts makes them a formula. null where there is none. */
  twin: Twin<Record<string, Input>> | null;
}

/** What calling a function needs. The scripts that cells run are built with no more of a declaration than this. */
export type RunnableFunction = Pick<DefinedFunction, 'name' | 'compute'> & {
  inputs: [name: string, input: Omit<Input, 'description' | 'unit'>][];
};

/** Declares a function: checks that the parts fit each other, and makes it fit for the catalogue. */
export function define<const I extends Inputs>(declaration: Declaration<I>): DefinedFunction {
  const inputs = Object.entries<Input>(declaration.inputs);
  return {
    ...declaration,
    inputs,
    // The caller read every value with the input of that name, which is what Values<I> says.
    compute: (values) => declaration.compute(values as Values<I>),
    // The terms stand under the names of the inputs as well.
    twin: declaration.twin as Twin<Record<string, Input>> | null,
  };
}

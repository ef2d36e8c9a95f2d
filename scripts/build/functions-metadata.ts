import { catalogue } from '../../core/functions/catalogue.ts';

/** What Excel reads about the custom functions before it runs any of them: functions.json. */
export interface FunctionsMetadata {
  allowErrorForDataTypeAny: true;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: 'any';
      dimensionality: 'matrix';
      optional: boolean;
    }[];
    result: { type: 'any'; dimensionality: 'matrix' };
  }[];
}

/**
 * Every parameter is a matrix of anything, so that a range may stand for a value and an error or a text reaches the
 * function, which says what is wrong with it.
 */
export function functionsMetadata(): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => ({
      id: definition.name,
      name: definition.name,
      description: definition.summary,
      parameters: definition.inputs.map(([name, input]) => ({
        name,
        description: input.description,
        type: 'any',
        dimensionality: 'matrix',
        optional: input.isOptional,
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

/** The file as it is hosted. */
export const functionsJson = (): string => `${JSON.stringify(functionsMetadata(), null, 2)}\n`;

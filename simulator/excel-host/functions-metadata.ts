import * as z from 'zod/mini';

const parameter = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  type: z.literal('any'),
  dimensionality: z.enum(['scalar', 'matrix']),
  optional: z.optional(z.boolean()),
});

/** functions.json, as far as it is modelled: no streaming, no addresses, no repeating parameters. */
export const functionsMetadata = z.strictObject({
  $schema: z.optional(z.string()),
  allowErrorForDataTypeAny: z.optional(z.boolean()),
  functions: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_.]*$/)),
      name: z.string(),
      description: z.optional(z.string()),
      helpUrl: z.optional(z.string()),
      parameters: z.array(parameter),
      result: z.strictObject({
        type: z.optional(z.literal('any')),
        dimensionality: z.optional(z.enum(['scalar', 'matrix'])),
      }),
      options: z.optional(z.strictObject({})),
    }),
  ),
});

export type FunctionsMetadata = z.infer<typeof functionsMetadata>;
export type FunctionMetadata = FunctionsMetadata['functions'][number];

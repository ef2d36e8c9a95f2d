import * as z from 'zod/mini';

/* What Microsoft's client sends in a ProcessQuery request. The short names ("L", "D", "T") are its own. */

const id = z.int();
const argumentInfo = z.strictObject({
  Arguments: z.optional(z.array(z.unknown())),
  /** Parallel to the arguments: the path of an object that stands there, else 0; null where none does. */
  ReferencedObjectPathIds: z.optional(z.array(z.unknown())),
});
const common = {
  Id: id,
  ObjectPathId: id,
  Name: z.string(),
  /** Paths whose last use this action is. */
  L: z.optional(z.array(id)),
};

export const action = z.discriminatedUnion('ActionType', [
  z.strictObject({ ...common, ActionType: z.literal(1), QueryInfo: z.optional(z.strictObject({})) }), // instantiate
  z.strictObject({
    ...common,
    ActionType: z.literal(2), // query
    QueryInfo: z.strictObject({
      Select: z.optional(z.array(z.string())),
      Expand: z.optional(z.array(z.string())),
      Top: z.optional(z.int()),
      Skip: z.optional(z.int()),
    }),
  }),
  z.strictObject({ ...common, ActionType: z.literal(3), ArgumentInfo: argumentInfo }), // call a method
  z.strictObject({ ...common, ActionType: z.literal(4), ArgumentInfo: argumentInfo }), // set a property
  z.strictObject({ ...common, ActionType: z.literal(5) }), // trace
]);

const pathCommon = {
  Id: id,
  Name: z.string(),
  ArgumentInfo: z.optional(argumentInfo),
  /** "Keep no reference", and the name of the class. */
  D: z.optional(z.boolean()),
  T: z.optional(z.string()),
};

export const objectPath = z.discriminatedUnion('ObjectPathType', [
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(1) }), // the workbook
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(2) }), // a service, by its name
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(3), ParentObjectPathId: id }), // result of a method
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(4), ParentObjectPathId: id }), // a property
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(5), ParentObjectPathId: id }), // an item of a collection
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(6) }), // an object kept between requests
  // A null object; the client forgets to take its old parent away.
  z.strictObject({ ...pathCommon, ObjectPathType: z.literal(7), ParentObjectPathId: z.optional(id) }),
]);

export const body = z.strictObject({
  AutoKeepReference: z.optional(z.boolean()),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export const bridgeMessage = z.strictObject({
  id: z.int(),
  type: z.literal(1),
  flags: z.int(),
  controlId: z.optional(z.nullable(z.string())),
  message: z.strictObject({
    url: z.literal('ProcessQuery'),
    method: z.literal('POST'),
    headers: z.record(z.string(), z.string()),
    body,
  }),
});

export type Action = z.infer<typeof action>;
export type RequestBody = z.infer<typeof body>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;

/** Set where the request may change something. */
export const writeFlag = 1;

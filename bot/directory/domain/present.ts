type Present<Shape> = {
  [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key]
} & { [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<Shape[Key], undefined> }

/** The same record without the fields that have no value, as `exactOptionalPropertyTypes` wants it. */
export const present = <Shape extends object>(shape: Shape): Present<Shape> =>
  // The one place where this is claimed: dropping the undefined fields is exactly what the type says.
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Present<Shape>

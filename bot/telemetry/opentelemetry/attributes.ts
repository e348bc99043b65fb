/** What is said, as OpenTelemetry takes it: what is not known is left out. */
export const attributesOf = (said: object, prefix = ''): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]: readonly [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[`${prefix}${name}`, value]] : [],
    ),
  )

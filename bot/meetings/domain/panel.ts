/** A place on a panel's agenda: letters and a few figures, never enough for a URN, a name or a date. */
const reference = /^[A-Za-z]{1,3}\d{1,3}$/

const most = 12

/** The references of case slots, "P1, P2"; `undefined` when one of them is none. Opaque on purpose (framework row 27). */
export const readPanel = (typed: string): readonly string[] | undefined => {
  const all = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((one) => one.toUpperCase())
  return all.length <= most && all.every((one) => reference.test(one)) ? [...new Set(all)] : undefined
}

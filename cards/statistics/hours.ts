/** Working minutes as hours with at most one decimal, which both languages write with a point. */
export const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10)

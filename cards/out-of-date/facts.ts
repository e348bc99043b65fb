export interface OutOfDateFacts {
  /** Who can change the entry: the area's coordinator or admin, by name and post. */
  readonly whoCanChange?: string
}

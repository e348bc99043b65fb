import type { Container } from './port.ts'
import { walkPage } from './walk.ts'

/** A page in the order of the table's key; its parameters are the partition and the id that the last one ended with. */
export const walkSql = (container: Container): string =>
  `SELECT tag, doc FROM ${container} WHERE (record, id) > (?, ?) ORDER BY record, id LIMIT ${walkPage}`

import { z } from 'zod'
import type { JoinProblem } from '../../../cards/join-form/facts.ts'
import type { WorkRole } from '../../../cards/join-form/roles.ts'
import { workRoleCodes, workRoles } from '../../../cards/join-form/roles.ts'
import type { Organisation } from '../../directory/domain/model.ts'
import { readName } from '../domain/naming.ts'

/** What a form or a typed line gave, as it arrived. */
export interface Given {
  readonly organisation?: string | undefined
  readonly role?: WorkRole | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  /** An entry of the directory, or `new` for "I am none of these"; absent: not asked yet. */
  readonly entry?: string | undefined
}

export const pressedForm = z.object({
  organisation: z.string().max(200).optional(),
  role: z.enum(workRoleCodes).optional().catch(undefined),
  name: z.string().max(200).optional(),
  email: z.string().max(200).optional(),
  entry: z.string().max(200).optional(),
})

/** What is needed of a person, in a form that can be kept. */
export interface Filled {
  readonly organisation: Organisation
  readonly role: WorkRole
  readonly name: string
  readonly email?: string
}

const email = z.email()

const isOfIsvas = (role: WorkRole | undefined) => role === 'isva' || role === 'isva-manager'

/** Reads a form, or says everything that is wrong with it at once. */
export const readGiven = (
  given: Given,
  organisation: Organisation | undefined,
): { readonly filled: Filled } | { readonly problems: readonly JoinProblem[] } => {
  const { role } = given
  const name = readName(given.name ?? '')
  const address = given.email?.trim() || undefined
  const problems: JoinProblem[] = []
  if (!organisation) problems.push('organisation')
  if (!role) problems.push('role')
  // The agency comes from the post, never from who employs them: DATA-MODEL, people and posts.
  if (organisation && isOfIsvas(role) && organisation.agency !== 'isva') problems.push('isva-elsewhere')
  if (!name) problems.push('name')
  if (address && !email.safeParse(address).success) problems.push('email')
  if (!organisation || !role || !name || problems.length > 0) return { problems }
  return { filled: { organisation, role, name, ...(address ? { email: address } : {}) } }
}

/** A kind of work as somebody types it, in either language. */
export const readRole = (typed: string): WorkRole | undefined => {
  const plain = typed.trim().toLowerCase()
  return workRoleCodes.find((code) =>
    [code, workRoles[code].en, workRoles[code].cy].some((name) => name.toLowerCase() === plain),
  )
}

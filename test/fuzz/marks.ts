import { demonstrationTenant } from '../../bot/config/config.ts'
import type { Person } from '../world/people.ts'

/** Who speaks in the fuzz, by names and ids that nothing of ours says; and what is typed. */
export const typist: Person = {
  id: '29:quillonby-account',
  name: 'Ysolde Quillonby',
  aadObjectId: '0f0f0f0f-5a5a-4b4b-8c8c-7d7d7d7d7d7d',
  tenantId: demonstrationTenant,
}

export const typedWord = 'Marrowdene'

/** In no line of the log, in whatever case. */
export const marks: readonly string[] = [typist.id, typist.name, typist.aadObjectId, 'Quillonby', typedWord]

import type { Action } from '../../rights/actions.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Ask } from '../../turns/capability.ts'
import type { PeopleNeeds } from '../needs.ts'

/** The worker's right to one action. */
export const workerAsks =
  <A extends Action>({ worker }: Pick<PeopleNeeds, 'worker'>, action: A): Ask<A> =>
  (subject) =>
    worker()(action, subject)

/** What others settled meanwhile is no fault; a race that was lost to the end throws, so that it is tried again later. */
export const settledByOthers = (why: Refusal): void => {
  if (why === 'busy') throw new Error('A request to join could not be moved on: others kept changing it.')
}

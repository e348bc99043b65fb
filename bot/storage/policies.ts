import { writeFile } from 'node:fs/promises'
import { indexingPolicy } from './indexing-policy.ts'
import type { Container } from './port.ts'
import { declaredQueries } from './queries.ts'

/** Where infra/ finds it. */
export const policyFile = new URL('../../infra/cosmos-indexing-policy.json', import.meta.url)

/** What that file holds: a policy for each container. */
export const policyText = (): string => {
  const containers: readonly Container[] = ['records', 'log']
  const policies = containers.map((container) => [container, indexingPolicy(container, declaredQueries)])
  return `${JSON.stringify(Object.fromEntries(policies), null, 2)}\n`
}

if (import.meta.main) {
  await writeFile(policyFile, policyText())
  console.log('Written: infra/cosmos-indexing-policy.json')
}

import { collectorProblems } from './collector.ts'
import type { Config, LocalConfig } from './config.ts'
import { ConfigRefusal, demonstrationTenant } from './config.ts'
import type { Environment } from './environment.ts'
import { environment } from './environment.ts'
import { mailProblems } from './mail.ts'
import { commonIn, missingForProduction } from './production.ts'

const credentials = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'COSMOS_ENDPOINT',
  'COSMOS_DATABASE',
  'COSMOS_KEY',
  'LIAISON_KEY_VAULT',
] as const satisfies readonly (keyof Environment)[]

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

const local = (env: Environment, given: readonly string[]): LocalConfig => {
  const problems = given.map((name) => `${name} is set, but local mode uses no credentials and no Cosmos DB: unset it.`)
  const host = env.HOST ?? '127.0.0.1'
  if (!loopback.has(host)) problems.push(`HOST is ${host}, but local mode listens on this machine only: unset it.`)
  if (env.NODE_ENV === 'production') problems.push('NODE_ENV is production: set LIAISON_MODE to production too.')
  problems.push(...mailProblems(env, 'local'), ...collectorProblems(env))
  if (problems.length > 0) throw new ConfigRefusal(problems)
  const hostTenant = env.LIAISON_HOST_TENANT ?? demonstrationTenant
  const publicUrl = `http://${host}:${env.PORT}`
  return { mode: 'local', host, demonstration: env.LIAISON_DEMONSTRATION, publicUrl, ...commonIn(env, hostTenant) }
}

/** Reads the environment once. Throws `ConfigRefusal` naming everything missing or contradictory. */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = environment.safeParse(variables)
  if (!parsed.success) {
    throw new ConfigRefusal(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const env = parsed.data
  const given = credentials.filter((name) => env[name] !== undefined)
  const isLocal =
    env.LIAISON_MODE === 'local' || (!env.LIAISON_MODE && given.length === 0 && env.NODE_ENV !== 'production')
  if (isLocal) return local(env, given)
  const production = missingForProduction(env)
  if (!production.ok) throw new ConfigRefusal(production.problems)
  return production.config
}

import { collectorIn } from './collector.ts'
import type { ProductionConfig } from './config.ts'
import type { Environment } from './environment.ts'
import { mailIn, mailProblems } from './mail.ts'

const required = [
  ['MicrosoftAppId', 'the bot registration'],
  ['MicrosoftAppType', 'UserAssignedMSI, or SingleTenant while developing'],
  ['MicrosoftAppTenantId', 'the host tenant'],
  ['COSMOS_ENDPOINT', 'the Cosmos DB account'],
  ['COSMOS_DATABASE', 'the database in it'],
  ['LIAISON_KEY_VAULT', 'https address of the key vault that holds the secret liaison-hmac'],
] as const satisfies readonly (readonly [keyof Environment, string])[]

const isLoopback = (endpoint: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(endpoint).hostname)

const passwordProblems = (env: Environment): string[] => {
  if (env.MicrosoftAppType === 'SingleTenant' && !env.MicrosoftAppPassword)
    return ['MicrosoftAppPassword is not set: the SingleTenant type signs in with it.']
  if (env.MicrosoftAppPassword && env.NODE_ENV === 'production')
    return ['MicrosoftAppPassword is set: it is for development only; use UserAssignedMSI.']
  return []
}

const keyProblems = (env: Environment): string[] =>
  env.COSMOS_KEY && env.COSMOS_ENDPOINT && !isLoopback(env.COSMOS_ENDPOINT)
    ? [
        'COSMOS_KEY is set: it is for the emulator on this machine only; an account is reached with the managed identity.',
      ]
    : []

const problemsOf = (env: Environment): string[] => [
  ...required.filter(([name]) => env[name] === undefined).map(([name, what]) => `${name} is not set (${what}).`),
  ...passwordProblems(env),
  ...keyProblems(env),
  ...mailProblems(env, 'production'),
  ...(env.LIAISON_FIRST_ADMINS.length === 0
    ? ['LIAISON_FIRST_ADMINS is not set: object ids of the people who may set the first area up.']
    : []),
]

/** What both modes read. */
export const commonIn = (env: Environment, hostTenant: string) => ({
  hostTenant,
  port: env.PORT,
  dataDir: env.LIAISON_DATA_DIR,
  logLevel: env.LOG_LEVEL,
  firstAdmins: env.LIAISON_FIRST_ADMINS,
  allowedTenants: [...new Set(env.LIAISON_ALLOWED_TENANTS)],
  turnsAMinute: env.LIAISON_TURNS_A_MINUTE,
  tenantRate: env.LIAISON_TENANT_RATE,
  asksWhy: env.LIAISON_ASK_WHY,
  ...mailIn(env),
  ...collectorIn(env),
  ...(env.LIAISON_PUBLIC_URL ? { publicUrl: env.LIAISON_PUBLIC_URL } : {}),
  ...(env.LIAISON_TEAMS_APP_ID
    ? { appLink: `https://teams.microsoft.com/l/app/${env.LIAISON_TEAMS_APP_ID}?tenantId=${hostTenant}` }
    : {}),
  ...(env.LIAISON_METRICS_TOKEN ? { metricsToken: env.LIAISON_METRICS_TOKEN } : {}),
})

/** What production needs, or everything that it lacks. */
export const missingForProduction = (
  env: Environment,
): { ok: true; config: ProductionConfig } | { ok: false; problems: readonly string[] } => {
  const problems = problemsOf(env)
  const { MicrosoftAppId: id, MicrosoftAppType: type, MicrosoftAppTenantId: tenantId } = env
  const { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, LIAISON_KEY_VAULT: keyVault } = env
  if (!id || !type || !tenantId || !endpoint || !database || !keyVault || problems.length > 0)
    return { ok: false, problems }
  return {
    ok: true,
    config: {
      mode: 'production',
      host: env.HOST ?? '0.0.0.0',
      ...commonIn(env, tenantId),
      app: { id, type, tenantId, ...(env.MicrosoftAppPassword ? { password: env.MicrosoftAppPassword } : {}) },
      cosmos: { endpoint, database, ...(env.COSMOS_KEY ? { key: env.COSMOS_KEY } : {}) },
      keyVault,
    },
  }
}

import { z } from 'zod'

const list = z
  .string()
  .optional()
  .transform((text) => (text ?? '').split(/[\s,;]+/).filter((part) => part !== ''))

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)

/** Every environment variable that Liaison reads; nothing else reads `process.env`. */
export const environment = z.object({
  NODE_ENV: text,
  LIAISON_MODE: text.pipe(z.enum(['local', 'production']).optional()),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: text,
  MicrosoftAppId: text,
  MicrosoftAppType: text.pipe(z.enum(['UserAssignedMSI', 'SingleTenant']).optional()),
  MicrosoftAppTenantId: text,
  MicrosoftAppPassword: text,
  COSMOS_ENDPOINT: text.pipe(z.url().optional()),
  COSMOS_DATABASE: text,
  COSMOS_KEY: text,
  LIAISON_KEY_VAULT: text.pipe(z.url({ protocol: /^https$/ }).optional()),
  LIAISON_DATA_DIR: z.string().default('.data'),
  LIAISON_HOST_TENANT: text,
  LIAISON_ALLOWED_TENANTS: list,
  LIAISON_FIRST_ADMINS: list,
  LIAISON_TURNS_A_MINUTE: z.coerce.number().int().min(1).default(60),
  LIAISON_TENANT_RATE: z.coerce.number().int().min(1).max(50).default(30),
  LIAISON_DEMONSTRATION: z.stringbool().default(true),
  LIAISON_ASK_WHY: z.stringbool().default(true),
  LIAISON_SMTP: text.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
  LIAISON_MAIL_FROM: text,
  LIAISON_PUBLIC_URL: text.pipe(z.url({ protocol: /^https$/ }).optional()),
  LIAISON_TEAMS_APP_ID: text.pipe(z.uuid().optional()),
  LIAISON_METRICS_TOKEN: text.pipe(z.string().min(24).optional()),
  APPLICATIONINSIGHTS_CONNECTION_STRING: text.pipe(
    z
      .string()
      .regex(/(?:^|;)\s*InstrumentationKey=[\da-f-]{36}(?:;|$)/i, 'no connection string of Application Insights')
      .optional(),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Environment = z.output<typeof environment>

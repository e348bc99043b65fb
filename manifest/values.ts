import { z } from 'zod'

const https = z.url({ protocol: /^https$/ }).max(2_048)

/** What a deployment says of itself: from the environment, or from the outputs of its deployment. */
export const values = z.object({
  /** Of the bot registration, and of the app: one identity. */
  MicrosoftAppId: z.uuid(),
  LIAISON_DEVELOPER_NAME: z.string().min(1).max(32),
  LIAISON_WEBSITE_URL: https,
  LIAISON_PRIVACY_URL: https,
  LIAISON_TERMS_URL: https,
})

export type Values = Readonly<z.output<typeof values>>

const output = z.union([z.string(), z.object({ value: z.unknown() }).transform(({ value }) => value)])

/** The outputs of a deployment as `az deployment group create --query properties.outputs` writes them, or as plain names and values; `undefined` for what is neither. */
export const outputsIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return z.record(z.string(), output).safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What is missing or no value, all at once. */
export const readValues = (
  given: Readonly<Record<string, unknown>>,
): { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly wrong: readonly string[] } => {
  const read = values.safeParse(given)
  if (read.success) return { ok: true, values: read.data }
  return { ok: false, wrong: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

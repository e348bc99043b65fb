import { describe, expect, test } from 'vitest'
import { ConfigRefusal } from '../../bot/config/config.ts'
import { readConfig } from '../../bot/config/read.ts'

const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: 'f0000000-0000-4000-8000-000000000001',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: 'f0000000-0000-4000-8000-000000000002',
  COSMOS_ENDPOINT: 'https://liaison.documents.example:443/',
  COSMOS_DATABASE: 'liaison',
  LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example/',
  LIAISON_FIRST_ADMINS: 'f0000000-0000-4000-8000-000000000003',
}

const refusalOf = (variables: Record<string, string>) => {
  try {
    readConfig(variables)
  } catch (refusal) {
    if (refusal instanceof ConfigRefusal) return refusal.message
    throw refusal
  }
  return 'started'
}

const from = { LIAISON_MAIL_FROM: 'liaison@host.example' }
const mailOf = (smtp: string) => readConfig({ ...production, ...from, LIAISON_SMTP: smtp }).mail

describe('The mail server of the configuration', () => {
  test('is none where none is named', () => {
    expect(readConfig(production)).not.toHaveProperty('mail')
  })

  test('is reached encrypted, with the name and password of its address', () => {
    expect(mailOf('smtp://liaison:p%40ss@mail.host.example')).toEqual({
      server: {
        host: 'mail.host.example',
        port: 587,
        secure: false,
        requireTLS: true,
        login: { user: 'liaison', password: 'p@ss' },
      },
      from: 'liaison@host.example',
    })
    expect(mailOf('smtps://mail.host.example')?.server).toEqual({
      host: 'mail.host.example',
      port: 465,
      secure: true,
      requireTLS: false,
    })
  })

  test.each(['smtp://localhost:25', 'smtp://127.0.0.1:25', 'smtp://[::1]:25'])(
    'may be reached in the clear on this machine alone: %s',
    (address) => {
      expect(mailOf(address)?.server).toMatchObject({ port: 25, requireTLS: false })
    },
  )

  test('comes with the address that letters are from, or not at all', () => {
    expect(refusalOf({ ...production, LIAISON_SMTP: 'smtp://mail.host.example' })).toContain(
      'LIAISON_MAIL_FROM is not: set both',
    )
    expect(refusalOf({ ...production, ...from })).toContain('LIAISON_SMTP is not: set both')
    expect(
      refusalOf({ ...production, LIAISON_SMTP: 'smtp://mail.host.example', LIAISON_MAIL_FROM: 'Liaison' }),
    ).toContain('LIAISON_MAIL_FROM is no e-mail address')
  })

  test('has an address of a mail server, and a refusal does not repeat its password', () => {
    const refusal = refusalOf({ ...production, ...from, LIAISON_SMTP: 'https://liaison:hunter2@mail.host.example' })
    expect(refusal).toContain('LIAISON_SMTP')
    expect(refusal).not.toContain('hunter2')
  })

  test('is on this machine in local mode, so that a demonstration writes to nobody', () => {
    expect(refusalOf({ ...from, LIAISON_SMTP: 'smtp://mail.host.example' })).toContain('local mode writes to nobody')
    expect(readConfig({ ...from, LIAISON_SMTP: 'smtp://localhost:1025' })).toMatchObject({
      mode: 'local',
      mail: { server: { host: 'localhost', port: 1025 } },
    })
  })
})

describe('The token of the metrics', () => {
  test('is long enough that nobody guesses it', () => {
    expect(refusalOf({ ...production, LIAISON_METRICS_TOKEN: 'short' })).toContain('LIAISON_METRICS_TOKEN')
    const token = 'a-token-of-more-than-24-characters'
    expect(readConfig({ ...production, LIAISON_METRICS_TOKEN: token }).metricsToken).toBe(token)
  })
})

import { describe, expect, test } from 'vitest'
import { ConfigRefusal } from '../../bot/config/config.ts'
import { readConfig } from '../../bot/config/read.ts'

const identity = 'f0000000-0000-4000-8000-000000000001'
const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: identity,
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: 'f0000000-0000-4000-8000-000000000002',
  COSMOS_ENDPOINT: 'https://liaison.documents.example:443/',
  COSMOS_DATABASE: 'liaison',
  LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example/',
  LIAISON_FIRST_ADMINS: 'f0000000-0000-4000-8000-000000000003',
}
const azure = `InstrumentationKey=${identity};IngestionEndpoint=https://uksouth.in.example/`
const collector = 'http://127.0.0.1:4318'

const refusalOf = (variables: Record<string, string>) => {
  try {
    readConfig(variables)
  } catch (refusal) {
    if (refusal instanceof ConfigRefusal) return refusal.message
    throw refusal
  }
  return 'started'
}

describe('Where traces and metrics go', () => {
  test('is nowhere, unless it is said', () => {
    expect(readConfig(production)).not.toHaveProperty('collector')
    expect(readConfig({})).not.toHaveProperty('collector')
  })

  test('is Application Insights, signed in with the managed identity, whatever else is named', () => {
    const variables = { APPLICATIONINSIGHTS_CONNECTION_STRING: azure, OTEL_EXPORTER_OTLP_ENDPOINT: collector }
    expect(readConfig({ ...production, ...variables }).collector).toEqual({
      type: 'azure-monitor',
      connectionString: azure,
      identity,
    })
  })

  test('is any other collector that speaks OTLP', () => {
    const expected = { type: 'otlp', endpoint: 'https://collector.example:4318' }
    expect(readConfig({ ...production, OTEL_EXPORTER_OTLP_ENDPOINT: expected.endpoint }).collector).toEqual(expected)
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector }).collector).toMatchObject({ endpoint: collector })
  })

  test('is no other machine in local mode', () => {
    expect(refusalOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318' })).toContain('another machine')
    expect(refusalOf({ APPLICATIONINSIGHTS_CONNECTION_STRING: azure })).toContain('nothing to Azure')
  })

  test('is refused when it can be nowhere, and not repeated', () => {
    const said = refusalOf({ ...production, APPLICATIONINSIGHTS_CONNECTION_STRING: 'whatever-this-is' })
    expect(said).toContain('APPLICATIONINSIGHTS_CONNECTION_STRING')
    expect(said).not.toContain('whatever-this-is')
    expect(refusalOf({ ...production, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toContain('OTEL_EXPORTER')
  })
})

// Everything that Liaison runs on, in one resource group. No secret is in it: bot, store and vault are reached by one identity.
targetScope = 'resourceGroup'

@description('Names every resource: lower case letters and digits, unique in Azure.')
@minLength(3)
@maxLength(12)
param name string

param location string = resourceGroup().location

@description('Object ids, in this tenant, of the people who may set up the first area.')
@minLength(1)
param firstAdmins string[]

@description('Further tenants whose people may be answered: the outer limit of what an admin can allow.')
param allowedTenants string[] = []

@description('The id that Teams gave the app when it was uploaded; blank until then.')
param teamsAppId string = ''

@description('Plan of the App Service.')
param planSku string = 'B1'

@description('Copies side by side.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Request units a second at the most; 0: serverless, paid by use.')
param autoscaleRequestUnits int = 0

@description('Name of the Cosmos DB account; after a restore, that of the restored one.')
param storeName string = 'cosmos-${name}'

@description('Absent: reached over the internet, by identity alone. Otherwise store and vault have private endpoints, and nothing else reaches them.')
param network {
  @description('Delegated to Microsoft.Web/serverFarms: the bot goes out through it.')
  siteSubnet: string
  endpointSubnet: string
  @description('Private DNS zones privatelink.documents.azure.com and privatelink.vaultcore.azure.net, linked to the network.')
  cosmosZone: string
  vaultZone: string
}?

@description('Address ranges and service tags that may call the bot; none: everyone, and the signature of each call is checked.')
param callers { name: string, range: string?, tag: string? }[] = []

@description('Where alerts go.')
param alertEmail string

@description('A month, in the currency of the subscription.')
param budget int

@description('First day of the month in which it is first deployed; it stays as it is.')
param budgetFrom string

@description('What Teams shows of who runs the app.')
param developer { name: string, website: string, privacy: string, terms: string }

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location }
}

module monitor 'modules/monitor.bicep' = {
  name: 'monitor'
  params: { name: name, location: location, principalId: identity.outputs.principalId }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    name: storeName
    location: location
    principalId: identity.outputs.principalId
    autoscaleRequestUnits: autoscaleRequestUnits
    isPrivate: network != null
    workspaceId: monitor.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    principalId: identity.outputs.principalId
    isPrivate: network != null
    workspaceId: monitor.outputs.workspaceId
  }
}

module endpoints 'modules/network.bicep' = if (network != null) {
  name: 'network'
  params: {
    name: name
    location: location
    subnetId: network.?endpointSubnet ?? ''
    cosmosId: store.outputs.id
    cosmosZone: network.?cosmosZone ?? ''
    vaultId: vault.outputs.id
    vaultZone: network.?vaultZone ?? ''
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    subnetId: network.?siteSubnet
    callers: callers
    workspaceId: monitor.outputs.workspaceId
    settings: {
      LIAISON_MODE: 'production'
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppTenantId: subscription().tenantId
      COSMOS_ENDPOINT: store.outputs.endpoint
      COSMOS_DATABASE: store.outputs.database
      LIAISON_KEY_VAULT: vault.outputs.uri
      LIAISON_FIRST_ADMINS: join(firstAdmins, ',')
      LIAISON_ALLOWED_TENANTS: join(allowedTenants, ',')
      LIAISON_TEAMS_APP_ID: teamsAppId
      // Teams counts all instances together.
      LIAISON_TENANT_RATE: string(max(1, 30 / instances))
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitor.outputs.connection
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    endpoint: 'https://${site.outputs.hostName}/api/messages'
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    siteId: site.outputs.id
    hostName: site.outputs.hostName
    cosmosId: store.outputs.id
    insightsId: monitor.outputs.insightsId
    workspaceId: monitor.outputs.workspaceId
    budget: budget
    budgetFrom: budgetFrom
  }
}

// What the app package is filled from: npm run package -- --outputs outputs.json
output MicrosoftAppId string = identity.outputs.clientId
output LIAISON_DEVELOPER_NAME string = developer.name
output LIAISON_WEBSITE_URL string = developer.website
output LIAISON_PRIVACY_URL string = developer.privacy
output LIAISON_TERMS_URL string = developer.terms
// What the runbook's commands are given.
output siteName string = site.outputs.name
output hostName string = site.outputs.hostName
output vaultName string = vault.outputs.name
output cosmosName string = store.outputs.name

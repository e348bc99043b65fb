// Cosmos DB: two containers by record, the indexes of the declared queries, keys switched off, restored to any moment of seven days.
param name string
param location string
param principalId string
param autoscaleRequestUnits int
param isPrivate bool
param workspaceId string

var policies = loadJsonContent('../cosmos-indexing-policy.json')
var isServerless = autoscaleRequestUnits == 0

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: 'liaison'
  properties: {
    resource: { id: 'liaison' }
    options: isServerless ? {} : { autoscaleSettings: { maxThroughput: autoscaleRequestUnits } }
  }
}

resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = [
  for container in ['records', 'log']: {
    parent: database
    name: container
    properties: {
      resource: {
        id: container
        partitionKey: { paths: ['/record'], kind: 'Hash', version: 2 }
        indexingPolicy: policies[container]
      }
    }
  }
]

// Cosmos DB Built-in Data Contributor: documents, and nothing of the account.
resource data 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, principalId, 'data')
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: principalId
    scope: account.id
  }
}

resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'metrics'
  properties: { workspaceId: workspaceId, metrics: [{ category: 'Requests', enabled: true }] }
}

output id string = account.id
output name string = account.name
output endpoint string = account.properties.documentEndpoint
output database string = database.name

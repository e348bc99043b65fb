// The bot itself: Node 24 on Linux, HTTPS alone, any number of instances side by side.
param name string
param location string
param planSku string
param instances int
param identityId string
param subnetId string?
param callers array
param workspaceId string
param settings object

// Basic plans keep no slot and no zones; what is set here they all have.
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true }
}

var address = 'https://app-${name}.azurewebsites.net'
var ofTheHost = {
  LIAISON_PUBLIC_URL: address
  WEBSITE_RUN_FROM_PACKAGE: '1'
  // Seconds from SIGTERM to SIGKILL: what is under way is finished, and what is held is given back.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '60'
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app-${name}'
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: subnetId
    vnetRouteAllEnabled: subnetId != null
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node start.js'
      alwaysOn: true
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      // Whether the process lives. A store that is away is no reason to start the process again: that is what alerts are for.
      healthCheckPath: '/health/live'
      ipSecurityRestrictionsDefaultAction: empty(callers) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: [
        for (caller, index) in callers: {
          name: caller.name
          priority: 100 + index
          action: 'Allow'
          ipAddress: caller.?range ?? caller.tag
          tag: caller.?tag != null ? 'ServiceTag' : 'Default'
        }
      ]
      appSettings: [for setting in items(union(settings, ofTheHost)): { name: setting.key, value: setting.value }]
    }
  }
}

// Nobody deploys with a password.
resource basic 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for kind in ['ftp', 'scm']: {
    parent: site
    name: kind
    properties: { allow: false }
  }
]

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AppServiceConsoleLogs', enabled: true }]
  }
}

output id string = site.id
output name string = site.name
output hostName string = site.properties.defaultHostName

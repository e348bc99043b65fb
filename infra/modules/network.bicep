// Store and vault inside the network alone, under the names that the bot knows them by.
param name string
param location string
param subnetId string
param cosmosId string
param cosmosZone string
param vaultId string
param vaultZone string

var ends = [
  { of: 'cosmos', id: cosmosId, group: 'Sql', zone: cosmosZone }
  { of: 'vault', id: vaultId, group: 'vault', zone: vaultZone }
]

resource endpoints 'Microsoft.Network/privateEndpoints@2023-11-01' = [
  for end in ends: {
    name: 'pe-${name}-${end.of}'
    location: location
    properties: {
      subnet: { id: subnetId }
      privateLinkServiceConnections: [
        { name: end.of, properties: { privateLinkServiceId: end.id, groupIds: [end.group] } }
      ]
    }
  }
]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = [
  for (end, index) in ends: {
    parent: endpoints[index]
    name: 'names'
    properties: {
      privateDnsZoneConfigs: [{ name: end.of, properties: { privateDnsZoneId: end.zone } }]
    }
  }
]

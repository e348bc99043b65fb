using 'main.bicep'

// Several areas: autoscale, two instances, store and vault inside the network alone. Every value in <> is yours.
param name = 'liaison'
param firstAdmins = ['<object id of the first admin>', '<object id of their deputy>']
param allowedTenants = ['<tenant id of the CPS>', '<tenant id of an ISVA service>']
param planSku = 'P0v3'
param instances = 2
param autoscaleRequestUnits = 4000
param network = {
  siteSubnet: '<subnet id, delegated to Microsoft.Web/serverFarms>'
  endpointSubnet: '<subnet id for private endpoints>'
  cosmosZone: '<zone id of privatelink.documents.azure.com>'
  vaultZone: '<zone id of privatelink.vaultcore.azure.net>'
}
param developer = {
  name: '<who runs it>'
  website: 'https://<your page about it>'
  privacy: 'https://<your privacy notice>'
  terms: 'https://<your terms of use>'
}
param alertEmail = '<operators’ mailbox>'
param budget = 400
param budgetFrom = '<first of this month: 2026-12-01>'

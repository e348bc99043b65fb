using 'main.bicep'

// One pilot area: serverless, one small instance, no network of its own. Every value in <> is yours.
param name = 'liaisontest'
param firstAdmins = ['<object id of the first admin>']
param developer = {
  name: '<who runs it>'
  website: 'https://<your page about it>'
  privacy: 'https://<your privacy notice>'
  terms: 'https://<your terms of use>'
}
param alertEmail = '<operators’ mailbox>'
param budget = 60
param budgetFrom = '<first of this month: 2026-12-01>'

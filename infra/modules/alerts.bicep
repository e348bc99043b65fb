// What somebody should be told of: not ready, late, answers that fail, Teams or the store holding back, the month's money.
param name string
param location string
param email string
param siteId string
param hostName string
param cosmosId string
param insightsId string
param workspaceId string
param budget int
param budgetFrom string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  properties: {
    groupShortName: 'liaison'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

// /health/ready says 503 when the store is away, the audit found something late or is old, or the worker does not look.
resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'ready-${name}'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    SyntheticMonitorId: 'ready-${name}'
    Name: 'ready-${name}'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [{ Id: 'emea-gb-db3-azr' }, { Id: 'emea-nl-ams-azr' }]
    Request: { RequestUrl: 'https://${hostName}/health/ready', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${name}-not-ready'
  location: 'global'
  properties: {
    description: 'Liaison does not do what it promises: its health page says why.'
    severity: 1
    enabled: true
    scopes: [ready.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: ready.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

var watched = [
  { of: 'not-alive', scope: siteId, metric: 'HealthCheckStatus', when: 'LessThan', limit: 100, how: 'Average', text: 'An instance does not answer.', only: [] }
  { of: 'failures', scope: siteId, metric: 'Http5xx', when: 'GreaterThan', limit: 5, how: 'Total', text: 'Answers fail.', only: [] }
  {
    of: 'store-throttled'
    scope: cosmosId
    metric: 'TotalRequests'
    when: 'GreaterThan'
    limit: 20
    how: 'Count'
    text: 'The store holds back: raise its request units.'
    only: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
  }
]

resource alerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for one in watched: {
    name: 'alert-${name}-${one.of}'
    location: 'global'
    properties: {
      description: one.text
      severity: 2
      enabled: true
      scopes: [one.scope]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: one.of
            criterionType: 'StaticThresholdCriterion'
            metricName: one.metric
            operator: one.when
            threshold: one.limit
            timeAggregation: one.how
            dimensions: one.only
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]

// Counted by the bot itself (bot/telemetry/README.md). Counters come as the difference of each minute: they are added up.
var counted = [
  { of: 'late', metric: 'liaison_late_items', how: 'max', over: 0, text: 'What was owed is over five minutes late.' }
  { of: 'teams-throttled', metric: 'liaison_throttled_total', how: 'sum', over: 50, text: 'Teams holds back: lower the rate, or look who is written to.' }
]

resource ofTheBot 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for one in counted: {
    name: 'alert-${name}-${one.of}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: one.text
      severity: 2
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      // The table is there when the first metric has come.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: 'AppMetrics | where Name == "${one.metric}" | summarize Most = ${one.how}(Sum)'
            timeAggregation: 'Maximum'
            metricMeasureColumn: 'Most'
            operator: 'GreaterThan'
            threshold: one.over
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource money 'Microsoft.Consumption/budgets@2023-05-01' = {
  name: 'budget-${name}'
  properties: {
    category: 'Cost'
    amount: budget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetFrom }
    notifications: {
      soon: { enabled: true, operator: 'GreaterThan', threshold: 80, contactEmails: [email] }
      over: { enabled: true, operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted', contactEmails: [email] }
    }
  }
}

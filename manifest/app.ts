import type { Values } from './values.ts'
import { cy } from './words/cy.ts'
import type { ManifestWords } from './words/en.ts'
import { en } from './words/en.ts'

/** The lowest schema with shared and private channels (`supportsChannelFeatures`, January 2026). */
const schemaVersion = '1.25'

const everywhere = ['personal', 'team', 'groupChat'] as const

const commandsOf = ({ commands }: ManifestWords) => commands.map(([title, description]) => ({ title, description }))

/** The extension's commands, by the ids that the bot answers to. */
const extensionOf = (words: ManifestWords) => [
  {
    ...{ id: 'find', type: 'query', context: ['compose', 'commandBox'], initialRun: false },
    ...{ title: words.find, description: words.findAbout },
    parameters: [{ name: 'place', title: words.place, description: words.placeAbout, inputType: 'text' }],
  },
  {
    ...{ id: 'action', type: 'action', context: ['message', 'compose'], fetchTask: true },
    ...{ title: words.action, description: words.actionAbout },
  },
  {
    ...{ id: 'raise', type: 'action', context: ['message', 'compose'], fetchTask: true },
    ...{ title: words.raise, description: words.raiseAbout },
  },
]

/** The app as Teams is told of it. No permission is asked for that reads what people write to each other. */
export const manifestOf = (given: Values, version: string) => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
  manifestVersion: schemaVersion,
  version,
  id: given.MicrosoftAppId,
  localizationInfo: { defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'cy', file: 'cy.json' }] },
  developer: {
    name: given.LIAISON_DEVELOPER_NAME,
    websiteUrl: given.LIAISON_WEBSITE_URL,
    privacyUrl: given.LIAISON_PRIVACY_URL,
    termsOfUseUrl: given.LIAISON_TERMS_URL,
  },
  name: { short: en.name, full: en.fullName },
  description: { short: en.short, full: en.long },
  icons: { outline: 'outline.png', color: 'color.png' },
  accentColor: '#3B5B7A',
  bots: [
    {
      ...{ botId: given.MicrosoftAppId, scopes: everywhere, supportsFiles: false, isNotificationOnly: false },
      commandLists: [{ scopes: everywhere, commands: commandsOf(en) }],
    },
  ],
  composeExtensions: [{ botId: given.MicrosoftAppId, commands: extensionOf(en) }],
  supportsChannelFeatures: 'tier1',
  defaultInstallScope: 'personal',
  validDomains: [],
  webApplicationInfo: { id: given.MicrosoftAppId },
})

const listed = (words: ManifestWords): readonly (readonly [string, string])[] => [
  ...words.commands.flatMap(([title, description], at): readonly (readonly [string, string])[] => [
    [`bots[0].commandLists[0].commands[${at}].title`, title],
    [`bots[0].commandLists[0].commands[${at}].description`, description],
  ]),
  ...extensionOf(words).flatMap((command, at): readonly (readonly [string, string])[] => [
    [`composeExtensions[0].commands[${at}].title`, command.title],
    [`composeExtensions[0].commands[${at}].description`, command.description],
    ...('parameters' in command ? command.parameters : []).flatMap(
      ({ title, description }, one): readonly (readonly [string, string])[] => [
        [`composeExtensions[0].commands[${at}].parameters[${one}].title`, title],
        [`composeExtensions[0].commands[${at}].parameters[${one}].description`, description],
      ],
    ),
  ]),
]

/** The same strings in Welsh, by where they stand. */
export const welsh = (): Readonly<Record<string, string>> => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
  'name.short': cy.name,
  'name.full': cy.fullName,
  'description.short': cy.short,
  'description.full': cy.long,
  ...Object.fromEntries(listed(cy)),
})

import { actionMessage } from './action/index.ts'
import { samples as actionSamples } from './action/samples.ts'
import { actionFormMessage } from './action-form/index.ts'
import { samples as actionFormSamples } from './action-form/samples.ts'
import { actionListMessage } from './action-list/index.ts'
import { samples as actionListSamples } from './action-list/samples.ts'
import { actionListFormMessage } from './action-list-form/index.ts'
import { samples as actionListFormSamples } from './action-list-form/samples.ts'
import { actionListNewsMessage } from './action-list-news/index.ts'
import { samples as actionListNewsSamples } from './action-list-news/samples.ts'
import { actionListSettleMessage } from './action-list-settle/index.ts'
import { samples as actionListSettleSamples } from './action-list-settle/samples.ts'
import { actionWhichMessage } from './action-which/index.ts'
import { samples as actionWhichSamples } from './action-which/samples.ts'
import { adminsMessage } from './admins/index.ts'
import { samples as adminsSamples } from './admins/samples.ts'
import { areaSettingsMessage } from './area-settings/index.ts'
import { samples as areaSettingsSamples } from './area-settings/samples.ts'
import { areaStepsMessage } from './area-steps/index.ts'
import { samples as areaStepsSamples } from './area-steps/samples.ts'
import { askForPlaceMessage } from './ask-for-place/index.ts'
import { samples as askForPlaceSamples } from './ask-for-place/samples.ts'
import { clockMessage } from './clock/index.ts'
import { samples as clockSamples } from './clock/samples.ts'
import { contactMessage } from './contact/index.ts'
import { samples as contactSamples } from './contact/samples.ts'
import { coordinatorReportMessage } from './coordinator-report/index.ts'
import { samples as coordinatorReportSamples } from './coordinator-report/samples.ts'
import { coverMessage } from './cover/index.ts'
import { samples as coverSamples } from './cover/samples.ts'
import { deliveryNoticeMessage } from './delivery-notice/index.ts'
import { samples as deliveryNoticeSamples } from './delivery-notice/samples.ts'
import { deliveryStatusMessage } from './delivery-status/index.ts'
import { samples as deliveryStatusSamples } from './delivery-status/samples.ts'
import { digestMessage } from './digest/index.ts'
import { samples as digestSamples } from './digest/samples.ts'
import { digestNewsMessage } from './digest-news/index.ts'
import { samples as digestNewsSamples } from './digest-news/samples.ts'
import { drillMessage } from './drill/index.ts'
import { samples as drillSamples } from './drill/samples.ts'
import { elsewhereMessage } from './elsewhere/index.ts'
import { samples as elsewhereSamples } from './elsewhere/samples.ts'
import { entryFormMessage } from './entry-form/index.ts'
import { samples as entryFormSamples } from './entry-form/samples.ts'
import { entryNewsMessage } from './entry-news/index.ts'
import { samples as entryNewsSamples } from './entry-news/samples.ts'
import { faultMessage } from './fault/index.ts'
import { samples as faultSamples } from './fault/samples.ts'
import { groupMessage } from './group/index.ts'
import { samples as groupSamples } from './group/samples.ts'
import { groupFormMessage } from './group-form/index.ts'
import { samples as groupFormSamples } from './group-form/samples.ts'
import { groupsMessage } from './groups/index.ts'
import { samples as groupsSamples } from './groups/samples.ts'
import { guardDisputedMessage } from './guard-disputed/index.ts'
import { samples as guardDisputedSamples } from './guard-disputed/samples.ts'
import { guardMaskedMessage } from './guard-masked/index.ts'
import { samples as guardMaskedSamples } from './guard-masked/samples.ts'
import { guardNoteMessage } from './guard-note/index.ts'
import { samples as guardNoteSamples } from './guard-note/samples.ts'
import { guardRefusedMessage } from './guard-refused/index.ts'
import { samples as guardRefusedSamples } from './guard-refused/samples.ts'
import { helpMessage } from './help/index.ts'
import { samples as helpSamples } from './help/samples.ts'
import { holdsMessage } from './holds/index.ts'
import { samples as holdsSamples } from './holds/samples.ts'
import { joinMessage } from './join/index.ts'
import { samples as joinSamples } from './join/samples.ts'
import { joinEntryMessage } from './join-entry/index.ts'
import { samples as joinEntrySamples } from './join-entry/samples.ts'
import { joinFormMessage } from './join-form/index.ts'
import { samples as joinFormSamples } from './join-form/samples.ts'
import { joinPlaceMessage } from './join-place/index.ts'
import { samples as joinPlaceSamples } from './join-place/samples.ts'
import { joinsMessage } from './joins/index.ts'
import { samples as joinsSamples } from './joins/samples.ts'
import { keptMessage } from './kept/index.ts'
import { samples as keptSamples } from './kept/samples.ts'
import type { Language } from './language.ts'
import { listDifferenceMessage } from './list-difference/index.ts'
import { samples as listDifferenceSamples } from './list-difference/samples.ts'
import { lookUpsMessage } from './look-ups/index.ts'
import { samples as lookUpsSamples } from './look-ups/samples.ts'
import { meetingMessage } from './meeting/index.ts'
import { samples as meetingSamples } from './meeting/samples.ts'
import { meetingFormMessage } from './meeting-form/index.ts'
import { samples as meetingFormSamples } from './meeting-form/samples.ts'
import { meetingsListMessage } from './meetings/index.ts'
import { samples as meetingsSamples } from './meetings/samples.ts'
import type { Message } from './message.ts'
import { myDetailsMessage } from './my-details/index.ts'
import { samples as myDetailsSamples } from './my-details/samples.ts'
import { notFoundMessage } from './not-found/index.ts'
import { samples as notFoundSamples } from './not-found/samples.ts'
import { nudgeMessage } from './nudge/index.ts'
import { samples as nudgeSamples } from './nudge/samples.ts'
import { outsideMessage } from './outside/index.ts'
import { samples as outsideSamples } from './outside/samples.ts'
import { purgeForeseenMessage } from './purge-foreseen/index.ts'
import { samples as purgeForeseenSamples } from './purge-foreseen/samples.ts'
import { questionMessage } from './question/index.ts'
import { samples as questionSamples } from './question/samples.ts'
import { questionFormMessage } from './question-form/index.ts'
import { samples as questionFormSamples } from './question-form/samples.ts'
import { questionListMessage } from './question-list/index.ts'
import { samples as questionListSamples } from './question-list/samples.ts'
import { raiseFormMessage } from './raise-form/index.ts'
import { samples as raiseFormSamples } from './raise-form/samples.ts'
import { raisePreviewMessage } from './raise-preview/index.ts'
import { samples as raisePreviewSamples } from './raise-preview/samples.ts'
import { raisedMessage } from './raised/index.ts'
import { samples as raisedSamples } from './raised/samples.ts'
import { raisedChannelMessage } from './raised-channel/index.ts'
import { samples as raisedChannelSamples } from './raised-channel/samples.ts'
import { raisedListMessage } from './raised-list/index.ts'
import { samples as raisedListSamples } from './raised-list/samples.ts'
import { raisedReplyMessage } from './raised-reply/index.ts'
import { samples as raisedReplySamples } from './raised-reply/samples.ts'
import { recordLinkMessage } from './record-link/index.ts'
import { samples as recordLinkSamples } from './record-link/samples.ts'
import { refusedMessage } from './refused/index.ts'
import { samples as refusedSamples } from './refused/samples.ts'
import { reminderFormMessage } from './reminder-form/index.ts'
import { samples as reminderFormSamples } from './reminder-form/samples.ts'
import { reminderPolicyMessage } from './reminder-policy/index.ts'
import { samples as reminderPolicySamples } from './reminder-policy/samples.ts'
import { removeTextMessage } from './remove-text/index.ts'
import { samples as removeTextSamples } from './remove-text/samples.ts'
import { retentionMessage } from './retention/index.ts'
import { samples as retentionSamples } from './retention/samples.ts'
import { rosterMessage } from './roster/index.ts'
import { samples as rosterSamples } from './roster/samples.ts'
import { routeMessage } from './route/index.ts'
import { samples as routeSamples } from './route/samples.ts'
import { safetyMessage } from './safety/index.ts'
import { samples as safetySamples } from './safety/samples.ts'
import { sayWhyMessage } from './say-why/index.ts'
import { samples as sayWhySamples } from './say-why/samples.ts'
import { serviceMailMessage } from './service-mail/index.ts'
import { samples as serviceMailSamples } from './service-mail/samples.ts'
import { setUpMessage } from './set-up/index.ts'
import { samples as setUpSamples } from './set-up/samples.ts'
import { spocMessage } from './spoc/index.ts'
import { samples as spocSamples } from './spoc/samples.ts'
import { statisticsMessage } from './statistics/index.ts'
import { samples as statisticsSamples } from './statistics/samples.ts'
import { statisticsCsvMessage } from './statistics-csv/index.ts'
import { samples as statisticsCsvSamples } from './statistics-csv/samples.ts'
import { suggestionMessage } from './suggestion/index.ts'
import { samples as suggestionSamples } from './suggestion/samples.ts'
import { suggestionFormMessage } from './suggestion-form/index.ts'
import { samples as suggestionFormSamples } from './suggestion-form/samples.ts'
import { tenantsMessage } from './tenants/index.ts'
import { samples as tenantsSamples } from './tenants/samples.ts'
import { textGoneMessage } from './text-gone/index.ts'
import { samples as textGoneSamples } from './text-gone/samples.ts'
import { toldMessage } from './told/index.ts'
import { samples as toldSamples } from './told/samples.ts'
import { welcomeMessage } from './welcome/index.ts'
import { samples as welcomeSamples } from './welcome/samples.ts'
import { whichChannelMessage } from './which-channel/index.ts'
import { samples as whichChannelSamples } from './which-channel/samples.ts'
import { whichEntryMessage } from './which-entry/index.ts'
import { samples as whichEntrySamples } from './which-entry/samples.ts'
import { whichPersonMessage } from './which-person/index.ts'
import { samples as whichPersonSamples } from './which-person/samples.ts'
import { whichPlaceMessage } from './which-place/index.ts'
import { samples as whichPlaceSamples } from './which-place/samples.ts'

export interface Sample {
  readonly name: string
  readonly message: (language: Language) => Message
  readonly facts: unknown
}

const card = <Facts>(
  name: string,
  message: (facts: Facts, language: Language) => Message,
  samples: Readonly<Record<string, Facts>>,
) => ({
  name,
  samples: Object.entries(samples).map(
    ([sample, facts]): Sample => ({ name: sample, facts, message: (language) => message(facts, language) }),
  ),
})

/** Every card with its named samples: the tests and the preview walk these, unasked. */
export const cards = [
  card('meetings', meetingsListMessage, meetingsSamples),
  card('meeting', meetingMessage, meetingSamples),
  card('meeting-form', meetingFormMessage, meetingFormSamples),
  card('action', actionMessage, actionSamples),
  card('action-form', actionFormMessage, actionFormSamples),
  card('action-list', actionListMessage, actionListSamples),
  card('action-which', actionWhichMessage, actionWhichSamples),
  card('action-list-form', actionListFormMessage, actionListFormSamples),
  card('action-list-news', actionListNewsMessage, actionListNewsSamples),
  card('action-list-settle', actionListSettleMessage, actionListSettleSamples),
  card('admins', adminsMessage, adminsSamples),
  card('area-steps', areaStepsMessage, areaStepsSamples),
  card('area-settings', areaSettingsMessage, areaSettingsSamples),
  card('ask-for-place', askForPlaceMessage, askForPlaceSamples),
  card('clock', clockMessage, clockSamples),
  card('contact', contactMessage, contactSamples),
  card('delivery-notice', deliveryNoticeMessage, deliveryNoticeSamples),
  card('delivery-status', deliveryStatusMessage, deliveryStatusSamples),
  card('drill', drillMessage, drillSamples),
  card('elsewhere', elsewhereMessage, elsewhereSamples),
  card('entry-form', entryFormMessage, entryFormSamples),
  card('entry-news', entryNewsMessage, entryNewsSamples),
  card('coordinator-report', coordinatorReportMessage, coordinatorReportSamples),
  card('cover', coverMessage, coverSamples),
  card('digest', digestMessage, digestSamples),
  card('digest-news', digestNewsMessage, digestNewsSamples),
  card('fault', faultMessage, faultSamples),
  card('group', groupMessage, groupSamples),
  card('group-form', groupFormMessage, groupFormSamples),
  card('groups', groupsMessage, groupsSamples),
  card('guard-disputed', guardDisputedMessage, guardDisputedSamples),
  card('guard-masked', guardMaskedMessage, guardMaskedSamples),
  card('guard-note', guardNoteMessage, guardNoteSamples),
  card('guard-refused', guardRefusedMessage, guardRefusedSamples),
  card('help', helpMessage, helpSamples),
  card('holds', holdsMessage, holdsSamples),
  card('join', joinMessage, joinSamples),
  card('join-entry', joinEntryMessage, joinEntrySamples),
  card('join-form', joinFormMessage, joinFormSamples),
  card('join-place', joinPlaceMessage, joinPlaceSamples),
  card('joins', joinsMessage, joinsSamples),
  card('kept', keptMessage, keptSamples),
  card('list-difference', listDifferenceMessage, listDifferenceSamples),
  card('look-ups', lookUpsMessage, lookUpsSamples),
  card('my-details', myDetailsMessage, myDetailsSamples),
  card('not-found', notFoundMessage, notFoundSamples),
  card('nudge', nudgeMessage, nudgeSamples),
  card('outside', outsideMessage, outsideSamples),
  card('purge-foreseen', purgeForeseenMessage, purgeForeseenSamples),
  card('refused', refusedMessage, refusedSamples),
  card('reminder-form', reminderFormMessage, reminderFormSamples),
  card('reminder-policy', reminderPolicyMessage, reminderPolicySamples),
  card('question', questionMessage, questionSamples),
  card('question-form', questionFormMessage, questionFormSamples),
  card('question-list', questionListMessage, questionListSamples),
  card('raise-form', raiseFormMessage, raiseFormSamples),
  card('raise-preview', raisePreviewMessage, raisePreviewSamples),
  card('record-link', recordLinkMessage, recordLinkSamples),
  card('raised-channel', raisedChannelMessage, raisedChannelSamples),
  card('raised-reply', raisedReplyMessage, raisedReplySamples),
  card('raised', raisedMessage, raisedSamples),
  card('raised-list', raisedListMessage, raisedListSamples),
  card('remove-text', removeTextMessage, removeTextSamples),
  card('retention', retentionMessage, retentionSamples),
  card('roster', rosterMessage, rosterSamples),
  card('route', routeMessage, routeSamples),
  card('safety', safetyMessage, safetySamples),
  card('say-why', sayWhyMessage, sayWhySamples),
  card('service-mail', serviceMailMessage, serviceMailSamples),
  card('set-up', setUpMessage, setUpSamples),
  card('spoc', spocMessage, spocSamples),
  card('statistics', statisticsMessage, statisticsSamples),
  card('statistics-csv', statisticsCsvMessage, statisticsCsvSamples),
  card('suggestion', suggestionMessage, suggestionSamples),
  card('suggestion-form', suggestionFormMessage, suggestionFormSamples),
  card('tenants', tenantsMessage, tenantsSamples),
  card('text-gone', textGoneMessage, textGoneSamples),
  card('told', toldMessage, toldSamples),
  card('welcome', welcomeMessage, welcomeSamples),
  card('which-channel', whichChannelMessage, whichChannelSamples),
  card('which-entry', whichEntryMessage, whichEntrySamples),
  card('which-person', whichPersonMessage, whichPersonSamples),
  card('which-place', whichPlaceMessage, whichPlaceSamples),
]

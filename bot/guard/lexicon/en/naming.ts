import type { Table } from '../table.ts'

/** What introduces a name, what stands round one, and what people do with a person. */
export const naming = {
  contactLink: 'to with for i gyda a efo',
  staffLink: 'from at is o yw',
  saysName:
    'called named known_as aka a_k_a name_is names_is name name_of surname forename first_name last_name middle_name maiden_name alias goes_by real_name full_name fullname names first last',
  filler: 'dan sylw is are was were a an the as down be being by re still both now one our my',
  particle: 'van von de del della der den binte bint bin al el ibn ap ferch o mac mc di da dos san st le la',
  modal: 'will may can mark might must shall should could would do does did',
  greeting:
    'hi hello hiya hey thanks thank thx cheers regards dear morning afternoon evening best wishes helo diolch annwyl cofion shwmae da',
  caseOf:
    'mg11_of mg11_from mg11_for statement_of statement_from abe_of abe_for interview_of interview_with account_of evidence_of mother_of father_of parents_of regina_v r_v regina_versus rex_v r_vs rex_versus regina_vs crown_v rv dpp_v regina rex her_name his_name their_name her_first_name his_first_name her_surname his_surname her_names ei_henw ei_enw',
  mailFor:
    'letter_for letter_to letters_to letters_for parcel_for message_for message_to update_for updates_for news_for matter_of re regarding case_of supporting on_behalf_of signed_by referral_for referral_of file_for appointment_for visit_to call_to call_from email_from contact_with request_from',
  contacts:
    'ring~ rang rung call~ phone~ tell told telling inform~ email~ speak~ spoke spoken contact~ text~ visit~ met write_to wrote_to written_to update~ let support~ help~ remind~ warn~ interview~ arrest~ charge~ bail~ message~ notify notified thank~ represent~',
  personDoes:
    'has had have hasnt hadnt was wasnt is isnt says said asked asks wants wanted needs needed would wouldnt does doesnt did didnt feels rang called phoned emailed told prefers preferred wishes wished lives rings keeps knows lost got gets still never likes cant cannot could attended refused agreed declined replied texted messaged',
  standsIn: 'cover~ deputise~ stand_in stands_in standing_in fill_in fills_in filling_in cyflenwi dirprwyo',
  us: 'me us mi ni',
  ownTime: 'leave absence holiday desk inbox mailbox shift',
  placePreposition: 'in at near from for around across to ar yn ym yng i ger o gan',
  body: 'trust centre center house service services court police sarc unit team project hospital council university college school constabulary cps hmcts force charity group panel partnership foundation network office station chambers llp ltd solicitors rasso isva isvas witness_care road street mailbox inbox desk',
} as const satisfies Table

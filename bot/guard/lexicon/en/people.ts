import type { Table } from '../table.ts'

/** Who people are: in a case, to each other, at work. */
export const people = {
  cue: `
    victim vic survivor complainant client clients witness wit witnes suspect susp susps vics ips defendant def offender perpetrator perp accused ip ap
    service_user patient young_person injured_party aggrieved abuser attacker assailant rapist injured_person interested_party
    girl boy lady lad teenager teen youngster vulnerable_adult looked_after_child child toddler baby kid infant schoolgirl schoolboy
    the_man the_woman the_male the_female this_man this_woman a_man a_woman young_woman young_man young_girl young_boy the_child the_lady
    victims_name survivors_name complainants_name suspects_name defendants_name clients_name offenders_name children_s_name accuser detainee arrestee nominal respondent claimant sufferer vulnerable_witness key_witness alleged_victim alleged_offender
    alleged_perpetrator the_caller first_witness second_witness co_defendant codefendant co_accused the_individual groomer paedophile
    the_person this_person person_concerned the_family his_solicitor compl complt comp'nt def't deft wtn
  `,
  cues: 'victims survivors complainants witnesses suspects defendants offenders perpetrators kids children girls boys women men teenagers patients',
  she: 'she he him her his hers himself herself hisself',
  they: 'they them their theirs themselves',
  person: 'person someone somebody anyone anybody people individual individuals adult adults',
  kin: `
    mother^ mum^ mam mummy father^ dad^ daddy step_father stepfather step_dad stepdad step_mother stepmother step_mum stepmum stepson step_son stepdaughter step_daughter
    brother^ sister^ step_brother stepbrother half_brother step_sister stepsister half_sister sibling^ twin^ son^ daughter^ uncle^ aunt^ auntie^ aunty niece^ nephew^ cousin^
    grandfather^ grandad^ granddad^ grandpa grandmother^ grandma nan^ nana gran^ granny grandparent^ grandson granddaughter husband^ wife wifes wives spouse fiance fiancee
    boyfriend^ girlfriend^ bf gf ex ex_partner^ expartner ex_husband exhusband ex_wife exwife ex_boyfriend ex_girlfriend ex_bf ex_gf former_partner former_husband former_wife former_boyfriend
    landlord^ landlady lodger^ flatmate^ flat_mate^ housemate^ house_mate^ room_mate roommate^ neighbour^ best_friend^ family_friend^ friend_of_the_family mate^ friend^ friends bestie
    carer^ foster_carer^ foster_father foster_mother foster_parent^ guardian^ babysitter^ childminder^ in_law mother_in_law father_in_law brother_in_law sister_in_law
    relative^ family_member^ parent^ mother_of father_of baby_daddy godfather godmother close_relative next_of_kin lover^ affair
    on_off_partner estranged_husband estranged_wife estranged_partner hubby missus bloke_she_was_seeing work_colleague
  `,
  teacherOf:
    'teacher tutor coach boss manager supervisor doctor gp landlord vicar employer instructor line_manager colleague',
  partner:
    'partner partners colleague^ boss bosses supervisor^ manager^ tutor^ coach^ employer^ employee^ co_worker^ coworker^ classmate^ teammate^',
  occupation: `
    teacher^ head_teacher headteacher nurse^ doctor^ paramedic^ midwife vicar^ priest^ imam^ pastor^ minister taxi_driver^ bus_driver^ lorry_driver^ cab_driver^ driver^ delivery_driver^
    barmaid^ barman bartender^ waitress^ waiter^ chef^ cook cleaner^ builder^ plumber^ electrician^ mechanic^ carpenter^ farmer^ shop_assistant hairdresser^ barber^ footballer^ football_coach
    student^ pupil^ schoolteacher^ lecturer^ professor^ student_nurse trainee apprentice^ soldier^ sailor^ marine^ firefighter^ fireman police_officer^ police_constable^ serving_officer^ serving_police_officer^ ex_police_officer^ special_constable pcso_officer prison_officer^ security_guard^ bouncer^ doorman door_staff
    singer^ actor^ actress^ musician^ dj model^ journalist^ politician^ councillor^ mp magistrate sex_worker^ escort^ prostitute^ stripper^ accountant^ solicitor_by_trade estate_agent^ dentist^ vet vets
    pharmacist^ social_worker_by_trade care_worker^ care_assistant^ support_worker_by_trade childminder nanny^ au_pair gp_by_trade surgeon^ consultant_surgeon physiotherapist^ masseur masseuse personal_trainer^ football_manager rugby_player^ football_player^ athlete^ gymnast^ coach_driver
    postman postwoman postie warehouse_worker^ factory_worker^ labourer^ bricklayer^ scaffolder^ roofer^ gardener^ window_cleaner^ engineer^ programmer^ scientist^ pilot^ air_steward flight_attendant^ receptionist_by_trade shopkeeper^ butcher^ baker^ fisherman miner^ steelworker^ tattooist^ beautician^ influencer^ blogger^ youtuber^ celebrity^ scout_leader^ youth_worker^ youth_leader^ choirmaster cleric^ monk^ nun^ rabbi^ landlord_of_the_pub publican^ bookkeeper^
    carer_by_trade foster_carer_by_trade civil_servant^ banker^ barrister_by_trade trainee_solicitor^ law_student^ medical_student^ army_officer^ drug_dealer^ unemployed retired_teacher tv_presenter presenter^ pundit
  `,
  rank: `
    dc ds di dci dsu detsupt det_con det_sgt det_insp det_supt det_ch_insp det_ch_supt dcs pc ps sgt sergeant insp inspector chief_inspector ci supt superintendent chief_superintendent ch_supt ch_insp
    constable detective detective_constable detective_sergeant detective_inspector detective_chief_inspector detective_superintendent detective_chief_superintendent tdc tds tdi tdci adc acting_ds acting_di acting_dci acting_insp acting_supt
    pcso acc_ranks dcc chief_constable assistant_chief_constable deputy_chief_constable commander commissioner_rank wpc ddc pstaff
    hhj judge mr_justice mrs_justice ms_justice lord_justice lady_justice recorder district_judge dj_mc sir dame lord lady_chief_justice rt_hon cllr
  `,
  officer:
    'pc wpc ps dc ds di sgt sergeant constable inspector detective pcso special_constable custody_sergeant police_officer copper bobby special',
  officers: 'pcs dcs sergeants constables inspectors detectives pcsos officers coppers specials',
  handsOver:
    'cover covers covering contact contacts spoc oic instead replaces replacing replacement taking_over takes_over handover new joins joining joined list mailbox on_leave back add',
  title: 'mr mrs ms miss mx master mister messrs madam dr prof professor_title rev reverend fr',
  role: `
    oic officer_in_the_case officer_in_case sio isva isvas chisva idva idvas spoc spocs single_point_of_contact vlo vlos victim_liaison_officer^ liaison_officer^ flo flos soit soits soio sto stos soco reviewing_lawyer lawyer lawyers
    prosecutor prosecutors crown_prosecutor senior_crown_prosecutor scp rasso_lawyer ccp dccp unit_head head_of_unit rasso_unit_head legal_manager paralegal_officer paralegal^ counsel prosecuting_counsel prosecution_counsel
    junior_counsel leading_counsel kc qc barrister^ advocate^ solicitor_advocate intermediary intermediaries registered_intermediary interpreter^ translator^ usher^ clerk clerk_to_the_court court_clerk list_officer listing_officer case_progression_officer case_worker caseworker^ caseworkers
    coordinator^ co_ordinator^ chair chairs deputy deputies vice_chair deputy_chair secretary administrator^ admin lead leads force_lead strategic_lead agency_lead service_manager^ team_leader^ team_manager^ area_manager^ chief_executive ceo director^ head
    reviewing_prosecutor duty_prosecutor duty_lawyer duty_officer duty_sergeant duty_inspector case_officer^ investigating_officer officer officers investigator^ examiner^ support_worker^ key_worker^ keyworker^ social_worker^ adviser^ advisor^ advisers volunteer^ trustee^
    crisis_worker^ safeguarding_lead business_manager^ operations_manager^ performance_manager^ policy_lead^ analyst^ assessor^ contact contacts staff commissioner pcc police_and_crime_commissioner victims_commissioner ambassador^ representative^ rep reps
    owner owners holder^ author^ raiser^ recipient^ sender^ signatory facilitator^ trainer^ speaker^ attendee^ delegate^ member members guest guests reviewer^ successor^ predecessor^ counterpart^ colleague_role line_manager^ disclosure_officer^ file_handler file_builder exhibits_officer soc_officer viewing_officer appropriate_adult^ supporter^ wco witness_care_officer^ wcos sdo
    independent_adviser^ independent_sexual_violence_adviser^ independent_sexual_violence_advisor^ cover
  `,
} as const satisfies Table

import type { Table } from '../table.ts'

/** Previous convictions and dealings with the police, on sight; sentences, which may also be those of the case itself. */
export const history = {
  history: `
    previous_conviction^ previous_cons previous_convictions pre_con^ precon^ precons previous_for previous_offence^ previous_offending previous_caution^ previous_arrest^ previous_allegation^ previous_complaint^ previous_sentence^ previous_rape antecedent^ criminal_record^ criminal_history offending_history history_of_offending history_of_violence history_of_dv history_of_domestic history_of_abuse history_of_sexual has_form_for got_form has_form
    convicted_of convicted_for was_convicted been_convicted conviction_for convictions_for has_a_conviction prior_conviction^ prior_offence^ earlier_conviction^ spent_conviction^ unspent_conviction^ caution_for cautioned_for was_cautioned has_a_caution a_caution_in reprimand^ final_warning_in final_warning_for registered_sex_offender^ rso rsos known_sex_offender^ sex_offender^ sex_offenders_register sex_offenders_registry on_the_register on_the_sor signs_the_register vodb visor_nominal viser shpo sopo sho_order sexual_harm_prevention_order^ sexual_risk_order^ sro_order dvpo dvpn restraining_order_from non_molestation_order_from
    known_to_police known_to_the_police known_to_us known_offender known_paedophile known_to_services known_to_social pnc_shows pnc_print pnc_record pnc_check_shows pnc_has pnd_shows pnc_says pnc_trace no_trace_on_pnc intel_on intelligence_on intel_shows intelligence_shows niche_shows
    out_of_prison out_of_jail been_in_prison been_inside been_to_prison served_time done_time did_time doing_time served_a_sentence serving_a_sentence served_years released_from_prison on_licence on_probation_for recalled_to_prison life_sentence_prisoner ex_offender^ repeat_offender^ serial_offender^ career_criminal reoffend~ reoffended prolific_offender^ reported_him_before reported_before_for accused_before accused_of_this_before accused_of_the_same been_accused_before arrested_before arrested_previously previously_arrested previously_convicted previously_cautioned previously_accused previously_charged been_arrested_before done_it_before did_this_before done_this_before did_the_same done_the_same another_girl another_woman another_victim another_complainant other_victim other_victims other_complainants other_girls other_women other_reports_of two_other_girls
    dbs_shows disclosure_barring community_order_for suspended_sentence_for years_for_rape years_for_assault years_for_robbery conditional_discharge_for asbo gang_member gang_nominal mappa_nominal mappa_subject mappa_level county_lines_nominal dv_callout^ dv_call_outs callouts_for string_of imprisoned jailed_before bound_over banged_up time_inside spell_inside months_inside years_inside previous_domestic domestic_callout^ domestic_history dv_history dv_marker^ warning_marker^ done_this_to_others done_it_to_others wanted_for_other
  `,
  sentenced:
    'suspended_sentence^ community_order^ custodial_sentence^ prison_sentence^ jail_sentence^ prison_term^ curfew_order^ unpaid_work',
  locked: 'jailed imprisoned locked_up sent_down sent_to_prison sent_to_jail put_in_prison put_inside',
  jail: 'prison jail borstal young_offenders young_offenders_institution',
  crime:
    'theft drugs violence burglary harassment harassing assault assaulting shoplifting fraud robbery abh gbh wounding stalking rape affray arson dealing',
  hearing: 'hearing hearings review reviews scheme reference guideline guidelines guidance leaflet training date dates',
  past: 'ago previously before last_year already twice in_the_past last_time years_back back_in',
} as const satisfies Table

import type { Table } from '../table.ts'

/** Danger now. The safeguarding notice is shown whatever else the guard decides. */
export const safety = {
  danger: `
    in_danger immediate_danger in_immediate_danger danger_now risk_to_life threat_to_life threats_to_life threat_to_kill threats_to_kill threatened_to_kill threatening_to_kill threatens_to_kill threatened_her threatened_him threatening_her threatening_him going_to_kill going_to_hurt will_kill will_hurt kill_her kill_him kill_them kill_me killing_her gonna_kill gonna_hurt wants_to_kill wants_to_hurt hurt_her_again kill_us
    gone_missing reported_missing is_missing went_missing missing_since missing_from_home mispers misper missing_person cant_find_her cannot_find_her not_been_seen_since whereabouts_unknown hasnt_been_seen has_not_been_seen run_away ran_away absconded
    not_safe unsafe_at_home isnt_safe is_not_safe not_safe_at_home feels_unsafe fear_for_her fear_for_his fears_for_her fears_for_his fearing_for scared_for_her_life fears_for_her_life fear_of_her_life afraid_for_her_life outside_her_house outside_her_home outside_with_a knife weapon gun machete acid hammer armed turned_up_outside at_her_door at_the_door breach_of_bail_now following_her_now being_followed
    emergency_now call_999 ring_999 need_police_now in_crisis at_immediate_risk at_serious_risk at_high_risk at_risk_of_harm imminent_risk imminent_harm forced_marriage honour_based held_against locked_in strangled_her beating_her
  `,
} as const satisfies Table

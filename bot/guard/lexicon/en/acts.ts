import type { Table } from '../table.ts'

/** What happened between people. None of it belongs in a message about a process. */
export const acts = {
  /** Refused wherever they stand. */
  act: `
    distressed_state state_of_distress hysterical aftershave early_evidence_kit flashing flashed blood bloods predator predators monster pervert creep nonce paedo perv lechery leering catcalled
    raped raping rapes grope~ fondle~ molest~ penetrate~ penetration digitally_penetrated ejaculate~ ejaculation masturbate~ masturbation orgasm^ erection oral_sex anal_sex vaginal_sex sexual_intercourse intercourse had_sex having_sex have_sex
    strangle~ strangulation choke~ throttle~ suffocate~ smother~ stealthing spiked spiking spike_her spiked_drink drugged date_rape grooming groomed groom_her sexually_assaulted sexually_abused sexually_touched indecently_assaulted indecently_exposed
    undress~ undressed half_dressed naked nude nudes topless knickers bra underwear boxers trousers_down clothes_off pants_down semen sperm saliva condom^ vagina vaginal penis genitals genital breast^ boobs bum buttocks crotch groin anus anal lubricant sex_toy^ vibrator pornography porn pornographic
    bruise^ bruised bruising bite_mark^ bitten scratch_mark^ scratches black_eye swelling laceration^ abrasion^ bleeding bled torn tearing wound^ wounded fracture^ broken_nose broken_arm stab~ stabbed slash~ punch~ kick~ slap~ headbutt~ beaten beat_her beat_him battered grab~ shove~ pinned pinning held_her_down held_him_down held_down hold_her_down hair_pulled pulled_her_hair drag~ dragged overpower~ restrain~ restraint
    ripped_her forced_her forced_himself forced_to_perform forced_him made_her_perform made_her_do kissed kissing kiss snog~ cuddling cuddled spooning hugged licked licking sucked sucking thrust~ straddle~ sat_on_her lay_on_top on_top_of got_on_top climbed_into_bed got_into_bed in_bed_with into_her_bed into_bed
    woke_up waking_up woken_up asleep unconscious passed_out blacked_out blackout blacking_out came_round came_to collapsed fell_asleep while_she_slept sleeping consensual non_consensual nonconsensual consensually without_consent without_her_consent without_his_consent no_consent reasonable_belief belief_in_consent mistaken_belief sexsomnia up_for_it
    drunk drunken tipsy intoxicated intoxication sober hungover been_drinking had_been_drinking had_a_drink had_too_much drinks_heavily drinking_heavily sloshed pissed wasted shitfaced high_on on_drugs taken_drugs cocaine coke heroin cannabis weed ketamine mdma ecstasy ghb rohypnol amphetamine^ spice_user crack_cocaine alcohol vodka wine beers prosecco lager cider shots whisky gin
    flirt~ hooked_up hook_up one_night_stand booty_call friends_with_benefits tinder grindr bumble hinge dating_app^ sext~ sexting dick_pic^ sexual_images intimate_images indecent_images indecent_image^ revenge_porn upskirting voyeurism exposed_himself flash~_her nudes_of sexual_photos
    threatened_her threatened_him threatens_her threatening_her threatening_him threatened_to stalked stalking_her followed_her following_her followed_him followed_home controlled_her controlling_her coerced coercion_by coercing gaslight~ isolated_her tracked_her tracking_her blackmail~ spat locked_her locked_in trapped_her cornered_her trafficked pimped
    touch_her touched touches_her touching_her touching_him touched_himself inappropriate_touching inappropriately_touched hands_down hand_on_her hand_up_her hand_down_her under_her_clothes under_her_skirt up_her_skirt down_her_top rubbed rubbing stroked stroking squeezed_her thigh^ between_her_legs between_his_legs wrists wrist her_neck her_throat his_hands his_fingers fingered fingering bedsheet^ bedding mattress duvet bedroom^ her_bed his_bed took_advantage abused_her abused_him abusing_her abusing_him abused_by assaulted_her assaulted_him assaulted_by assaults_her attacked_her attacked_by raped_by attempted_rape assaulting
    screaming screamed scream screams shouting shouted crying sobbing cried struggled fought_back fought_him froze resisted said_no told_him_to_stop said_stop asked_him_to_stop wouldnt_stop would_not_stop didnt_stop kept_going carried_on_even no_twice consented consents_to_sex did_not_consent didnt_consent never_consented
    row_between argument_between argued arguing jealous cheating cheated infidelity virgin virginity promiscuous sexual_history previous_sexual sexual_partner^ sexually_active contraception morning_after_pill
  `,
  /** Plain words for an offence: content only beside a person or a time. */
  offence:
    'rape assault^ assaulted attack^ attacked abuse^ abused abusing incident^ offence^ offending touching attempted_rape allegation^ sexual_touching robbery theft harassment stalking_noun crime^ stalked offended murder',
  /** Verbs that one person does to another outside this work. */
  did: `
    push~ pull~ hit hits hitting hurt hurts hurting bite bit bites touch~ force~ follow~_home threaten~ harass~ chase~_her throw~ threw thrown hold_her held_her held_him keep_her kept_her left_her leave_her lure~ invite~_back invited_her_back took_her took_him take_her drove_her picked_her_up met_her met_him seduce~ pester~ bully~ control~ track~ spy~ film~ photograph~
    like~_her loves_her love_him fancy~ date~ dating dated dumped sleep_with slept_with slept sleep sleeps married marry marries divorced divorcing separated lived_together live_together living_together lives_with live_with moved_in moved_out split_up broke_up broken_up break_up cheated in_a_relationship relationship_with together_for
  `,
  /** When and how a thing came about. */
  happened: `happened happening_to_her took_place occurred went_on started_it did_it does_it doing_it what_he_did what_she_did what_happened that_night the_night last_night_he the_night_before the_morning_after on_the_night night_of day_of_the_incident time_of_the_incident time_of_the_offence afterwards beforehand_he night_out nights_out the_party works_do christmas_do hen_do stag_do house_party after_party nightclub^ clubbing`,
  /** What people also travel by, or stay in for court. */
  travel: 'hotel^ taxi^ cab^ uber bus buses car^ van^ lorry train_seat',
  /** Places and things of a private life. */
  life: `
    pub^ bar bars club^ party parties motel airbnb flat flats flatshare caravan kitchen bathroom shower toilet_cubicle sofa couch lounge living_room garden shed garage alley alleyway underpass park_bench woods forest beach field_nearby stairwell festival concert gym swimming_pool holiday_in church_hall mosque temple takeaway kebab chip_shop salon shop shops supermarket warehouse factory restaurant cafe tent sauna massage nail_bar car_park canal river_bank layby lay_by train_carriage
    dress skirt jeans top_off clothes clothing hair wig tattoo^ perfume lipstick makeup jewellery wedding birthday anniversary money cash laptop tablet_device ipad playstation xbox tiktok instagram facebook snapchat^ snapchats snap snaps whatsapp^ whatsapps messenger_chat telegram onlyfans discord selfie^ selfies voicenote^ voice_note^ voicemail_from_him dms dm_from emoji^
    wall window windows door_locked lock_on taxi_rank cash_machine barmaid_at bouncer_at ginger blonde brunette hair_colour tall muscular scar foreign accent
  `,
} as const satisfies Table

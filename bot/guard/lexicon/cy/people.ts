import type { Table } from '../table.ts'

/** Who people are, in Welsh. Every first word is known in each mutation; `=` marks one that is not to be mutated. */
export const people = {
  cue: `
    dioddefwr dioddefwraig goroeswr goroeswraig goroesydd achwynydd cleient cleientes tyst tystes diffynnydd diffinydd cyhuddedig unigolyn_dan_amheuaeth unigolion_dan_amheuaeth rhywun_dan_amheuaeth person_dan_amheuaeth dyn_dan_amheuaeth y_sawl_dan_amheuaeth sydd_dan_amheuaeth un_sydd_dan_amheuaeth
    troseddwr ymosodwr camdriniwr treisiwr drwgweithredwr merch bachgen dynes geneth hogyn hogan crwt croten plentyn person_ifanc defnyddiwr_gwasanaeth claf menyw_ifanc y_fenyw y_dyn un_sydd_wedi_goroesi un_a_gyhuddwyd un_sydd_wedi_ei_gyhuddo un_sydd_wedi_i_gyhuddo yr_un_sydd_wedi_i_gyhuddo sydd_wedi_ei_gyhuddo yr_unigolyn y_person y_teulu
  `,
  cues: 'dioddefwyr goroeswyr tystion cleientiaid diffynyddion plant merched bechgyn menywod dynion',
  she: 'iddi iddo ganddi ganddo arni arno wrthi wrtho ohoni ohono amdani amdano ati ato hithau= yntau= hebddi hebddo drosti drosto ynddi ynddo ef= nhw=_ill_dau',
  cyShe: 'hi= e= fe= fo=',
  kin: `
    mam tad mamgu= famgu= mam_gu tad_cu taid nain brawd chwaer mab llystad llysfam llysfab llysferch llysfrawd llyschwaer hanner_brawd hanner_chwaer ewythr wncwl modryb anti= cefnder cyfnither nai nith gwr_priod gwraig gwr partner cyn_bartner cyn_wr cyn_gariad cyn_gwr cyn_wraig chyn_wr= chyn_bartner= chyn_gariad= cariad ffrind ffrindiau cymydog cymdoges landlord= perchennog_ty cydletywr wyr_bach wyres rhiant rhieni teulu perthynas tad_yng_nghyfraith mam_yng_nghyfraith brawd_yng_nghyfraith gofalwr gofalwraig gwarchodwr tad_maeth mam_faeth efeilliaid priod dyweddi
  `,
  occupation: `
    nyrs athro athrawes heddwas plismon plismones heddwraig meddyg ffermwr ffarmwr gyrrwr gyrrwr_tacsi gyrrwr_bws gyrrwr_lori cogydd glanhawr glanhawraig adeiladwr plymwr trydanwr mecanig saer myfyriwr myfyrwraig disgybl darlithydd ficer gweinidog offeiriad bydwraig parafeddyg siopwr gweinydd gweinyddes milwr diffoddwr_tan canwr cantores actor actores newyddiadurwr cynghorydd_sir cynghorydd_lleol cynghorydd_tref pel_droediwr chwaraewr hyfforddwr hyfforddwr_pel_droed triniwr_gwallt prentis deintydd milfeddyg gwleidydd cerddor swyddog_carchar swyddog_diogelwch barmon barforwyn dyn_tan fet gweithiwr_ffatri
  `,
  title: 'bonwr= bonesig= foneddiges=',
  role: `
    swyddog swyddogion cyfreithiwr cyfreithwyr erlynydd erlynwyr cynghorydd cynghorwyr cynghorydd_annibynnol cwnsler bargyfreithiwr eiriolwr barnwr cydlynydd cadeirydd dirprwy goruchwyliwr rheolwr cyfryngwr cyfieithydd cyfarwyddwr gweithiwr_cymorth gweithiwr_cymdeithasol gweithiwr_achos arweinydd comisiynydd cyswllt pwynt_cyswllt pwynt_cyswllt_unigol swyddog_cyswllt cyfaill_cyfreithiwr clerc
  `,
  greeting: 'bore_da prynhawn_da noswaith_dda',
  saysName: 'enw enwau o_r_enw= enwir gelwir adnabyddir cyfenw enw_cyntaf enw_llawn enw_bedydd',
  filler: 'yw= ydi= ydy= oedd= yn= sef= y= yr= r= n= ni= fy= ein= o=',
  contacts:
    'ffoniwch ffonio ffoniodd siaradais siarad siaradodd siaradwyd cysylltu cysylltais cysylltwch dweud_wrth dywedwch_wrth rhowch_wybod_i rhoi_gwybod_i cwrdd cyfarfod_a ebostio anfonwch_at ysgrifennu_at cefnogi',
  mailFor: 'llythyr llythyr_i neges_i llythyr_at galwad_gan atgyfeiriad_ar_gyfer',
  personDoes: 'eisiau= wedi= heb= yn_dweud= yn_gofyn= am_gael= angen=',
  caseOf: 'r_v_y_brenin= datganiad_gan mg11_gan',
} as const satisfies Table

import type { Table } from '../table.ts'

/** Evidence, health and history in Welsh. */
export const content = {
  act: `
    treisio treisiodd treisiwyd ymosod_arni ymosod_arno ymosododd cyffwrdd cyffyrddodd cyffyrddwyd tagu tagodd mygu mygodd cusanu cusanodd cofleidio dyrnu dyrnodd cicio ciciodd slapio slapiodd taro_hi gwthio gwthiodd llusgo llusgodd gafaelodd cydio cydiodd dal_i_lawr ei_dal_i_lawr ei_dal_hi curo curodd trywanu trywanodd brathu brathodd crafu cleisiau clais cleisio gwaedu anafiadau anaf anafu anafwyd semen= sberm= poer condom= noeth noethlymun dillad_isaf nicyrs bronglwm tynnu_dillad dadwisgo cael_rhyw rhyw_geneuol rhyw_rhefrol cyfathrach fagina pidyn bronnau
    meddw feddw wedi_meddwi= meddwi yfed yfodd wedi_bod_yn_yfed cyffuriau alcohol= canabis= heroin= cocen cysgu cysgodd deffro deffrodd deffroes dihuno dihunodd anymwybodol llewygu llewygodd cydsynio cydsyniodd cydsyniol heb_gydsyniad cydsyniad_rhesymol gwely gwelyau ystafell_wely llofft dillad_gwely sgrechian sgrechiodd gweiddi gweiddodd crio criodd llefain wylo ffoto_noeth lluniau_noeth delweddau_anweddus bygwth bygythiodd bygythiwyd stelcian dilyn_hi ei_dilyn ei_dilyn_hi ei_threisio ei_dreisio ei_tharo ei_chyffwrdd ei_chusanu ei_thagu ei_lladd ei_niweidio cyffwrdd_a_hi cam_drin_hi ei_cham_drin sbeicio sbeiciwyd
    morddwyd cluniau arddyrnau gwddf_hi eisiau_fe eisiau_fo noson_honno y_noson_honno y_noson_cynt dyweddio ffraeo ffrae dadlau_rhwng
  `,
  didCy: 'taro curo gwthio brathu cyffwrdd treisio cusanu bygwth niweidio brifo lladd camdrin gorfodi llusgo tagu',
  offence: 'trais ymosodiad ymosodiadau trosedd digwyddiad honiad honiadau camdriniaeth',
  happened:
    'digwyddodd ddigwyddodd digwydd wedi_digwydd y_noson_honno noson_honno beth_ddigwyddodd pan_ddigwyddodd ar_y_noson',
  life: 'tafarn tafarndy clwb parti gwesty fflat cegin ystafell_ymolchi cawod gardd garej coedwig traeth parc bwyty caffi siop wal ffenest ffenestr drws gwisg sgert dillad gwallt pentref negeseuon neges',
  travel: 'tacsi bws car= gar= fan=',
  named: `
    lawrlwythiad lawrlwytho lawrlwythiad_ffon lawrlwythiadau cofnodion_ffon data_ffon data_lleoliad fforensig canlyniadau_fforensig adroddiad_fforensig tystiolaeth_fforensig tocsicoleg swabiau swab labordy olion_bysedd ol_bys deunydd_trydydd_parti cofnodion_meddygol nodiadau_meddygol tystiolaeth_feddygol adroddiad_meddygol cofnodion_ysgol cofnodion_y_meddyg_teulu cofnodion_gwasanaethau_cymdeithasol cofnodion_y_gwasanaethau_cymdeithasol trawsgrifiad trawsgrifiadau trawsgrifio recordiad recordiadau recordiad_abe trawsgrifiad_abe clip_abe cyfweliad_heddlu cyfweliad_dan_rybudd galwad_999 deunydd_nas_defnyddiwyd camera_corff fideo_corff datganiad_tyst adroddiad_arbenigol canlyniad_dna canlyniadau_dna canlyniad_fforensig sampl_gwaed teledu_cylch_cyfyng tystiolaeth_ddigidol arddangosyn
  `,
  holds:
    'download= abe= negeseuon neges testun lluniau llun fideo ffoto ffon ffonau gliniadur dyfais datganiad cyfweliad canlyniad canlyniadau tystiolaeth cyngor llythyr_gan stori cyfrif_hi facebook= messages=',
  tells:
    'dweud ddweud dywedodd ddywedodd dweder honni honnodd dangos ddangos dangosodd disgrifio disgrifiodd son_am= soniodd cadarnhau_ei cadarnhau_stori gwrth_ddweud datgelu datgelodd awgrymu awgrymodd profi_bod cyfateb cyfatebodd canfod canfuwyd cafwyd_hyd= dod_o_hyd= gwadu gwadodd cyfaddef cyfaddefodd cyfaddefwyd adnabod cydfynd_a yn_cynnwys_neges',
  finding: 'negyddol positif cadarnhaol cyfateb yn_cyfateb dim_cyffuriau= dim_byd= does_dim_byd= gwan cryf amhendant',
  strategy:
    'gobaith_realistig euogfarn credadwy hygrededd annibynadwy anghyson anghysondeb anghysonderau newid_ei_stori stori_wedi_newid ei_stori ei_fersiwn gair_yn_erbyn gair_hi gair_e ei_air= ei_gair= yn_erbyn_ei_air= amddiffyniad_o_gydsyniad celwydd celwyddau dweud_celwydd tynnu_ei_chwyn tynnodd_ei_chwyn tynnu_n_ol_ei tynnu_cwyn cymeriad_drwg dim_sylw= alibi= pledio_n_euog_ar ei_gredu ei_chredu rheithgor tystiolaeth_yn_wan tystiolaeth_wan tystiolaeth_gref digon_o_dystiolaeth diffyg_tystiolaeth cyfaddefiad gwadiad cyfaddefodd_e fe_gyfaddefodd= honiad_arall honiad_blaenorol honiad_ffug',
  judges: 'cyfreithiwr swyddog erlynydd barnwr cwnsler rheithgor tyst',
  thinks: 'meddwl credu poeni tybio amau',
  condition:
    'iselder gorbryder pryder_difrifol awtistig awtistiaeth anabledd anabledd_dysgu anableddau anabl byddar dall dementia= sgitsoffrenia= deubegynol epilepsi= epileptig diabetes= canser asthma= beichiog beichiogrwydd colli_babi collodd_y_babi collodd_hi_r_babi camesgoriad erthyliad salwch salwch_meddwl afiechyd afiechyd_meddwl iechyd_meddwl anhwylder anhwylder_bwyta dyslecsia= dyslecsig adhd= ptsd= ol_fflachiau fflachiadau hunllefau pyliau_o_banig pwl_o_banig alcoholig= caeth_i dibyniaeth nerfau cadair_olwyn trawma trawmateiddio cyflwr_meddygol cyflwr_iechyd diagnosis= ddiagnosis= anaf_i_r_ymennydd anhunedd hiv= haint clefyd problem_iechyd problemau_iechyd',
  treatment:
    'meddyginiaeth moddion tabledi tabledi_cysgu gwrth_iselder presgripsiwn seiciatrydd seiciatrig seicolegydd_clinigol ysbyty yn_yr_ysbyty ward_seiciatrig tim_argyfwng camhs= emdr= cbt= llawdriniaeth cemotherapi= dadwenwyno adsefydlu triniaeth mewn_therapi sesiynau_therapi sesiynau_cwnsela sesiwn_therapi ei_therapi ei_chwnsela ei_meddyg ei_feddyg',
  therapist: 'therapydd cwnselydd seicolegydd seiciatrydd meddyg meddyg_teulu nyrs',
  therapyNotes: 'nodiadau_cwnsela nodiadau_therapi cofnodion_cwnsela cofnodion_therapi',
  feels: 'beio_ei_hun beio_hun gwaeth gwella ofnus ofn_arni ofn_arno crio cofio anghofio poeni',
  selfHarm:
    'hunan_niweidio hunan_niwed hunanniweidio hunan_laddiad hunanladdiad hunanleiddiol gorddos gorddosio lladd_ei_hun lladd_ei_hunan lladd_hun torri_ei_hun niweidio_ei_hun diweddu_ei_bywyd rhoi_diwedd_ar_ei_bywyd cymryd_ei_bywyd ddim_eisiau_byw= eisiau_marw= crogi_ei_hun',
  history:
    'euogfarnau_blaenorol euogfarn_flaenorol euogfarnau euogfarn_am cofnod_troseddol record_droseddol hanes_troseddol cofrestr_troseddwyr_rhyw cofrestr_troseddwyr troseddwr_rhyw troseddwyr_rhyw yn_euog= cafwyd_yn_euog= o_r_carchar= yn_y_carchar= carchar_am ar_drwydded= rhybudd_am hysbys_i_r_heddlu adnabyddus_i_r_heddlu wedi_ei_garcharu= arestio_o_r_blaen wedi_gwneud_hyn_o_r_blaen= honiadau_blaenorol troseddau_blaenorol trosedd_flaenorol dedfryd_flaenorol ar_record=',
  sentencedCy: 'dedfryd_ohiriedig dedfryd_gohiriedig dedfryd_o_garchar gorchymyn_cymunedol dedfryd_gymunedol',
  lockedCy: 'carcharu carcharwyd',
  crimeCy: 'ymosod drais trais dwyn ddwyn ladrata lladrata bwrgleriaeth stelcian aflonyddu',
  school:
    'ysgol ysgol_gynradd ysgol_uwchradd ysgol_gyfun coleg prifysgol meithrinfa chweched_dosbarth blwyddyn_7 blwyddyn_8 blwyddyn_9 blwyddyn_10 blwyddyn_11 blwyddyn_12 blwyddyn_13 disgybl myfyriwr myfyrwraig disgyblion',
  attends: 'mynd_i mynychu astudio myfyriwr myfyrwraig disgybl dysgu_yn',
  works:
    'gweithio gweithio_i gweithio_yn gweithio_yng gweithio_ym gweithle cyflogir cyflogwr cyflogi gweini swydd_yn swydd_gyda shifft shifftiau',
  lives:
    'byw byw_yn byw_yng byw_ym yn_byw= byw_gyda aros_gyda aros_yn aros_gyda_ffrindiau symud_at symud_i symud_nol= symudodd symudodd_i wedi_symud= wedi_symud_i= wedi_symud_at= dod_o= dod_yn_wreiddiol= lletya digartref lloches gartref_gyda',
  attached: 'ynghlwm= atodi atodwyd atodiad amgaeaf amgaeedig pastio llun_sgrin sgrinlun uwchlwytho',
  danger:
    'mewn_perygl= perygl_nawr perygl_uniongyrchol ar_goll_ers= ar_goll_o= mynd_ar_goll= wedi_mynd_ar_goll= hi_ar_goll= e_ar_goll= fe_ar_goll= bygwth_ei_lladd bygwth_lladd bygythiad_i_ladd bygwth_ei_niweidio ei_lladd ei_lladd_hi ddim_yn_ddiogel= nid_yw_n_ddiogel= ofni_am_ei_bywyd ofn_am_ei_bywyd cyllell dryll gwn_ganddo arf_ganddo ei_brifo ei_hanafu risg_i_fywyd mynd_i_ladd= mynd_i_niweidio=',
  her2: 'ei= hi= iddi= iddo= ef= fe= fo= e= arni= arno=',
  storyWord: 'stori fersiwn honiad cwyn chyfaddefiad gair air',
  friend: 'ffrind ffrindiau mam chwaer brawd cydweithiwr',
  drugWord: 'cyffuriau alcohol= meddwdod',
  interview2: 'cyfweliad abe= datganiad',
  ownMatter: 'datganiad ffon negeseuon stori cyfweliad nodiadau ffrind',
  arrested: 'arestio arestiwyd cadwyd',
  yearsOld: 'oed= mlwydd_oed= blwydd_oed=',
} as const satisfies Table

import type { Table } from '../table.ts'

/** Welsh terms of the work in which a cue word points at nobody. */
export const fixed = {
  fixed: `
    cod_dioddefwyr cod_ymarfer_i_ddioddefwyr cod_ymarfer_ar_gyfer_dioddefwyr uned_gofal_tystion gofal_tystion gwasanaeth_tystion gofal_dioddefwyr cymorth_i_ddioddefwyr swyddog_cyswllt_dioddefwyr swyddogion_cyswllt_dioddefwyr cynllun_cyswllt_dioddefwyr comisiynydd_dioddefwyr hawl_dioddefwyr_i_adolygiad hawl_i_adolygiad hawl_dioddefwyr
    datganiad_personol_dioddefwr datganiad_personol_y_dioddefwr datganiad_effaith datganiad_dioddefwr gwasanaethau_dioddefwyr gwasanaeth_dioddefwyr canolfan_atgyfeirio_ymosodiadau_rhywiol canolfan_atgyfeirio_ymosodiad_rhywiol ymosodiadau_rhywiol trais_rhywiol trais_domestig cam_drin_domestig cam_drin_rhywiol cam_drin troseddau_rhywiol cynghorydd_annibynnol_ar_drais_rhywiol trais_a_throseddau_rhywiol_difrifol panel_craffu_trais panel_trais argyfwng_trais achosion_trais
    unigolyn_cyswllt person_cyswllt pwynt_cyswllt_unigol gwasanaethau_plant plant_a_phobl_ifanc gwasanaeth_plant grwp_goroeswyr goroeswyr_cymru llais_goroeswyr llais_dioddefwyr cyfweliad_abe hyfforddiant_abe dyddiad_abe ystafell_gyfweld gwasanaeth_cwnsela gwasanaethau_cwnsela canllawiau_therapi therapi_cyn_treial mesurau_arbennig cyfeiriad_ip er_enghraifft= er_mwyn= asiantaeth_bartner asiantaethau_partner sefydliad_partner partneriaid gwasanaeth_iechyd bwrdd_iechyd bwrdd_diogelu llwybr_diogelu tim_diogelu
    ar_goll_o_r_ffeil ynghlwm_a_r_achos ynghlwm_ag_achos manylion_cyswllt rhestr_tystion treuliau_tystion ystafell_tystion gwys_tyst enw_r_swyddog enw_r_cyfreithiwr enw_r_cyswllt
    print_bras absenoldeb_salwch absennol heb_ddweud heb_esbonio heb_nodi lladd_amser taro_golwg gwyliau_banc
  `,
  welsh:
    'mae= yn= yr= wedi= nid= yw= gan= ers= yng= ym= roedd= oedd= heb= dim= eto= dyw= iddi= iddo= gyda= y= dw= oes= pwy= beth= ond= hoffai= bydd= cafodd=',
  asksWhy: 'cais ceisiadau gofyn gofynnwyd canllawiau polisi ffurflen taflen',
  planSays: 'cynllun protocol agenda',
  learning: 'hyfforddiant cwrs gweithdy canllawiau polisi taflen cynhadledd',
  policy: 'polisi canllawiau taflen hyfforddiant gwasanaeth gwasanaethau',
  contact: 'ebost llythyr llythyrau galwad galwadau diweddariad cyswllt cyfarfod dyddiad penderfyniad',
  arranged: 'archebu archebwyd trefnu trefnwyd treuliau tocyn llys sgriniau cyfarfod',
  staffOnly: 'isva= oic= spoc= cyfreithiwr erlynydd swyddog cwnsler ar_wyliau gwyliau blwch_post',
  placePreposition: 'yn= ym= yng= i= ger= o= ar=',
  body: 'heddlu gwasanaeth uned canolfan llys gwasanaeth_erlyn_y_goron geg= cyngor prifysgol_cymru ysbyty ymddiriedolaeth tim grwp panel',
  number: 'un= dau dwy tri tair pedwar pedair pump chwe saith wyth naw deg',
  countable:
    'diwrnod dydd diwrnodau wythnos wythnosau mis misoedd awr oriau munud ebost waith gwaith diwrnod_gwaith ionawr= chwefror= mawrth= ebrill= mai= mehefin= gorffennaf= awst= medi= hydref= tachwedd= rhagfyr=',
  aged: 'oedran',
  being: 'yn= yw= oedd=',
} as const satisfies Table

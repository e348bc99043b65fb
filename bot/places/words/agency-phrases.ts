import type { AskedAgency } from '../understanding.ts'

type Agency = Exclude<AskedAgency, 'any'>

const phrases: Readonly<Record<Agency, string>> = {
  police: `
    police; the police; polis; polic; plice; polcie; pollice; police officer; officer in the case; officer in case; oic; sio; constabulary; cops; copper;
    detective; detectives; detective inspector; detective sergeant; detective constable; det; dci; dcs; di; ds; dc; dsu; investigator; investigators;
    investigating officer; police force; pc; soit; solo; officer; officers; heddlu; heddluoedd; heddwas; plismon; blismon; plismones;
    ditectif; dditectif; swyddog heddlu; swyddog; swyddogion; ymchwilydd; cid; pvp; ppu; rasso officer; rape team; police lead`,
  cps: `
    cps; c p s; csp; crown prosecution service; crown prosecution; crown prosecutor; crown prosecutors; crown pros; prosecution service;
    prosecutor; prosecutors; prosecuting; prosecution; lawyer; lawyers; rasso lawyer; reviewing lawyer; charging lawyer; duty prosecutor;
    solicitor; cps direct; cpsd; out of hours cps; out of hours charging; victim liaison officer; victim liaison unit; vlo; vlu;
    district crown prosecutor; dcp lawyer; scp; geg; gwasanaeth erlyn y goron; wasanaeth erlyn y goron; ngwasanaeth erlyn y goron;
    gwasanaeth erlyn; wasanaeth erlyn; erlyn y goron; erlynydd; erlynwyr; erlynwr; cyfreithiwr; gyfreithiwr; chyfreithiwr; cyfreithwyr; y goron`,
  isva: `
    isva; isvas; isvs; isav; issva; iisva; chisva; chisvas; cyp isva; idsva; isva service; isva services; isva team; isva provider; independent sexual violence adviser;
    independent sexual violence advisers; independent sexual violence advisor; independent sexual violence advisors; independent sexual violence advice; sexual violence adviser; sexual violence advisor; sexual violence service; sexual violence services;
    independent adviser; advocate; advocates; advocacy; support service; support services; support worker; support workers; support provider; support org; support organisation;
    victim support; victim service; victim services; survivor support; survivor service; survivors service; specialist support; rape crisis; rape support; sarc; sarcs; sexual assault referral centre;
    sexual assault centre; rasac; rasasc; rape crisis centre; support; charity; third sector;
    cynghorydd trais rhywiol; gynghorydd trais rhywiol; cynghorwyr trais rhywiol; cynghorydd annibynnol ar drais rhywiol; gynghorydd annibynnol ar drais rhywiol; cynghorydd annibynnol; gynghorydd annibynnol;
    cynghorydd; gynghorydd; cynghorwyr; gynghorwyr; gwasanaeth cymorth; wasanaeth cymorth; gwasanaethau cymorth; wasanaethau cymorth;
    gwasanaeth cefnogi; wasanaeth cefnogi; gwasanaethau cefnogi; cymorth; gymorth; cefnogaeth; gefnogaeth; canolfan atgyfeirio ymosodiadau rhywiol`,
}

/** What people call each agency, in both languages with the mutated forms, by its words. The longest that fits is meant. */
export const agencyPhrases: ReadonlyMap<string, Agency> = new Map(
  (['police', 'cps', 'isva'] as const).flatMap((agency) =>
    phrases[agency].split(';').map((phrase): [string, Agency] => [phrase.trim(), agency]),
  ),
)

/** The most words such a phrase has. */
export const longestAgencyPhrase = Math.max(...[...agencyPhrases.keys()].map((phrase) => phrase.split(' ').length))

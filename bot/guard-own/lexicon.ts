import type { Kind } from './classes.ts'

/** Words and phrases of each kind, in small letters without accents, parted by semicolons. Welsh ones are also found mutated. */
interface Entry {
  readonly en?: string
  readonly cy?: string
}

export const lexicon: Readonly<Partial<Record<Kind, Entry>>> = {
  victim: {
    en: `victim;victims;vic;vics;vicitm;victm;survivor;survivors;survivr;complainant;complainants;complainent;compl;client;clients;ip;ips;ap's;injured party;aggrieved;service user;patient;the girl;the boy;the lady;the woman;this woman;this lady;young person;the child;the kid;my lady;the caller;caller;claimant;vulnerable adult;the teen;the teenager;the student;looked after child;yp`,
    cy: `dioddefwr;dioddefwyr;dioddefwraig;goroeswr;goroeswyr;goroeswraig;achwynydd;achwynwyr;achwynydd;cleient;cleientiaid;merch;bachgen;plentyn;person ifanc;dynes;menyw;defnyddiwr gwasanaeth;claf`,
  },
  suspect: {
    en: `suspect;suspects;susp;suspect's;the lad;defendant;defendants;def;accused;offender;offenders;perpetrator;perp;the man;the male;the guy;abuser;rapist;attacker;assailant;d1;d2`,
    cy: `diffynnydd;diffynyddion;unigolyn dan amheuaeth;dan amheuaeth;sawl a ddrwgdybir;troseddwr;cyhuddedig;ymosodwr`,
  },
  witness: { en: `witness;wit;witnesses`, cy: `tyst;tystion` },
  pronoun: {
    en: `she;he;her;him;his;hers;herself;himself;she's;he's;shes;hes;she'd;he'd;she'll;he'll`,
    cy: `hi;fe;ef;fo;iddo;iddi;arno;arni;wrtho;wrthi;ganddo;ganddi;ynddo;ynddi;amdano;amdani;mae'n;ei`,
  },
  kin: {
    en: `mum;mums;mother;mom;mam;dad;dads;father;stepfather;stepdad;step dad;step father;stepmum;stepmother;stepbrother;stepsister;step brother;step sister;brother;brothers;sister;sisters;uncle;aunt;auntie;aunty;nan;nans;gran;grandma;grandmother;grandad;granddad;grandfather;son;daughter;husband;wife;boyfriend;girlfriend;fiance;fiancee;ex;exes;ex-partner;ex partner;expartner;ex husband;ex-husband;ex wife;ex-wife;ex boyfriend;ex girlfriend;partner;cousin;cousins;niece;nephew;flatmate;housemate;roommate;landlord;landlady;boss;colleague;co-worker;coworker;manager;teacher;coach;friend;friends;mate;mates;best friend;family friend;neighbour;neighbor;foster carer;foster father;foster dad;guardian;pastor;priest;imam;relationship;dating;married;engaged;lodger;tutor;employer;live together;lived together;living together;twin;sibling;siblings;half brother;half sister;in-law;brother in law;father in law;carer`,
    cy: `mam;tad;brawd;brodyr;chwaer;ewythr;modryb;mam-gu;nain;tad-cu;taid;mab;gwr;gwraig;cariad;cyn-bartner;cyn bartner;cyn-wr;cyn-wraig;partner;cefnder;cyfnither;llystad;llysfam;llysfrawd;llyschwaer;landlord;cymydog;ffrind;ffrindiau;cydweithiwr;rheolwr;nith;nai;perthynas`,
  },
  material: {
    en: `cctv;dna;forensic;forensics;swab;swabs;toxicology;tox;download;downloads;extraction;whatsapp;whatsapps;snapchat;snapchats;snaps;sexts;nudes;bodycam;bwv;body worn;footage;anpr;fingerprint;fingerprints;999 call;transcript;transcripts;voicenote;voicenotes;voice note;voice notes;search history;location data;cell site;bedding;bedsheets;underwear;clothing;phone evidence;digital evidence;medical evidence;third party material;third-party material;tpm;unused material;unused;social services records;school records;id parade;identity parade;viper;semen;blood;hair strand;lab;browser history;call data;phone records;deleted messages;exhibits;exhibit;fme;fme's;handset;handsets;phones;texts;her abe;dip sample;gp records;gp notes;medical records;medical notes;hospital records;hospital notes;clinical notes;polygraph;screenshots;images;imagery;indecent images;sexual images;ids parade;first account;first disclosure;disclosure to;early complaint;recent complaint;sane exam;forensic medical;bank records;cad log;incident log;taxi receipt;laptop`,
    cy: `teledu cylch cyfyng;fforensig;swab;swabiau;tocsicoleg;lawrlwythiad;lawrlwythiadau;neges;negeseuon;delweddau;olion bysedd;trawsgrifiad;trawsgrifiadau;hanes chwilio;data lleoliad;deunydd trydydd parti;deunydd nas defnyddiwyd;cofnodion y gwasanaethau cymdeithasol;cofnodion gwasanaethau cymdeithasol;cofnodion ysgol;cofnodion y meddyg teulu;cofnodion meddygol;gwaed;labordy;tystiolaeth feddygol;tystiolaeth ddigidol;tystiolaeth ffon;dillad;dillad gwely;galwad 999;ffilm`,
  },
  weakMaterial: {
    en: `abe;abes;vri;statement;statements;mg11;mg11s;interview;interviews;account;accounts;story;disclosure;report;phone;video;videos;photo;photos;pic;pics;picture;pictures;recording;recordings;messages;message;clip;vps;notes;record;records;evidence;exam;examination;medical;diary;letter;email;emails`,
    cy: `datganiad;datganiadau;cyfweliad;cyfweliadau;stori;hanes;adroddiad;ffon;fideo;llun;lluniau;recordiad;clip;nodiadau;cofnodion;tystiolaeth`,
  },
  content: {
    en: `says;say;said;saying;stating;states;stated;shows;show;showing;showed;shown;describes;describe;described;describing;contradict;contradicts;contradicted;mentions;mention;mentioned;found;finds;find;match;matched;matches;matching;contains;contain;reveals;revealed;reveal;proves;prove;indicates;indicate;suggests;suggest;denies;denied;deny;denying;admits;admitted;admit;admitting;claims;claimed;claim;alleges;alleged;alleging;remembers;remembered;remember;recalls;recalled;disclosed;discloses;disclosing;told;tells;telling;confirms;supports;corroborates;undermines;concludes;concluded;records;reckons;thinks;detected;identified;identifies;picked;puts;placed;backs;helps;heard;hears;saw;seen;mentioned;refers;detail;details;include;includes;including;incl;has;had;is of;are of;texting;messaged;texted;deleted;consistent;inconsistent;photographed`,
    cy: `dweud;ddweud;dywedodd;dywed;meddai;dangos;dangosodd;disgrifio;disgrifiodd;crybwyll;son;cyfateb;gwrthddweud;cyfaddef;cyfaddefodd;gwadu;gwadodd;honni;honnodd;cofio;cofiodd;datgelu;datgelodd;cafwyd hyd;clywodd;gwelodd;cadarnhau;profi;cynnwys;meddwl`,
  },
  result: {
    en: `negative;positive;match;matched;inconclusive;no trace;weak;strong;inconsistent;came back as;came back positive;came back negative;came back with;changed;contradictory;unreliable;helpful;unhelpful;damning;compelling;bad`,
    cy: `negyddol;cadarnhaol;cyfateb;amhendant;gwan;anghyson;newid`,
  },
  process: {
    en: `outstanding;awaited;awaiting;waiting;not yet;still at;still with;overdue;chased;chase;uploaded;reviewed;viewed;served;transcribed;not back;not in;due;pending;hasnt been;hasn't been;incomplete;not received;not sent;missing;late;delay;delayed;no sign;still not;queue;backlog`,
    cy: `heb ei;heb gael;heb gyrraedd;heb ddod;heb ei gwblhau;heb eu;disgwyl;aros;ar goll;hwyr;yn ddyledus;eto`,
  },
  offence: {
    en: `raped;rapes;raping;assaulted;assaulting;molested;molesting;groped;groping;groomed;grooming;touched;touches;touching;fondled;strangled;strangling;strangulation;choked;choking;grabbed;grabbing;pushed;pushing;held down;held her;held him;pinned;pinning;kissed;kissing;licked;drugged;spiked;penetrated;penetration;penetrating;ejaculated;forced;forcing;slapped;punched;kicked;hit;beat;bit;threatened;threatening;controlled;controlling;stalked;stalking;followed;following;filmed;filming;stealthing;condom;dragged;undressed;undressing;naked;half dressed;masturbating;masturbated;exposed himself;exposed;inserted;digitally;oral sex;anal;vaginal;intercourse;had sex;having sex;sex with;slept with;unconscious;passed out;blacked out;asleep;sleeping;woke up;woke;drunk;drinking;drank;intoxicated;high on;screamed;screaming;shouted;shouting;crying;cried;struggled;restrained;tied;locked her;locked him;locked in;on top of;under her clothes;took photos;took her phone;asked him to stop;wouldnt stop;wouldn't stop;said no;consensual;up for it;made it up;making it up;lied;lying;flirting;flirted;collapsed;tracked;coerced;coerced;choke;sexually;her neck;her breasts;breast;breasts;genitals;vagina;penis;thigh;bottom;the act;after the party;at the party;the attack;happened to her;happened to him;what happened;what he did;did to her;did same to;started it;went back to his;went back to hers;invited him;led him on;taking advantage;ran away;escaped`,
    cy: `treisio;treisiodd;treisiwyd;ymosododd;ymosod arni;ymosod arno;cyffwrdd;cyffyrddodd;tagu;tagodd;gafaelodd;gwthiodd;dal i lawr;cusanu;cusanodd;cyffurio;gorfodi;gorfododd;dyrnu;taro;trawodd;bygwth;bygythiodd;dilyn hi;ei dilyn;ffilmio;noeth;cysgu;deffro;deffrodd;meddw;yfed;sgrechian;sgrechiodd;gweiddi;crio;cydsynio;gorwedd;tynnodd ei dillad;cael rhyw;rhyw gyda;digwyddodd e;eisiau fe;eisiau hi`,
  },
  injury: {
    en: `bruise;bruises;bruising;bruised;injury;injuries;tearing;tear;bleeding;bled;bite mark;bite marks;scratch;scratches;fracture;fractured;wound;wounds;redness;swelling;internal injuries;date rape drug;date rape drugs;rape drugs;lacerations;laceration`,
    cy: `clais;cleisiau;yn ei gwaed;yn ei waed;anaf;anafiadau;rhwyg;gwaedu;brathiad;crafiad;crafiadau;torasgwrn`,
  },
  strategy: {
    en: `realistic prospect;evidential test;full code test;falls short;no comment;bad character;50/50;fifty fifty;jury wont;jury won't;credibility;credible;mistaken belief;word against;her word;drop count;charging advice says;early advice says;lawyer says;lawyer thinks;lawyer reckons;counsel advises;counsel thinks;counsel says;prosecutor thinks;prosecutor says;reviewing lawyer thinks;cps worried;cps think;cps thinks;cps say the evidence;defence is;defence will;defence says;defence statement;defence case;retracted;retract;withdrew her;withdrew his;withdrawn her statement;case strategy;lines of enquiry;line of enquiry;go on the assault;action plan asks;prfi asks;points to prove;insufficient evidence;evidence is weak;not enough evidence;lack of evidence;no case;weak case;strong case;guilty plea;basis of plea;going to be consent;consent defence;tactical;trial tactics;cross examination will;cross-examination will;believe her;believe him;believed her;nothing on the phone;nothing on the phones;nothing on the download;sorry for what;saying sorry`,
    cy: `gobaith realistig;prawf tystiolaethol;dim sylw;cymeriad drwg;gair hi;ei gair hi;credadwy;hygrededd;amddiffyniad o;tynnodd ei chwyn;tynnu ei chwyn;tynnu'r gwyn yn ol;ei stori;dim byd o werth;dim digon o dystiolaeth;y rheithgor`,
  },
  therapy: {
    en: `counselling notes;counselling record;counselling records;therapy notes;therapy records;therapist;therapists;counsellor;counsellors;counselor;psychologist;psychologist's;psychiatrist;psychiatric;psychological;camhs;gp;doctor;consultant;hospital;crisis team;mental health;mental health team;cbt;therapy;counselling;session;sessions;medical notes;medical records;gp records;gp notes;a&e;ward;clinic;nhs talking therapies;midwife`,
    cy: `nodiadau cwnsela;cofnodion cwnsela;cwnselydd;therapydd;therapi;cwnsela;seicolegydd;seiciatrydd;meddyg teulu;ysbyty;iechyd meddwl;tim argyfwng;sesiwn;sesiynau`,
  },
  condition: {
    en: `ptsd;cptsd;emdr;depression;depressed;anxiety;anxious;panic attack;panic attacks;bipolar;schizophrenia;schizophrenic;psychosis;psychotic;autism;autistic;asd;asperger;aspergers;adhd;add;learning disability;learning disabilities;learning difficulty;learning difficulties;learning disabled;dyslexia;dyslexic;epilepsy;epileptic;dementia;alzheimers;alzheimer's;cancer;chemo;diabetes;diabetic;hiv;aids;sti;std;chlamydia;gonorrhoea;herpes;pregnant;pregnancy;miscarriage;miscarried;termination;abortion;overdose;overdosed;sectioned;self harm;self harms;self-harm;self-harms;self harming;self-harming;self harmed;suicidal;suicide;antidepressants;antidepressant;sertraline;fluoxetine;citalopram;diazepam;prozac;medication;meds;sleeping tablets;tablets;prescribed;prescription;eating disorder;anorexia;anorexic;bulimia;flashback;flashbacks;nightmares;dissociates;dissociate;dissociation;dissociating;hearing voices;personality disorder;bpd;eupd;ocd;phobia;trauma response;insomnia;cant sleep;can't sleep;alcoholic;alcoholism;heroin;cocaine;ketamine;cannabis;drug addict;addiction;addicted;rehab;detox;methadone;disability;disabled;wheelchair;deaf;blind;partially sighted;chrons;crohns;crohn's;ms;multiple sclerosis;fibromyalgia;chronic fatigue;stroke;heart condition;asthma;diagnosed;diagnosis;breakdown;nerves;mental illness;mentally ill;unwell;tourettes;brain injury;head injury;migraine;migraines;hormones;ivf;surgery;operation;drinks heavily;overweight;arthritis;paranoid;delusional;mental capacity;lacks capacity;fitness to plead`,
    cy: `iselder;gorbryder;pryder;pwl o banig;anabledd dysgu;anawsterau dysgu;anabledd;anabl;awtistig;awtistiaeth;dyslecsia;epilepsi;dementia;canser;diabetes;beichiog;camesgoriad;erthyliad;gorddos;hunan-niweidio;hunan niweidio;hunanladdol;hunanladdiad;meddyginiaeth;gwrth-iselder;tabledi;anhwylder bwyta;ol-fflachiau;hunllefau;alcoholig;caeth i gyffuriau;byddar;dall;cadair olwyn;diagnosis;nerfau;salwch meddwl;sgitsoffrenia;collodd hi'r babi;colli'r babi;collodd y babi;awtistaidd;yn fyddar`,
  },
  conviction: {
    en: `previous convictions;previous conviction;precons;pre cons;pre-cons;previous for;previous offences;has previous;previous sexual;prior convictions;convicted of;conviction for;convictions for;a conviction;criminal record;antecedents;antecedent;known to police;known to us for;caution for;a caution;cautioned for;reprimand;reprimands;sex offenders register;sex offender register;sex offenders' register;registered sex offender;known sex offender;on the register;rso;pnc print;pnc shows;pnc check shows;on pnc;out of prison;been in prison;been to prison;served time;done time;time inside;on licence;on probation;shpo;sopo;asbo;form for;reported him before;reported before by;accused before;arrested before;arrested previously;previous allegations;previous allegation;other allegations;got 4 years;years for rape;done this before;done it before;same thing before;history of violence;history of domestic;history of offending;history of dv;repeat offender;career criminal;spent conviction;juvenile record;recalled to prison;is a convicted;a convicted;ex offender;ex-offender;got form;has form;past offending;jailed for;jailed in;sentenced before;imprisoned for`,
    cy: `euogfarn;euogfarnau;yn euog o;cofrestr troseddwyr rhyw;cofrestr troseddwyr;cofnod troseddol;rhybudd am;o'r carchar;yn y carchar o'r blaen;hysbys i'r heddlu;troseddau blaenorol;hanes o drais;ar drwydded;wedi gwneud hyn o'r blaen`,
  },
  attach: {
    en: `attached;attach;attaching;attachment;enclosed;screenshot;screen shot;screengrab;uploading;pasted;pasting;sharing the video;sending you the video;see photo;see photos;see pic;pic of;photo of;image of;picture of;copied below;forwarding the`,
    cy: `ynghlwm;atodi;atodiad;wedi'i atodi;sgrinlun;amgaeedig;rwyf wedi atodi`,
  },
  occupation: {
    en: `nurse;teacher;teaching assistant;doctor;gp;surgeon;paramedic;police officer;serving officer;solicitor;barrister;judge;vicar;priest;imam;driver;taxi driver;bus driver;lorry driver;drives;chef;cook;waiter;waitress;barman;barmaid;bartender;hairdresser;beautician;builder;plumber;electrician;carpenter;roofer;mechanic;engineer;accountant;footballer;football coach;coach;singer;musician;dj;actor;actress;model;soldier;army;sailor;raf;pilot;firefighter;fireman;student nurse;midwife;dentist;pharmacist;vet;farmer;gardener;cleaner;carer;care worker;social worker;childminder;nanny;nursery worker;receptionist;secretary;shop assistant;cashier;security guard;bouncer;doorman;postman;courier;delivery driver;warehouse worker;factory worker;politician;councillor;mp;journalist;influencer;lecturer;professor;headteacher;head teacher;tutor;sex worker;escort;dancer;stripper;trainee;apprentice;personal trainer;therapist;prison officer;civil servant;businessman;businesswoman;company director;estate agent;landlord;scout leader;youth worker;celebrity;well known;vicars;headteachers;landlords;pastors;councillors;farmers;doctors;plays for;sits as;councillor`,
    cy: `nyrs;athro;athrawes;meddyg;heddwas;heddferch;cyfreithiwr;gyrrwr;gyrrwr tacsi;gyrrwr bws;cogydd;trydanwr;plymwr;adeiladwr;peiriannydd;milwr;ffermwr;glanhawr;gofalwr;gweithiwr cymdeithasol;canwr;cantores;darlithydd;ficer;offeiriad;gweinidog;hyfforddwr;diffoddwr tan;parafeddyg;deintydd;bydwraig;siopwr;myfyriwr`,
  },
  school: {
    en: `school;college;university;uni;academy;sixth form;primary school;infants;pupil;student;studying;studies at;year 7;year 8;year 9;year 10;year 11;year 12;year 13;head girl;head boy;class;campus;halls;gcses;gcse;a levels;a-levels;comp;grammar school;high school;2nd year;first year;second year;third year;undergraduate;faculty`,
    cy: `ysgol;coleg;prifysgol;disgybl;myfyriwr;myfyrwraig;astudio;meithrinfa;blwyddyn 10;blwyddyn 11;chweched dosbarth`,
  },
  work: {
    en: `works at;works for;works in;works nights;works with;work at;work for;working at;working for;works the;worked at;worked for;employed by;employed at;employer;job at;job in;job with;a job;new job;on shift;shift at;boss at;boss;workplace;place of work;works as;colleagues at;runs a;owns a;manages a;self employed;career;works;does shifts;shifts at;shifts`,
    cy: `gweithio yn;gweithio i;gweithio fel;gweini yn;gweini yng;gweini;gweithio yng;gweithio ym;gweithle;cyflogir;swydd gyda;swydd yn;cyflogwr`,
  },
  place: {
    en: `pub;club;bar;nightclub;hotel;hostel;park;flat;house;car park;alley;station;gym;church;mosque;restaurant;cafe;shop;arms;village;estate;refuge;caravan;beach;woods;playground;hospital;street;road;gardens;hall;inn;takeaway;barracks;festival;bus;train;taxi`,
    cy: `tafarn;clwb;bar;gwesty;parc;fflat;ty;maes parcio;gorsaf;eglwys;bwyty;caffi;siop;pentref;lloches;carafan;traeth;coed`,
  },
  living: {
    en: `lives;living;live at;live in;lived;staying;stays;moved to;moved in;moved from;resides;residing;lodging;happened at;happened in;happened near;happened outside;arrested at;arrested outside;arrested in;arrested near;bailed to;drinks in;drinks at;comes from;is from;goes to;goes past;runs past;walks past;hangs out;based in;based at;met at;met in;works out of;attends;gets the bus;picked up from;dropped at;on holiday in;assaulted at;assaulted in;attacked at;attacked in;incident at;incident in;offence at;offence took place;took place at;originally from;at her aunts;at her mums;at her mum's;at his mums;at her nans;now at her;now at his;moved back;moved up;moved down;moved away;flat above`,
    cy: `yn byw;byw yn;byw yng;byw ym;aros gyda;aros yn;digwyddodd;symud i;symud at;symudodd;arestio;ei arestio;ei harestio;cwrdd yn;dod o;mynd i ysgol;mynychu;gerllaw`,
  },
  nameCue: {
    en: `called;named;name is;name's;name;names;surname;forename;first name;last name;known as;aka;nickname;goes by`,
    cy: `o'r enw;enw;enw'r;enw yw;henw;henw yw;a elwir;cyfenw;enwau;adnabod fel`,
  },
  title: { en: `mr;mrs;ms;miss;mx;master`, cy: `mr;mrs;ms;miss;bonwr;bonesig;y bnr;y fns` },
  rank: {
    en: `dc;ds;di;dci;pc;ps;det;detective;insp;inspector;sergeant;sgt;constable;supt;superintendent;t/dc;tdc;pcso;wpc;acc;dsu;det con;det sgt;det insp;det supt;chief;ch insp;hhj;judge;recorder;justice;dj;vlo;oic;isva;idva;spoc;chair;coordinator;owner;lawyer;prosecutor;reviewing lawyer;caseworker;paralegal;cllr;interpreter`,
    cy: `ditectif;arolygydd;rhingyll;cwnstabl;uwch-arolygydd;barnwr;cydlynydd;cadeirydd;erlynydd;swyddog;perchennog`,
  },
  advocate: {
    en: `counsel;advocate;barrister;kc;qc;junior;prosecuting;silk;solicitor advocate;defence counsel;prosecution counsel;prosecuting counsel`,
    cy: `cwnsler;bargyfreithiwr;eiriolwr;bargyfreithwraig`,
  },
  safety: {
    en: `suicidal;suicide;kill herself;kill himself;kill themselves;killing herself;killing himself;kill myself;end her life;end his life;end my life;end it all;take her own life;take his own life;wants to die;want to die;wanting to die;better off dead;threat to kill;threats to kill;threatened to kill;threatening to kill;going to kill;kill her;kill him;self harm;self-harm;self harming;self-harming;self harms;self-harms;self harmed;cutting herself;cutting himself;overdose;overdosed;immediate danger;in danger;at risk right now;not safe;unsafe;is missing;gone missing;reported missing;missing person;missing since;going to hurt;hurt herself;hurt himself;a knife;a gun;a weapon;an axe;a machete;at her door;outside her house;outside her door;outside her flat;outside my house;breaking in;being attacked;bleeding;scared for her life;fears for her life;in fear of her life;being followed home;locked in`,
    cy: `hunanladdol;hunanladdiad;lladd ei hun;lladd fy hun;ei lladd hi;ei lladd;eisiau marw;diweddu ei bywyd;diweddu ei fywyd;bygythiad i ladd;bygwth lladd;bygythiad i'w lladd;hunan-niweidio;hunan niweidio;niweidio ei hun;gorddos;mewn perygl;perygl ar unwaith;ddim yn ddiogel;nid yw'n ddiogel;ar goll ers;wedi mynd ar goll;mynd i'w brifo;mynd i'w niweidio;cyllell;gwn ganddo;ofni am ei bywyd`,
  },
  adjust: {
    en: `intermediary;adjustment;adjustments;needs;need;breaks;interpreter;separate entrance;because;so;short;prefers;cant do;can't do`,
    cy: `cyfryngwr;addasiad;addasiadau;angen;felly;toriadau`,
  },
  negation: { en: `not;no;never;without;doesnt;doesn't;does not;cannot`, cy: `heb;ddim;dim;nid;nad` },
  copula: { en: `is;was;are;were;=;'s`, cy: `yw;ydy;oedd;mae;mae'r;sydd;sy'n;yn` },
}

/** Terms of the work whose words are cues elsewhere; within them nothing is. */
export const fixedTerms = `victim personal statement;victim personal statements;victims' code;victims code;victim's code;victim liaison officer;victim liaison officers;victim liaison unit;victim liaison;victims' right to review;victims right to review;victim's right to review;victim right to review;victims' commissioner;victims commissioner;victim contact;victim support;victim services;victims first;victim care;victim communication;victim communications;victim consultation;victim focus;victim attrition;witness care;witness care unit;witness care units;wit care;witness service;witness services;witness list;witness summons;witness box;witness expenses;wit expenses;witness charter;witness suite;expert witness;ip address;ip addresses;client list;partner agency;partner agencies;partner organisation;partners meeting;child witness team;child protection;child abuse team;survivor group;survivors group;survivor voice;survivors' voice;survivors voice;survivors trust;rape crisis;rape and serious sexual offences;rape scrutiny;rape scrutiny panel;rape strategic group;offender manager;offender management;young person's isva;children's isva;child isva;family isva;victim's voice;defence solicitor;defence solicitors;defence brief;record of meeting;records request;record keeping;where recorded;defendant's solicitors;mental health week;evidence link;digital evidence training;learning event;disclosure training;disclosure schedule;disclosure schedules;gwasanaeth tystion;uned gofal tystion;gofal tystion;swyddog cyswllt dioddefwyr;cod y dioddefwyr;cod dioddefwyr;hawl dioddefwyr i adolygiad;hawl dioddefwyr;datganiad personol dioddefwr;cymorth i ddioddefwyr;comisiynydd dioddefwyr;uned cyswllt dioddefwyr;gwasanaethau tystion`

/** "4/5" and its sisters: a score out of five is that score. */
export const OUT_OF_FIVE =
  '(?:/|op|sur|out of|van de|van|uit|von|z|na|' +
  'из|з|із|din|de|sobre|uzerinden|من|على|of the|stars of)' +
  ' ?(?:de |the )?(?:5|vijf|cinq|five|خمسه|пяти|пять|cinci|piec|pieciu|cinco)'

/** Said before the score: "op 5 geef ik 4", "5 üzerinden 4". */
export const OF_FIVE =
  '^\\W*(?:(?:op|sur|out of|van de|van|pe|na|sobre|من) (?:5|vijf|cinq|five|خمسه)|(?:5|bes) (?:uzerinden|üzerinden))[ ,:]+'

/** A number in front of one of these counts something else than the score. */
export const UNITS = `
  weken week wk wkn maand maanden mnd jaar jaren jr dag dagen uur u h min minuten minuut keer keren x maal
    euro eur kinderen personen man
  mensen verdiep verdieping etage kamers km meter graden procent pct
  semaine semaines mois an ans jour jours heure heures fois minutes euros enfants personnes etages
  weeks months month years year days day hours hour times people kids floors percent
  hafta ay yil gun saat kez тижні тижнів місяці місяців років роки днів дні годин рази раз saptamani luni
    ani zile ore ori
  tygodni tygodnie miesiace miesiecy lat lata dni godzin razy semanas meses anos dias horas veces اسابيع
    اسبوع شهر اشهر سنه سنوات ايام يوم مرات ساعات`

/** Between two numbers these mean that the later one counts. */
export const CORRECTIONS = `
  toch nee neen wacht wachten sorry pardon allez allee enfin eigenlijk eerder liever correctie fout vergist
    bedoel bedoelde oeps oei euh maar maak maakt
  non attendez attends plutot finalement plutot je_voulais_dire erreur excusez mais
  no wait actually rather i_mean make_it oops mistake correction make but
  yok pardon aslinda daha_dogrusu ні стоп вибачте точніше скоріше радше ой nu scuze de_fapt mai_bine
    mai_degraba nie przepraszam raczej wlasciwie albo_nie
  perdon mejor espera mas_bien digo لا عفوا اقصد بل`

/** The number after these is the one that is not meant. */
export const NOT_WORDS = `
  geen gin gien niet nie ni zonder nooit ipv pas not isnt never ليس مش مو degil не sin
  in_plaats_van au_lieu_de instead_of plutot_que rather_than en_lugar_de zamiast in_loc_de замість`

/** Words that make a number too loose to keep: more than, less than, from ... on. */
export const LOOSE = `
  meer_dan minder_dan hoger_dan lager_dan meer_als minder_als plus_de plus_que moins_de moins_que more_than
    less_than above below over_de under
  boven onder max maximum minstens min minimum max maximaal minimaal hoogstens hooguit ten_minste au_moins
    au_plus at_least at_most
  bijna haast net_geen nog_geen amper presque quasi almost nearly close_to casi prawie aproape майже neredeyse تقريبا
  mas_de menos_de bardziej_niz mniej_niz wiecej_niz більше менше mai_mult_de mai_putin_de fazla az
  half halve halfje en_half en_een_half et_demi et_demie and_a_half a_half demi bucuk половиною si_jumatate
    i_pol y_medio`

/** "I don't know" is an answer of its own, kept as 0. */
export const DONT_KNOW = `
  (weet|wee|kweet|kwee|weetk) (ik|k|het|t|et)? .. (niet|nie|ni)
  (geen|gin) (idee|mening|gedacht|zicht)
  (sais|sait|jsais) pas
  jsp
  (aucune_idee|sans_avis|sans_opinion|pas_d_avis|pas_d_opinion)
  (dont|do_not) know
  (no_idea|no_opinion|not_sure|idk|dunno)
  (لا_اعرف|لا_ادري|ما_بعرف|مش_عارف|لا_اعلم|ما_ادري)
  (bilmiyorum|bilmem|fikrim_yok|bilmiyom)
  не знаю
  nu stiu
  nie wiem
  no (lo)? se
  ni idea`

/** What scores are given in. */
export const SCORE_WORDS = `
  ster sterren sterre etoile etoiles star stars punt punten point points score puan yildiz зірка зірки бал
    бали stea stele punct puncte gwiazdka punkt punkty estrella estrellas punto puntos نجمه نجوم`

/** What may stand around a score without changing it. */
export const FILLERS = `
  ik k je j geef zeg zet kies neem mets donne dis i give say het is een nen aub svp please graag maar mo
    dus denk score voor mij van me un cijfer note als daje le la the a just only my punten punt point doe
    ga eerder plutot juste seulement sadece только лише ставлю dau doar pon pongo doy solo tylko اعطي فقط
    veriyorum van ge krijgt hoor`

/**
 * The words that stand beside the digits of our own scale, from 0 to 5, by language. English "OK" is left out: it mostly
 * means "fine, I read it". Nothing stands for 0: "I don't know" is read by its own words.
 */
export const SCALE_LABELS = [
  ';heel slecht;slecht;gaat;goed;heel goed',
  ';zeer slecht;slecht;gaat zo;goed;zeer goed',
  ';tres mauvais;mauvais;moyen;bon;tres bon',
  ';tres mauvaise;mauvaise;moyenne;bonne;tres bonne',
  ';tres mal;mal;moyennement;bien;tres bien',
  ';very bad;bad;;good;very good',
  ';cok kotu;kotu;orta;iyi;cok iyi',
  ';foarte rau;rau;asa si asa;bine;foarte bine',
  ';bardzo zle;zle;srednio;dobrze;bardzo dobrze',
  ';muy mal;mal;regular;bien;muy bien',
  ';дуже погано;погано;так собі;добре;дуже добре',
  ';سيئ جدا;سيئ;وسط;جيد;جيد جدا',
] as const

/** What may stand around such a word without changing it. */
export const AROUND_A_LABEL = `
  het t dat is tis ik vind vin kvind voor mij me hoor wel nog dus gewoon zo'n zo ja ca sa va c est cest je trouve pour
  moi disons franchement its it s i think for me just so hallo dag goeiedag goedendag bonjour hello hi beste aub alstublieft svp please merci dank u bedankt mvg
  thanks ben allee allez euh bah sorry pardon excuseer
`

/** "All right", more often than a score. */
export const ALL_RIGHT = `
  ^ (ja|ok|oke|oui|yes|ah)? ,? (het|t|dat|dit)? (is|tis) goed (hoor|dan|zo|dank_u|merci)? ,? (hoor|merci|dank_u)? $
  ^ (ja|ok|oke|oui|yes|ah) ,? (goed|bon|good|bien) (hoor|dan|zo)? $
  ^ (ja|ok|oke|oui|ah)? ,? (c_est|cest) bon (merci)? ,? (merci)? $
  ^ (yes|ok|ah)? ,? (it_s|its|that_s|thats|all) good (thanks)? ,? (thanks)? $
`

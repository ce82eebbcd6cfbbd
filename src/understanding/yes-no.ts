import { NO_ANSWER, NO_PHRASES, UNSURE, YES_NO_LISTS, YES_PHRASES } from './lexicon/yes-no-words.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

export type YesNo = 'yes' | 'no' | 'unsure' | 'unclear'

const noAnswer = phrases(NO_ANSWER)
const unsure = phrases(UNSURE, YES_NO_LISTS)
const noPhrase = phrases(NO_PHRASES, YES_NO_LISTS)
const yesPhrase = phrases(YES_PHRASES, YES_NO_LISTS)

// Before the answer itself come sighs and politeness: "bah neen", "ah ja", "wel oui".
const SIGHS =
  `(bah|ba|be|bè|beh|ah|ach|och|oh|o|euh|euhm|eh|he|hé|wel|well|goh|ma|mo|mais|maar|ben|eh_bien|sorry|
  amai|allee|allez|awel|tja|tjaa|bwa|bwaa|boh|bof|mwa|mwah|moh|hm|hmm|mmm|mja|pff|dag|hallo|hello|bonjour|hi|mmm|bel|toch|dank_u|merci|a|ай|ой|ну|
  pues|bueno|no_pues|yani|valla|والله|desole|desolee|helaas)`.replace(/\s+/gu, '')
const leadingYes = phrases(`^ ${SIGHS}? ,? ${SIGHS}? ,? {yes}`, YES_NO_LISTS)
const leadingNo = phrases(`^ ${SIGHS}? ,? ${SIGHS}? ,? {no}`, YES_NO_LISTS)
const closingYes = phrases('{yes} (hoor|zulle|he|graag|aub|merci|dank_u|please|svp)? $', YES_NO_LISTS)
const closingNo = phrases('{no} (hoor|zulle|he|merci|dank_u|bedankt|thanks|zeg)? $', YES_NO_LISTS)

// "ja maar ik kan niet komen" is a no; "ja maar niet om 20u" and "ja maar ik kan niet lang blijven" stay a yes.
const takenBack = phrases(`
  (ja|oui|yes) (dat|da|ca|cela|that)? (kan|gaat|marche|va|peut) (niet|nie|ni|pas)
  (kom|komen|komme|kan|kunnen|viens|viendrai|peux|pourrai) .. (niet|nie|ni|pas) (komen|kommen|venir|erbij|er_zijn|aanwezig|meer|$)
  (kan|zal|gaat|ga) .. (niet|nie|ni) (komen|lukken|gaan|door)
  (cant|cannot|wont) (come|make_it|attend|be_there)
  (ja|oui|yes) (nee|neen|non|no)
`)

// A "no" that opens an agreement: "nee geen probleem", "non pas de souci", "no problem".
const noWorry = phrases(`
  ^ (nee|neen|non|no|nie)? ,? (geen|gin|gene|pas_de|aucun|not_a|sans|no|nie_ma) (probleem|problemen|punt|bezwaar|probleme|souci|soucis|problem|problems|worries|problemu|sprawy)
  ^ (ببساطه)? (لا_مشكله|لا_باس|لا_مانع|sorun_degil|sorun_yok|sin_problema|nicio_problema|без_проблем)
  ^ pourquoi pas
  ^ (bwa|bwaa|tja|mja|boh|bof|mwa|ach|allez|ok|ja|goh)? (waarom_niet|waarom_nie|pourquoi_pas|why_not)
  ^ (zonder_twijfel|zonder_enige_twijfel|sans_aucun_doute|sans_doute|without_a_doubt|without_doubt|no_doubt|geen_twijfel|sin_duda|bez_watpienia|fara_indoiala|без_сумніву|بلا_شك|suphesiz)
  ^ (waarom|why|czemu|de_ce|por_que) (niet|nie|ni|not|nu|no)
  ^ ربما لا
`)

const asking = phrases(`
  ^ (wa|wat|wie|waar|wanneer|hoe|hoelaat|waarom|waarover|welk|welke|waarvoor|waaruit|hoeveel|vanwaar|over_wat|voor_wat|waarmee|wanneer)
  ^ (c_est|est_ce|qui|quoi|ou|quand|comment|combien|quel|quelle|a_quelle|de_quoi|pour_quoi|que|c_est_quoi|pq|pk)
  ^ (what|who|where|when|how|why|which|is_it|is_this|are_you|do_you|does|can_you|whose)
  ^ (من|ما|ماذا|متى|اين|وين|كيف|لماذا|ليش|شو|ايش|كم|هل)
  ^ (kim|ne|nerede|nasil|neden|hangi|kac|niye|bu_ne)
  ^ (хто|що|де|коли|як|чому|скільки|який|яка|про_що|о_котрій)
  ^ (cine|ce|unde|cand|cum|cat|care|la_ce)
  ^ (kto|co|gdzie|kiedy|jak|dlaczego|ile|jaki|jaka|o_co|o_ktorej)
  ^ (quien|que|donde|cuando|como|cual|cuanto|a_que|de_que|por_que)
`)

// "mag mijn hond mee" asks something back, with or without its question mark.
const askingVerb = phrases(`
  ^ (mag|mogen|kan|kunnen|moet|moeten|is|zijn|komt|komen|gaat|wordt|duurt|hebt|heb|hebben|wil|zal|zijt|ben|is_er) (ik|mijn|mn|de|het|er|dat|je|u|ge|gij|jullie|we|iemand|dit|een|k|men|mijne|mijn_man)
  ^ (est|peut|puis|faut|dois|y|avez|pouvez|vous_avez) (ce|on|je|il|a|vous|t|elle)
  ^ (can|could|may|is|are|do|does|will|should|would) (i|my|there|it|you|we|this|that|the)
`)

// "goeiedag" and "goed weekend" are no consent, though a word of it says good.
const greeting = phrases(`
  ^ (goeie|goede|goed|bonne|good|buenos|buenas|buna|dobry|dobre|dzien|добрий|доброго|bon|iyi) (morgen|dag|middag|avond|nacht|weekend|namiddag|soiree|nuit|journee|morning|evening|day|afternoon|night|dias|tardes|noches|ziua|seara|dimineata|wieczor|dobry|день|вечір|ранок|дня|vraag|gunler|aksamlar|nieuws|question)
  ^ (bien) (le_bonjour|a_vous)
`)

/** What a tenant answers to a yes-or-no question. In Polish "no" means yes, hence the language. */
export function readYesNo(text: string, language?: string): YesNo {
  const said = sentence(text)
  if (noAnswer.test(said) || greeting.test(said)) return 'unclear'
  if (language === 'pl' && /^ no /u.test(said)) return 'yes'
  // "ni" (West Flemish) and "nu" (Romanian) are no; "nu" in Dutch is now, and only an answer when it stands alone.
  if (/^ nu (?![,?]|$)/u.test(said) && language !== 'ro' && !noPhrase.test(said) && !unsure.test(said))
    return 'unclear'
  if (noWorry.test(said)) return 'yes'
  const isYes = leadingYes.test(said)
  if (isYes && takenBack.test(said)) return 'no'
  if (isYes && !saysBoth(said)) return unsureSoon(said) ? 'unsure' : 'yes'
  if (leadingNo.test(said) && !saysBoth(said)) return unsureSoon(said) ? 'unsure' : 'no'
  if (unsure.test(said)) return 'unsure'
  if (asking.test(said) || said.includes(' ? ')) return 'unclear'
  if (noPhrase.test(said) || closingNo.test(said)) return 'no'
  if (askingVerb.test(said)) return 'unclear'
  return yesPhrase.test(said) || closingYes.test(said) ? 'yes' : 'unclear'
}

const both = phrases(
  '^ (ja|jaa|oui|yes|si|tak|da|evet|نعم|так) (en|et|and|y|i|si|ve|of|ou|or|و|і|lub|sau)? (nee|neen|non|no|nie|nu|hayir|لا|ні) $',
)

function saysBoth(said: string): boolean {
  return both.test(said)
}

const earlyDoubt = phrases(
  `
  ^ {yes} ,? (maar|ma|mo|mais|but)? ,? (misschien|mss|mischien|peut_etre|maybe|wellicht|denk_ik_nog_niet|weet_nog_niet|weet_niet|sais_pas)
  ^ {no} ,? (maar|ma|mais|but)? ,? (misschien|mss|peut_etre|maybe|weet_niet|kweet_niet|sais_pas)
  ^ (nu|nie|no|ne|ني|لا|ni|не) (stiu|wiem|se|lo_se|know|знаю|sunt_sigur*|jestem_pewn*|estoy_segur*|idea|اعرف|ادري|اعلم|sure|idee|tengo_idea|mam_pojecia|mam_zdania|clue|prea_stiu|zeker|впевнен*|opinion)
  ^ (niet|nie|ni|nog_niet) (zo|echt|helemaal|heel|100)? (zeker)
  ^ ya (veremos|vere|verem*)
  ^ لست متاكد
`,
  YES_NO_LISTS,
)

function unsureSoon(said: string): boolean {
  return earlyDoubt.test(said)
}

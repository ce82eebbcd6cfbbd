/** A yes with a refusal behind it. */
export const TAKEN_BACK = `
(ja|oui|yes) (dat|da|ca|cela|that)? (kan|gaat|marche|va|peut) (niet|nie|ni|pas)
(kom|komen|komme|kan|kunnen|viens|viendrai|peux|pourrai) .. (niet|nie|ni|pas) (komen|kommen|venir|erbij|
  er_zijn|aanwezig|meer|$)
(kan|zal|gaat|ga) .. (niet|nie|ni) (komen|lukken|gaan|door)
(cant|cannot|wont) (come|make_it|attend|be_there)
(ja|oui|yes) (nee|neen|non|no)
`

/** Agreement that opens like a refusal, a doubt or a question. */
export const NO_WORRY = `
^ (nee|neen|non|no|nie)? ,? (geen|gin|gene|pas_de|aucun|not_a|sans|no|nie_ma) (probleem|problemen|punt|
  bezwaar|probleme|souci|soucis|problem|problems|worries|problemu|sprawy)
^ (ببساطه)? (لا_مشكله|لا_باس|لا_مانع|sorun_degil|sorun_yok|sin_problema|nicio_problema|без_проблем)
^ pourquoi pas
^ (bwa|bwaa|tja|mja|boh|bof|mwa|ach|allez|ok|ja|goh)? (waarom_niet|waarom_nie|pourquoi_pas|why_not)
^ (zonder_twijfel|zonder_enige_twijfel|sans_aucun_doute|sans_doute|without_a_doubt|without_doubt|no_doubt|
  geen_twijfel|sin_duda|bez_watpienia|fara_indoiala|без_сумніву|بلا_شك|suphesiz)
^ (waarom|why|czemu|de_ce|por_que) (niet|nie|ni|not|nu|no)
^ ربما لا
^ (ah|oui|ok|mais)? (c_est|cest) (bon|parfait|note|d_accord|ok|exact|vrai|ca|juste|fait|en_ordre|correct|repare|regle|
  resolu|super|tres_bien|une_bonne_idee) .. $
^ (ik|k|we|wij)? (heb|hebben|kheb) .. (zin|goesting) (in|om|voor|$)
`

/** A question back, by its first word. */
export const ASKING = `
^ (met|van|tot|aan|op|in|over|voor|naar|vanaf|rond)? (wa|wat|wie|waar|wanneer|hoe|hoelaat|waarom|waarover|welk|welke|waarvoor|waaruit|hoeveel|vanwaar|over_wat|
  voor_wat|waarmee|wanneer)
^ (a|de|avec|pour|jusqu_a|sur|chez)? (c_est|est_ce|qui|quoi|ou|quand|comment|combien|quel|quelle|a_quelle|de_quoi|pour_quoi|que|c_est_quoi|pq|pk)
^ (with|for|to|at|until|from|about)? (what|who|where|when|how|why|which|is_it|is_this|are_you|do_you|does|can_you|whose)
^ (من|ما|ماذا|متى|اين|وين|كيف|لماذا|ليش|شو|ايش|كم|هل)
^ (kim|ne|nerede|nasil|neden|hangi|kac|niye|bu_ne)
^ (хто|що|де|коли|як|чому|скільки|який|яка|про_що|о_котрій)
^ ce (e|este|ora|data|zi|fel|faci|vrei|vreti|inseamna|anume|sa|s|intrebare)
^ (cine|unde|cand|cum|cat|care|la_ce)
^ (kto|co|gdzie|kiedy|jak|dlaczego|ile|jaki|jaka|o_co|o_ktorej)
^ (quien|que|donde|cuando|como|cual|cuanto|a_que|de_que|por_que)
`

/** A question back that opens with its verb. */
export const ASKING_VERB = `
^ (mag|mogen|kan|kunnen|moet|moeten|is|zijn|komt|komen|gaat|wordt|duurt|hebt|heb|hebben|wil|zal|zijt|ben|
  is_er) (ik|mijn|mn|de|het|er|dat|je|u|ge|gij|jullie|we|iemand|dit|een|k|men|mijne|mijn_man)
^ (est|peut|puis|faut|dois|y|avez|pouvez|vous_avez) (ce|on|je|il|a|vous|t|elle)
^ (can|could|may|is|are|do|does|will|should|would) (i|my|there|it|you|we|this|that|the)
`

/** A greeting or a wish with a word of yes in it. */
export const GOOD_DAY = `
^ (goeie|goede|goed|bonne|good|buenos|buenas|buna|dobry|dobre|dzien|добрий|доброго|bon|iyi) (morgen|dag|
  middag|avond|nacht|weekend|namiddag|soiree|nuit|journee|morning|evening|day|afternoon|night|dias|tardes|
  noches|ziua|seara|dimineata|wieczor|dobry|день|вечір|ранок|дня|vraag|gunler|aksamlar|nieuws|question)
^ (bien) (le_bonjour|a_vous)
`

/** A yes or a no that is taken for a doubt at once. */
export const EARLY_DOUBT = `
^ {yes} ,? (maar|ma|mo|mais|but)? ,? (misschien|mss|mischien|peut_etre|maybe|wellicht|denk_ik_nog_niet|
  weet_nog_niet|weet_niet|sais_pas)
^ {no} ,? (maar|ma|mais|but)? ,? (misschien|mss|peut_etre|maybe|weet_niet|kweet_niet|sais_pas)
^ (nu|nie|no|ne|ني|لا|ni|не) (stiu|wiem|se|lo_se|know|знаю|sunt_sigur*|jestem_pewn*|estoy_segur*|idea|اعرف|
  ادري|اعلم|sure|idee|tengo_idea|mam_pojecia|mam_zdania|clue|prea_stiu|zeker|впевнен*|opinion)
^ (niet|nie|ni|nog_niet) (zo|echt|helemaal|heel|100)? (zeker)
^ ya (veremos|vere|verem*)
^ لست متاكد
`

/** Yes and no in one breath. */
export const BOTH = `
^ (ja|jaa|oui|yes|si|tak|da|evet|نعم|так) (en|et|and|y|i|si|ve|of|ou|or|و|і|lub|sau)? (nee|neen|non|no|nie|
  nu|hayir|لا|ні) $
`

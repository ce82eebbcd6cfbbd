/** What people say they need to come, whatever the option is called. */
export const NEED_WORDS = {
  'step-free': `
(rolstoel|rolwagen|rollator|looprek|krukken|scootmobiel|wandelstok|trap|trappen|treden|wheelchair|walker|crutches|stairs|steps|
  fauteuil_roulant|chaise_roulante|bequilles|deambulateur|escalier|escaliers|marches|tekerlekli_sandalye|merdiven|wozek|schody|
  scaun_cu_rotile|scari|silla_de_ruedas|escaleras|інвалідний_візок|сходи|كرسي_متحرك|درج)
slecht te been
(kan|ga|stap|loop|wandel|stappen|lopen|gaan) .. (niet|nie|ni|moeilijk|slecht) .. (goed|ver|stappen|lopen|gaan|wandelen)
(marche|marcher) .. (mal|pas|difficile*)
(cant|cannot|hard_to|difficult_to|trouble) .. (walk|walking|climb)
`,
  transport: `
(vervoer|ophalen|oppikken|komen_halen|halen_aan_huis|meerijden|mee_rijden|carpool|taxi|bus|chauffeur|transport|voiture|conduire|
  chercher|covoiturage|ride|pick_me_up|pick_up|drive|ulasim|araba|transporte|dojazd|транспорт|مواصلات)
(geen|gin|zonder|pas_de|sans|no|dont_have_a) (auto|wagen|voiture|car)
(iemand|quelqu_un|somebody|someone) .. (halen|ophalen|brengen|rijden|voeren|chercher|conduire|drive|bring)
(auto|wagen) (nodig)
`,
  childcare: `
(kind|kinders|kinderen|kindje|kindjes|kleintjes|baby|opvang|babysit|oppas|enfant|enfants|bebe|garde|garderie|child|children|kids|
  kid|babysitter|childcare|cocuk*|dziec*|copi*|copil|nino|ninos|дит*|діт*|طفل|اطفال)
`,
  interpreter: `
(tolk|tolken|vertaler|vertaling|vertalen|vertaalt|interprete|traducteur|traductrice|traduction|traduire|interpreter|translator|
  translation|translate|tercuman|ceviri*|tlumacz*|traducator|traducere|traductor|переклад*|مترجم|ترجمه)
`,
} as const

/** How she comes by herself: no need, though it names a car or a bus. */
export const COMES_BY = `
(kom|komen|ga|viens|vais|come|coming|go|geraak) .. (met|te|per|en|a|by|with|on) (de|den|mijn|het|ma|mon|la|le|my|the)? (auto|wagen|bus|fiets|voet|
  tram|trein|voiture|velo|pied|train|car|bike|foot|scooter)
(heb|hebben|ai|have) (een|nen|ne|une|a|zelf)? (auto|wagen|voiture|car) $
`

export const NOTHING_NEEDED = `
(niets|niks|nieks|rien|nothing|nada|hicbir_sey|nic|nimic|нічого|لا_شيء)
(alles|tout|all|everything) .. (ok|oke|goed|in_orde|bien|bon|good|fine)
(niet|pas|not) nodig
(hoeft|moet) (niet|nie|ni)
(dont|do_not|no) need
`

/** Not coming after all, said where something else was asked. */
export const CANNOT_COME = `
(ik|k|we|wij|kan|kank|kunnen|kom|komen|geraak|kga|zal) .. (niet|nie|ni|toch_niet|nimmer) .. (komen|kome|kom|geraken|aanwezig|bij_zijn|erbij|gaan)
(kom|komen|kan) (toch)? (niet|nie|ni) (meer)? (,|$)
(je|j|on|nous) (ne)? (peux|peut|pouvons|viens|vient|viendrai|serai|saurai) (plus|pas) .. (venir|la|present*|,|$)
(cant|cannot|wont|not|unable_to|wont_be_able_to) .. (come|coming|make_it|be_there|attend)
(gelemem|gelemiyorum|gelemeyecegim|nie_przyjde|nie_moge_przyjsc|nu_pot_veni|nu_vin|no_puedo_ir|no_voy|не_прийду|не_зможу|لن_احضر|لا_استطيع_الحضور)
`

/** Lighting these is no threat. */
export const THREAT_LISTS = {
  small: `kaars kaarsen kachel houtkachel haard bbq barbecue sigaret sigaretten sigaar vuurwerk lucifer wierook bougie bougies
    poele cheminee cigarette candle candles stove barbecue fireplace`,
}

/** To set fire to a place, her own included. */
export const THREAT_OF_FIRE = `
(ik|k) (steek|stook|zet|brand|fik) .. (in_brand|in_de_fik|in_den_brand|in_lichterlaaie|plat|af|in_de_hens)
(steek|stook|zet|brand|fik) (ik|k) .. (in_brand|in_de_fik|in_den_brand|in_lichterlaaie|plat|af)
(ik|k|kga|kzal) .. (in_brand|in_de_fik|in_den_brand|plat|af) (steken|steek|stoken|zetten|branden|fikken|gaan_steken)
(ik|k|kga|kzal) (ga|zal|gaan)? .. (in_brand|in_de_fik|in_den_brand) (steken|zetten|gaan)
(je|j|on|nous) (vais|va|allons)? .. (mettre|mets|foutre|fous|fout|mettrai) le feu
(je|on|nous) (vais|va|allons) .. (bruler|cramer|incendier) .. (tout|immeuble|maison|appartement|bureau|bureaux|ici|baraque|batiment|la|le)
(i|ill|i_ll|im|i_m|we|we_ll) (will|am|gonna|going_to)? .. (burn|torch) .. (place|house|flat|building|block|office|down|everything|it_all|home|apartment)
(i|ill|i_ll|im|i_m|we|we_ll) (will|am|gonna|going_to)? .. set .. (fire|alight|ablaze)
`

/** To hurt or kill somebody else. */
export const THREAT_TO_OTHERS = `
(ik|k|kga|kzal) .. (vermoord|vermoorden|doodsteek|doodsteken|doodslaan|sla_dood|schiet_dood|doodschieten|overhoop_steken|
  maak_kapot|steek_neer|neersteken|neerschieten|wurg|wurgen|afmaken|maak_af) .. (u|je|jullie|hem|haar|hen|ze|die|de|den|iemand|
  iedereen|buur*|gebuur*|man|vrouw|hond|,|$)
(steek|schiet|sla|klop|maak) (ik|k) .. (u|je|jullie|hem|haar|hen|ze|die|iemand|iedereen|buur*) .. (neer|dood|overhoop|kapot|
  af|kop_in)
(vermoord|wurg) (ik|k) .. (u|je|jullie|hem|haar|hen|ze|die|de|den|iemand|iedereen|buur*)
(ik|k) (steek|schiet|sla|klop|maak|bijt|trap) .. (u|je|jullie|hem|haar|hen|ze|die|iemand|iedereen|buur*) .. (neer|dood|overhoop|kapot|
  af|kop_in)
(ik|k) .. (met|mee) (een|nen|mijn|m'n|n)? (mes|bijl|geweer|pistool|hamer|knuppel|vuurwapen) .. (naar|tot|op|bij|langs|achter)
(je|j) (vais|va) .. (tuer|buter|egorger|planter|frapper|tabasser|poignarder|demolir) .. (le|la|les|te|vous|lui|voisin*|quelqu_un|
  tous|mec|type|,|$)
(je|j) .. (avec) (un|mon) (couteau|hache|fusil|pistolet|marteau|arme) 
(i|ill|i_ll|im|i_m|we) (will|am|gonna|going_to|going)? .. (kill|stab|shoot|murder|strangle) .. (him|her|them|you|that|the|my|
  neighbour*|neighbor*|someone|everyone)
(i|ill|i_ll|im) .. with (a|my) (knife|axe|gun|hammer|bat) 
`

/** To do something to herself. */
export const THREAT_TO_SELF = `
(ik|k|kga|kzal) .. (mij|mezelf|mijzelf|mn_eigen|mijn_eigen|mijn_zelf|m'n_eigen|mezelve|mijzelve) .. (iets|wat|van_kant|kapot|te_kort|tekort|
  iets_ergs) .. (aan|aandoen|aan_doen|maken|doen)
(doe|maak) (ik|k) (mij|mezelf|mijzelf|mn_eigen|mijn_eigen|mijn_zelf) .. (iets|wat|van_kant|kapot)
(ik|k|kga|kzal) .. (iets|wat) (aan_)?(mij|mezelf|mijzelf|mijn_eigen|mn_eigen) .. (aan|aandoen|doen)
(ik|k|kga|kzal) .. (spring|springen) .. (raam|balkon|dak|trein|brug|verdiep)
(je|j) (vais|va|veux) .. (me) (faire_du_mal|tuer|suicider|pendre|foutre_en_l_air|jeter|supprimer|flinguer|couper_les_veines)
(je|j) (vais|va|veux) .. (sauter) .. (fenetre|balcon|toit|pont|train)
(i|ill|i_ll|im|i_m) .. (hurt|harm|kill|cut|hang|shoot) (myself|my_self)
(i|ill|i_ll|im|i_m) .. (jump) .. (window|balcony|roof|bridge|train)
`

/** Said of others, of what was said, or as a manner of speaking. */
export const NO_THREAT = `
(hij|zij|ze|buurman|buurvrouw|man|iemand|il|elle|voisin|he|she|they) (zegt|zei|zegde|riep|roept|schreeuwt|dreigt|dit|crie|menace|says|said|
  threatens|shouts) .. 
(bijna|had|zou|heb|hebben|was|failli|ai_failli|almost|nearly|would_have) .. (vermoord|in_brand|neergestoken|kapot|tuer|killed|burn)
(die|dat|cet|cette|this|that|de|het) (lawaai|geluid|muziek|bruit|musique|noise|music|stress|kou|hitte|froid) .. (vermoord*|tue|kill*)
(spinnen|mieren|kakkerlakken|ratten|muizen|wespen|insecten|onkruid|fourmis|cafards|souris|rats|guepes|ants|mice|rats|wasps|bugs|
  weeds|cockroaches|duiven|pigeons)
`

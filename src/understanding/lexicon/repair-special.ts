import type { RepairCategory } from '../../domain/repair.js'

/** Combinations that say more than the thing alone: tried first, from the top. */
export const SPECIAL_REPAIRS: readonly (readonly [RepairCategory, string])[] = [
  [
    'other',
    `
(mag|mogen|mak|magk|kan_ik|mogek|puis_je|peut_on|est_ce_que_je_peux|can_i|may_i|am_i_allowed|هل_يمكنني|
  هل_استطيع|yapabilir_miyim|pot_sa|am_voie|czy_moge|puedo|чи_можна|можна) .. (zelf|verven|schilderen|
  behangen|schotel|schotelantenne|hond|kat|huisdier|huisdieren|boren|ophangen|plaatsen|zetten|tapijt|
  laminaat|installer|peindre|chien|chat|antenne|paint|keep|pet|dog|cat|cats|have|install|hang|animal|
  boyayabilir|kopek|kedi|собаку|кота|пофарбувати|vopsi|zugrabi|pomalowac|miec|pintar|tener|poner|دهن|قطه|
  كلب|اثنان)
(wil|zou|хочу|vreau|chce|quiero|veux|voudrais|want|istiyorum|اريد) .. (собаку|кота|hond_nemen|kat_nemen|
  chien_adopter|adopter|huisdier|pet|caine|psa|kota|perro|gato|verhuizen|demenager|move_out|taşınmak|
  tasinmak|переїхати|mudarme|sa_ma_mut|przeprowadzic)
(mijn|mn|my|mon|ma|mi|moj) (eigen|propre|own|wlasn*|propi*) .. {broken}
(mijn|mn|my|mon|ma) (eigen|propre|own) (toestel|oven|four|fornuis|frigo|wasmachine|machine|tv|microgolf|
  washing|fridge|lamp|fiets|auto)
(parkeerkaart|bewonerskaart|parkeervergunning|stadhuis|gemeentehuis|paspoort|identiteitskaart|kinderbijslag|
  ocmw|vdab|carte_de_stationnement|permit)
`,
  ],
  [
    'gas_safety',
    `
(gasgeur*|gasreuk*|gaslek*|gaslucht*|gasslang|gasdarm|gasbuis|gasleiding|gaskraan|gastoevoer|gasmelder|
  gasdetector|koolmonoxide*|koolmonoxyde*|monoxyde|monoxide|comelder*|kolendamp|rookgas*|rookgassen)
(co|c0) (melder|alarm|detector|detecteur|meter|gehalte|vergiftiging|intoxicatie|attest)
(alarme|detecteur|alarm|detector) (au|de|du|a)? (co|gaz|gas|monoxyde)
(ruik*|riek*|geur|reuk|stink*|stank|ruuk*|sens|sent|odeur|pue|smell*|stinks|stank|koku*|kokuyor|пахн*|
  запах*|чути|тхне|miros*|miroase|czuc|smierdzi|zapach|huele|olor|رائحه|ريحه|اشم|بشم) .. (gas|gaz|gass|
  aardgas|butagaz|butaan|propaan|газ*|gazu|gazem|غاز|الغاز|*غاز)
(gas|gaz|газ*) .. (ruik*|riek*|geur|reuk|lek|lekt|lekken|ontsnapt|sist|stinkt|odeur|fuite|fuit|sent|smell*|
  leak*|kok*|kaciyor|kacag*|kacak*|витік|протік*|miros*|scurg*|ulatnia|czuc|wyciek|fuga|escape|slang|darm|
  kraan|buis|leiding|leidingen|toevoer|flexible|tuyau|robinet|conduite|hose|pipe|hortum*|шланг*|труба|
  furtun*|teava|waz|rura|tubo|goma|manguera|tuberia)
(slang|darm|buis|leiding|kraantje|kraan|flexible|tuyau|hose|pipe|robinet|detendeur|koppeling|furtun*|waz|
  wąż|goma|manguera|tubo|шланг) .. (van|du|de|of|for|la|od|do|del) (de|het|t|the|a)? (gas|gaz|gasvuur|
  gasfornuis|газ*|gazu|gazului|gaziniere|cooker)
(fuite|fuites|leak|lek|تسرب|تسريب|wyciek|scurgere|fuga|escape|витік) .. (gas|gaz|gazu|газу|غاز|الغاز)
(vlam|vlammen|vlammetje|waakvlam|flamme|flammes|flame|flames|pilot|полум*|flacara|plomien|llama|
  alev) ... (geel|gele|oranje|rood|rosse|jaune|orange|yellow|red|sari|жовт*|оранж*|galbena|galben|zolt*|
  amarilla|amarillo|roet|suie|soot)
(gele|oranje|yellow|orange|rode) (vlam|vlammen|flame|flames)
(roet|roetaanslag|suie|soot|sadza|сажа|hollin) .. 
(dampen|rook|rookt|walm|fumees|fumee|fumes|smoke|fum|dym|humo|дим) .. (ketel|boiler|geiser|chaudiere|
  chauffe_eau|kachel|heater|verwarmingsketel|caldera|centrala|piec*|котл*|poele)
(ketel|boiler|geiser|chaudiere|chauffe_eau|kachel|heater|caldera|centrala|piec|котел) .. (dampen|rook|rookt|
  walmt|fumees|fume|fumes|smoke|smokes|smoking|fum|dymi|humo|димить|uitlaatgas*)
(hoofdpijn|misselijk|duizelig|vertige*|nausee*|mal_de_tete|maux_de_tete|headache*|dizzy|mareo*) ... (ketel|
  kachel|geiser|boiler|verwarming|chauffage|chaudiere|poele|chauffe_eau|heater|stove|caldera)
`,
  ],
  [
    'pests',
    `
(muis|muizen|muizn|muuzn|muuzen|muuze|muizekes|muizenkeutels|muizen*|muuz*|muisjes|rat|ratten|ratn|rattn|
  ratten*|kakkerlak*|kakerlak*|kafaar*|kafard*|cafard*|blatte*|bedwants*|wantsen|wandluizen|bedluizen|
  luizen|vlooien|vlooi|vlo|mier|mieren|miern|mierennest|wesp|wespen|wespennest*|weps|wepsn|hoornaar*|
  bijennest|duif|duiven|duivn|duivenstront|duiven*|meeuw|meeuwen|meeuw*|spinnen|kakkerlakjes|zilvervis*|
  papiervis*|ongedierte|ongedirte|insecten|beestjes|beesten|beestn|kevers|motten|mot|houtworm|vliegjes|
  fruitvliegen|muggen|marter|steenmarter|mol|mollen|slakken|pissebedden|tapijtkever*|teken|vleermuizen|
  kraaien|maden|wormen)
(souris|rat|rats|punaise|punaises|cafard|cafards|fourmi|fourmis|guepe|guepes|nid_de_guepes|frelon*|pigeon|
  pigeons|mouette|mouettes|goeland*|puce|puces|insecte|insectes|nuisibles|rongeur*|bestioles|araignees|
  vermine|mites|moucherons|termites|frelons)
(mouse|mice|rats|roach*|cockroach*|bedbug*|bed_bug|bed_bugs|bugs|ant|ants|wasp|wasps|wasps_nest|hornet*|
  bees|pigeon*|seagull*|gull|gulls|flea|fleas|pest|pests|insects|vermin|silverfish|spiders|moths|rodent*|
  woodworm|maggots|beetles|bug)
(فار|فئران|فيران|الفئران|الفيران|جرذ*|الجرذان|جرذان|صرصور|صراصير|الصراصير|بق|بق_الفراش|نمل|النمل|دبور|
  دبابير|حشرات|الحشرات|حمام_طيور|براغيث|الفار|*صراصير|*فئران|*حشرات)
(fare|fareler|fareler*|sican|sicanlar|hamamboceg*|hamam_bocegi|hamam_bocekleri|hamambocekleri|bocek|
  bocekler|bocek*|tahtakurusu|tahta_kurusu|karinca*|ari_yuvasi|esek_arisi|yaban_aris*|guvercin*|marti*|
  pire*|tahtakurular*)
(миша|миші|мишей|мишi|щур*|пацюк*|таргани|тарганів|тарган*|клопи|клопів|клоп*|мурах*|мурашки|оси|осине|
  осиний|шершн*|голуб*|чайк*|блохи|комах*|жуки|гризун*|мыши|мишки)
(soarec*|soareci|sobolan*|gandac*|plosnit*|furnic*|viesp*|porumbe*|pescarus*|purici|insecte|rozatoare|tantari)
(mysz|myszy|szczur*|karaluch*|prusak*|pluskw*|mrowk*|osy|gniazdo_os|szerszen*|golebi*|golab*|mew|mewy|pchly|
  robak*|robactwo|owady|insekty|gryzoni*)
(raton|ratones|rata|ratas|cucaracha*|chinche*|hormiga*|avispa*|avispero|paloma*|gaviota*|pulga*|bichos|
  insectos|plaga|roedores)
`,
  ],
  [
    'lift',
    `
^ (geen|plus_d|plus_de|no|brak) (lift|ascenseur|windy|ascensor)
{lift} (is|ligt|stopt|doet|werkt|hangt|blijft|schokt|kapot|est|ne|fait|geraakt|staat|valt|gaat|maakt|ruikt|
  stinkt|vuil|s_arrete|has|keeps|out|makes|en_panne|bloque|plat|stil|deur|deuren|knop|knoppen|buiten|terug|
  weer|nog|al|alweer|tussen)
(in|dans|inside|the|l|d|de|t|den|onze|notre|our|no|plus|geen) {lift} (,|$|is|ligt)
`,
  ],
  [
    'doors_locks_windows',
    `
({door}|{window}) .. (van|naar|aan|op|du|de|vers|of|to|on|al|la) .. (balkon|terras|achteraan|balcon|
  terrasse|balcony|terrace|patio|balkon*|балкон*|terasa|taras|terraza)
(balkon|terras|balcony|terrace|patio|terrasse|balcon) ({door}|{window})
`,
  ],
  [
    'roof_facade_outdoor',
    `
(dakgoot|dakgoten|dakgote|goot|goten|regengoot|regenpijp|regenafvoer|afvoergoot|corniche|cornisse|cornich|
  gouttiere|gouttieres|gutter|gutters|downpipe|chineau|cheneau|rynna|rynny|ринва|jgheab*|canalon|canalones|
  oluk|المزراب|مزراب)
(dak|dake|dakpan|dakpannen|pannendak|platform|plat_dak|schouw|schoorsteen|pannen|dakrand|toit|toiture|tuile|
  tuiles|ardoises|cheminee|roof|rooftop|tiles_off|chimney|slates|سقف_البناء|السطح|سطح|cati|catidan|дах|даху|
  черепиц*|acoperis*|tigla|tigle|dach|dachu|dachowk*|komin|tejado|tejas|techo_exterior) .. {leak}
{leak} .. (dak|dake|toit|toiture|roof|cati*|дах|даху|acoperis*|dach|dachu|tejado|schoorsteen|schouw)
(dakpan|dakpannen|dakpan*|tuile|tuiles|toiture|ardoises|roof_tile|roof_tiles|rooftiles|slates|черепиц*|
  tigla|tigle|dachowk*|tejas|leien|kiremit*)
(pannen|pan) .. (dak|af|gewaaid|weg|eraf|gevallen|verschoven)
(gevel|gevels|gevelsteen|gevelstenen|voorgevel|achtergevel|buitenmuur|bakstenen|facade|mur_exterieur|crepi|
  outside_wall|external_wall|brickwork|fasad*|elewacja|elewacji|fachada|cephe|واجهه)
(tuin|tuintje|hof|nof|gras|gazon|grasperk|haag|hage|heg|hegge|struik|struiken|boom|bomen|takken|dikke_tak|
  grote_tak|tak_van|onkruid|plantsoen|groenzone|voortuin|achtertuin|tuinhuis|tuinhuisje|tuinpoort|tuindeur|
  poort|poorte|poortje|hekje|hek|hekken|omheining|afsluiting|draadafsluiting|schutting|tuinmuur|oprit|pad|
  tuinpad|wegel|wegeltje|tegel_buiten|stoeptegel*|stoep|trottoir|plankier|dal|dallen|klinkers|kasseien|
  parking|parkeerplaats|parkeerplaatsen|garagepoort|garagepoorten|garagedeur|garage|speeltuin|speelplein|
  schommel|zitbank|bank_buiten|buitentrap|buitenlamp|buitenlicht|buitenverlichting|straatlamp|
  straatverlichting|put_in_de|terras|terrasse|terrastegel*|balkon|balkons|balustrade|buitenkraan|carport|
  buitentegel*)
(jardin|pelouse|haie|arbre|arbres|branche|branches|cloture|portail|allee|trottoir|dalle|dalles|pave|paves|
  parking|garage|garages|balcon|terrasse|plaine_de_jeux|mauvaises_herbes|grille|barriere|abri_de_jardin|
  lampadaire)
(garden|lawn|hedge|tree|trees|branch|fence|fences|gate|driveway|path|paving|pavement|slab|slabs|car_park|
  parking|garage|balcony|terrace|patio|playground|weeds|railing|garden_shed|streetlight|street_light|
  sidewalk)
(حديقه|الحديقه|سور|السور|البلكون|بلكون|شرفه|الشرفه|الكراج|كراج|العشب|شجره|bahce*|cit|citi|agac*|balkon*|
  garaj*|cim|kaldirim*|otopark*|сад|саду|садок|паркан*|балкон*|гараж*|дерево|дерева|газон*|тротуар*|ворота|
  двір|дворі|gradina|gradinii|gard|gardul|balcon*|garaj*|copac*|iarba|trotuar*|poarta|curte|curtea|ogrod|
  ogrodu|ogrodzie|plot|plotu|balkon*|garaz*|drzewo|trawa|trawnik|chodnik*|brama|furtka|jardin|valla|verja|
  balcon|garaje|arbol|cesped|acera|terraza|patio|seto)
`,
  ],
]

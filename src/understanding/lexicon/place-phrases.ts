/** Outside of the buildings. */
export const OUTSIDE = `
(tuin|tuintje|voortuin|achtertuin|hof|oprit|stoep|trottoir|straat|parking|parkeerplaats*|garage|garages|
  garagepoort*|speeltuin|speelplein|speelpleintje|dak|dake|dakgoot|dakgoten|dakpan|dakpannen|goot|regengoot|
  regenpijp|corniche|cornisse|schoorsteen|schouw|gevel|voorgevel|achtergevel|buitenmuur|haag|hage|heg|gras|
  grasperk|gazon|boom|bomen|takken|omheining|afsluiting|hek|hekje|poort|poortje|tuinhuis|buiten|buitenkant|
  buitenlamp|buitenlicht|buitentrap|pad|tuinpad|plankier|wijk|pleintje|koer|binnenkoer|terras|balkon|
  balkons|carport|schutting|plantsoen|straatlamp|fietspad)
(jardin|cour|allee|trottoir|rue|parking|garage|garages|toit|toiture|tuile|tuiles|gouttiere*|facade|haie|
  pelouse|arbre|arbres|cloture|portail|dehors|exterieur|plaine_de_jeux|balcon|terrasse|cheminee|quartier)
(garden|yard|driveway|pavement|sidewalk|street|car_park|parking|garage|roof|gutter*|facade|hedge|lawn|tree|
  trees|fence|gate|outside|outdoors|playground|balcony|terrace|patio|chimney|path)
(الحديقه|حديقه|الشارع|السطح|الخارج|برا|الكراج|موقف|البلكون|bahce*|sokak*|cati*|disari*|otopark*|garaj*|
  balkon*|саду|сад|двір|дворі|вулиц*|дах*|гараж*|надворі|зовні|балкон*|gradina*|strada*|curte*|acoperis*|
  afara|garaj*|parcare*|balcon*|ogrod*|ulic*|dach*|garaz*|zewnatrz|parking*|podwork*|balkon*|jardin|calle|
  patio|tejado|garaje|fuera|aparcamiento|balcon|terraza)
`

/** Shared by everybody in the building. */
export const SHARED_PLACE = `
(lift|liften|lieft|traphal|trappenhal|trappenhuis|trapzaal|traphalle|inkom|inkomhal|inkomhalle|inkomdeur|
  ingang|gemeenschappelijk*|gemene|gang_beneden|fietsenberging|fietsenkelder|fietsenstalling|fietsenlokaal|
  vuilnislokaal|afvallokaal|containerlokaal|vuilnisruimte|wasruimte|gemeenschapsruimte|portiek|liftkoker|
  parlofoon|parlofonie|videofoon|deurbel|brievenbus|brievenbussen|trappen|gebouw|blok|kelders|
  kelderverdieping|overloop|sas|vuilzakken|poetsploeg|verdiep|verdieping|alle_bewoners|iedereen|
  heel_het_blok|hele_gebouw)
(gang|gangen|hal|trap|kelder) (van|op|in|beneden|bij) (het|t|de|den|ons|onze|elk|elke|alle) (gebouw|blok|
  eerste|tweede|derde|vierde|verdiep*|lift|iedereen|gelijkvloers|residentie|1ste|2de|3de|4de)
(gemene|gemeenschappelijke|in_de|op_de|den|de|van_de) (gang|gangen|hal)
(ascenseur|cage_d_escalier|hall|hall_d_entree|couloir_commun|communs|communes|parties_communes|immeuble|
  local_poubelle*|local_velo*|palier|interphone|parlophone|sonnette|boite_aux_lettres|boites_aux_lettres|
  escalier|escaliers|couloir|couloirs|etage|buanderie)
(elevator|elevators|stairwell|staircase|stairway|stairs|hallway|hallways|lobby|communal|common|shared|
  landing|entrance|bin_room|bike_shed|bike_room|laundry_room|corridor|building|intercom|doorbell|letterbox|
  mailbox|bin_store)
(المصعد|مصعد|الدرج|المدخل|الممر|العماره|المبنى|asansor*|merdiven*|koridor*|giris*|apartman*|bina*|ortak|
  ліфт*|під'їзд*|сход*|коридор*|подъезд*|scara|scarii|casa_scarii|lift*|hol|holul|coridor*|bloc*|intrare*|
  wind*|klatk*|korytarz*|schod*|wejsci*|bloku|ascensor|escalera*|portal|pasillo*|rellano|edificio|
  comunitari*)
`

/** Inside somebody's own home. */
export const HOME_PLACE = `
(keuken|keukn|keuke|keukenkraan|keukenraam|keukenkast*|badkamer|badkoamer|slaapkamer|slaapkoamer|
  kinderkamer|living|woonkamer|zitkamer|zolder|berging|wc|toilet|vertrek|douche|bad|lavabo|pompbak|
  gootsteen|wastafel|eetplaats|bureau|dressing|veranda|bovenverdieping|boven_bij_mij|bij_mij|bij_ons|thuis|
  binnen|mijn_huis|mijn_appartement|mn_appartement|appartement|in_huis|kot|mijn_woning|heel_de_woning|
  radiator|ketel|chauffage|verwarming|boiler|thermostaat|kamer|kamers|bed|zetel|fornuis|dampkap|kraan|
  wasplaats_thuis|rolluik|rolluiken|lattestoor|persienne|persiennes|blaffetuur|blaffeturen|oven|kookplaat|kookvuur|
  wasmachine|droogkast)
(mijn|mn|mijne|onze|ons|m'n|min) (kelder|garage_nee|gang|deur|voordeur|raam|ramen|kraan|muur|plafond|
  stopcontact|vloer|rolluik|slot|berging|inkom)
(cuisine|salle_de_bain|salle_de_bains|chambre|chambres|salon|living|sejour|wc|toilette|toilettes|douche|
  baignoire|lavabo|evier|grenier|chez_moi|chez_nous|mon_appartement|ma_maison|mon_logement|appartement|
  radiateur|chaudiere|buanderie_privee|debarras|lit|volet|volets|four|machine_a_laver)
(ma|mon|mes|notre) (cave|porte|fenetre|robinet|mur|plafond|prise|volet|serrure|couloir)
(kitchen|bathroom|bedroom|living_room|lounge|toilet|shower|bath|sink|loft|attic|my_flat|my_home|my_house|
  my_apartment|at_home|inside|radiator|boiler|bed|our_flat)
(my|our) (cellar|door|front_door|window|tap|wall|ceiling|socket|floor|hall|lock)
(المطبخ|مطبخ|الحمام|حمام|غرفه|الغرفه|الصاله|الصالون|بيتي|شقتي|البيت|الشقه|*مطبخ|mutfak*|banyo*|yatak_odas*|
  oda*|salon*|tuvalet*|evim*|dairem*|evde|кухн*|ванн*|спальн*|кімнат*|вітальн*|туалет*|квартир*|вдома|
  bucatari*|baie|baia|dormitor*|sufragerie*|camer*|toalet*|apartament*|acasa|kuchni*|lazienk*|lazience|sypialn*|
  pokoj*|salonie|toalet*|mieszkan*|w_domu|cocina|bano|dormitorio|habitacion|salon|mi_casa|mi_piso|aseo)
`

/** Nowhere in particular, and hers. */
export const LOST_KEYS = `
(sleutel|sleutels|sleutelbos|badge|cle|cles|clef|clefs|key|keys|anahtar*|klucz*|cheia|cheile|chei|llave|llaves|ключ*|مفتاح|المفتاح) .. (kwijt|
  verloren|vergeten|gestolen|perdu*|oublie*|vole*|lost|forgot*|stolen|kaybettim|zgubil*|pierdut*|perdi|perdido|загубив|загубила)
(kwijt|verloren|perdu|lost|forgot|stolen|perdi|kaybettim) .. (sleutel|sleutels|badge|cle|cles|clef|key|keys|llaves)
`

import type { RepairCategory } from '../../domain/repair.js'

/** The things themselves, and at the end what is wrong without saying with what; tried last, from the top. */
export const THING_REPAIRS: readonly (readonly [RepairCategory, string])[] = [
  [
    'kitchen_bathroom_fixtures',
    `
(keukenkast*|kastje|kastjes|kastdeur*|keukendeurtje|bovenkast*|onderkast*|badkamerkast*|badkamermeubel|
  spiegelkast|spiegel|lade|lades|schuif|schuiven|schof|werkblad|aanrecht|keukenblad|dampkap|dampkappe|
  wasemkap|afzuigkap|hotte|ventilator|ventilatie|ventiel|afzuiging|verluchting|verluchtingsrooster|rooster|
  wcbril|bril|toiletbril|wc_deksel|toiletdeksel|deksel_van|douchekop|douchkop|doesjkop|doucheslang|
  douchestang|douchewand|douchedeur|douchecabine|douchekabine|douchegordijn|badkuip|badrand|voeg|voegen|
  silicone|siliconen|handdoekrek|kookplaat|gasfornuis|fornuis|kookvuur|kookvuren|inbouwoven|handgreep_bad|tegel|tegels|
  tegeltjes|vloertegel*|muurtegel*|badkamertegel*|keukentegel*|parket|laminaat|vinyl|vloer|plint|plinten)
(placard*|armoire*|tiroir*|plan_de_travail|hotte|extracteur|ventilation|vmc|aeration|ventilateur|lunette|
  abattant|cuvette|pommeau|flexible_de_douche|paroi_de_douche|cabine_de_douche|colonne_de_douche|
  pomme_de_douche|joint|joints|silicone|carrelage|carrelages|carreau|carreaux|plinthe|plaque_de_cuisson|
  plaques|taque|miroir|parquet|meuble_de_cuisine|meuble)
(cupboard*|cabinet*|drawer*|worktop|countertop|cooker_hood|extractor|extractor_fan|fan|air_vent|toilet_seat|
  shower_head|showerhead|shower_screen|shower_door|shower_curtain|shower_hose|sealant|grout|tile|tiles|
  tiling|hob|cooker|stove|mirror|flooring|skirting|vents|ventilation)
(خزانه|خزائن|درج_المطبخ|جارور|شفاط|الشفاط|مروحه|بلاط|البلاط|سيراميك|غطاء_المرحاض|راس_الدش|dolap|dolabi|
  dolaplari|dolabin*|cekmece*|aspirator*|davlumbaz|fayans*|karo*|klozet_kapagi|dus_basligi|silikon|tezgah|
  шафа|шафка|шафки|шухляда|витяжка|витяжку|плитка|плитки|плитку|кришка_унітаза|сидіння|лійка|дзеркало|
  стільниця|вентиляція|dulap*|sertar*|hota|faianta|gresie|placi|capac*|para_de_dus|ventilatie|oglinda|
  szafk*|szuflad*|okap|plytki|plytka|kafelki|deska_sedesowa|deska|sluchawka|blat|silikon|wentylator|
  wentylacja|armario*|cajon|cajones|campana|azulejo*|baldosa*|alcachofa|tapa_del_vater|encimera|mampara|
  espejo|silicona)
({basin}|{toilet}) .. ({broken}|los|scheef|barst|barsten|gebarsten|afgebroken|scherf|craque|fele|fendu|
  descelle|bouge|loose|chipped|wobbly|wobbles|kirik|catlak|тріснул*|хитається|crapat*|pekniet*|pekl*|rajad*)
{broken} .. ({basin}|{toilet})
{toilet} .. (spoelt|spoel|trekt|flush|flushes|tire|chasse|doortrekken|doorspoelen) .. (niet|nie|ni|slecht|
  pas|plus|not|properly|wont|,|$)
(spoelbak|spoelknop|drukknop_wc|bouton_de_chasse|flush|trekker|reservoir) .. {broken}
(schuifdeur|deur|porte|the_door|usa|drzwi|puerta|двері|باب) .. (douche|kast|kastje|keukenkast|placard|
  armoire|cupboard|shower|dus|dulap*|szafk*|armario|ducha|шаф*|душ*)
{tap} .. {broken}
{broken} .. {tap}
{tap} .. (draait|tourne|turns|beweegt|draaien|wiebelt|losgekomen|komt_los) .. 
`,
  ],
  [
    'lift',
    `
(bij|naast|voor|aan|tegenover|near|pres_de|by|opposite|devant|beside) (de|den|t|l|the|een)? {lift} {light}
{lift} 
`,
  ],
  [
    'electricity',
    `
{power} .. 
{light} .. ({broken}|flikker*|flikkert|pinkt|pinken|knippert|brandt|brandn|branden|brant|brand|gaat|springt|
  springen|doet|clignote*|vacille|grille|s_allume|allume|out|flicker*|flickering|gone|off|yanmiyor|yanip|
  горить|світить|блимає|мигає|перегоріла|ars|arde|aprinde|palpaie|pali|swieci|miga|mruga|spalon*|parpadea|
  fundida|fundido|enciende|لا_يضيء|يرمش|مطفي)
{no} .. {light}
{light} .. {no}
{light} .. (keuken|badkamer|slaapkamer|living|kamer|wc|toilet|cuisine|salle_de_bain|chambre|salon|kitchen|
  bathroom|bedroom|living_room)
(plus_de|pas_de) (jus|elec)
(schakelaar|schakelaars|wissel|domino) .. 
`,
  ],
  [
    'doors_locks_windows',
    `
{door} .. 
{window} .. 
(buitengesloten|binnengeraken|locked_out|enferme_dehors) .. 
`,
  ],
  [
    'other',
    `
{appliance} .. 
`,
  ],
  [
    'plumbing_leak',
    `
{leak} .. 
{tap} .. 
{pipe} .. 
{toilet} .. (loopt|blijft|lopen|coule|running|runs|keeps|akiyor|тече|curge|leci|corre) .. 
(chasse|spoelbak|stortbak) .. 
{no} .. {water}
{water} .. (druk|waterdruk|pression|pressure|plafond|muur|muren|vloer|grond|ceiling|wall|floor|tavan*|стел*|
  підлог*|podea|tavan|perete|sufit*|podlog*|techo|pared|suelo|السقف|الارض|binnen|boven|binnenkomt|regent|
  overal|afgesloten|loopt|komt|sous|onder|under|dans|uit|door|op|coupee|af)
(waterdruk|waterschade|wateroverlast|waterlek*|waterprobleem|pression_d_eau|degat_des_eaux|degats_des_eaux|
  water_damage|water_pressure|su_kacagi|su_baskini|inundatie|zalanie|затоплен*|затоплює|заливає|zalewa|
  inundacion|inunda*|overstrom*|inondation|flood*|onder_water|staat_blank)
(druppel*|drup*|natte_plek|plas|plasje|flaque|puddle)
`,
  ],
  [
    'drainage',
    `
({toilet}) .. (probleem|problem|probleme|$)
`,
  ],
  [
    'noise_neighbours',
    `
{noise} .. 
{neighbour} .. (last|overlast|ambras|roken|rookt|drugs|dealen|probleem|problemen|pesten|problem|problemes|
  problems|sigaret*|bedreig*|probleme|insulte*|agressi*|rude|deals|smok*|fument|fume)
`,
  ],
  [
    'electricity',
    `
{light} .. 
`,
  ],
  [
    'common_areas',
    `
{shared} ... ({broken}|kaduuk|gevaarlijk|danger*|slecht)
{broken} ... {shared}
`,
  ],
]

import type { RepairCategory } from '../../domain/repair.js'

/** Things in the home and in the shared parts, tried after the special cases, from the top. */
export const INDOOR_REPAIRS: readonly (readonly [RepairCategory, string])[] = [
  [
    'noise_neighbours',
    `
{neighbour} .. {noise}
{neighbour} .. {neighbour} .. {noise}
{noise} .. (van|bij|door|de|du|des|chez|from|of|by|la|от|від|у|w|z|de_la)? .. {neighbour}
(tapage|geluidsoverlast|nachtlawaai|burenruzie|nuisances_sonores|burenlawaai|nocturne|nachtrumoer)
(blaft|blaffen|geblaf|blaffende|aboie|aboient|barking|barks|havliyor|гавкає|latra|szczeka|ladra|ladran|ينبح)
`,
  ],
  [
    'common_areas',
    `
(deurbel|deurbellen|bel_beneden|voordeurbel|belknop|bellen_beneden|parlofoon|parlofoons|parlofonie|
  parlafoon|parlefoon|parlofon|videofoon|videofonie|intercom|huistelefoon|deuropener|sonnette|sonnettes|
  parlophone|interphone|interphonie|videophone|visiophone|doorbell|door_bell|buzzer|entryphone|entry_phone|
  intercom*|جرس|الجرس|انتركم|الانتركم|zil|zili|zilim|interkom|diyafon*|дзвінок|домофон*|дзвоник|sonerie|
  soneria|interfon*|dzwonek|domofon*|timbre|portero_automatico|telefonillo|interfono)
(de|mijn|mn|onze|den|t) bel (van|beneden|werkt|doet|is|gaat|aan|niet|hoor|hapert|kapot|stuk|rinkelt|nie|
  hoort|blijft)
^ bel (werkt|kapot|stuk|doet|is|van) .. 
(brievenbus|brievenbussen|brievebus|postbus|boite_aux_lettres|boites_aux_lettres|boite_a_lettres|letterbox|
  letter_box|mailbox|mailboxes|letterboxes|posta_kutusu|поштов*|скринька|cutia_postala|cutie_postala|
  skrzynka_pocztowa|skrzynki|buzon|buzones|صندوق_البريد)
(poets|poetsploeg|poetsvrouw|poetsfirma|poetsdienst|kuisploeg|kuisvrouw|kuisdienst|schoonmaak|
  schoonmaakploeg|schoonmaakster|menage|nettoyage|femme_de_menage|nettoyeuse|cleaning|cleaner|cleaners|
  sprzatanie|sprzatacz*|прибиран*|прибирає|curatenie|curatenia|limpieza|temizlik|تنظيف|النظافه|نظافه)
(vuilzak|vuilzakken|vuilniszak|vuilniszakken|vuilbak|vuilbakken|vuilnisbak|vuilnis|vuilcontainer|afval|
  afvalcontainer|afvalcontainers|sluikstort|sluikstorten|zwerfvuil|huisvuil|grofvuil|container|containers|
  poubelle|poubelles|dechet|dechets|ordures|encombrants|depot_sauvage|conteneur|trash|garbage|rubbish|bins|
  the_bin|litter|fly_tipping|dumped|waste|قمامه|القمامه|زباله|الزباله|نفايات|cop|copler|cop_konteyner|
  сміття|смітник*|gunoi|gunoiul|tomberon*|smiec*|smieci|kubly|basura|basuras|contenedor*) 
(vuil|vuile|vies|vieze|smerig|smerige|proper|stinkt|urine|pis|kak|stront|uitwerpselen|gekuist|gepoetst|
  graffiti|rommel|spullen|meubels|fietsen|sale|sales|salete|crasseux|crasseuse|degueulasse|encombre|velos|
  graffitis|dirty|filthy|urine|mess|clutter|graffiti|kirli|брудн*|murdar*|brudn*|sucio|sucia|sucias|وسخ|
  قذر) ... {shared}
{shared} ... (vuil|vuile|vies|vieze|smerig|smerige|proper|stinkt|stinken|urine|pis|kak|stront|uitwerpselen|
  gekuist|gepoetst|graffiti|rommel|spullen|meubels|fietsen|sale|sales|salete|crasseux|crasseuse|degueulasse|
  encombre|pue|dirty|filthy|mess|clutter|smells|smelly|kirli|pis|брудн*|murdar*|brudn*|sucio|sucia|sucias|
  وسخ|قذر|leuning|geschilderd|verf)
(ligt|liggen|staat|staan|il_y_a|there_is|hay|leza|лежить) .. (glas|scherven|braaksel|kots|peuken|sigaretten|
  poep|hondenpoep|naalden|spuiten|verre|vomi|glass|vomit|needles|vidrio|szklo|скло) .. {shared}
(leuning|trapleuning|rampe|handrail|banister|balustrade_trap|barandilla|korkuluk|balustrad*|поруч*) .. 
{light} ... {shared}
{shared} ... {light}
{power} .. {shared}
(inkomdeur|gemeenschappelijke_deur|toegangsdeur|centrale_deur|porte_de_l_immeuble|porte_d_immeuble|
  porte_du_hall|porte_commune|building_door|communal_door|main_entrance|entrance_door|street_door) .. 
{door} .. (van|de|du|of|to|in) .. (inkomhal|inkom|gebouw|blok|immeuble|building|hall_d_entree|
  fietsenberging|kelders|berging_gemeen|fietsenkelder|main|complex|apartman*|bina*|під'їзд*|bloc|blocului|
  scarii|klatki|bloku|portal|edificio|العماره|المبنى|العمارة)
(automatische|automatique|automatic) (deur|schuifdeur|porte|door|deuren) .. 
(fietsenberging|fietsenkelder|fietsenstalling|vuilnislokaal|containerlokaal|afvallokaal|wasruimte|
  gemeenschapsruimte|local_poubelle*|local_velo*|bin_room|bike_shed|bike_room|laundry_room|vuilnisruimte|
  vuilniskoker|vide_ordures|rubbish_chute|garbage_chute) .. 
(trappen|traptreden|traptrede|trede|marches|marche_cassee|steps) .. {broken}
`,
  ],
  [
    'drainage',
    `
({toilet}|{basin}|{drain}|{pipe}|{tap}) ... {blocked}
{blocked} ... ({toilet}|{basin}|{drain}|{pipe})
{drain} .. 
{water} .. (in|van|uit|dans|de|du|in_the|from|de_la|w|din|en_la|del) .. ({basin}|{toilet}) .. (niet|nie|ni|
  pas|plus|not|wont|doesnt|slow*|traag|trager|moeilijk|slecht|nu|не|nie_splywa|nu_se_scurge|no_se_va|
  no_baja|gitmiyor|لا_ينزل|لا_يصرف) .. 
({basin}|{toilet}) .. (loopt|zakt|gaat|trekt|stroomt|se_vide|s_ecoule|evacue|drain|drains|
  draining) .. (niet|nie|ni|slecht|traag|moeilijk|pas|plus|mal|lentement|slowly|slow|wont|not) .. (weg|door|
  af|af_weg|,|$|leeg)
(loopt|zakt|trekt|stroomt|geraakt) .. (niet|nie|ni|slecht|traag|trager|moeilijk|nimeer) .. (weg|door|af|leeg) 
(verstopt|verstropt|verstopd|verstoptn|verstopping|bouche|bouchee|bouches|bouchees|clogged|blocked|tikali|
  tikandi|забит*|засміти*|infundat*|zatkan*|zapchan*|atascad*|atasco|مسدود*|انسداد)
(stank|stinkt|stinken|geur|reuk|ruikt|riekt|odeur|odeurs|pue|sent_mauvais|sent_les|smell|smells|smelly|
  stinks|koku*|kokuyor|смердить|запах|miros*|miroase|smierdz*|smrod|huele|olor|رائحه|ريحه) .. ({toilet}|
  {basin}|badkamer|salle_de_bain|bathroom|wastafel)
({toilet}|{basin}|badkamer|salle_de_bain|bathroom) .. (stank|stinkt|stinken|geur|reuk|ruikt|riekt|odeur|pue|
  sent_mauvais|smells|stinks|kokuyor|смердить|miroase|smierdzi|huele|رائحه)
(wcwater|vuil_water|afvalwater|rioolwater|stront|kak|eaux_usees|poop|excrements) .. (omhoog|terug|
  naar_boven|douche|bad|wc|comes_up|remonte|up)
`,
  ],
  [
    'damp_mould',
    `
(schimmel*|schimel*|schummel*|schummelt|beschimmeld|vocht|vochtig|vochtige|vocht*|vogt|vocht|vucht|vuchtig|
  condens*|condensatie|opstijgend|doorslaand|nattigheid|salpeter|muf|muffe|zweten|zweet|zweette|zweetn)
(moisi|moisie|moisis|moisissure*|humidite|humide|humides|condensation|salpetre|champignon|champignons|
  infiltration|infiltrations)
(mould*|mold|molds|moldy|damp|dampness|moisture|condensation|mildew|musty|humidity)
(رطوبه|الرطوبه|عفن|العفن|تعفن|فطريات|*رطوبه) 
(rutubet*|kuf|kuflen*|kuflu|nem|nemli|nemlenme|kufl*)
(пліснява|плісняву|пліснявою|плісень|цвіль|цвіллю|волог*|вогкість|грибок|сирість|конденсат|плесень|сыро|сиро)
(mucegai|mucegaiul|igrasie|igrasia|umezeala|umed|umeda|umezi|condens)
(plesn|plesnie|plesni|grzyb|grzybem|wilgoc*|wilgotn*|zagrzyb*|splesni*)
(moho|humedad|humedades|condensacion|hongos|humeda)
(zwart|zwarte|groene|grijze|donkere|natte|noires|noire|noir|verdatres|black|green|wet|negras|negra|siyah|
  чорні|чорна|negre|czarne|czarny) (plek|plekken|plekjes|vlek|vlekken|stippen|puntjes|spikkels|vochtplek|
  tache|taches|points|spots|spot|patches|patch|stains|manchas|leke|lekeler|плями|pete|plamy|nalot)
(tache|taches|trace|traces|manchas|plamy|плями|lekeler|pete|spots|stains|vlekken|plekken) .. (noir|noire|
  noires|noirs|humidite|verdatres|grises|negras|negre|siyah|чорні|czarne|black|zwart)
(muur|muren|wand|plafond|hoek|hoeken|behang|behangpapier|mur|murs|tapisserie|papier_peint|wall|walls|
  ceiling|corner|wallpaper|duvar*|стіна|стіни|стіні|perete*|peretii|scian*|sufit|pared|paredes|الجدار|
  الحائط|حيطان|kast) ... (nat|natte|zwart|klam|druipnat|doorweekt|zwartgeworden|mouille|mouilles|noircit|
  trempe|noir|noirs|wet|black|islak|siyah|мокр*|чорн*|uda|ud|negru|mokr*|czarn*|mojad*|رطب|مبلول)
(behang|behangpapier|papier_peint|wallpaper|verf|peinture|paint|plaaster|pleister|platre) .. (los|loskomt|
  bladdert|schilfert|decolle|se_decolle|cloque|s_ecaille|peeling|flaking|komt|valt)
(water|nat|druppels|eau|buee) .. (op|aan|sur|on) .. (ramen|ruiten|binnenkant|fenetres|vitres|windows)
(ramen|ruiten|vitres|fenetres|windows) .. (nat|beslagen|aangedampt|embuees|fogged|wet|misted)
`,
  ],
  [
    'heating',
    `
{heating} .. 
{no} .. {hot} .. {water}
{no} {hot} (douche|shower|bad|bain)
{hot} {water} .. 
{water} .. {hot}
{water} .. (wordt|blijft|is|komt|reste|est|sort|stays|is_only|comes_out|e|jest|sale|тільки|лише|ide) .. {cold}
{cold} (water|douche|douches|douchen|shower|showers|eau|bain)
(eau|douche|water|shower|agua|apa|woda|вода) .. {cold}
(apa|вода|woda|agua|eau) {hot}
(chauffe|chauffent|verwarmt|warmt) .. (plus|pas|niet|nie|rien) 
(appartement|huis|kot|woning|kamer|kamers|living|binnen|flat|house|room|home|maison|chez_moi|chez_nous|
  odada|evde|ev|хаті|квартирі|квартира|casa|apartament*|mieszkani*|dom|piso|البيت|الشقه|البيت) .. {cold}
{cold} .. (huis|binnen|kamer|living|appartement|kot|woning|chez|maison|house|flat|home|in_here|evde|ev|
  квартирі|хаті|casa|apartament|mieszkaniu|domu|piso|البيت|الشقه)
(graden|degres|degrees) .. (binnen|living|slaapkamer|huis|kamer|in_huis|chambre|maison|inside|salon)
(vriezen|bevriezen|verkleumd|gele|on_gele|freezing|ijskoud) .. 
`,
  ],
]

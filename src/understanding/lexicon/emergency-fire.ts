/** Words for fire and smoke. */
export const FIRE_LISTS = {
  smoke: `rook rookt rokt smook smoor smoort fumee fumees fume smoke smoking دخان الدخان duman dumanlar дим диму
    димить fum fumul iese_fum dym dymu dymi humo humeando`,
  place: `huis kot kamer appartement app keuken kelder living gang traphal inkom zolder garage dak
    slaapkamer badkamer balkon terras lift blok gebouw trappenhuis berging tuinhuis woning buren bed zetel
    gordijn gordijnen matras frietketel
    friteuse pan pot vuilbak vuilnisbak container oven fornuis dampkap stopcontact zekeringkast kast tv
    televisie droogkast wasmachine auto scooter batterij fietsenberging ketel kachel schouw schoorsteen
    overloop verdieping verdiep
    maison appartement cuisine cave couloir chambre immeuble escalier escaliers cage balcon poubelle
    poubelles friteuse four matras voisin voisins salon toit voiture grenier hall cheminee
    house flat apartment kitchen basement cellar hallway room building bin bins bedroom stairs stairwell
    balcony oven pan car roof neighbour neighbours chimney toaster dryer microwave`,
}

/** Fire, said so that it can be nothing else. */
export const FIRE_SURE = `
^ (help)? ,? (brand|vuur|fire|feu|incendie|pozar|yangin|пожежа|incendiu|foc|fuego|incendio|حريق|горить|
  горим|palic|brandt) (help|hulp|aub|please|vite|snel|rap|,|!|$)
(er_is|is_er|er_is_hier|er_is_nu|d_er_is|t_is|tis|hier_is|er|is_hier|er_een|hebben) .. (brand|vuur|
  brandje) (in|bij|op|aan|uitgebroken|hier|,|$|ontstaan|beneden|boven|in_de|naast|onder|achter|begonnen|
  geweest_nee)
(brand|brandje|vuur) (in|bij|op|achter|onder|boven|beneden|naast|aan) (de|het|t|mijn|mn|ons|onze|hiernaast|
  een|den|d|buren|huis)? .. 
(staat|stat|staan|stoat|stond|vliegt|vloog|schiet|schoot|is|zit|staot) .. (in|aan_t|in_t) (brand|brande|
  lichterlaaie|vlammen|vuur_en_vlam_nee)
(in_brand|in_de_fik|in_den_brand|in_lichterlaaie|in_vlammen|vuur_gevat|vlam_gevat|vat_vuur|vat_vlam|
  brand_uitgebroken|aan_t_branden|aan_het_branden|uitslaande|brandhaard)
(vlammen|vlamme|steekvlam|vlam_in_de_pan|vuurtje|steekvlammen|flammes|flames|llamas|flacari|plomienie|
  alevler|полумя|لهب|السنه_اللهب)
(vuur|feu|fire|vlam) .. (uit|uit_de|sort|coming_out|slaat|vlamt|from_the) .. (dampkap|stopcontact|kast|oven|
  fornuis|muur|ketel|schouw|raam|dak|vuilbak|toestel|hotte|prise|four|mur|fenetre|toit|window|wall|socket|
  hood|box|kachel|frietketel|toaster|wasmachine|droogkast|machine)
(er|hier|d_er) (staat|is|brandt|brand|brant) (iets|een|ne|nen|e) .. (in_brand|brand|te_branden|
  aan_het_branden|vuur)
(au_feu|en_feu|prend_feu|pris_feu|il_y_a_le_feu|y_a_le_feu|le_feu_a|mis_le_feu|y_a_du_feu|il_y_a_du_feu|
  il_y_a_un_feu|un_incendie|y_a_un_incendie|l_incendie|a_pris_feu|en_flammes|ca_brule|tout_brule|ca_crame)
(on_fire|caught_fire|catching_fire|there_is_a_fire|theres_a_fire|there_s_a_fire|fire_in|fire_at|fire_on|
  a_fire_in|set_fire|set_on_fire|house_fire|burning_down|in_flames|up_in_flames|fire_has|fire_started|
  fire_broke|fire_downstairs|fire_upstairs|see_fire|bin_fire|fire_fire|fire_please)
(yangin|yaniyor|alev|alevler|tutustu|yaniyoruz) (var|cikti|,|$|hemen|imdat|evde|bina*|cok)
(feu|incendie) (dans|chez|au|sur|en|sous|derriere|partout) .. 
(rook|smook|rookpluim|fumee|fumees|smoke|duman|дим|fum|dym|humo) (komt|komen|komende|coming|comes|qui_sort|
  sort|iese|sale|wydobywa_sie|leci|виходить|іде|йде|pouring|billowing)? (uit|vanuit|from|out_of|din|z|з|із|
  del|de_la|du|de_l) .. 
(veel|overal|dikke|zwarte|dichte|vol|hele_gang|hevige) (zwarte|dikke|met)? (rook|smook|rookontwikkeling)
(plein|pleine|remplie|rempli|beaucoup|epaisse|noire) (de|d)? (la)? (fumee|fumees)
(fumee|fumees) (noire|epaisse|partout|dense)
(full_of|filled_with|thick|black|lots_of|so_much|heavy) (black|thick)? smoke
smoke (everywhere|filling|all_over)
`

/** Fire or heavy smoke, unless it is talk of a lamp, a smoker, a test ... */
export const FIRE_LIKELY = `
(het|t|er|alles|hier|d_er) (brandt|brand|fikt|vlamt|brant) (hier|bij|in|nu|,|$|op|aan|help|beneden|boven|
  achter|naast|iets|heel|fel|goed|erg|al|ook_nee)
{place} .. (brandt|brant|fikt|vlamt|stoat_in_brand|brand_af)
(is|are|something|s) burning
(brandt|brand|fikt) (de|het|t|mijn|mn|een|bij) .. {place}
{place} .. (brule|crame|brulent|en_feu|flambe)
(brule|crame) .. (chez|dans|au|a_la|ici|la) .. {place}
{place} .. (burning|is_burning|ablaze)
{smoke} (uit|van|vanuit|from|de|in|dans|overal|everywhere|partout|komt|kom|komen|coming|comes|sort|qui_sort|
  filling|pouring|boven|onder|bij|langs|en|achter|se|iese|din|aus|z|out|billowing|all_over|vient|tout|
  is_zwart|zwart|hangt|staat) .. 
(veel|vol|overal|dikke|zwarte|dichte|er_is|is|een_en_al|hele|komt|kom|zien|zie|er_hangt|hangt|vol_met|
  er_komt|ruik|er_staat|vol_zwarte) .. (rook|smook|smoor|rookwolk|rookontwikkeling|rookwolken) (uit|van|in|
  onder|op|boven|bij|langs|overal|door|,|$|vandaan|beneden|achter|komen|hangen|ontstaan|hier)
(staat|hangt|is|zit|stoat) .. vol .. (rook|smook|smoor)
(rook|smook|smoor) .. (staat|hangt) .. vol
(alles|gang|kamer|huis|kelder|keuken|living|blok) .. (vol|onder) (met)? (rook|smook|smoor|de_rook)
(beaucoup|plein|pleine|remplie|rempli|noire|epaisse|enormement|trop|nuage|il_y_a|odeur) .. (de|
  d)? (la)? (fumee|fumees)
(fumee|fumees) .. (noire|epaisse|partout|dans|sort|vient|sous|envahit)
(lots|full|filled|thick|black|heavy|so_much|there_is|there_s|theres|see|a_lot|smell|smelling|
  smells) .. (smoke|burning|burnt) 
(brandgeur|brandreuk|brandlucht|verbrande_geur|verbrande_reuk|schroeigeur|schroeilucht|brandgeure)
(ruikt|riekt|stinkt|ruik|riek|riekn|geur|reuk|stank) .. (verbrand|aangebrand|brand|branderig|gebrand|
  schroei*|vuur|rook|smook)
(odeur|sens|sent|pue) .. (brule|cramé|crame|fumee|roussi)
(rookmelder|rookmelders|rookalarm|brandalarm|rookdetector|branddetector|brandmelder|rook_alarm|brand_alarm|
  alarme_incendie|detecteur_de_fumee|smoke_alarm|fire_alarm|smoke_detector) .. (gaat_af|goat_af|gaat_nu_af|
  loeit|blijft_afgaan|gaat_overal_af|is_afgegaan|huilt|gaan_af|sonne_sans|sonne|hurle|se_declenche|
  going_off|is_ringing|won_t_stop|screaming|went_off|gaan_allemaal_af)
(ontploft|ontploffing|geexplodeerd|explosie|explosion|explose|exploded|knal_en_vuur)
(حريق|حريقه|نار|تحترق|يحترق|احترق|النار|حرائق) .. 
(دخان|الدخان) .. (من|في|كثيف|يملا|كل|يخرج|طالع|اسود)
(ev|bina|mutfak|daire|bodrum|apartman|cati|komsu|kat|oda|her_yer|çöp|cop|yatak|perde|firin) .. (yaniyor|
  yangin|alev*|tutustu)
(yangin|alevler|duman_cikiyor|dumanla_doldu|duman_var|duman_doldu|cok_duman|her_yer_duman|duman_geliyor)
(пожежа|пожежу|пожежі|горить|горимо|палає|загорілась|загорілося|загорівся|вогонь|спалахнула|горит) .. 
(дим|диму|димом|димить) .. (з|із|в|у|на|повно|все|валить|іде|весь|під)
(багато|повно|чорний|густий|сильний) .. (дим*)
(incendiu|foc|arde|flacari|ia_foc|a_luat_foc) .. 
(fum) .. (din|in|gros|negru|mult|peste|iese)
(iese|mult|plin_de|e) .. fum
(pozar|pali_sie|palisie|plonie|ogien|plomienie|w_ogniu|podpalil*|zapalil*_sie|zapalila_sie) .. 
(dym|dymu) .. (z|w|wydobywa|leci|pelno|duzo|czarny|wszedzie|gesty)
(pelno|duzo|czarny|gesty|leci) .. dym*
(incendio|fuego|ardiendo|en_llamas|arde|quemando|se_quema|se_esta_quemando|prendio|llamas) .. 
(sale|mucho|lleno_de|hay) .. humo
humo .. (sale|por|en|de|negro|mucho)
`

/** Fire as a lamp, a service, a paper, a smoker or a figure of speech. */
export const FIRE_TALK = `
(lamp|lampe|lampen|lampje|licht|lichten|lichtje|verlichting|bol|bollen|spot|spots|spotjes|waakvlam|
  vlammetje|led|leds|tl|neon|peer|luster|lucht|straatverlichting|straatlamp|noodverlichting|lantaarn|sfeer*|
  kerstverlichting|controlelampje|*lamp|*lampje|*lampen|*licht|*verlichting) ... (brandt|branden|brand|
  brant|gebrand|branding)
(brandt|branden|brand|brant) .. (licht|lamp|lampen|lampje|verlichting|lichten|lichtje|waakvlam|geen_licht|
  spotje)
(brandt|brand|brant) .. (niet|nie|ni|nimeer|constant|dag_en_nacht|heel_de_nacht|de_hele_nacht|altijd) (meer)? 
(brand|brant|vuur|brandweer|feu) (deur|deuren|trap|verzekering|oefening|blusser|blussers|veiligheid|kraan|
  hout|haard|preventie|alarm_test|slang|stof|keuring|weer|gevaar|gevaarlijk|rood|haspel|plan|ladder|attest|
  weer_oefening)
(branddeur|branddeuren|brandtrap|brandladder|brandverzekering|brandoefening|brandblusser|brandblussers|
  brandblusapparaat|brandveiligheid|brandveilig|brandhout|brandstof|brandpreventie|brandhaspel|brandslang|
  brandweeroefening|brandplan|brandkraan|brandattest|brandwerend|brandnetel*|vuurwerk|vuurtoren|brandgang|
  brandweg|brandend_zand|brandende_vraag|brandgevaar|brandgevaarlijk|brandkast|vreugdevuur|gasvuur)
(extincteur*|assurance|porte_coupe|coupe_feu|exercice|evacuation_test|feu_vert|feux_rouges|feu_rouge|
  feux_d_artifice|feu_d_artifice|portes_coupe|pompier_visite|a_feu_doux|feu_de_camp|certificat|arme_a_feu|
  plaque)
(fire) (door|doors|extinguisher|extinguishers|drill|insurance|escape|exit|exits|safety|regulations|
  certificate|hydrant|works|place|wood|inspection|blanket|hose|alarm_test|hazard|risk|station|plan|place_is)
(fireworks|fireplace|firewood|fired|extinguisher|fire_alarm_test|insurance|drill)
(test|testen|getest|keuring|gekeurd|batterij|batterie|battery|zonder_reden|voor_niks|voor_niets|vals|valse|
  loos|loze|fausse|false|pour_rien|no_reason|for_nothing|als_ik_kook|bij_het_koken|elke_keer|telkens|
  om_de_haverklap|als_ik_bak|when_i_cook|quand_je_cuisine|bakken|koken|toast|verplicht|obligatoire|plaatsen|
  hangen|vervangen|installer|install|opgehangen)
(buur|buren|buurman|buurvrouw|bewoners|jongeren|mensen|iemand|gasten|hij|ze|zij|bezoekers|voisin|voisins|
  voisine|neighbour|neighbours|people|kids|gens|jeunes|someone|komsu|сусід*|vecin*|sasi*|guys|
  iedereen) .. (rookt|roken|rookn|smoort|smoren|fume|fument|smokes|smoking|smoke|sigaret*|wiet|sigara|
  cigaret*|kurze|папир*|курит*|pali_papierosy|fumeaza|fuma)
(sigaret*|sigaar|wiet|joint|cannabis|weed|cigarette*|cigare|pipe|tabac|tabak|tobacco|roker|rokers|
  rookverbod|rookvrij|papieros*|sigara|цигар*|tigar*|تدخين|سجاير|сигар*|fumeurs|smokers|vape)
(barbecue|bbq|kaars*|grill|barbecuen|mangal|gratar|shisha|waterpijp|vuurkorf|houtvuur)
(ogen|oog|huid|keel|maag|zuur|yeux|gorge|estomac|peau|eyes|throat|zon|soleil|sun|verlangen|liefde|blaas|
  pis*|wonde|uitslag)
(ampoule*|lumiere|lampe|neon|bougie|led|spot|eclairage|voyant|bulb|light|lights|candle|becul|bec|beculete|
  lumina|żarówka|zarowka|swiatlo|lampa|лампа|лампочка|світло|лампочку|ampul|lamba|isik|bombilla|luz|foco|
  lumanare|مصباح|ضوء|لمبه|الضوء|اللمبه|النور)
(kachel|ketel|gasvuur|haard|geiser|stoof|kookvuur|fornuis|boiler) .. (brandt|brand|branden) (niet|nie|goed|
  slecht|altijd|de_hele|nu|heel|,|$)
(gaat_roken|roken_in|kalorifer|radiator|kombi|petek|caldera|estufa|chauffage|heater|kachel_brandt|
  vuur_in_de_kachel|branden_hout|piec|ketel_brandt|kachel_brandt_niet|sobam|yanmiyor|вогонь_котла|centrala)
`

/** Whole words that are one letter from a sign of danger and mean something else. */
export const NOT_MISSPELT = `
  schokkend schokkende gespuugd frames frame kapaniyor ingeslagen kidding
  gestolen gesloten gesproken besproken gestoord gestookt gestorven gestart gezocht gezoend cause causes
  caisse chaise classe living leuning levering liefde lekker lekkere lekkers lekken planten plaats plaatsen
  praten prijzen prijs pries brood broer bruin brief brieven bracht brengt breng ruime ruimte ruzie reukloos
  gasten gast gastje gastvrij watermeter waterfactuur waterrekening waterverzachter stoort storing store
  stoel stoep steun stuur schoon schrok school schot schoen schort schoenen scholen scheen stopt stapt stipt
  vriend vrienden vrije vrijen vrijdag woord woorden meubel meubels meter meters menace menage plus plan
  plant plante plonge plonger plein pleine pluie plume pense penser passe passer tombola tomber tonen toont
  trouw trouwen trouver trouve travail travaux travaille terras terrasse froid fruit frais france franse
  friet frigo flat flats fluvius flauwe foire force forte forme former mooi mooie moet moeten moeite morgen
  moyen moyenne marche marchen marcher smile small smart snell snelle spreek spreken sprak spel spelen
  spullen beter betere betaal betaald betalen beurt beurten beste bestel besteld beginnen begin shop shops
  shoes should shocking shook shoot heard heart heavy hello helft wrong write wrote while white whole where
  there three these those think thing things light lights right night might sight tight bright waren warm
  warme watering waiting walls drink drinks drive drain drains drill drills please place places plates
  planes plants clean cleaning clear close closed closing found round pound vochtig vocht vochtplek nacht
  nachten lacht wacht wachten zacht licht lichten recht rechten kosten koster kostuum korte kussen kapotte
  kaars kaarsen kaart kaarten kraam buren buurt buurten burger burgers beren boren strand straat straten
  straks strakke deuren duren durven duurt durft slaap slaapt slapen slager slechte slecht vloeren vloeken
  vlees vlieg vliegen vlot vlug huizen huisje huisvuil huisdier verhuizen verhuis verhuist verbouwd
  verbouwing verboden verbind verven verf kinderopvang kinderwagen kinderen kleintje dringende dingen drie
  dorp drukte druk parler parle parking parc parce partie partir part payer paye pays paix page pages bonne
  bonnes bon bons bonjour bonsoir main mains maintenant entre entree entretien envie envoyer enveloppe
  chaque chance changer change chambre vraiment vrai vraie ville village porter poste poster yanmiyor yanmaz
  schade schaden geslapen geslaagd steeds steken geschreven gevonden gekomen gekregen spoelt speelt speel
  cat electrician listen ass arretez arreter heure contacter revenu copie electricien stopper lachez papier
  directeur revient reparation trompe haal stoppen melden geschrapt zonder ijzer menselijk opgeslagen zoeken
  geduld stormt geraken snappen verkiezing gestort الانتظار yatiyorum git komus zamknij estafa coat rubber
  central strike tripped buzzer taller techno spinning sangle frotte ballon elevateur courent chauffant
  disjoncte gache centaines hangen dienen branddeur hun uitgegoten gestaan schokt overvol vuilzak centrale
  uitgereden broedt vettige lachen schoot brandweer gingen hoofddeur zetels plooien viool belasting kosuyor
  infundat infundata corriendo cuatro bine copy speak geschikt geloof gepland hond hoop hof haar haag hele
  halen hal had has hat hut huis hout hoor horen houden gaat gang gaten gauw geen geld geef glas goed haast
  hoogte haperen cash gaf gat gaan gal gap har mas bas las pas ras vas was das gazet gazette garantie garage
  gage vier zalando yapiyor yapiyorlar bakiyor calisiyor istiyor diyor koyuyor gidiyor
`

/** Talk of gas that is gone, or was never there. */
export const MORE_GAS_TALK = `
(plus|niet_meer|nie_meer|nimeer|geen|no_longer|nu_mai|ya_no|juz_nie|artik|більше_не|не|لم_اعد|لا) .. (sent|ruik*|riek*|smell*|miroas*|huel*|czuc|czuje|пах*|koku*|اشم|رائحه|gasgeur|gaslucht|gasreuk)
(gaz|gas|газом|газу|gazu|koku*) .. (plus|niet_meer|nie_meer|nimeer|anymore|any_more|yok|більше_не|juz_nie) .. 
(ne|n|ca_ne|na) .. (sent|sens|sentons) (plus|pas) .. (gaz)
(gras|grass|gazon|verf|peinture|paint) .. 
(gas|gaz|газ) (is|est|was|werd|a_ete)? (cut|coupe|coupee|afgesloten|afgesneden|shut) (off|omdat|parce|want|because|car)? ..
(gas|gaz|le_gaz|газ|gazul) (coute|coutent|kost|kosten|costs|cost|cuesta|costa|kosztuje|коштує) ..
(gas|gaz|газ|gazul|الغاز) (est|is|wordt|devient|gets|is_getting|getting|reste|blijft|e|este|jest|es|esta)? (trop|te|zo|si|tres|heel|so|too|very|plus|weer|veel_te|beaucoup_trop|foarte|bardzo|muy|cok|дуже|за|prea|zbyt)? (cher|chere|chers|duur|duurder|expensive|pricey|onbetaalbaar|hors_de_prix|scump*|drog*|caro|pahali*|дорог*|غالي)
(kook|koken|cuisine|cuisinons|cook|cooking|cocino|gotuje|gotujemy) (op|au|on|with|con|na|met) (gas|gaz|gazie|gasvuur)
`

/** Fire in an oven, a name for new, a lamp in another language. */
export const MORE_FIRE_TALK = `
(anti|coupe|pare) feu
(smoke|rook) (free|vrij)
(rookvrij*|rookverbod|fumer|roken) (is|est|in|mag|toegelaten|interdit|verboden) .. 
(قلب|القلب|heart|coeur|hart|inima|corazon|serce) .. 
(في|in|dans) (القلب)
(lamp*|bulb*|ampoule*|bol|bollen|hose|flexible|flexibel|tuyau*|darm|pipe|leiding|buis|waterfactuur|mobieltje|gsm|telefoon|phone|portable|inbox|mailbox|hoofd|kop|koppeke|schedel|hersenen|brein|oren|oor|crane|cerveau|oreilles|brain|ears|tete|head|glowa|capul|cabeza|kafam|голова|راسي) .. (ontplof*|explos*|exploded|exploding|geexplod*)
(ontplof*|explos*|exploded|exploding) (van|de|from|door|with) .. (lawaai|bruit|noise|stress|woede|colere|koppijn|muziek|musique|music|geboor|zorgen)
(ontplof*|explos*|exploded|exploding) .. (lamp*|bulb*|ampoule*|hose|flexible|tuyau*|meldingen|berichten)
(gebuur|on|ze|men|jeugd|voisin*) (rookt|fume|rokn|deale) .. 
(breath|adem|haleine|souffle) .. (smoke|rook|fumee|froid|cold|koud)
(geen|pas_de|no|plus_de) (vuur|feu|fire|vlam) .. (stove|kachel|poele|ketel|haard|gasvuur)
(elektrisch|elektrische|electric|keramisch) (vuur|fornuis|kookplaat) .. 
(non|no|nee) (je_rigole|grapje|just_kidding) 
(cars|car|voitures|voiture|auto_s|autos) $
(oven|four|pan|oven_van|cooker|fornuis|kookplaat) .. (brandt|brule|burns|burn) .. (alles|zwart|aan|taart|cake|eten|tout|everything|food|koeken|brood|pizza)
(brandt|brand|brule) (alles|eten|tout) (zwart|aan|noir)
(brand) (nieuw*|new|nouveau)
(brandnew|brandnieuw*|spiksplinternieuw*)
(sigaren|sigaar|pijp|cigars|cigares|waterpijp|chicha) .. 
(mag|mogen|puis_je|peut_on|can_i|can_we|may_i|is_it_allowed) .. (vuur*|branden|stoken|verbranden|bbq|barbecue|bruler|feu|burn|fire)
.. (vragen_of_dat_mag|mag_dat|is_dat_toegelaten|is_that_allowed|c_est_permis)
(bec*|bulb|ampoule*|lamba|ampul|żarówk*|zarowk*|лампочк*|لمبه|مصباح|bombilla*) .. 
(relatie|liefde|passie|hart|love|passion|amour)  .. 
(feu) (mon|ma|son|sa|notre) (mari|pere|mere|femme|frere|epoux)
(you_guys|you|that|this|u_bent|gij_zijt) (are|is)? fire
(rook|smoke|fumee|dym|дим|duman|fum|humo) .. (sigaret*|cigaret*|barbecue*|bbq|vape*|joint*|sigara*)
(sigaret*|cigaret*|barbecue*|bbq|vape*|joint*|barbecueen) .. (rook|smoke|fumee|dym|duman|fum|humo)
(crame|crame_ma|brule|burnt|burned|aangebrand*|verbrand) .. (soupe|repas|soep|eten|dinner|soup|toast|gateau|cake|pannenkoek*|riz|rice|pates|aardappel*|saus|sauce)
(soupe|repas|soep|eten|dinner|soup|toast|cake|rijst) .. (crame|brule|burnt|aangebrand*)
`

/** Sparks of joy, a screen, a plan. */
export const MORE_POWER_TALK = `
(shock|schok) (absorber*|demper*|bestendig)
(cisterna|chasse|wc|toilet) .. 
(is|all|everything|alles) .. (electric|elektrisch|electrique) .. (no|not|geen|pas|here|hier) 
(pas_de|geen|no|not_real) (gaz|gas) .. (electrique|electric|elektrisch)
(weer|opnieuw|terug|geen|gin) (stroom|elektriek|courant)
(spark*|vonk*|etincel*) .. (joy|hope|hoop|interest|idea*|joie|espoir|ogen|eyes|yeux|liefde|discussie)
(vuurwerk|feux_d_artifice|fireworks|sterretje*) .. 
(rekening|*rekening|factuur|facture|bill|prix|prijs|price|afrekening) .. (schok|choc|shock)
(schok|choc|shock) .. (rekening|*rekening|factuur|facture|bill|prix|prijs|price|afrekening)
(statisch*|statique|static) ..
(ligt|lig|aan_het|begint) (te)? (schokken|schudden|trillen|beven)
`

/** Nobody in the lift; a fear, or yesterday. */
export const MORE_LIFT_TALK = `
(zonder|geen|no|sans|without|pas_d|pas_de|gin) (lift|ascenseur|elevator)
(because|want|omdat|parce_que|car) .. (no|geen|niet|pas|broken|kapot) .. (lift|ascenseur|elevator) 
(rolstoel|rollator|wheelchair|chaise_roulante|walker|wozku|fauteuil) .. 
(ascenseur|lift) (non|nee|no)
(stopt|s_arrete|stops) .. (tussen|entre|between) .. (maar|mais|but|dan|puis|then|elke|chaque|every|a_chaque) .. 
(deuren|portes|doors) (staan|zijn|sont|are)? (open|ouvertes|ouverte) .. 
(maintenance|onderhoud|entretien|revision) .. 
(gespuwd|gespuugd|gekotst|gepist|pissed|vomi|spat|graffiti|vuil|sale|dirty|gerookt) .. 
(hier|gisteren|yesterday|last|vorige|дня|вчора|wczoraj|ieri|ayer|dun|امس) .. (etais|etait|zat|zaten|was|were|got|bloque*|coince*|stuck|vast|застряг*|utkn*|blocat*|atrapad*|kaldi*|عالق*)
(нікого|никого|nikogo|nimeni|nadie|kimse|احد|vide|empty|leeg|pusta|goala|vacio|boş|bos) .. 
(bewusteloos|inconscient*|unconscious|nieprzytomn*|непритомн*|inconstient*|bayil*|desmay*)
`

/** Water in a drain, a tap or a drip that only annoys. */
export const MORE_FLOOD_TALK = `
(douche|shower|bad|bain|bath|afvoer|drain|laver) .. (enkels|chevilles|ankles|sop)
(enkels|chevilles|ankles) .. (douche|shower|bad|bain|bath|afvoer|drain)
(ruissel*|condens*|zweet|zweten|sweat*) .. (vitre*|ruit*|ramen|windows|fenetre*)
(inondee|inonde|overspoeld|flooded) (de|met|with|par) (cartons|sable|meubles|berichten|mails|messages|letters|papieren|reclame)
(thermostat|thermostaat|scherm|screen|display|ecran) .. blank
(afvoer|lavabo|douche|gootsteen|evacuation|evier|drain|sink|bath|bad) .. (traag|lentement|slowly|verstopt|bouche*|blocked|niet_weg|stil)
(hoor|horen|entend|entends|hear) .. (water) .. (lopen|stromen|couler|running)
(als|wanneer|quand|when) (het|t|il|it) .. (regent|stormt|pleut|rains)
(waterfactuur|waterrekening|facture|bill|factuur|verbruik) ..
(drupt|druppel*|goutte*|drip*|kapie|picura|gotea*|damlar|kapa|капає|يقطر) .. (een|un|a|maar|langzaam|traag|beetje)
(handdouche|knop|hendel|deurklink|sleutel|slot|klink|handle|key|poignee|cle) .. (gescheurd|afgebroken|casse*|broken|snapped)
(sleutel|cle|key) .. (slot|serrure|lock)
`

/** Children at play, a rent one cannot live with. */
export const MORE_PEOPLE_TALK = `
(blood|bloed|sang) .. (donation|donor|geven|don|don_de|pressure|druk|test|prik|prise_de)
(bloedgeven|bloedprik|bloeddruk*|bloedafname|don_de_sang|prise_de_sang|bloedinzameling)
(gentillesse|vriendelijk*|kindness) .. 
(frappe|hit|getroffen) .. par (sa|son|votre|la)
(knop|knopje|bouton|button|butonul|przycisk|кнопка|زر|boton|interphone|alarme|cabine|ouvre_porte) .. (reageert|repond|reagit|raspunde|reaguje|реагує|يستجيب|responde|respond*|werkt)
(respirer|ademen|breathe|breath) .. (moisissure|schimmel|mould|mold|humidite|vocht|stof|poussiere|dust)
(moisissure|schimmel|mould|mold|humidite|ventilation|ventilatie) .. (respirer|ademen|breathe|etouffe|stik*)
(key|lid|handle|roof|lock|shelf|toilet) .. (broke|collapsed)
(zweet|werk|werkt|betaal|schaam|verveel|wacht|lach) (mij|me|ik_mij|ik_me) .. (dood|kapot)
(vlees_en_bloed|chair_et_os|flesh_and_blood|bloed_zweet)
(nearly|almost|bijna|presque|failli) (hit|fell|fallen|tomber|geraakt) .. 
(tuer|kill|doden) .. (abeilles|guepes|wespen|mieren|ants|wasps|bees|muizen|rats|ratten|breaker)
(kills|tue) .. (breaker|batterie|battery|fuse|ampoule)
(verbale|verbaal|verbal) .. 
(autre_nuit|andere_nacht|other_night) .. 
(descend|monte|gaat|goes) .. (trop_vite|te_snel|too_fast) .. 
(water|eau) (op|sur|on) (de|les|the|l) (trap|escalier|stairs) .. 
(kids|kinderen|enfants|children|jongens|dzieci|niños|copii|jongeren) .. (play*|spelen|jouent|spel|jeu) .. 
(leven|vivre|live|living) .. (van|avec|on|off|de|met) .. (pensioen|pension|loyer|uitkering|loon|salaire|argent|huur|money|wage|prijs|ca|dat|this|lawaai|noise|bruit|schimmel|mould)
(plus|niet_meer) vivre (ici|avec|comme|dans)
(zo|hier|zonder) .. (niet|nie|ni) .. leven
(lift|rolluik|poort|parlofoon|bel|bot|kantoor|mail|telefoon|ascenseur|volet|elevator|gate|shutter|intercom|thermostaat|winda|lampjes) .. (reageert|beweegt|antwoordt|bouge|repond|responding|moving|move|rusza|sta)
(antwoordt|reageert|repond|answer*) .. (niet|nie|pas|not) .. (telefoon|mail|bel|brief|bericht*|telephone|appels)
(warme|koude|verse|frisse|hot|cold) (lucht|air)
(lavabo|wc|putje|afvoer|pijp|sifon|toilet|sink|evier) .. (gevallen|tombe*|fell|dropped)
(kan|peux|cant|can) .. (niet|nie|pas|not|dat_niet) .. (op_slot|leeftijd|fermer_a_cle)
(haag|gras|tuin|hedge|jardin) .. 
(geen|no|pas_de|aucun|aucune) (inbra*|cambriol*|burglar*|break_ins)
(bedreig*|dreig*|menac*|threat*) .. (uitzetting|uitzetten|expuls*|evict*|brief|lettre|letter|deurwaarder|huissier)
(huur*|prijs|*rekening|factuur|loyer|facture|rent|bill) .. (doet|fait|hurt*) (mij|me|mal)
(bel|bellen|appelle|appeler|call) (de|la|the) (politie|police) (niet|nie|pas|plus|not|no)
`

/** Words for breathing. */
export const PEOPLE_LISTS = {
  breath: `adem ademt ademen ademhalen ademhaling ademd asem lucht respire respirer respiration breathe
    breathing breath souffle`,
}

/** Somebody hurt, attacked, or tired of living. */
export const MEDICAL = `
(bewusteloos|bewustloos|buiten_bewustzijn|buiten_westen|bewusteloze|inconscient|inconsciente|unconscious|
  passed_out|evanoui|evanouie|collapsed|flauwgevallen|flauw_gevallen|van_zijn_stokje|onwel_geworden|
  hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|herseninbloeding|epilepsie|epileptische|
  stuipen|crise_cardiaque|infarctus|avc|arret_cardiaque|convulsion*|heart_attack|cardiac|stroke|seizure|
  convulsing|overdose|overdosis|insulte|faint|fainted|hartproblemen_nu)
{breath} .. (niet|nie|ni|geen|gin|amper|nauwelijks|bijna_niet|moeilijk|slecht|plus|pas|not|hardly|barely|
  cant|cannot|difficulty)  
(niet|nie|ni|geen|gin|amper|nauwelijks|moeilijk|moeite|ne|plus|pas|mal_a|not|cant|cannot|cant_catch|hardly|
  barely|isnt|doesnt|difficulty|trouble|stopped|struggling) .. {breath}
(krijg|krijgt|kriegt|heeft) .. (geen|gin|bijna_geen|amper|nauwelijks) .. (lucht|adem|asem|oasem|zuurstof) 
(stikt|stikken|verstikt|verslikt|etouffe|s_etouffe|choking|suffocating|suffocate|asfixi*)  (bijna|in|,|$|
  help|zich|niet|on|to|avec)
(gevallen|gestuikt|gestruikeld|valle|tombe|tombee|fell|fallen|has_fallen|dusdu|упав|впав|впала|упала|cazut*|
  upadl*|przewroc*|caido|cayo|caida|وقع*|سقط*) .. .. (kan|kunnen|niet|nie|ni|peut|cant|cannot|not|bloed*|
  bewusteloos|roert|beweegt|reageert|nu|pas|saigne|hurt|hoofd|tete|se|ligt|kalkam*|kalkmiyor|встати|встає|
  nu_se|nie_moze|no_se|no_puede|لا_يستطيع|ما_يقدر|hip|heup|broken) .. (recht|rechtstaan|opstaan|op|meer|
  lever|relever|relève|bouger|get_up|move|bloed|up|trap|beweg*|niet|bloedt|hard|head|grond|vloer|responding|
  inconscient*|gebroken|,|$|ridica|wstac|levanta*|levantarse|mueve|kan_niet|kan_nie)
(kan|kunnen) .. (niet|nie|ni) .. (recht|rechtkomen|opstaan|bewegen|rechtstaan) .. (gevallen|vloer|grond|na)
(ligt|lig|leit|ligge) .. (op_de_grond|op_de_vloer|op_de_trap|in_de_gang|beneden|in_de_traphal|
  onderaan) .. (en_beweegt|bloed*|beweegt|reageert|bewust*|roerloos|gewond|kan_niet|kan_nie|roert)
(ligt|lig|leit|ligge) .. (roerloos|in_bloed|te_bloeden|levenloos)
(iemand|man|vrouw|buurman|buurvrouw|hij|zij|ze|moeder|vader|kind|persoon|oma|opa|mama|papa|zoon|
  dochter) (die|al|hier|nu)? (ligt|leit|lag) (al|hier|nu|onderaan|beneden)? (op_de|in_de|onderaan_de|
  aan_de) (grond|vloer|trap|gang|traphal|lift|inkom|inkomhal|straat|stoep|kelder)
(iemand|man|vrouw|buurman|buurvrouw|hij|zij|ze|moeder|vader|kind|persoon|oude|oma|opa|mama|
  papa) (ligt) .. (op_de_grond|op_de_vloer|op_de_trap|levenloos|roerloos|te_sterven|dood|bloed*|bewusteloos)
(reageert|antwoordt|beweegt|roert|repond|reagit|bouge|responding|respond|responsive|moving|wake_up|
  wakker) .. (niet|nie|ni|plus|pas|not|meer|to_anything) .. (meer|op_niks|niets|$|,|plus|en)
(not|isnt|wont|doesnt) (responding|breathing|moving|waking|respond|wake)
(bloedt|bloeden|bloed|blod|saigne|sang|bleeding|blood|bleeds|gebloed|kanama|kaniyor|kan_kaybediyor|кров|
  кровь|кровотеча|стікає|sangereaza|sange|krwawi|krew|krwi|sangrando|sangra|sangre|دم|ينزف|تنزف|
  نزيف) .. (hard|veel|erg|overal|heel|beaucoup|partout|badly|heavily|a_lot|everywhere|stopt_niet|uit|hoofd|
  dood|dodelijk|tete|head|fel|grond|cok|her_yer|mult|tare|mocno|mucho|por|сильно|كثير|بشده|fort)
(veel|overal|plas|plein_de|lots_of|a_lot_of|so_much|mucha|mult|duzo|cok|багато|perd|perd_beaucoup_de|
  verliest|losing) .. (bloed|sang|blood|sangre|sange|krwi|kan|крові)
(gewond|zwaar_gewond|gewonden|gewonde|zwaargewond|grievement|blesse|blessee|blesses|blessure|injured|
  badly_hurt|seriously_hurt|seriously_injured|yarali|yaralandi|поранен*|ranny|ranna|ranit*|herido|herida|
  جريح|مصاب|مجروح) .. 
(neergestoken|gestoken|messteek|een_mes|steekpartij|mesaanval|poignarde|poignardee|couteau|stabbed|knife|
  stabbing|neergeschoten|geschoten|schoten|schieten|schietpartij|geweer|pistool|tire_dessus|coups_de_feu|
  fusil|une_arme|pistolet|shot|shooting|gunshot|gun|gunshots|bicak*|silah*|ножем|зарізав*|стріля*|cutit|
  injunghiat|impuscat|nozem|nozownik|strzela*|cuchillo|apunal*|pistola|disparo*|سكين|طعن*|مسدس|
  اطلاق_نار) .. (man|iemand|iemand_met|mij|hem|haar|beneden|bedreigt|dreigt|in_de_gang|buurman|hier|gang|
  met|hand|menace|quelqu_un|moi|someone|me|neighbour|outside|in_the|with|at|him|her|traphal|straat|gehoord|
  buiten|heard|entendu|ile|var|мене|pe|mnie|me|trap)
(met_een_mes|met_mes|avec_un_couteau|with_a_knife|with_a_gun|gewapend|arme_d_un)
(slaat|slaagt|slaan|mept|schopt|slaat_op|stampt|klopt) (op|naar)? (mij|me|hem|ons|haar|zijn_vrouw|
  zijn_kind*|haar_kind*|zijn_moeder|zijn_vriendin|mijn_kind*|mn_kind*|mijn_moeder|mijn_dochter|mijn_zoon|
  de_kinderen|de_kleine|kinderen) .. 
(mijn|mn|haar|zijn|ex|man|vent|zoon|vader|buurman|hij|ze|zij) .. (slaat|schopt|wurgt|mishandelt|bedreigt|
  vermoordt|klopt_op|steekt) .. (mij|me|haar|hem|ons|kinderen|kind|zijn_vrouw|zijn_kinderen|vrouw)
(word|wordt|worden|werd_nu) .. (geslagen|mishandeld|aangevallen|overvallen|bedreigd|verkracht|gewurgd|
  gestoken|beroofd|in_elkaar_geslagen|geslaan|geklopt)
(mishandelt|mishandeld|mishandeling|verkracht|verkrachting|wurgt|aanranding|aangerand|partnergeweld|
  huiselijk_geweld|vermoorden|vermoordt|vermoord|doodslaan|gaat_mij_doden|gijzel*) .. (mij|me|ons|haar|hem|
  ,|$|haar_kind|iemand|door|nu|help)
(me|nous|la|le|l|m) (frappe|bat|tape|tabasse|etrangle|menace|viole|agresse|attaque|cogne|a_frappe|
  a_frappee)  .. 
(frappe|bat|tape|tabasse|etrangle|cogne) .. (sa_femme|ma_mere|ses_enfants|son_enfant|sa_compagne|ma_voisine|
  sa|moi|les_enfants|quelqu_un|ma_soeur)
(agression|agresse|agressee|viol|violee|violence|violences|se_fait_agresser|se_fait_frapper|on_m_attaque|
  on_m_agresse|battue|bagarre_au_couteau) .. (conjugale*|en_cours|chez|dans|par|moi|,|$|ici|la|avec|mon|
  mari)
(hitting|beating|hits|beats|attacking|strangling|choking|hurting|hit|punching|kicking|attacked|threatening|
  threatens|raped|raping|assaulting|assaulted|abusing|punched) .. (me|her|him|us|my|his_wife|wife|the_kids|
  someone|somebody|kids)
(being|been|getting|was_just) (attacked|beaten|hit|robbed|assaulted|raped|strangled|mugged)
(going|gonna|wants|threatens|threatened|trying) .. (kill|murder|hurt|stab) .. (me|us|her|him|my|himself|
  herself)
(breken|breekt|brekn|breekn|inbreken|inbreker*|inbrekers|inbraak_bezig|inbraak_nu|overval|overvaller|
  insluiper) .. (in|bezig|bij|nu|hier|beneden|aan|binnen|aan_het|help|aan_de_deur|in_huis|gang|bij_de_buren|
  bij_mij|,|$)
(inbraak|dief|dieven|inbreker) .. (bezig|nu|binnen|beneden|aan_de_deur|in_huis|in_mijn|in_de_gang|op_mijn|
  balkon|help)
^ (inbraak|inbrekers|dief|dieven|help_dieven|cambriolage|voleur|voleurs|burglars|burglary|hirsiz*|ladrones) $
(wordt|worden|is_iemand|zijn|probeert|proberen|probeer|zitten|iemand) .. (ingebroken|in_te_breken|
  aan_het_inbreken|inbreken|binnen_te_breken|binnendringen|deur_intrappen|de_deur_in_te_trappen|
  mijn_deur_forceren|deur_open_te_breken) 
(iemand|man|vreemde|vreemden|onbekende) .. (in_mijn_huis|in_mijn_appartement|in_huis_die|breekt|forceert|
  stampt_de_deur|trapt_de_deur|mijn_deur_in|klimt|door_het_raam|op_mijn_balkon)
(cambriolage|cambriole|cambrioleur|cambrioleurs|voleur|voleurs|intrus|effraction) .. 
(quelqu_un|homme|hommes|type|ils|inconnu|inconnus|il|gens) .. (entre|entrent|rentrer|entrer|force|forcent|
  defonce|defoncent) .. (par_effraction|chez_moi|ma_porte|la_porte|par_la_fenetre|de_force) .. 
(par_effraction|chez_moi_de_force) .. 
(breaking|break|broke|breaks|trying_to_get|forcing|kicking) .. (in|into|my_door|down_my_door|the_door|
  door_in) .. (house|flat|home|apartment|my|the|now|next_door|help|,|$|right_now|through)
(burglar|burglars|intruder|burglary|robber|robbery|being_robbed|home_invasion) .. 
(wil|wilk|wilt|kwil|kwille|wik|willen) .. (niet|nie|ni|niet_meer|nie_meer) .. (leven|verder_leven|verder|
  bestaan|wakker_worden) .. 
(wil|wilk|wilt|kwil|wik|willen|ga) .. (dood|sterven|doodgaan|dood_gaan|er_uit_stappen|eruit_stappen|
  uit_het_leven) (,|$|gaan|zijn|nu|maken)
(wil|wilt|kwil|wik|ga|gaat|zal|kga|dreigt|zou|denk) .. (mij|me|mezelf|zichzelf|zich|mezelve|hem|haar|
  ervan) .. (van_kant|dood|ophangen|doden|vermoorden|verhangen|iets_aan|iets_aandoen|iets_aan_te_doen|
  kapot_maken|voor_de_trein|verdrinken|van_het_leven|in_brand_steken)
(wil|wilk|kwil|wik|zou) .. (er|hier) .. (niet_meer_zijn|nie_meer_zijn|ni_meer_zijn|nimeer_zijn|
  niet_meer_willen_zijn)
(zelfmoord*|zelfdoding|suicid*|zelfdood|suïcid*|suicied*)  .. 
(maak|maken|maakt|mak|moak|meke) .. (er|der|een|en) .. (eind|einde|ende|en_ende|punt) .. (aan|van|achter|an)
(springt|spring|springen|sprong|wil_springen|gaat_springen) .. (van|uit|af|naar) .. (balkon|dak|raam|brug|
  venster|gebouw|verdiep|beneden|toren)
(pillen|slaappillen|medicatie|medicijnen|bleekwater|javel|pilln) .. (genomen|geslikt|gepakt|ingenomen|
  gedronken|allemaal|teveel)
(leven) .. (geen_zin_meer|niet_meer_aan|niet_meer_waard|beu|moe|niks_meer|gedaan)
(zie|ziet|heeft|heb) .. (het_leven|t_leven|het_nie) .. (niet_meer_zitten|niet_meer|nie_meer|geen_zin|
  nie_zitten) .. (zitten|leven|in|$)
(veux|envie|veut|voudrais|vais|va|pense) .. (mourir|me_tuer|en_finir|me_suicider|me_pendre|se_tuer|
  se_suicider|plus_vivre|plus_de_vivre|sauter_du|sauter_par|me_jeter|m_en_finir|finir_avec_la_vie) .. 
(plus) .. (envie_de_vivre|vivre) .. 
(kill|hurt|harm|hang|killing|harming|cutting) (myself|herself|himself|themselves)
(want|wanna|going|gonna|wants|wish) .. (to_die|die|end_my_life|end_it_all|end_it|be_dead|to_be_dead|
  to_end_my_life|jump_off|i_was_dead|not_to_live) 
(dont|do_not|doesnt) .. want .. (to_live|live|to_be_alive|to_go_on|be_here_anymore) .. 
(end) (my|it|his|her) (life|all)
(aan_het_sterven|sterft|stervende|levensgevaar|levensbedreigend|ga_dood_help|is_dood|dood_gevonden|
  overleden_gevonden|mourant|en_train_de_mourir|est_mort|est_morte|is_dying|dying|dead_body|found_dead|
  is_dead|reanim*) .. (man|vrouw|buurman|help|hier|buurvrouw|ligt|nu|gevonden|moeder|vader|chez)
(man|vrouw|buurman|buurvrouw|moeder|vader|mama|papa|oma|opa|kind|baby|hij|zij|mari|femme|mere|pere|voisin|
  voisine|husband|wife|neighbour|mother|father) .. (is_dood|sterft|aan_het_sterven|ligt_dood|dood_gevonden|
  is_dying|is_dead|est_mort|est_morte|va_mourir|se_meurt)
(bevalling|bevallen|aan_het_bevallen|weeen|water_gebroken_bevalling|accouche|accouchement|in_labour|
  in_labor|giving_birth|vruchtwater) .. (begonnen|nu|thuis|help|,|$|bezig)
(pijn|pijne|steken|druk|douleur|douleurs|mal|pain|pains) .. (borst|borstkas|poitrine|chest|hart|au_coeur|
  op_de_borst|bras_gauche|linkerarm)
(vergiftigd|empoisonne|poisoned|gif_gedronken|bleekwater_gedronken|avale|javel_gedronken) .. (kind|help|
  product|enfant|,|$|bleach|javel|kleine|heeft)
(ambulance|ziekenwagen|mug_team|ziekenwagn|ambulans|швидк*|pogotowie|ambulancia|salvare*|salvarea|
  اسعاف) .. (nodig|dringend|bellen|vite|now|needed|please|snel|sturen|moet|aub|urgence|lazim|cagir*|
  потрібн*|викли*|treba|urgent|potrzebn*|urgente|por_favor|فورا|urgentno|envoyez)
(stuur|bel|appelez|call|send|need|besoin|dringend|nodig|cagirin|викличте|chemati|wezwij*|
  llamen) .. (ambulance|ziekenwagen|een_ziekenwagen|police|politie|une_ambulance|an_ambulance|the_police|
  la_police|polis|ambulans|поліцію|швидку|ambulanta|politia|karetk*|policj*|policia|ambulancia|112|101)
(vechten|vechtpartij|gevecht|bagarre|ils_se_battent|fighting|fight) .. (bloed|mes|traphal|gang|voor_de_deur|
  beneden|nu|couteau|in_the_hall|knife|cage|couloir|corridor|outside_now|inkom|met_messen|in_de)
`

/** A cold, a tired laugh, a break-in of last week: words of danger for something else. */
export const MEDICAL_TALK = `
(dood*|sterf|sterven|sterve|stik*|flauw*|bevries*|mourir|meurs|creve|crever|etouffe|die|dying|suffocat*|
  faint*|kapot) .. (kou|koude|honger|warmte|hitte|lachen|verveling|froid|faim|rire|chaleur|cold|hunger|
  laughing|boredom|heat|lawaai|stank|schaamte|slaap|zenuwen|miserie|bruit|noise)
(licht|lamp|tv|verwarming|computer|radio|televisie|gsm) .. (dood|dooddoen|dood_doen|doodgaan|uit)
(dood|doodgedaan) .. (doen|licht|tv|lamp|vogel|muis|rat|duif|meeuw|plant|bloemen|hond_van|batterij|dier|
  beest|insect|muizen|ratten|vliegen)
(dode|rottende|mort|morte|dead) .. (muis|muizen|rat|ratten|duif|duiven|vogel|plant|plante|bird|mouse|rats|
  pigeon|beesten|dier|rat|souris|boom|bomen|tree|hoek|oiseau)
(inbraakbeveiliging|inbraakpreventie|inbraakalarm|inbraakbestendig|na|apres|after|sinds|depuis|since|tegen|
  bang_voor|schrik_voor|poging|beveilig*|preventie|contre|against) .. (inbraak*|cambriolage|burglary|
  inbrekers|break_in|dieven|vol|effraction)
(inbraak|cambriolage|burglary|inbrekers|dieven) .. (vorige|verleden|geleden|gisteren|preventie|verzekering|
  dernier|derniere|last|la_semaine|alarm|beveil*|attest|aangifte|week|maand|vermijden|voorkomen|
  verleden_week)
(fietsdief|fietsdieven|fietsdiefstal) .. 
(zijn|zijt|zit|jullie|gulder|vous_etes|bande_de|you_are|youre) .. (dieven|voleurs|thieves|crooks|criminelen)
(deur|raam|knop|lift|tegel|klink|rolluik|pan|kast|lamp|bal) .. (gevallen|valt)
(verzekering|cursus|ehbo|opleiding|formation|training|first_aid|oefening|defibrillator|aed)
(bijna) (gevallen|in_slaap)
`

/** Words for the lift and for being in it. */
export const PEOPLE_LISTS = {
  lift: "lift liften lieft lif ascenseur l'ascenseur ascensseur assenseur asenseur acsenseur elevator elevater asansor asansorde asansorun asansore ліфт ліфті ліфта лифт лифте lift lifte ascensor ascensorul liftul liftului lifcie winda windzie windy windie elevador المصعد مصعد الاسانسير اسانسير بالمصعد الأسانسير بالاسانسير الليفت",
  stuck: `vast vastgeraakt vastgezeten vaste opgesloten gevangen geblokkeerd vastzitten vastzit vastzitn gestrand gebloqueerd gekneld ingesloten
    bloque bloquee bloques bloquees coince coincee coinces coincees enferme enfermee enfermes enfermees prisonnier prisonniere prisonniers pris
    stuck trapped locked imprisoned jammed عالق عالقه عالقين عالقون محبوس محبوسه محبوسين علقت علقنا علقان علقانين kaldim kaldik mahsur sikistik sikisti sikistim sikismis kaldi kapali
    застряг застрягла застрягли застряв застрял застряла застряли blocat blocata blocati prins prinsi intepenit utknal utknalem utknelam utknela utknelismy zaciety zacielismy zatrzasnal utkwil* uwiezion* zamkniet* atrapad* encerrad* atascad* quedado bloqueado`,
  breath:
    'adem ademt ademen ademhalen ademhaling ademd asem lucht respire respirer respiration breathe breathing breath souffle',
  who: `ik k we wij me mij ons mn mijn man vrouw zoon zoontje dochter dochtertje kind kinderen kleine mama papa moeder vader oma opa buurman buurvrouw buur iemand mensen meneer mevrouw vrouwtje dame heer persoon personen hij zij ze er postbode kleinkind baby tante vriendin jongen meisje bewoner
    je j on nous moi suis sommes est quelqu_un voisin voisine fils fille mari femme enfant enfants mere pere maman gens dame monsieur personne personnes
    i im i_m we me us my he she they someone somebody people person neighbour neighbor son daughter wife husband kid kids mother father mum dad man woman lady child
    انا احنا نحن ابني زوجي زوجتي امي جاري شخص ben biz oglum kizim esim annem babam komsu komsum biri birisi cocuk я ми син дочка сусід сусідка мама тато хтось люди чоловік eu noi fiul fiica vecinul vecina cineva mama tata sotul ja my syn corka sasiad sasiadka ktos mama tata maz yo estamos estoy mi hijo hija vecino vecina alguien marido mujer madre padre`,
}

/** Somebody shut in a lift. */
export const LIFT_TRAPPED = `
{stuck} ... (in|dans|inside|w|in_de|im|bij) (de|den|t|het|l|the|uw|ons|onze|notre|our|a|n)? {lift}
{who} .. {stuck} .. {lift}
{who} (zit|zitten|zittn|zat_nu|zin|staan|sta|hangen|hang) .. (in|inde) (de|den|t|ne|n|het|onze)? {lift} .. (vast|opgesloten|gevangen|geblokkeerd|en_kan|en_kunnen|en_geraak|kan_niet|kunnen_niet|en_hij|en_ze|die|al|kan_er|zonder)
{lift} .. (vast|stil|geblokkeerd|blijven_hangen|hangt|stilgevallen|blokkeert|bloque|en_panne|stuck|stopped|broke|gestopt|blijft_steken|stopt) .. (met|en|avec|et|with|and|terwijl|,)? ,? .. (ik_in|mij_erin|mij_in|ons_erin|iemand_in|iemand_erin|mensen_in|zit_erin|zitten_erin|zit_er_in|zitten_er_in|erin|er_in|binnenin|zit_in|zitten_in|ik_ben_binnen|met_mij|met_ons|met_iemand|je_suis_dedans|on_est_dedans|dedans|je_suis_a_l_interieur|quelqu_un_dedans|nous_dedans|im_inside|i_m_inside|inside|we_are_in|with_me|someone_in|people_in|me_in|us_in|in_it|geraak_er_niet_uit|kan_er_niet_uit|kunnen_er_niet_uit|geraken_er_niet_uit|personnes_dedans|a_l_interieur|moi_dedans)
(erin|binnenin|dedans|inside|a_l_interieur|er_in) .. {lift} .. (vast|geblokkeerd|bloque|stuck)
(geraak|geraken|geraakt|raak|raken|kan|kunnen|kom|komen|kannen|krijg|krijgen|geroaken|gerake) .. (niet|nie|ni|nimeer|niemand) .. (uit|van_uit|buiten_uit) .. (de|den)? {lift}
(uit) (de|den)? {lift} .. (niet|nie|ni|geraken|halen|bevrijden|haal|krijgen)
{lift} .. (kan|kunnen|geraak|geraken|kom|komen) .. (er|deruit|eruit) .. (niet|nie|ni) .. (uit|deruit|eruit|,|$)
{lift} .. (geraak|geraken|kan|kunnen|raak|raken) .. (niet|nie|ni) .. (eruit|deruit|buiten_meer|er_uit)
(klopt|kloppen|roept|roepen|schreeuwt|bonkt|bonst|huilt|iemand|mensen|stemmen|hoor|horen|tape|tapent|crie|crient|frappe|banging|shouting|knocking|screaming|entend|hear) .. (in|uit|op|vanuit|dans|de|from|inside|on|vast_in) (de|l|the|d)? (lift|liftdeur|liftkoker|ascenseur|elevator|porte_de_l_ascenseur|lift_door) .. (binnen*|vast|niet_uit|er_niet|help|en_kan|hulp|opgesloten|roep*|coince|bloque|stuck|door|kan_er|al|,|$)
{who} .. (klopt|kloppen|roept|roepen|bonkt|schreeuwt|banging|shouting|frappe|crie) .. (liftdeur|lift|liftkoker|liftschacht|ascenseur)
{lift} .. (deur|deuren|porte|portes|door|doors) .. (gaat|gaan|s_ouvre|s_ouvrent|open|ouvre|wont|dont|klemt) .. (niet|nie|ni|pas|plus|open) .. (en|et|and|,)? ,? (ik|we|wij|je|on|nous|i) .. (binnen|in|dedans|inside|zit|zitten|er_nog)
(ik|we|wij|zitten|zit|hangen|staan) .. (tussen) .. (verdiepen|verdiepingen|verdieping|etages) .. (in|vast|lift|en)
(tussen|entre|between) .. (verdiepen|verdiepingen|verdieping|etages|floors) .. {lift} .. {stuck}
(bloque|bloques|coince|coinces|stuck|trapped|vast) .. (entre|tussen|between) .. (etages|floors|verdiepen|verdiepingen|verdieping|twee)
(opgesloten|vast|gevangen|enferme*|coince*|stuck|trapped) .. {lift}
(sors|sort|sortir|sortons|sortir_de|descendre) .. (pas|plus|peux_pas|impossible) .. {lift}
(peux|peut|arrive|arrivons|pouvons) .. (pas|plus) .. sortir .. {lift}
(cant|cannot|unable|couldnt|can_not) .. (get_out|exit|leave|out) .. {lift}
(عالق*|محبوس*|علق*|محاصر*|اقفل*|انحبس*) .. (المصعد|مصعد|الاسانسير|اسانسير|بالمصعد|بالاسانسير)
(asansorde|asansorun_icinde|asansor_icinde|asansorde) .. (kal*|mahsur|sikis*|kilit*|var|biri*|cocuk*)
(asansor) .. (durdu|bozuldu|kaldi) .. (icinde*|iceride*|icindeyiz|icindeyim|kaldik|kaldim)
(застряг*|застрял*|застряв*|заблокован*|не_можу_вийти|не_можемо_вийти|замкнен*) .. (ліфт*|лифт*)
(ліфт*|лифт*) .. (застряг*|застрял*|застряв) .. (я|ми|з_людьми|людин*|всередині|дитин*|мама|мене)
(blocat*|prins*|inchis*|intepenit*) .. (in|de) .. (lift*|ascensor*)
(utkn*|uwiez*|zaci*|zamkn*|zatrzasn*|utkwi*|siedz*) .. (w|w_tej) .. (wind*|windzie)
(atrapad*|encerrad*|atascad*|quedado*|bloquead*|metid*|quedamos|quede) .. (en|dentro) .. (ascensor|elevador)
(ascensor|elevador) .. (parado|atascado|bloqueado) .. (conmigo|dentro|con_gente|estoy|estamos)
`

/** Nobody is in it (any more). */
export const LIFT_TALK = `
(niemand|nobody|no_one|noone|personne|nadie|nikogo|nimeni|нікого|никого|لا_احد) .. (in|erin|er_in|binnen|binnenin|dedans|inside|a_l_interieur|dentro|wewnatrz|inauntru|всередині|vast|in_it|stuck|coince*|بداخله|بالداخل)
(er_zit_niemand|il_n_y_a_personne|geen_mensen_in|sans_personne|lege_lift|lift_is_leeg|est_vide|is_empty|kimse_yok|ici_bos|никого_немає|нікого_немає|está_vacio|esta_vacio|jest_pusta|فارغ)
(bang_om|bang_dat|bang_van|schrik_om|schrik_dat|schrik_van|schrik_voor|durf_niet|durf_nie|peur_de|peur_d|peur_que|afraid_of|scared_of|afraid_to|scared_to|angst_om|stel_dat|stel_je_voor|wat_als|what_if) .. (vast*|bloque*|coince*|stuck|opgesloten|lift|ascenseur)
(zat|zaten|heb|hebben|vastgezeten|was|waren|ai_ete|etais|was_stuck|were_stuck|been_stuck|got_stuck) .. (gisteren|eergisteren|vorige|verleden|vanochtend|vanmorgen|deze_morgen|hier_soir|hier|yesterday|last|geleden|deze_week|al_drie_keer|al_twee_keer|ooit|al_keer)
(gisteren|eergisteren|vorige|verleden|hier_soir|yesterday|last_week|deze_morgen|vanmorgen) .. (zat|zaten|vastgezeten|ai_ete|etais|stuck|bloque*|vast)
(fiets|kast|sleutel|sleutels|zetel|bal|wasmand|pakje|key|keys|bike|cle|cles|velo) .. (zit|zitten|is|est|stuck|vast) .. (vast|in|stuck|dans|coince*)
`

/** Somebody hurt, attacked, or tired of living. */
export const MEDICAL = `
(bewusteloos|bewustloos|buiten_bewustzijn|buiten_westen|bewusteloze|inconscient|inconsciente|unconscious|passed_out|evanoui|evanouie|collapsed|flauwgevallen|flauw_gevallen|van_zijn_stokje|onwel_geworden|hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|herseninbloeding|epilepsie|epileptische|stuipen|crise_cardiaque|infarctus|avc|arret_cardiaque|convulsion*|heart_attack|cardiac|stroke|seizure|convulsing|overdose|overdosis|insulte|faint|fainted|hartproblemen_nu)
{breath} .. (niet|nie|ni|geen|gin|amper|nauwelijks|bijna_niet|moeilijk|slecht|plus|pas|not|hardly|barely|cant|cannot|difficulty)  
(niet|nie|ni|geen|gin|amper|nauwelijks|moeilijk|moeite|ne|plus|pas|mal_a|not|cant|cannot|cant_catch|hardly|barely|isnt|doesnt|difficulty|trouble|stopped|struggling) .. {breath}
(krijg|krijgt|kriegt|heeft) .. (geen|gin|bijna_geen|amper|nauwelijks) .. (lucht|adem|asem|oasem|zuurstof) 
(stikt|stikken|verstikt|verslikt|etouffe|s_etouffe|choking|suffocating|suffocate|asfixi*)  (bijna|in|,|$|help|zich|niet|on|to|avec)
(gevallen|gestuikt|gestruikeld|valle|tombe|tombee|fell|fallen|has_fallen|dusdu|упав|впав|впала|упала|cazut*|upadl*|przewroc*|caido|cayo|caida|وقع*|سقط*) .. .. (kan|kunnen|niet|nie|ni|peut|cant|cannot|not|bloed*|bewusteloos|roert|beweegt|reageert|nu|pas|saigne|hurt|hoofd|tete|se|ligt|kalkam*|kalkmiyor|встати|встає|nu_se|nie_moze|no_se|no_puede|لا_يستطيع|ما_يقدر|hip|heup|broken) .. (recht|rechtstaan|opstaan|op|meer|lever|relever|relève|bouger|get_up|move|bloed|up|trap|beweg*|niet|bloedt|hard|head|grond|vloer|responding|inconscient*|gebroken|,|$|ridica|wstac|levanta*|levantarse|mueve|kan_niet|kan_nie)
(kan|kunnen) .. (niet|nie|ni) .. (recht|rechtkomen|opstaan|bewegen|rechtstaan) .. (gevallen|vloer|grond|na)
(ligt|lig|leit|ligge) .. (op_de_grond|op_de_vloer|op_de_trap|in_de_gang|beneden|in_de_traphal|onderaan) .. (en_beweegt|bloed*|beweegt|reageert|bewust*|roerloos|gewond|kan_niet|kan_nie|roert)
(ligt|lig|leit|ligge) .. (roerloos|in_bloed|te_bloeden|levenloos)
(iemand|man|vrouw|buurman|buurvrouw|hij|zij|ze|moeder|vader|kind|persoon|oma|opa|mama|papa|zoon|dochter) (die|al|hier|nu)? (ligt|leit|lag) (al|hier|nu|onderaan|beneden)? (op_de|in_de|onderaan_de|aan_de) (grond|vloer|trap|gang|traphal|lift|inkom|inkomhal|straat|stoep|kelder)
(iemand|man|vrouw|buurman|buurvrouw|hij|zij|ze|moeder|vader|kind|persoon|oude|oma|opa|mama|papa) (ligt) .. (op_de_grond|op_de_vloer|op_de_trap|levenloos|roerloos|te_sterven|dood|bloed*|bewusteloos)
(reageert|antwoordt|beweegt|roert|repond|reagit|bouge|responding|respond|responsive|moving|wake_up|wakker) .. (niet|nie|ni|plus|pas|not|meer|to_anything) .. (meer|op_niks|niets|$|,|plus|en)
(not|isnt|wont|doesnt) (responding|breathing|moving|waking|respond|wake)
(bloedt|bloeden|bloed|blod|saigne|sang|bleeding|blood|bleeds|gebloed|kanama|kaniyor|kan_kaybediyor|кров|кровь|кровотеча|стікає|sangereaza|sange|krwawi|krew|krwi|sangrando|sangra|sangre|دم|ينزف|تنزف|نزيف) .. (hard|veel|erg|overal|heel|beaucoup|partout|badly|heavily|a_lot|everywhere|stopt_niet|uit|hoofd|dood|dodelijk|tete|head|fel|grond|cok|her_yer|mult|tare|mocno|mucho|por|сильно|كثير|بشده|fort)
(veel|overal|plas|plein_de|lots_of|a_lot_of|so_much|mucha|mult|duzo|cok|багато|perd|perd_beaucoup_de|verliest|losing) .. (bloed|sang|blood|sangre|sange|krwi|kan|крові)
(gewond|zwaar_gewond|gewonden|gewonde|zwaargewond|grievement|blesse|blessee|blesses|blessure|injured|badly_hurt|seriously_hurt|seriously_injured|yarali|yaralandi|поранен*|ranny|ranna|ranit*|herido|herida|جريح|مصاب|مجروح) .. 
(neergestoken|gestoken|messteek|een_mes|steekpartij|mesaanval|poignarde|poignardee|couteau|stabbed|knife|stabbing|neergeschoten|geschoten|schoten|schieten|schietpartij|geweer|pistool|tire_dessus|coups_de_feu|fusil|une_arme|pistolet|shot|shooting|gunshot|gun|gunshots|bicak*|silah*|ножем|зарізав*|стріля*|cutit|injunghiat|impuscat|nozem|nozownik|strzela*|cuchillo|apunal*|pistola|disparo*|سكين|طعن*|مسدس|اطلاق_نار) .. (man|iemand|iemand_met|mij|hem|haar|beneden|bedreigt|dreigt|in_de_gang|buurman|hier|gang|met|hand|menace|quelqu_un|moi|someone|me|neighbour|outside|in_the|with|at|him|her|traphal|straat|gehoord|buiten|heard|entendu|ile|var|мене|pe|mnie|me|trap)
(met_een_mes|met_mes|avec_un_couteau|with_a_knife|with_a_gun|gewapend|arme_d_un)
(slaat|sloeg_nu|slaagt|slaan|klopt_op|mept|schopt|stampt|slaat_op|slagen_van) (mij|me|hem|haar|ons|zijn|haar_kind|mn|mijn|de|m_n|de_kinderen|kinderen|vrouw|z_n)  .. 
(mijn|mn|haar|zijn|ex|man|vent|zoon|vader|buurman|hij|ze|zij) .. (slaat|schopt|wurgt|mishandelt|bedreigt|vermoordt|klopt_op|steekt) .. (mij|me|haar|hem|ons|kinderen|kind|zijn_vrouw|zijn_kinderen|vrouw)
(word|wordt|worden|werd_nu) .. (geslagen|mishandeld|aangevallen|overvallen|bedreigd|verkracht|gewurgd|gestoken|beroofd|in_elkaar_geslagen|geslaan|geklopt)
(mishandelt|mishandeld|mishandeling|verkracht|verkrachting|wurgt|aanranding|aangerand|partnergeweld|huiselijk_geweld|vermoorden|vermoordt|vermoord|doodslaan|gaat_mij_doden|gijzel*) .. (mij|me|ons|haar|hem|,|$|haar_kind|iemand|door|nu|help)
(me|nous|la|le|l|m) (frappe|bat|tape|tabasse|etrangle|menace|viole|agresse|attaque|cogne|a_frappe|a_frappee)  .. 
(frappe|bat|tape|tabasse|etrangle|cogne) .. (sa_femme|ma_mere|ses_enfants|son_enfant|sa_compagne|ma_voisine|sa|moi|les_enfants|quelqu_un|ma_soeur)
(agression|agresse|agressee|viol|violee|violence|violences|se_fait_agresser|se_fait_frapper|on_m_attaque|on_m_agresse|battue|violent|bagarre_au_couteau) .. (conjugale*|en_cours|chez|dans|par|moi|,|$|ici|la|avec|mon|mari)
(hitting|beating|hits|beats|attacking|strangling|choking|hurting|hit|punching|kicking|attacked|threatening|threatens|raped|raping|assaulting|assaulted|abusing|punched) .. (me|her|him|us|my|his_wife|wife|the_kids|someone|somebody|kids)
(being|been|getting|was_just) (attacked|beaten|hit|robbed|assaulted|raped|strangled|mugged)
(going|gonna|wants|threatens|threatened|trying) .. (kill|murder|hurt|stab) .. (me|us|her|him|my|himself|herself)
(breken|breekt|brekn|breekn|inbreken|inbreker*|inbrekers|inbraak_bezig|inbraak_nu|overval|overvaller|insluiper) .. (in|bezig|bij|nu|hier|beneden|aan|binnen|aan_het|help|aan_de_deur|in_huis|gang|bij_de_buren|bij_mij|,|$)
(inbraak|dief|dieven|inbreker) .. (bezig|nu|binnen|beneden|aan_de_deur|in_huis|in_mijn|in_de_gang|op_mijn|balkon|help)
^ (inbraak|inbrekers|dief|dieven|help_dieven|cambriolage|voleur|voleurs|burglars|burglary|hirsiz*|ladrones) $
(wordt|worden|is_iemand|zijn|probeert|proberen|probeer|zitten|iemand) .. (ingebroken|in_te_breken|aan_het_inbreken|inbreken|binnen_te_breken|binnendringen|deur_intrappen|de_deur_in_te_trappen|mijn_deur_forceren|deur_open_te_breken) 
(iemand|man|vreemde|vreemden|onbekende) .. (in_mijn_huis|in_mijn_appartement|in_huis_die|breekt|forceert|stampt_de_deur|trapt_de_deur|mijn_deur_in|klimt|door_het_raam|op_mijn_balkon)
(cambriolage|cambriole|cambrioleur|cambrioleurs|voleur|voleurs|intrus|effraction) .. 
(quelqu_un|homme|hommes|type|ils|inconnu|inconnus|il|gens) .. (entre|entrent|rentrer|entrer|force|forcent|defonce|defoncent) .. (par_effraction|chez_moi|ma_porte|la_porte|par_la_fenetre|de_force) .. 
(par_effraction|chez_moi_de_force) .. 
(breaking|break|broke|breaks|trying_to_get|forcing|kicking) .. (in|into|my_door|down_my_door|the_door|door_in) .. (house|flat|home|apartment|my|the|now|next_door|help|,|$|right_now|through)
(burglar|burglars|intruder|burglary|robber|robbery|being_robbed|home_invasion) .. 
(wil|wilk|wilt|kwil|kwille|wik|willen) .. (niet|nie|ni|niet_meer|nie_meer) .. (leven|verder_leven|verder|bestaan|wakker_worden) .. 
(wil|wilk|wilt|kwil|wik|willen|ga) .. (dood|sterven|doodgaan|dood_gaan|er_uit_stappen|eruit_stappen|uit_het_leven) (,|$|gaan|zijn|nu|maken)
(wil|wilt|kwil|wik|ga|gaat|zal|kga|dreigt|zou|denk) .. (mij|me|mezelf|zichzelf|zich|mezelve|hem|haar|ervan) .. (van_kant|dood|ophangen|doden|vermoorden|verhangen|iets_aan|iets_aandoen|iets_aan_te_doen|kapot_maken|voor_de_trein|verdrinken|van_het_leven|in_brand_steken)
(zelfmoord*|zelfdoding|suicid*|zelfdood|suïcid*|suicied*)  .. 
(maak|maken|maakt|mak|moak|meke) .. (er|der|een|en) .. (eind|einde|ende|en_ende|punt) .. (aan|van|achter|an)
(springt|spring|springen|sprong|wil_springen|gaat_springen) .. (van|uit|af|naar) .. (balkon|dak|raam|brug|venster|gebouw|verdiep|beneden|toren)
(pillen|slaappillen|medicatie|medicijnen|bleekwater|javel|pilln) .. (genomen|geslikt|gepakt|ingenomen|gedronken|allemaal|teveel)
(leven) .. (geen_zin_meer|niet_meer_aan|niet_meer_waard|beu|moe|niks_meer|gedaan)
(zie|ziet|heeft|heb) .. (het_leven|t_leven|het_nie) .. (niet_meer_zitten|niet_meer|nie_meer|geen_zin|nie_zitten) .. (zitten|leven|in|$)
(veux|envie|veut|voudrais|vais|va|pense) .. (mourir|me_tuer|en_finir|me_suicider|me_pendre|se_tuer|se_suicider|plus_vivre|plus_de_vivre|sauter_du|sauter_par|me_jeter|m_en_finir|finir_avec_la_vie) .. 
(plus) .. (envie_de_vivre|vivre) .. 
(kill|hurt|harm|hang|killing|harming|cutting) (myself|herself|himself|themselves)
(want|wanna|going|gonna|wants|wish) .. (to_die|die|end_my_life|end_it_all|end_it|be_dead|to_be_dead|to_end_my_life|jump_off|i_was_dead|not_to_live) 
(dont|do_not|doesnt) .. want .. (to_live|live|to_be_alive|to_go_on|be_here_anymore) .. 
(end) (my|it|his|her) (life|all)
(aan_het_sterven|sterft|stervende|levensgevaar|levensbedreigend|ga_dood_help|is_dood|dood_gevonden|overleden_gevonden|mourant|en_train_de_mourir|est_mort|est_morte|is_dying|dying|dead_body|found_dead|is_dead|reanim*) .. (man|vrouw|buurman|help|hier|buurvrouw|ligt|nu|gevonden|moeder|vader|chez)
(man|vrouw|buurman|buurvrouw|moeder|vader|mama|papa|oma|opa|kind|baby|hij|zij|mari|femme|mere|pere|voisin|voisine|husband|wife|neighbour|mother|father) .. (is_dood|sterft|aan_het_sterven|ligt_dood|dood_gevonden|is_dying|is_dead|est_mort|est_morte|va_mourir|se_meurt)
(bevalling|bevallen|aan_het_bevallen|weeen|water_gebroken_bevalling|accouche|accouchement|in_labour|in_labor|giving_birth|vruchtwater) .. (begonnen|nu|thuis|help|,|$|bezig)
(pijn|pijne|steken|druk|douleur|douleurs|mal|pain|pains) .. (borst|borstkas|poitrine|chest|hart|au_coeur|op_de_borst|bras_gauche|linkerarm)
(vergiftigd|empoisonne|poisoned|gif_gedronken|bleekwater_gedronken|avale|javel_gedronken) .. (kind|help|product|enfant|,|$|bleach|javel|kleine|heeft)
(ambulance|ziekenwagen|mug_team|ziekenwagn|ambulans|швидк*|pogotowie|ambulancia|salvare*|salvarea|اسعاف) .. (nodig|dringend|bellen|vite|now|needed|please|snel|sturen|moet|aub|urgence|lazim|cagir*|потрібн*|викли*|treba|urgent|potrzebn*|urgente|por_favor|فورا|urgentno|envoyez)
(stuur|bel|appelez|call|send|need|besoin|dringend|nodig|cagirin|викличте|chemati|wezwij*|llamen) .. (ambulance|ziekenwagen|een_ziekenwagen|police|politie|une_ambulance|an_ambulance|the_police|la_police|polis|ambulans|поліцію|швидку|ambulanta|politia|karetk*|policj*|policia|ambulancia|112|101)
(vechten|vechtpartij|gevecht|bagarre|ils_se_battent|fighting|fight) .. (bloed|mes|traphal|gang|voor_de_deur|beneden|nu|couteau|in_the_hall|knife|cage|couloir|corridor|outside_now|inkom|met_messen|in_de)
`

/** Other languages for people hurt or attacked, kept apart to keep the list above readable. */
export const MEDICAL_ELSEWHERE = `
لا (يتنفس|تتنفس|يستطيع_التنفس|اتنفس|يتحرك|تتحرك|يستجيب|استطيع_التنفس|اريد_ان_اعيش|اريد_العيش)
(ما|مش|مو|لم) (يتنفس|بيتنفس|عم_يتنفس|تتنفس|يتحرك|قادر_اتنفس|عم_تتنفس|بدي_عيش|يعد_يتنفس)
(اغمي|مغمي|مغمى|فاقد*|فقد*|غايب_عن_الوعي|غاب_عن_الوعي|سكته|جلطه|نوبه_قلبيه|ازمه_قلبيه) .. 
(يضربني|تضربني|ضربني|يضرب*|اعتد*|يعتدي|يهددني|هددني|اغتصب*|يخنقني|يقتلني) .. 
(انتحر|الانتحار|انتحار|اقتل_نفسي|اريد_ان_اموت|بدي_موت|اريد_الموت|انهي_حياتي)
(لص|لصوص|حرامي|سارق|سرقه|يقتحم*|اقتحام|يكسر_الباب|يكسرون_الباب) .. 
(nefes|nefesi) .. (alamiyor*|almiyor|alamiyo|alamam|kesil*|darligi)
(bayildi|bayilmis|baygin|bilinci|bilincsiz|suuru|kalp_krizi|felc|inme|komada|olmek_uzere|oluyor|kriz_gecir*) .. 
(beni|bizi|karisini|cocugunu|annemi|karisina) .. (dovuyor*|vuruyor*|bogu*|tehdit*|olduruyor*|dover|oldurecek|saldir*|dovdu|taciz*)
(kocam|esim|babam|adam|oglum|komsu*) .. (dovuyor|vuruyor|saldir*|olduruyor|tehdit_ediyor)
(intihar|olmek_istiyorum|yasamak_istemiyorum|kendimi_oldur*|canima_kiy*|hayatima_son)
(hirsiz|hirsizlik|eve_giri*|kapiyi_kiriyor*|soygun|bicakladi*|vuruldu) .. 
не (дихає|дихаю|може_дихати|можу_дихати|реагує|приходить|рухається|хочу_жити|дышит|хоче_жити)
(знепритомн*|непритомн*|без_свідомості|втратив_свідомість|втратила_свідомість|серцевий_напад|інсульт|інфаркт|задихається|задихаюсь|вмирає|помирає|судом*) .. 
(бє|б'є|побив*|бьет|избил*|душить|погрожує|нападає|напав*|ґвалт*|вбиває|вбити) .. (мене|дружину|її|його|дітей|нас|маму|жінку|себе)
(чоловік|батько|сусід) .. (мене|її) .. (бє|б'є|душить|побив)
(самогубств*|вбити_себе|хочу_померти|накласти_руки|покінчити|хочу_вмерти|вистрибн*|вкорочу)
(злодій|злодії|грабують|грабіжник*|вламуються|ламають_двері|вломи*|пограбування|лізуть_у_вікно|вдирається) .. 
nu (respira|mai_respira|poate_respira|pot_respira|pot_sa_respir|raspunde|mai_vreau_sa_traiesc|misca|mai_misca|mai_pot_trai|se_mai_misca|isi_revine)
(lesinat*|lesina|inconstient*|infarct|atac_de_cord|avc|accident_vascular|convulsi*|s_a_sufocat|se_sufoca|moare) .. 
(ma|il|o|ne|isi) (bate|loveste|ameninta|strange_de_gat|violeaza|omoara|ataca|lovit|batut) .. 
(sotul|barbatul|tatal|vecinul) .. (ma_bate|bate|m_a_batut|m_a_lovit|ma_loveste|ne_bate)
(sinucid*|vreau_sa_mor|sa_ma_omor|imi_pun_capat|sa_imi_iau_viata|imi_iau_viata|nu_mai_vreau_sa_traiesc)
(hotul|hotii|hoti|spargere|jaf|intrat_prin_efractie|intra_prin|sparg_usa|sparge_usa|injunghi*) .. 
nie (oddycha|oddycham|moze_oddychac|moge_oddychac|reaguje|rusza_sie|chce_zyc|chce_juz_zyc|odzyskal*|daje_znaku)
(nieprzytom*|zemdl*|stracil*_przytomnosc|zawal|udar|drgawki|padaczk*|dusi_sie|dusi|umiera|atak_serca|krwotok) .. 
(bije|pobil*|uderzyl*|dusi|grozi|atakuje|gwalci|zgwalci*|zabije|kopie) .. (mnie|zone|ja|dzieci|nas|matke|mame|go)
(maz|ojciec|sasiad|partner) .. (mnie_bije|bije|bije_mnie|mnie_pobil|pobil_mnie)
(samoboj*|zabic_sie|zabije_sie|chce_umrzec|chce_sie_zabic|skonczyc_ze_soba|odebrac_sobie|skoczyc_z)
(wlamuje|wlamuja|wlamanie|wlamywacz*|zlodziej*|napad|wlamali|wylamuja|rozboj) .. 
no (respira|puede_respirar|puedo_respirar|reacciona|responde|se_mueve|despierta|quiero_vivir|quiero_seguir_viviendo|quiere_vivir)
(desmay*|inconsciente|infarto|ictus|derrame|convulsion*|ahoga|ahogando|asfixia|paro_cardiaco|muriendo|ataque_al_corazon|sin_conocimiento) .. 
(me|la|le|nos) (pega|pego|golpea|golpeo|amenaza|ataca|viola|maltrata|estrangula|esta_pegando|esta_golpeando|quiere_matar|agrede) .. 
(marido|esposo|novio|padre|vecino|ex) .. (me_pega|pega|golpea|me_golpea|pegando)
(suicid*|quiero_morir*|matarme|acabar_con_mi_vida|quitarme_la_vida|me_quiero_morir|tirarme)
(ladron*|robo|robando|entrando_a_robar|atraco|forzando_la|entrar_en_mi_casa|rompiendo_la_puerta|apunal*) .. 
`

/** A cold, a tired laugh, a break-in of last week: words of danger for something else. */
export const MEDICAL_TALK = `
(dood*|sterf|sterven|sterve|stik*|flauw*|bevries*|mourir|meurs|creve|crever|etouffe|die|dying|suffocat*|faint*|kapot) .. (kou|koude|honger|warmte|hitte|lachen|verveling|froid|faim|rire|chaleur|cold|hunger|laughing|boredom|heat|lawaai|stank|schaamte|slaap|zenuwen|miserie|bruit|noise)
(licht|lamp|tv|verwarming|computer|radio|televisie|gsm) .. (dood|dooddoen|dood_doen|doodgaan|uit)
(dood|doodgedaan) .. (doen|licht|tv|lamp|vogel|muis|rat|duif|meeuw|plant|bloemen|hond_van|batterij|dier|beest|insect|muizen|ratten|vliegen)
(dode|rottende|mort|morte|dead) .. (muis|muizen|rat|ratten|duif|duiven|vogel|plant|plante|bird|mouse|rats|pigeon|beesten|dier|rat|souris|boom|bomen|tree|hoek|oiseau)
(inbraakbeveiliging|inbraakpreventie|inbraakalarm|inbraakbestendig|na|apres|after|sinds|depuis|since|tegen|bang_voor|schrik_voor|poging|beveilig*|preventie|contre|against) .. (inbraak*|cambriolage|burglary|inbrekers|break_in|dieven|vol|effraction)
(inbraak|cambriolage|burglary|inbrekers|dieven) .. (vorige|verleden|geleden|gisteren|preventie|verzekering|dernier|derniere|last|la_semaine|alarm|beveil*|attest|aangifte|week|maand|vermijden|voorkomen|verleden_week)
(fietsdief|fietsdieven|fietsdiefstal) .. 
(zijn|zijt|zit|jullie|gulder|vous_etes|bande_de|you_are|youre) .. (dieven|voleurs|thieves|crooks|criminelen)
(deur|raam|knop|lift|tegel|klink|rolluik|pan|kast|lamp|bal) .. (gevallen|valt)
(verzekering|cursus|ehbo|opleiding|formation|training|first_aid|oefening|defibrillator|aed)
(bijna) (gevallen|in_slaap)
`

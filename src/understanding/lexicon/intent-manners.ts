/** Swearing at us. */
export const ABUSE = `
(kloot|klootzak|klootzakken|klootzakn|kloten|kutwijf|kut|hoer|hoeren|hoerenzoon|hoerejong|trut|teef|bitch|
  bitches|eikel|lul|lullen|sukkel|sukkels|onnozelaar|onnozelaars|onnozelaards|idioot|idioten|debiel|
  debielen|mongool|imbeciel|imbecielen|achterlijk|achterlijke|stommerik|stommeriken|smeerlap|smeerlappen|
  smeerlapn|crapuul|gespuis|schijtzak|schijtluis|zakkenwasser|zakkenvuller|zakkenvullers|vuilaard|vuilaards|
  bastaard|bastaards|ezels|ezel|varkens|nietsnut|nietsnutten|luierik|luieriken|luiaards|prutsers|klojo|
  klojos|kweddel|dommerik|dommeriken|loser|losers|fucker|fuckers|motherfucker*|kanker*|tering*|tyfus*|
  godverdomme_gij|lamzak|lamzakken|profiteurs|oplichters|maffia|dieven_zijt|onnozele|boerenkinkel)
(stom|stomme|dom|domme|vuile|vuil|smerige|onnozele|achterlijke|rotte|luie|lelijke) (kloot|robot|bot|machine|
  wijf|koe|varken|hond|mens|idioot|zak|computer|ding|volk|trut|klootzak|janet|homo|vreemde|ezel|kalf|uil|
  bende|kiekens|kieken|kieken|gast|smeerlap|jood|neger|makak|bruine|klootzakken)
(val|valt|loop|lop|rot|vlieg|krijg|steek|flikker|sodemieter|donder) (dood|naar_de_hel|naar_de_duivel|
  naar_de_maan|op|de_pot_op|toch_op|de_kanker|in_uw_gat|het_in_uw|de_tering|de_pest|maar_op|in_uw_hol) .. 
(bakkes|kop_toe|hou_uw_bek|houd_uw_bek|hou_je_bek|hou_uw_smoel|smoel_toe|bek_toe|bek_dicht|ou_e_bakkes|
  muil_toe|uw_moeder|je_moeder|kus_mijn|kust_mijn|lik_mijn|in_uw_gat|in_uw_reet|fuck_off|rot_op|rotop|
  ga_weg_gij|kus_men|kust_me)
(ik_sla_u|sla_je|sla_u|ik_vermoord|ik_maak_u_af|ik_kom_u|op_uw_bakkes|op_je_bek|kapot_slaan_jullie|ik_steek|
  in_brand_steken_jullie|op_uw_muil) .. 
(gij|gie|gulder|jullie|je|u|ge|ulder|wat_een|wa_e|zijt|zijn|allemaal|bende) .. (stom|dom|debiel|zot|
  crimineel|criminelen|dieven|leugenaars|leugenaar|nazis|racisten|racist|bende|zever|schijt|corrupt|
  uitzuigers|marginaal|marginalen) (zijn|,|$|zijt|zijde|!)
^ (con|cons|gros_con|sale_con) $
(sale|sales|pauvre|pauvres|gros|quel|quels|espece_de|bande_de|t_es|tu_es|vous_etes|petit|vieux|un|des|
  les) (con|cons|conne|connes)
(connard|connards|connasse|conard|conards|salaud|salauds|salope|salopes|pute|putain|enculé|encule|encules|
  fdp|batard|batards|merde_a_vous|abruti|abrutis|imbecile|imbeciles|debile|debiles|cretin|cretins|idiot|
  idiots|ordure_humaine|connerie|bouffon|bouffons|tg|ntm|nique|niquer|ta_gueule|vos_gueules|ferme_la|
  fermez_la|va_te_faire|allez_vous_faire|va_chier|allez_chier|va_mourir|creve|crevez|je_t_emmerde|
  je_vous_emmerde|vous_emmerde|emmerde|gueule|voleurs|escrocs|incapables|bande_de|raclure|ducon|trou_du_cul)
(fuck|fucking|fck|fuk|fuckin|fuckoff|wtf_you|stfu|shit|bullshit|piece_of_shit|asshole|assholes|arsehole|
  bastard|bastards|moron|morons|idiot|idiots|stupid|dumb|dumbass|cunt|cunts|wanker|wankers|prick|dickhead|
  dickheads|twat|retard|retards|retarded|scumbag|scumbags|scum|screw_you|shut_up|shut_the|go_to_hell|
  drop_dead|piss_off|kiss_my|suck_my|useless_idiots|pathetic_losers|i_will_kill_you|i_hate_you|jerk|jerks|
  crooks|bollocks|tosser)
(كلب|كلاب|يا_كلب|حمار|حمير|غبي|اغبياء|احمق|حقير|حقيرين|لعنه|تبا|اخرس|اخرسوا|قذر_انت|ابن_الكلب|يلعن|
  زباله_انتم|سخيف|وقح|شرموطه|عاهره|خرا|طيز|كس) .. 
(aptal|aptallar|salak|salaklar|gerizekali*|geri_zekali*|mal_misin|pislik|pislikler|orospu*|siktir*|sikeyim|
  amk|serefsiz*|lanet|defol|defolun|kahrol*|hayvan_herif|essek|esek|dangalak|ahmak|it_herif|ibne|
  kapa_ceneni|pic) .. 
(дебіл*|ідіот*|дурень|дурні|дурна|тупі|тупий|тупа|сволот*|покидьк*|виродк*|сука|суки|блять|блядь|бляді|хуй|
  хуї*|пішов|пішли_ви|пошел|йди_до_біса|йдіть_нах*|нахуй|нах|заткни*|козел|козли|мудак*|придурк*|гівно|
  лайно|іди_в|падлюк*) .. 
(prost|prostule|prosti|prostilor|idiot|idioti|idiotilor|cretin|cretini|cretinilor|bou|boule|dobitoc*|tampit|
  tampiti|tampitilor|nesimtit*|jigod*|porc|porcilor|muie|pula|pizda|futu*|fututi|du_te_dracu*|duceti_va*|
  dracului|la_dracu|hoti_nenorociti|nenorocit*|ticalos*|handicapat*) .. 
(idiota|idioci|debil|debile|debili|kretyn*|glupi|glupia|glupie|glupek|glupcy|kurw*|spierdalaj*|wypierdalaj*|
  pierdol*|odpierdol*|chuj*|skurwysyn*|dupek|dupki|palant*|zlodzieje_jestescie|zamknij_sie|zamknijcie|gnoj*|
  cham|chamy|bydlo|jebac|jebcie|jebani|szmata|swinie|spadaj*|do_diabla|dranie|dran) .. 
(idiota|idiotas|imbecil*|estupid*|tont*|gilipollas|cabron*|hijo_de_puta|hijos_de_puta|puta|putas|mierda|
  joder|jodete|cono|capullo*|payaso*|subnormal*|mamon*|vete_a_la|vayanse_a_la|callate|callaos|al_carajo|
  al_diablo|al_infierno|pendejo*|maldito*|desgraciad*|sinverguenza*|hdp|burros|inutiles) .. 
(🖕|🤬|💩)
`

/** Who we are and what this is for. */
export const HELP = `
^ (help|hulp|aide|info|menu|uitleg|ayuda|pomoc|ajutor|yardim|допомога|допоможіть|مساعده|ساعدوني|aidez_moi|
  help_me|help_mij|помощь|مساعدة|informatie|informations|information) .. $
^ ? .. $
(wat|wa|wadde|watte) .. (kan|kun|kunt|kank|kannek|kunde|moet|doet|doe|is_dit|is_da|is_dat|kanje|ken|
  zijn) .. (hier|ik_hier|u|je|jij|gij|ge|doen|vragen|dienst|lijn|nummer|dit|met_dit|deze|bot|betekent|voor)
(hoe|oe) (werkt|werkn|wark|gebruik|doe|moet|gaat) .. (dit|dat|deze|het|da|hier|t|lijn|dienst|bot|ik_dit|
  huurderslijn)
(wie|wi|met_wie|wien) .. (ben|bent|zijt|is_dit|is_da|is_dat|zijde|spreek|ben_je|bende|zit|stuurt|is_er|
  zijn_jullie|heb_ik|praat|chat|sms) .. 
(wiens|van_wie|van_wien|wies|wier) .. (nummer|numero|bericht|sms|gsm|is_dit|is_da)
(is_dit|ben_ik|ist|bent_u|zijt_ge|ben_je|is_da|zijde|is_dat) .. (een)? .. (robot|computer|mens|machine|echt|
  bot|echte|juiste_nummer|automatisch)
(waarvoor|waarover|voor_wat|waartoe) .. (dient|is_dit|gaat|dit|lijn|nummer|is_deze|kan|is_da|doet) .. 
(help|hulp|helpen|uitleg|uitleggen) .. (aub|nodig|krijgen|vraagje|mij|geven|gebruiken|alstublieft|,|$|?)
(begrijp|snap|versta|weet) .. (niet|nie|ni) .. (hoe_dit|hoe_het|hoe_da|wat_ik_moet|hoe|wat_dit|deze_lijn|
  wat_doen|hoe_dat|wa_ik)
(qui|c_est_qui|vous_etes_qui|qui_etes|a_qui|de_qui) .. (etes|vous|est|parle|numero|ca|sa|es_tu|m_ecrit|ce|
  ecrit|ai_je|l_honneur) .. 
(c_est_qui|qui_etes_vous|qui_es_tu|vous_etes_qui|t_es_qui|c_est_quoi|qui_est_ce) .. 
(que|quoi|qu|comment|a_quoi) .. (faire|fonctionne|marche|sert|peux_tu|pouvez|puis_je|peut_on|ca_marche|
  demander|utilise|peux) .. (ici|vous|ca|ce|numero|service|faire|ligne|,|$|?|demander|tu|cela|bot|moi|
  utiliser)
(besoin|aidez|aide|aider|pouvez) .. (aide|moi|m_aider|d_aide|aider) .. (svp|,|$|?|s_il)
(est_ce|c_est|etes_vous|je_parle) .. (un_robot|une_machine|un_bot|robot|un_ordinateur|automatique|a_un_robot)
(what) .. (can|is|does|do|are) .. (you_do|this|i_do|ask|this_number|you|i_ask|it_do|for|this_for|
  this_service|this_line|number) .. 
(how) (does|do|can|to) .. (this|it|use|i_use|work|works) .. 
(who) .. (is|are|am|s) .. (this|you|it|i_talking|there|texting|talking|messaging|that|sending|speaking) .. 
(whose) .. (number|phone) .. 
(are_you|is_this|am_i) .. (a_robot|a_bot|robot|bot|human|real|a_machine|a_computer|talking_to_a|automated|
  ai|the_right) .. 
(help|assist|assistance|explain|instructions|guide|manual) .. (me|please|need|,|$|use|this|how)
(من_انت|من_انتم|مين_انت|مين_معي|مين|من_معي|من_هذا|من_يتكلم|شو_هذا|ما_هذا|رقم_من|ماذا_يمكن*|ماذا_تفعل*|
  كيف_يعمل|كيف_استخدم|مساعده|ساعدني|ساعدوني|ماذا_استطيع|هل_انت_روبوت|لمن_هذا|ما_هذه) .. 
(kimsin|kimsiniz|bu_kim|kim_bu|kiminle|bu_numara|ne_yapabilir*|nasil_calis*|nasil_kullan*|yardim*|
  neye_yarar|ne_ise|bu_ne|robot_mu*|siz_kim*|ne_yapiyor*) .. 
(хто_ви|хто_це|хто_пише|чий|що_це|з_ким|як_це|як_цим|що_ви|що_ти|що_я_можу|допоможіть|допомога|допомогти|
  ви_робот|ти_робот|чий_це|як_користув*|що_можна) .. 
(cine_esti|cine_sunteti|cine_e|cine_este|al_cui|cu_cine|ce_este|ce_poti|ce_puteti|cum_functioneaza|ce_pot|
  ajutor|ajutati|ajuta|esti_robot|cum_folosesc|ce_e_asta|a_cui) .. 
(kim_jestes*|kto_to|kto_pisze|czyj|z_kim|co_to|jak_to|co_moge|co_potrafisz|co_mozesz|pomoc|pomocy|pomoz*|
  jestes_robotem|czy_to_robot|do_czego|jak_dziala|jak_korzystac) .. 
(quien_eres|quien_es|quienes_son|de_quien|con_quien|que_es_esto|que_puedes|que_puedo|como_funciona|ayuda|
  ayudame|ayudenme|eres_un_robot|para_que_sirve|que_hace|como_se_usa|quien_habla) .. 
`

/** Thanks for something, named in words of their own. */
export const THANKS_FOR = `
(bedankt|dank|dank_u|dankjewel|danku|merci|thanks|thank_you|thx|gracias|multumesc|dziekuje|дякую|tesekkur*|
  شكرا) .. (voor|pour|for|por|pentru|za|за|icin|على) .. (hulp|aide|help|helpen|info|informatie|informations|
  uitleg|antwoord|ayuda|ajutor|pomoc|допомогу|yardim*|المساعده|bericht|message|alles|tout|everything|
  reponse|answer)
`

/** Thanks. */
export const THANKS = `
(bedankt|bedank|bedanktjes|dank|dank_u|dankje|danku|dankjewel|dank_je|dankuwel|merci|mercie|mersi|merciekes|
  mercikes|mercitjes|mersie|merc|thx|tnx|thanks|thank|thnx|thankyou|ty|cheers|tanks|hartelijk_dank|grazie|
  danke|top_bedankt|appreciate|appreciated|grateful|dankbaar|remercie|remercions|remerciements|
  reconnaissant|chapeau|bravo|goed_gedaan|goe_gedaan|well_done|good_job|great_job|knap_werk|proficiat|
  schitterend_werk|شكرا|شكراً|مشكور|مشكورين|يسلمو|تسلم|تسلموا|ممنون|جزاكم|جزاك|الف_شكر|يعطيك_العافيه|يعطيكم|
  tesekkur*|sagol|sag_ol|sagolun|eyvallah|minnettar|eline_saglik|allah_razi|дякую|дякуємо|дяка|вдячн*|
  спасибі|спасибо|щиро|multumesc|multumim|mersi|mulțumesc|multam|recunoscator|mersi_mult|dziekuje|
  dziekujemy|dzieki|dziekowac|dziekówka|wielkie_dzieki|gracias|agradezco|agradecido|muchas_gracias|
  agradecida|mil_gracias)
(🙏|❤|🥰|😘|💐|🌹)
`

/** A greeting that opens the message. */
export const GREETING = `
^ (goei*|goed*|goe)(dag|morgen|middag|avond|navond|nacht)
^ (beste|geachte|dear|cher|chere|ah|oh|en|nog)? (hallo|hallootjes|halo|hallokes|hoi|hey|hei|hi|hai|hoy|heey|
  hej|yo|dag|daag|dagskes|goeiedag|goedendag|goeidag|goedemorgen|goeiemorgen|goemorgen|morgen|moge|mrgn|
  goedemiddag|goeiemiddag|goedenmiddag|goedenamiddag|goedenavond|goeienavond|goeieavond|goedeavond|
  goenavond|navend|novend|navond|goeiemorgend|salut|slt|bonjour|bjr|bonsoir|bsr|coucou|cc|allo|
  bonne_journee|bonne_soiree|hello|helo|hellow|good_morning|good_evening|good_afternoon|good_day|
  goodmorning|morning|evening|greetings|howdy|hiya|heya|hallokes|saluut|saluutjes|aloha|joe|jow|tot_ziens|
  tot_later|tot_morgen|bye|doei|ciao|au_revoir|goodbye|a_bientot|fijne_dag|fijn_weekend|prettig_weekend|
  goed_weekend|goeie_avond|goeden_dag|goeie_morgen|goeie_dag|goede_morgen|goeden_avond|goede_avond|
  goede_middag|goeie_middag|goede_dag|goed_morgen|bon_jour|salutations|bon_weekend|gelukkig_nieuwjaar|
  prettige_feesten|zalig_kerstfeest|bonne_annee|happy_new_year|hoe_gaat_het|hoe_gaat_t|hoe_ist|hoe_gaat_ie|
  alles_goed|tis_ik|ca_va|comment_allez_vous|how_are_you|how_are_u|slaapwel|goeienacht|bonne_nuit|
  good_night)
^ (مرحبا|اهلا|سلام|السلام|سلام_عليكم|السلام_عليكم|صباح|مساء|صباح_الخير|مساء_الخير|هلا|هاي|هلو|تحيه|
  كيف_الحال|كيفك|كيف_حالك)
^ (merhaba|merhabalar|selam|selamlar|selamun|gunaydin|iyi_gunler|iyi_aksamlar|iyi_geceler|tunaydin|nasilsin|
  nasilsiniz|hosca_kal|slm)
^ (привіт|вітаю|добрий|доброго|добрий_день|доброго_дня|добрий_ранок|доброго_ранку|добрий_вечір|здрастуйте|
  вітання|добридень|хай|здоровенькі|до_побачення|здравствуйте|привет)
^ (salut|buna|buna_ziua|buna_seara|buna_dimineata|neata|noroc|servus|salutare|ce_mai_faci|ce_faci|
  la_revedere|bună)
^ (czesc|dzien_dobry|dobry|dobry_wieczor|witam|witaj|hejka|siema|dzien|do_widzenia|dobranoc|hejo|elo)
^ (hola|buenos_dias|buenas|buenas_tardes|buenas_noches|buenas_tarde|saludos|que_tal|buen_dia|adios|
  hasta_luego|como_estas)
(👋|🙋)
`

/** Words for water in quantity, and for what carries current. */
export const WATER_POWER_LISTS = {
  water: `water woater waater wotter eau flotte ماء الماء مياه المياه مي المي su sular вода води воду apa
    apei woda wody agua`,
  gush: `gutst gutsen gudst spuit spuiten spuitn spuut gulpt stroomt stroomen stromen gulp plenst giet
    gietn kolkt golft klettert stort stortte gutste spoot barst spettert
    jaillit gicle deferle ruisselle gushing gushes pouring pours spraying sprays spurting flooding
    streaming rushing bursting cascading
    يتدفق تتدفق يندفع متدفق طافح fiskiriyor akiyor_cok bosaliyor хлище ллється ллється фонтан хлещет
    tasneste curge_siroaie tasnit napiera tryska leje sika chorros chorro brota`,
  live: `stopcontact stopcontacten stopkontakt stopkontakten stekker stekkers stekkerdoos stekkerblok
    verdeeldoos verdeelstekker zekeringkast zekeringskast zekering zekeringen elektriciteitskast
    elektriekkast elektriekkaste meterkast teller tellerkast schakelaar schakelaars lichtschakelaar
    schakelbord prieze priese pries prise
    prises multiprise tableau compteur interrupteur disjoncteur boitier rallonge kabel kabels draad draden
    elektriciteitsdraad snoer verlengkabel verlengdraad contactdoos differentieel elektriciteit elektriek
    lichtknop kookplaat lamp luster plafondlamp spots kast
    socket sockets outlet outlets plug fusebox fuse_box breaker consumer_unit switch cable wire wires
    electrics extension_lead power_strip meter_box light_fitting
    مقبس المقبس بريز البريز الفيش فيش قابس كهرباء الكهرباء اسلاك سلك لوحه priz prize prizden prizde sigorta
    kablo elektrik_kutusu salter anahtar розетка розетці розетки розетку щиток щитку щитка дроти провід
    проводка вимикач priza prizei tabloul prize intrerupator cablu fire gniazdko gniazdka gniazdku kontakt
    skrzynka kable przewody bezpieczniki enchufe enchufes cuadro cable cables interruptor`,
  shocked: `schok schokken schokje schokske elektrocutie geelektrocuteerd geëlektrocuteerd
    elektrische_schok stroomstoot tinteling decharge decharges chatarne coup_de_jus electrocute
    electrocutee electrocution electrocuter chataigne
    shock shocks shocked electrocuted zapped zap صدمه كهربني كهربت صعق صعقتني تكهربت يكهرب carpti carpildi
    carpiyor carpilma elektrik_carp* curentat electrocutat curenteaza kopnal kopnelo porazil porazilo
    calambre calambres calambrazo descarga electrocut* corrientazo`,
}

/** Water that nobody can hold back. */
export const FLOOD = `
{water} .. {gush}
{gush} .. {water}
{water} .. (met_bakken|met_emmers|met_stralen|met_liters|bij_bakken|als_een_waterval|als_een_rivier|a_seaux|
  a_verse|like_a_waterfall)
{gush} .. (door|uit|van|langs|naar|binnen|du|from|out|through|din|z|de) .. (plafond|muur|leiding|buis|dak|
  ceiling|wall|pipe|mur|tuyau|kraan|wc|douche|boiler|tavan|sufitu|techo|pared|tuberia|kast|radiator|ketel)
(plafond|muur|leiding|buis|kraan|wc|boiler|radiator|darm|ceiling|pipe|tuyau) .. {gush}
(alles|heel|hele|gans|gang|kelder|keuken|badkamer|living|huis|appartement|vloer|kot|straat|kamer|boel|
  gelijkvloers|wc|slaapkamer|garage|inkom) .. (blank|onder_water|onderwater|onder_t_water|overstroomd|
  overstroomt|ondergelopen|loopt_onder|onderloopt|in_het_water|vol_water|zwemt|drijft|blanc)
(staat|staan|stat|stoat|loopt|lopt|lopen|stond) .. (blank|onder_water|onder_t_water|onderwater|
  onder)  (met_water|,|!|help|$|in)
(loopt|lopen|lopt|gelopen) onder ({water}|,|$)
(overstroming|overstroomd|overstromen|overstroomt|watersnood|waterballet|zwembad_in_huis|inondation|
  innondation|inonde|inondee|inondes|inondees|flooded|flooding|deluge|فيضان|غرقت|غرق|تغرق|طوفان|يغرق|
  su_basti|su_basmis|su_baskini|su_basiyor|sular_altinda|потоп|затоплює|заливає|затопило|залило|затопили|
  заливають|затопленo|топить|inundat|inundatie|inunda|inundata|inundam|zalewa|zalalo|zalane|powodz|zalana|
  zalany|potop|inundando|inundada|inundado|inundacion|inunda|se_inunda|se_inundo)
(veel|heel_veel|massa|overal|liters|emmers|hopen|tonnen|bakken|sloten|centimeter|cm|plas|
  zee_van) .. {water} .. (overal|binnen|vloer|grond|plafond|huis|in|uit|help|door|op|van|,|$)
{water} (is|staat|ligt|komt|loopt)? (overal|tot_aan|tot_boven|tot_mijn|enkelhoog|kniehoog|centimeters|10_cm|
  5_cm|over_heel|over_de_hele|partout|everywhere|all_over|weszie|peste_tot|wszedzie|por_todas|por_todos|
  her_yerde|всюди|скрізь|في_كل)
(overal|partout|everywhere|her_yer|wszedzie|всюди|скрізь|peste_tot) .. {water}
(leiding|buis|waterleiding|pijp|darm|koppeling|boiler|aanvoer|flexibel|hoofdleiding|radiator|leidn|
  waterbuis|wasmachine_darm|stopkraan|kraan|hoofdkraan) .. (gesprongen|gebarsten|gebroken|geknapt|gespot|
  gesprongn|ontploft|afgebroken|afgeknapt|losgeschoten|gesprenge|gespronge|gescheurd|afgeschoten|
  opengesprongen)
(gesprongen|gebarsten|geknapt|gebroken|losgeschoten|kapotte) .. (leiding|waterleiding|buis|hoofdleiding)
(waterleidingbreuk|leidingbreuk)
(tuyau|canalisation|conduite|flexible|tuyauterie|canalisations) .. (eclate|eclatee|peté|pete|explose|casse|
  rompu|rompue|a_lache|cassee|arrache)
(burst|bursted|bust|broken|exploded|snapped) .. (pipe|pipes|main|hose|water_main)
(pipe|pipes|water_main|hose|main) .. (burst|has_burst|bursted|exploded|has_gone|snapped|broke_off)
(coule|degouline|tombe|sort|gicle|pisse|deborde|monte) .. (a_flot|a_flots|partout|en_cascade|a_torrents|
  comme_une_fontaine|des_trombes|sans_arret|de_partout|des_murs)
(il_pleut|het_regent|its_raining) .. (dans_ma|dans_mon|dans_le|in_mijn|in_de|binnen|inside|
  in_my)  .. (cuisine|salon|chambre|appartement|keuken|living|slaapkamer|kitchen|room|badkamer|flat|huis|
  kamer)
(torrent|cascade|fontein|waterval|fountain|waterfall|fontaine|stortvloed|geiser_van_water) 
(kan|krijg|geraak|kunnen|krijgen) .. (water|kraan|hoofdkraan|stopkraan|lek|leiding) .. (niet|nie|
  ni) .. (afsluiten|stoppen|toedraaien|dicht|toe|tegenhouden|afzetten|toekrijgen|toedoen|dichtdraaien)
(cant|cannot|unable|impossible|peux_pas|arrive_pas|n_arrive_pas) .. (stop|turn_off|shut_off|couper|arreter|
  fermer) .. (water|eau|leau|robinet|tap|flow)
{water} (stopt|stop|blijft|n_arrete|wont|won_t|keeps) .. (niet|nie|ni|komen|stromen|pas|stop|coming|
  binnenkomen|stijgen|rising) .. (meer|binnen|overal|plafond|coming|$)
{water} (stijgt|klimt|monte|is_rising|rising|se_ridica|podnosi)
(труба|трубу|труби) .. (лопнула|прорвало|прорвана|зірвало|порвало|тріснула|вибило)
(прорвало|лопнула|зірвало) .. (труб*|кран)
(teava|conducta|tevi) .. (spart*|explodat|rupt*|plesnit)
(s_a_spart|a_explodat|a_plesnit) .. (teava|conducta|o_teava)
(rura|rury|waz) .. (pekla|pekly|strzelila|peknieta|pekniecie)
(pekla|strzelila) .. rura
(tuberia|caneria|cano|tubo|manguera) .. (reventad*|revento|roto|rota|rompio|exploto)
(revento|rompio|reventado) .. (tuberia|caneria|tubo)
(boru|borusu|su_borusu) .. (patladi|patlamis|patlak|koptu)
(انفجر*|انكسر*|انفجار) .. (انبوب|ماسوره|الماسوره|مواسير|انابيب|الانبوب|القسطل)
(ماسوره|الماسوره|انبوب|الانبوب) .. (انفجر*|انكسر*|مكسور*)
(الماء|المياه|المي) .. (يغمر|تغمر|في_كل|غمر*|طافت|يغرق)
(tavandan|tavan) .. su .. (bosaniyor|fiskiriyor|akiyor_durmuyor|sel)
(sufitu|sufit) .. (leje|lejesie|leje_sie)
(woda|wody) .. (leje|sie_leje|wszedzie|po_kostki|tryska|bucha)
(agua) .. (sale_a|por_todas|chorros|no_para|cae_del_techo)
(cae|sale|entra) .. (agua|mucha_agua) .. (techo|chorros|chorro|pared)
(curge|tasneste) .. apa .. (siroaie|din_tavan|peste_tot|din_perete)
(apa) .. (curge_siroaie|tasneste|peste_tot|pana_la)
`

/** Small or ordinary: a drip, a gutter, a garden hose. */
export const FLOOD_TALK = `
(een_beetje|lichtjes|un_peu|a_little|a_bit|slowly|traag) .. {water}
(petite|small|slow|klein|kleine|lichte|mica|mala|pequena|kucuk|невелик*) (fuite|leak|lek|lekje|lekkage|
  waterlek|scurgere|fuga|sizinti)
(dakgoot|goot|regengoot|gouttiere|corniche|gutter|regenton|regenput|zwembad|bubbelbad|tuinslang|speelplein|
  speeltuin|sproeier)
(verzekering|assurance|insurance|preventie|risico|risque|overstromingsgebied) .. 
(berichten|mails|vragen|sms|messages|emails)
`

/** Current where a person, or water, can get at it. */
export const POWER = `
{shocked} .. (van|aan|op|bij|uit|gekregen|gehad|met|in|de|du|en|from|off|when|touching|kreeg|toen|als|au|
  sur|din|od|z|la|by|par|del|al|cuando|con|gepakt|,|$) .. 
(kreeg|krijg|kreg|krijgen|kree|gekregen|gaf|geeft|voel|voelde|heb|heeft|pakte|gevoeld|had|kregen|krig|
  krijge|krege) .. (schok|schokken|schokje|stroom|elektrocutie|tintel*|stroomstoot|stroomschok|schokske)
(pris|prend|prends|recu|recois|prenons|donne|donnent|senti|sens|a_fait|envoie|met) .. (decharge|decharges|
  jus|courant|chatarne|chataigne|electrocuter|electrocute|coup_de_jus|choc_electrique)
(choc|chocs) (electrique|electriques)
(electric|electrical) (shock|shocks)
(got|get|gets|getting|gave|gives|giving|received|feel|felt|was|been|is) .. (shock|shocks|shocked|
  electrocuted|zapped|zaps|a_zap)
(stroom|spanning|elektriek|elektriciteit|courant|jus|current|electricity) .. (op|sur|on|in|dans|
  door) .. (kraan|douche|bad|water|lavabo|wasmachine|metaal|muur|robinet|baignoire|tap|shower|radiator|
  frigo|fornuis|buis|buizen|leiding|toestel|droogkast|vaatwas|afwasmachine|eau|ijskast|oven|deurklink|
  trapleuning|machine|boiler|evier|pompbak)
(kraan|douche|wasmachine|bad|radiator|frigo|robinet|fornuis|tap|fridge|ijskast|oven|toestel|muur|lavabo|
  water|droogkast|leuning) .. (staat|geeft|onder|is|stoat|zet) .. (stroom|spanning|onder_stroom|elektriek|
  schok|schokken|electrifie*|onder_spanning)
(onder_stroom|onder_spanning|sous_tension)
(vonk|vonken|vonkt|vonkte|vonkn|gevonkt|vonkjes|gensters|genster|genstert|sperk*|sparks|sparking|sparked|
  spark|etincelle|etincelles|etincele|steekt_vonken|kortsluiting_met|شرر|شراره|kivilcim*|іскри|іскрить|
  искрит|іскор|scantei|scanteie|scantei_din|iskry|iskrzy|iskier|chispas|chispa|chispea|chisporrotea|crepite|
  arc_electrique) .. 
{live} .. (vonk*|sparks*|spark*|etincel*|iskrz*|chisp*|smelt|gesmolten|smolt|smelten|verbrand|verbrandt|
  geblakerd|zwartgeblakerd|verschroeid|rookt|fond|fondu|fondue|brule|brulee|brulees|burnt|burned|melted|
  melting|melts|scorched|smoking|roussi|gebrand|brandplek*|schroei*|heet|gloeiend|gloeiendheet|chaude|
  tres_chaude|brulante|hot|burning|smoor*|fume|rook|crepite|crepitent|sist|knettert|knettere|knetteren|
  spettert|ontploft|gloeit|yandi|eridi|kivilcim*|topl*|stopi*|іскр*|искр*|горить|плавиться|оплавил*|arde|
  ars|ars*|scantei*|quemado|quema|derrit*)
{live} .. (is|wordt|zo|heel|erg|ziet)? .. zwart
(knetter*|gesis|crepitement*|buzzing|crackling) .. {live}
{water} .. (in|bij|op|langs|aan|uit|tegen|over|naar|achter|dans|sur|pres|near|into|on|from|la|pe|langs_de|
  en|de|du|onder|door|tot|по|на|у|в|w|przy|في|على|loopt|drupt) .. {live}
{live} .. (onder|in|vol|plein|pleine|full_of) .. {water}
{live} .. (kletsnat|mouille|mouillee|soaked|nat_geworden|doorweekt)
{live} .. (is|zijn|are|staat|est|sont|kletsnat) .. (nat|kletsnat|wet|soaked|mouille|mouillee|mouilles|
  trempe|onder_water)
(loopt|lekt|druppelt|drupt|stroomt|lek|druipt|coule|fuit|goutte|leaking|dripping|komt|sijpelt|regent|
  running|vocht) .. (in|op|over|langs|bij|door|dans|sur|into|onto|on|through|uit) .. (de|het|t|mijn|een|mn|
  la|le|les|the|my|ma|une)? {live}
(lek|lekt|lekkage|waterlek|fuite|leak|water) (vlak|juist|net|just|right|pal)? (boven|naast|bij|tegen|above|
  near|au_dessus|a_cote|over|next_to) (d|du|de|het|t|mijn|een|the|my|la|le|to)? {live}
(blote|blootliggende|losse|open|loshangende|naakte|bloot|exposed|bare|live|denudes|denude|a_nu|dangling|
  hanging) .. (draad|draden|elektriciteitsdraden|elektriciteitskabel|kabels|wires|wire|wiring|fils|fil|
  cables|elektriciteit)
(draden|draad|kabel|elektriciteitskabel|elektriciteitsdraden|stroomkabel|hoogspanningskabel|fil_electrique|
  fils|fils_electriques|wires) .. (bloot|blootliggen|liggen_bloot|hangen_los|hangen_eruit|hangt_eruit|
  hangt_los|steken_uit|komen_uit|hangen_uit|zichtbaar|a_nu|denudes|exposed|hanging_out|hanging|pendent|
  pendant|op_de_grond|sortent|uit_de_muur)
(ruikt|riekt|stinkt|geur|odeur|sent|smell*|brandgeur|brandlucht|brandreuk|verbrand) .. {live}
{live} .. (ruikt|riekt|stinkt|sent|smell*|brandgeur|pue|miroase|smierdzi|huele) 
(elektrocut*|electrocut*|geelektrocut*|elektrik_carp*|электрo*)
(elektrik|akim|ceryan) .. (carp*|veriyor|kacagi|kaciyor|kacak)
(priz*|sigorta*|kablo*) .. (kivilcim*|duman*|yan*|eri*|su)
(musluk*|dus*|camasir*|buzdolab*) .. (elektrik|carp*)
(вдарил*|ударил*|бє|бється|бьет|вдарює|вдаряє|б'є|вдарив|ударив) .. (струм*|током|струмом)
(струмом|током) .. (вдарил*|ударил*|бє|б'є|бється)
(вода|воду|тече|капає|заливає|ллється) .. (розетк*|щит*|провод*|електр*)
(ma|m_a|te|ne|l_a|m) .. (curent*|electrocut*)
(curent*) .. (la|din|de_la|cand) .. (robinet|dus|masina|priza|chiuveta|frigider)
(apa) .. (in|pe|la) .. (priz*|tablou*|curent|intrerup*)
(kopie|kopnal|kopnelo|porazil|porazilo|kopnelam) .. (prad|pradem|mnie)
prad .. (kopie|kopnal|porazil|kopnelo)
(woda|wody|wode) .. (gniazd*|kontak*|skrzynk*|bezpiecz*|elektry*)
(da|dan|dio|dado|me|recibi|pega) .. (calambre*|descarga*|corrientazo|corriente)
(agua) .. (enchufe*|cuadro*|interruptor*)
(تكهرب*|كهرب*|كهربتني|صعق*|صعقتني|صدمه_كهربا*) .. 
(ماء|الماء|مي|المي|مياه) .. (الكهرباء|المقبس|البريز|الفيش|مقبس|كهرباء|الفيوز)
(شرر|شراره|شرار|يشرر) .. 
`

/** Shock and current as a figure of speech, a jerking lift, a supply that failed. */
export const POWER_TALK = `
(prijs|prijzen|huur|huurprijs|rekening|factuur|afrekening|nieuws|prix|facture|loyer|rent|price|bill|
  nouvelle|cultuur|verrast|was_geschokt|horen|cijfers|uitnodiging) .. (schok|shock|choc|decharge|shocked|
  geschokt|schokkend)
(schok|shock|choc|shocked|geschokt|schokkend) .. (prijs|prijzen|huur|huurprijs|rekening|factuur|afrekening|
  nieuws|prix|facture|loyer|rent|price|bill|nouvelle|cultuur|verhoging|augmentation|increase|bedrag|lijst|
  brief|nieuwe)
(schokbestendig|schokdemper|schokkerig|schokt)
(lift|ascenseur|elevator) .. (schok*|shock*|secousse*|choc*)
(kookplaat|oven|kookvuur|fornuis|kachel|radiator|strijkijzer|waterkoker) .. (niet|nie|geen|
  te_weinig) .. (heet|warm|hot)
`

/** Signs of somebody hurt, attacked, threatened, or tired of living. */
export const PEOPLE_SIGNS = {
  breath: `adem ademt ademen ademhal* asem oasem ademd lucht respire* respirer respiration breath* nefes* диха* дихає дихати respir* oddych* oddech تنفس يتنفس تتنفس اتنفس`,
  not: `niet nie ni nimeer geen gin gien nooit amper nauwelijks moeilijk pas plus jamais not cant cannot isnt doesnt wont dont didnt hardly barely no never stopped حصل لا ما لم لن مش ليس yok degil almiyor alamiyor не немає nu nie no`,
  unconscious: `bewusteloo* bewustelo* bewustloos buiten_bewustzijn buiten_westen flauwgevallen flauw_gevallen viel_flauw is_onwel onwel_geworden niet_goed_geworden ni_goe_geworden nie_goe_geworden nie_goed_geworden niet_goe_geworden niet_wakker_te nie_wakker niet_wakker van_haar_stokje van_zijn_stokje
    inconscien* evanoui* perdu_connaissance sans_connaissance malaise perd_connaissance tombe_dans_les_pommes unconscious passed_out collapsed reveille_pas reveille_plus wont_wake won_t_wake not_waking fainted blacked_out
    فاقد_الوعي فاقده_الوعي فاقد_وعيه اغمي مغمي فقد_الوعي bayil* baygin* bilinc* suuru знепритом* непритом* без_свідом* втратив_свідом* втратила_свідом* lesin* inconstien* nieprzytomn* zemdl* przytomn* desmay* sin_conocimiento perdio_el_conocimiento desvanec*`,
  attack: `hartaanval* hartinfarct hartstilstand hartfalen beroerte* herseninfarct hersenbloeding herseninfarkt epilep* stuip* stuipen heeft_een_aanval heeft_nen_aanval attaque_cardiaque crise_cardiaque infarct* avc arret_cardiaque crise_d_epilepsie crise_d_epileps* convuls* heart_attack cardiac_arrest having_a_stroke had_a_stroke stroke seizure* having_a_fit
    سكته جلطه نوبه_قلبيه ازمه_قلبيه kalp_krizi felc inme kriz_gecir* інсульт* інфаркт* серцевий_напад судом* infarct atac_de_cord accident_vascular zawal* udar* drgawk* padaczk* atak_serca infarto* ictus derrame overdos* overdosis anafyl*
    fait_une_crise une_crise_d toeval een_toeval heart_stopped
    ligt_te_schokken te_schokken`,
  stroke: `mond_hangt gezicht_hangt praat_raar spreekt_raar niet_spreken nie_spreken kan_niet_praten cote_du_visage bouche_de_travers bouger_un_cote cant_speak face_is_drooping face_drooping slurring iets_aan_zijn_hart iets_aan_haar_hart schokt_over`,
  fall: `gevallen valt viel gestuikt gestruikeld uitgegleden uitgegleen omgevallen valt_om tombe* tombee chute glisse* fell fallen falls slipped collapsed dus* düs* упав* впав* впала упала cazut* upad* przewroc* cayo caido caid* سقط* وقع*`,
  cantrise: `niet_recht nie_recht niet_meer_recht nie_meer_recht niet_rechtkomen niet_opstaan kan_niet_op niet_meer_op ni_recht ni_meer_recht niet_bewegen beweegt_niet beweegt_nie beweegt_ni beweegt_niet_meer roert_niet reageert_niet reageert_nie reageert_ni antwoordt_niet
    ne_se_releve releve_pas ne_bouge plus_bouger bouge_plus bouge_pas repond_pas repond_plus peut_pas_se_lever ne_repond cant_get_up cannot_get_up cant_stand cant_move not_moving isnt_moving not_responding isnt_responding wont_respond doesnt_move unresponsive can_t_get_up
    kalkamiyor kalkmiyor hareket_etmiyor не_може_встати не_встає не_рухається не_реагує nu_se_poate_ridica nu_se_ridica nu_se_misca nu_misca nie_moze_wstac nie_wstaje nie_rusza nie_reaguje no_se_levanta no_puede_levantarse no_se_mueve no_responde no_reacciona لا_يستطيع_الوقوف لا_تتحرك لا_يتحرك لا_تستطيع_النهوض ولا_تستطيع_النهوض ولا_يستطيع_النهوض ولا_يتحرك ولا_تتحرك لا_يستجيب
    ولا_يستطيع_القيام لا_يستطيع_القيام لا_يستطيع_ان_يقوم krijg_haar_niet_recht krijg_hem_niet_recht niet_recht_gekregen pas_a_la_relever pas_a_le_relever arrive_pas_a_la arrive_pas_a_le cant_get_her_up cant_get_him_up`,
  floorlie: `op_de_grond op_de_vloer op_den_grond op_de_vloere op_de_trap ten_gronde onderaan_de_trap par_terre au_sol sur_le_sol on_the_floor on_the_ground yerde_yat* на_підлозі на_землі pe_jos na_podlodze na_ziemi en_el_suelo على_الارض`,
  lie: `ligt lig leit liggen ligt_nog ligtn lag couche* allonge* lying lies laying yatiyor лежить zace lezy tirad* tumbad* ملقى`,
  burnt: `verbrand zich_verbrand verbrande brule brulee s_est_brule burned burnt scald* verbrandt opariz* oparz* ars* quemo quemado yandi обпік*`,
  body: `arm armen been benen gezicht hand handen huid bras jambe visage main mains arm arms leg legs face skin reka twarz rana brazo cara`,
  boiling: `kokend kokende heet hete frituurvet bouillant bouillante boiling hot_oil oil huile olie wrzatk* agua_hirviendo`,
  bone: `heup been arm hoofd pols rug gebroken hanche jambe bras tete hip leg head broken`,
  bleed: `bloedt bloeden bloed blod bloedend saign* sang hemorrag* bleed* blood kanama* kaniyor kan_kayb* кров* кровот* sanger* sange krwaw* krew krwi sangr* دم ينزف تنزف نزيف`,
  much: `hard veel erg overal heel hevig beaucoup partout fort badly heavily lot everywhere much stopt_niet enormement cok багато mult tare mocno mucho كثير`,
  person: `ik k kik ben wij we man vrouw vent zoon dochter kind kinderen kleine mama papa moeder vader pa ma oma opa buurman buurvrouw buur buren iemand mensen meneer mevrouw madam dame heer ze zij hij hem haar zijn vriend vriendin ex partner baby jongen meisje bewoner broer zus
    je il elle on mari femme mere pere enfant* fils fille voisin* voisine homme quelqu_un monsieur dame frere soeur bebe copain compagnon
    i he she him her they someone somebody people husband wife son daughter kid* mother father mum mom dad man woman boyfriend girlfriend partner neighbour* neighbor* grandma grandpa brother sister baby guy
    koca* kocam esim karim babam annem oglum kizim komsu* adam biri birisi cocuk* kadin чоловік* дружин* син* дочк* батьк* мам* тат* сусід* дитин* людин* хтось хлопець жінк*
    sot* sotie barbat* mama tata copil* vecin* cineva femei* om fiul fiica maz mąż zona zone ojciec matka mama tata sasiad* dziecko ktos czlowiek mezczyzn* kobiet* syn corka
    marido esposo esposa mujer hijo hija padre madre vecin* alguien hombre nino* bebe novio novia زوج* زوجي زوجتي ابي ابو امي ام ابني ابنتي جار* جارتي شخص رجل امراه طفل* اخي`,
  hit: `slaat sloat slaagt slaan sloeg geslagen geslaan gesloan mept klopt_op klopt_mij klop_op schopt geschopt stampt geklopt wurgt gewurgd mishandel* geduwd duwt steekt_mij gestoken doet_mij_pijn doet_me_pijn doet_haar_pijn in_elkaar doodslaan doodsloan aangevallen aanvalt valt_aan verkracht* aangerand*
    frapp* leve_la_main bouscul* pouss* poussee_dans l_a_poussee m_a_poussee me_tape l_a_tape la_tape tape_sur_moi me_tapait tabass* cogn* bat battu* battue etrangl* gifl* viol violee viole agress* agressee attaqu* poignard*
    hit hits hitting beat beats beating beaten punch* kick* strangl* chok* slapped slaps slapping attack* assault* rape* raping stab* abus* hurts_me hurting_me hurt_me pushed_me
    يضرب* تضرب* ضربني ضرب* يعتدي يخنق* يقتل* اغتصب* طعن* dovuyor* dover dovdu vuruyor vurdu bogu* saldir* oldur* bicakla* бє побив* бьє душить напа* вбʼє вбє вбити зарізав* ma_bate bate_pe batut* loves* lovit* ataca* omoar* injungh* bije bil_mnie pobil* uderz* dusi atak* zabije gwalc* pega pego pegan pegand* golpe* maltrat* ataca* agred* estrangul* matar* apunal*
    keel_dicht keel_toe serre_la_gorge me_serre_la_gorge op_mijn_gezicht_geslagen
    pegad*`,
  hitme: `يضربني تضربني ضربني ضربتني يخنقني يهددني يعتدي_علي لضربي`,
  victim: `mij me mie ons haar hem mn mijn moeder vrouw kinderen kind zijn_vrouw zijn_kind zijn_vriendin vriend moi me_frappe sa_femme ma_mere nous femme enfants ses mere frere soeur her him us my his_wife wife kids children mother someone somebody beni bana bizi karisin* onu мене її його нас дружин* дітей mnie ja nas zone dzieci nos me_pega يضربني نا هم
    m`,
  noisy: `lawaai bruit noise muziek music prijs prix price facture factuur huur loyer rent bill kou koude froid cold hitte chaleur heat stank wachten waiting attente job werk work stress koffie coffee
    huurprijs* huurgeld* afrekening* facturen rekening* elektriciteitsrekening`,
  thing: `deur deuren raam ramen klok regen wind portes porte fenetre pluie volet doors door window windows rain drum drums record kaarten cards verwarming radiator chauffage heating hond tapis mur muur wall vent kapot_geslagen kapotgeslagen brievenbus* knop button op_2 mouette* seagull* meeuw* pigeon* pescaru* spiegel foto* hat poker knop knopje bouton boton buton* przycisk кнопка زر interphone dakpan tegel water alarm gevel bardage`,
  threat: `dreigt dreigen bedreigt bedreigd bedreigen bedreiging menace* menacee threaten* threatens tehdit* погрож* ameninta* grozi* amenaz* يهدد* هدد*`,
  weapon: `een_mes met_mes met_messen ne_mes een_groot_mes messen pistool geweer wapen gewapend hamer bijl couteau* pistolet fusil arme machete hache knife knives gun pistol weapon machete axe hammer سكين سلاح مسدس bicak* silah* ніж ножем ножа зброя пістолет* cutit* pistol nozem noz noza bron pistolet* cuchillo* pistola* arma arme_a_feu cutter`,
  shot: `geschoten neergeschoten schoten schietpartij beschoten coups_de_feu tire_dessus fusillade shots_fired gunshot* gunshots shooting been_shot got_shot стріля* impusc* strzela* disparo* اطلاق_نار neergestoken doodgestoken steekpartij`,
  kill: `vermoord* doden doodslaan doodsloan dood_te doodmaken tuer me_tue la_tue kill kills killing murder* oldur* вб* omoar* zabi* matar* mato يقتل*
    doodschieten neerschieten afschieten doodsteken tirer_dessus me_descendre shoot_me shoot_him shoot_her shoot_us stab_me zastrzel* застрел* impusc* dispararme`,
  breakin: `ingebroken inbreken inbreker* inbraak inbroake insluiper* breken_in breekt_in breken_binnen binnen_te_breken dief dieven overval* overvallen beroofd cambriol* voleur* effraction intrus braquage burglar* burglary break_in breaking_in broke_in intruder* robber* robbed
    لص لصوص حرامي سارق اقتحام يقتحم* hirsiz* soygun* злоді* граб* вламу* hoti hotii hotul un_hot spargere jaf wlam* zlodziej* napad* ladron* robando atraco`,
  stranger: `iemand vreemde vreemden onbekende inconnu quelqu_un someone somebody stranger intruder ktos хтось cineva alguien biri شخص`,
  forces: `casse_la_porte casser_la_porte rentrer_chez_moi entrer_chez_moi stampen trappen forceert forceren in_te_trappen intrappen in_te_stampen binnen_te_komen binnen_te_geraken rammelt force forcent defonce* enfonce* forcing kicking_in kicking_my kick_in break_down breaking_down trying_to_get_in
    wywaza wywaz* lamie ламає ломає вибива* sparge spargand rompiendo kiriyor kirmaya يكسر trappen_mijn stampen_op beuken beukt defoncent`,
  door: `deur deure slot voordeur porte serrure door lock kapi* двер* usa usi drzwi puerta باب raam fenetre window`,
  wish: `wil wilk kwil wik willen wilt ga kga zou veux voudrais vais veut envie want wanna wish gonna going istiyorum хочу vreau chce quiero اريد بدي خلص tis`,
  die: `dood sterven doodgaan dood_gaan van_kant eruit_stappen er_uit_stappen mourir crever dead to_die die_alone will_die gonna_die i_die olmek померти вмерти mor umrzec morir* اموت موت الموت`,
  alive: `leven verder_leven bestaan vivre to_live yasamak жити traiesc traiasca zyc vivir اعيش العيش`,
  selfharm: `ik_spring kspring cut_my_wrist* cut_my_arm polsen_over pols_over me_couper_les_veines i_overdosed took_an_overdose zelfmoord* zelfdod* suicid* suic* mezelf_iets mij_iets_aan eind_aan einde_aan eind_an eindje_aan ende_aan en_finir me_tuer me_suicider me_pendre me_jeter kill_myself kill_himself kill_herself hurt_myself harm_myself killing_myself end_my_life want_to_end_it end_it_all end_things spring_van springt_van spring_vant springen_van van_het_dak_springen me_ophangen mij_ophangen spring_voor verhang* voor_de_trein
    er_nie_meer_ben er_niet_meer_ben er_ni_meer_ben niet_meer_zitten nie_meer_zitten nimeer_zitten better_off_without better_off_dead better_off_if انتحر* الانتحار اقتل_نفسي انهي_حياتي intihar* kendimi_oldur* canima_kiy* самогуб* вбити_себе покінчити накласти_руки sinucid* sa_ma_omor imi_iau_viata pun_capat samoboj* zabic_sie zabije_sie skonczyc_ze_soba odebrac_sobie matarme suicid* quitarme_la_vida acabar_con_mi_vida`,
  nomore: `geen_zin_meer nie_meer niet_meer nimeer genoeg_van plus beu anymore no_more go_on geen_zin`,
  pills: `pillen pilln slaappillen medicatie medicijn* medicament* comprimes cachets somniferes pills tablets medication paracetamol javel* bleekwater ontstopper gif poison bleach drain_cleaner ilac* таблет* pastile tabletk* pastillas lejia حبوب detergent* afwasmiddel wasmiddel produit_toxique paddenstoel*`,
  swallow: `geslikt genomen gepakt ingenomen gedronken gegeten opgegeten slikte dronk avale* bu pris swallow* drank drunk took taken ate overdosed icti yuttu випи* ковт* наковт* inghitit* baut luat* polknel* polkn* wypil* tomo trag* bebio ابتلع شرب doos boite`,
  choke: `stikt verstikt verslikt stikken etouff* s_etouffe chok* suffocat* bogul* задих* вдави* sufoca* zakrztus* dusi_sie ahog* asfixi* يختنق`,
  ambulance: `ambulance ambulans* ziekenwagen ziekenwagn ambulanta salvar* ambulancia* karetk* pogotowi* швидк* اسعاف samu`,
  urgent: `bel bellen stuur sturen nodig dringend snel rap vlug aub nu help appelez envoyez vite urgent* besoin call send need* please quick* hemen lazim cagir* викли* потрібн* chemati trebuie wezw* potrzeb* llam* urgente فورا`,
  lockedin: `laat_mij_niet laat_me_niet laat_mij_nie laat_me_nie opgesloten_in sluit_mij_op ne_me_laisse laisse_pas_sortir m_enferme won_t_let_me wont_let_me locked_me_in doesnt_let_me`,
  afraid: `bang schrik angst bange benauwd peur afraid scared terrified fear korkuyorum страшно боюсь frica boje_sie miedo خايفه خائفه durf_niet durf_nie ose_pas`,
  ofhim: `van_hem voor_hem van_mijn_man hij de_lui mon_mari mari of_him him he ondan бєть його de_el niego de_el منه gedronken qu_il qu_elle naar_huis`,
  fight: `vechten vecht vechtpartij gevecht vechtn battent bagarre* fight* fighting kavga* бються bat_intre bija_sie pelea*
    gevochten vochten se_bat se_battent knokken geknok knokpartij brawl`,
  birth: `bevalling bevallen weeen accouche accouchement in_labour in_labor giving_birth water_gebroken`,
  chest: `borst borstkas poitrine chest hart coeur heart pieptul klatce_piersiowej pecho صدري`,
  pain: `pijn pijne steken druk douleur* mal pain* durere boli dolor* الم`,
  moan: `kreun* kermen gemir gemit gemissement* geint moan* groan* jecz* стогн* geme gemand inliyor gime`,
  poison: `gif giftig* vergif* toxique* toxic* poison* truciz* отру* otrav* zehir* veneno* سم bleekmiddel javel`,
  blows: `klappen slagen vuistslagen des_coups de_coups coups blows lovituri ciosy удари golpes being_hit`,
  lifemachine: `zuurstofapparaat* zuurstoftoestel* zuurstofmachine* zuurstofconcentrator* zuurstoffles* zuurstof beademing* beademingstoestel* beademingsapparaat
    ademhalingstoestel* ademtoestel dialyse* dialysetoestel hartmonitor oxygene concentrateur_d_oxygene appareil_respiratoire respirateur machine_a_oxygene
    oxygen oxygen_machine breathing_machine dialysis life_support кисн* кисен* концентратор_кисню oksijen* solunum_cihaz* oxigen* aparat_de_oxigen
    tlen tlenu koncentrator_tlenu respirator* oxigeno respirador* اكسجين الاكسجين جهاز_التنفس`,
  collapse: `instort* instorten ingestort stort_in zakt_in ingezakt ineengezakt in_te_storten gaat_instorten staat_op_instorten begeeft_het naar_beneden_komen komt_naar_beneden
    valt_naar_beneden gaat_vallen dreigt_te_vallen loskomen effondr* s_effondre ecroul* s_ecroule menace_de_tomber va_tomber collapsing about_to_collapse will_collapse is_going_to_fall
    caving_in caved_in coming_down about_to_fall giving_way zawali_sie zawala_sie runie se_prabuseste prabusi* se_darama derrumb* se_cae cokuyor cokecek
    yikil* обвал* завалю* ينهار انهار سينهار`,
  scream: `gil gilt gillen gegil schreeuw* hurle hurler hurlent crie crier cris scream* shriek* krzyczy кричить tipa grita`,
} as const

/** Signs of water in quantity, of current where it should not be, and of people shut in a lift. */
export const WATER_POWER_LIFT_SIGNS = {
  water: `water woater waater wotter woter watr wtr eau leau flotte ماء مياه مي ميه su sular* suyu вод* вода води apa apei woda wody wode agua sewage
    rioolwater riool rioolwoater egout`,
  gush: `guts* spuit* spoot spuut* gulp* stroomt stromen strom stroomde storten stortt stort_neer barst_eruit plenst giet massaal met_bakken bij_bakken met_emmers met_liters
    jaill* gicl* deferl* deverse* ruissel* a_flot a_flots a_seaux a_verse trombes a_grands_flots grande_force
    gush* pouring pours spray* spurt* rushing stream* cascad* raining_in flowing_fast
    يتدفق تتدفق يندفع متدفق يفيض fiskir* bosaliyor bosaniyor akiyor_durmuyor хлищ* ллється ллеться хлеще* фонтан* siroi* galeata tasn* leje_sie leje tryska* sika* chorro* borbot* brota*
    bucketing buckets pissing pisse pist zeikt stralen straal jets`,
  flow: `loopt lopt lopen loopn komt komn druipt regent valt stroomt zeikt sijpelt uitgelopen coule coulait descend tombe sort degouline pleut running runs coming flowing raining leaking dripping
    akiyor akar тече curge leci plynie cae sale corre يسيل ينزل`,
  through: `plafond* zolder* zoldering muur muren trap trappen ceiling* stairs wall* mur murs escalier* tavan* sufit* sciana techo* pared سقف جدار стел* стін* merdiven* duvar*
    lichtkoepel light`,
  everywhere: `overal partout everywhere all_over over_heel over_de_hele alles heel_de hele_vloer her_yer* всюди скрізь peste_tot tot_apart* wszedzie por_todas por_todos todo_el في_كل hele_huis tout_est tout_le
    entire whole
    everything wszystko все`,
  upto: `tot_aan tot_onder tot_in tot_boven tot_op jusqu jusqu_aux jusqu_au up_to reaches`,
  rising: `stijgt stijgen klimt monte monter rising rises podnosi_sie підніма* creste sube`,
  wet: `nat kletsnat doorweekt trempe trempee mouille soaked wet drijft drijfnat`,
  level: `enkels mijn_enkels enkelhoog knieen knie kniehoog kniehoogte enkelhoog cm centimeter* tot_aan_mijn cheville* genou* ankle* knee* inch* kostk* glezn* tobillo* rodilla* щиколот* diz_boyu bilek* centymetr* сантиметр*
    centimetre* pouces inches`,
  flooded: `onder_water onderwater onder_t_water staat_blank stoat_blank staan_blank alles_blank overstrom* overstroom* ondergelopen loopt_onder lopt_onder loopt_vol onder_gelopen staat_onder onderloopt stroomt_over
    zwembad waterballet inondatie inondat* zwemt innond* inond* noye sous_eau sous_l_eau trempe deluge flood* swimming_pool submerg* under_water underwater
    غرق* يغرق تغرق فيضان طوفان su_basti su_basmis su_bas* sular_altinda затоп* залив* заливає залило потоп* inundat* inunda inundam inund* potop zalew* zalal* zalane zalanie zalany zalana zalano zalalo zalala powodz inundand* inundac* inundo`,
  pipe: `leiding* buis buizen waterleiding* waterbuis pijp darm slang koppeling* flexibel hoofdleiding boiler radiator kraan krane kroane robinetten hoofdkraan tuyau* tuyeau* canalisation* conduite* flexible robinet* chauffe_eau
    pipe* water_main hose tap mains main boiler boru* hortum musluk* труб* кран* teav* teava conduct* furtun robinet* rura rury rure waz kran* tuberia* cano caneria* tubo manguera grifo* انبوب ماسوره مواسير انابيب حنفيه`,
  burst: `gespronge* gesprong* gebarst* geknap* geknapt gescheurd afgebroken afgeknapt losgeschoten losgekomen losgesprongen ontplof* openges* eclat* pete pt explos* rompu* rupture lache a_lache arrach* casse_net
    burst* snapped exploded came_off come_off blew broke_off blown popped patla* koptu kopmus лопн* прорв* зірв* порва* трісн* spart* explod* plesn* rupt pekl* pekn* strzelil* revent* rompio* rot_la explot* انفجر* انكسر*`,
  cannotstop: `krijg*_het_niet_meer kan_niet_afsluiten kan_ni_afsluiten niet_afsluiten nie_afsluiten ni_afsluiten niet_toe nie_toe ni_toe niet_meer_toe nie_toekrijgen niet_toekrijgen
    niet_toegedraaid niet_dicht_krijgen hoofdkraan_niet niet_stoppen hoe_stoppen blijft_komen blijft_lopen blijft_stromen stopt_niet stopt_nie niet_meer_dicht niet_tegenhouden
    arrive_pas impossible_d_arreter impossible_de_fermer n_arrete_pas arrete_pas ferme_pas peux_pas_fermer peux_pas_couper peux_pas_arreter pas_a_fermer pas_a_arreter
    cant_turn cant_shut cant_close shut_it_off turn_it_off couper_l_eau cant_stop cannot_stop cant_shut wont_stop won_t_stop wont_turn_off unable_to_stop rising still_rising keeps_coming
    durmuyor duramiyor kapatamiyor* не_можу_перекрити не_перекрити не_зупин* nu_pot_opri nu_se_opreste nie_moge_zakrecic nie_da_sie_zakrecic no_puedo_cerrar no_para
    shut_off niet_afgesloten nie_afgesloten continue_de continue_a_sortir ne_s_arrete_plus s_arrete_plus nu_pot_inchide nu_pot_sa_inchid nie_moge_zamknac no_puedo_cortar не_можу_закрити не_можемо_перекрити не_можемо kapatamiyoruz لا_اقدر_اسكر`,
  overflow: `overlopen overloopt loopt_over over_gelopen overgelopen loopt_allemaal_over deborde* deborda* overflow* over_flowing tasti tasiyor dezborda desborda* przelewa* komt_omhoog komt_naar_boven coming_up remonte* loopt_hier_allemaal_over`,
  room: `vloer* keuken* badkamer* living* gang kelder* huis appartement kamer* slaapkamer* garage* garages inkom* hal traphal* kot
    cuisine* salle_de_bain cave* couloir* appart* salon chambre* sol kitchen bathroom basement floor hall* flat room* cellar stairs house living_room`,
  live: `stopcontact* stopkontakt* stekker* stekkerdoos verdeeldoos verdeelstekker zekeringkast* zekeringskast* zekering* elektriciteitskast* elektriekkast* elektriekkaste
    meterkast* tellerkast teller schakelaar* lichtschakelaar* schakelbord priese* pries prise* prieze multiprise tableau* compteur* interrupteur* disjoncteur* boitier* boite_electrique coffret
    rallonge verlengkabel verlengdraad verlengsnoer contactdoos differentieel lichtknop lamp lampe luster plafondlamp spots armatuur elektriek electriek elektriciteit elektrik electricite
    socket* outlet* plug plugs fusebox* fuse_box* fuse_board fuseboard breaker* consumer_unit switch light_switch electrics electric electrical extension_lead power_strip meter_box light_fitting ceiling_light
    مقبس بريز فيش فيشه قابس كهرباء كهربا علبه_الكهرباء لوحه priz prizi* prizd* sigorta* salter* anahtari elektrik розетк* щиток щитк* електрощит* вимикач* провод*
    priz* prize* tablou* intrerupator* gniazdk* gniazdo kontakt* bezpiecznik* skrzynk* enchufe* cuadro* interruptor* toma_de_corriente
    fuses fusible*`,
  touchable: `kraan douche bad wasmachine lavabo radiator frigo ijskast fornuis kookplaat oven metaal leuning trapleuning deurklink klink vaatwas* boiler toestel microgolf pompbak robinet douche baignoire
    machine evier radiateur poignee tap shower bath fridge sink washing_machine washer handle switch musluk* dus* kran* grifo* ducha* кран* душ* dus* robinet* chiuvet* kranu prysznic* حنفيه دش غساله`,
  shock: `schok schokken schokje schokske tik stroomstoot stroomschok elektrocut* geelektrocut* tintel* getinteld decharge* chatarne chataign* coup_de_jus le_jus electrocut* electris* picotement* secousse_electrique
    shock shocks shocked electrocut* zap zapped zaps current_on tingl* صدم* كهربني تكهرب* كهربت* صعق* carpti carpil* carpiyor carpt* curentat* curenteaz* electrocutat* kopnal kopnel* kopie porazil* porazen* calambr* descarga* corrientazo
    вдарило_струм* вдарил*_струм* ударил*_струм* бє_струм* струмом
    picote picotent picot* krijg_stroom krijg_ne_klap choc_electrique`,
  current: `stroom elektriek spanning elektriciteit elektrik courant jus current electricity volt струм* curent prad pradu corriente elektrik تيار`,
  on: `op onder sur sous dans on aan in zit staat`,
  spark: `vonk* vonkt gevonkt genster* gensters kortsluiting_met sperk* spark* etincel* arc_electrique crepit* gresill* knetter* spetter* شرار* شرر kivilcim* іскр* искр* scantei* iskrz* iskr* chisp* chispor* buzzing buzzes crackl* zoemt zoemen
    bliksem* eclair* lightning vonkende`,
  overheated: `gesmolten smelt smolt smelten gloei* gloeiend* heet zwart verbrand* geblakerd* sist stinkt rookt rook fond fondu* brule* brulant* chauffe fume fumee chaud* melt* hot burn* scorch* smok* smell* eridi yandi topl* stopi* stopil* arde ars quemad* derrit* плав*`,
  bare: `blote blootligg* bloot losse loshangende hangende naakte open denude* a_nu pendent pend exposed bare live dangling hanging down fallen оголен* gole desnud*
    pelad* colgan* atarn* wisz* висять sarkan* sarkiyor مكشوف* متدلي*`,
  wire: `draad draden kabel* elektriciteitsdra* elektriciteitskabel* stroomkabel* hoogspanning* fil fils cable* wire* wiring power_line power_cable przewod* cablu* kablo* провод* дрот* сلك اسلاك`,
  lift: `lift liften lieft lifte lft ascenseur* lascenseur ascensseur assenseur* asenseur acsenseur elevator elevater асansör asansor* ліфт* лифт* ascensor* liftul* lifcie winda windy windzie winde elevador* مصعد اسانسير ليفت`,
  inlift: `in_de_lift in_den_lift in_t_lift in_lift int_lift inde_lift in_die_lift in_uw_lift in_onze_lift in_den_ascenseur in_de_lifte in_dien_lift in_ne_lift in_een_lift uit_de_lift uit_den_lift uit_den_ascenseur op_de_liftdeur
    dans_l_ascenseur ds_l_ascenseur dans_lascenseur ds_lascenseur dans_ascenseur de_l_ascenseur in_the_lift in_lift in_the_elevator in_elevator in_an_elevator in_a_lift in_our_lift out_of_the_lift out_of_the_elevator inside_the_lift inside_the_elevator inside_lift
    asansorde asansorden asansorun_icinde в_ліфті у_ліфті в_лифте з_ліфта in_lift in_liftul in_ascensor din_lift w_windzie z_windy en_el_ascensor en_ascensor del_ascensor في_المصعد في_مصعد بالمصعد داخل_المصعد بالاسانسير في_الاسانسير`,
  stuck: `vast vastgeraakt vastgezet* vastgelopen opgesloten gevangen geblokkeerd geblokeerd gebloqueerd ingesloten blijven_steken blijft_steken blijft_hangen blijven_hangen hangt_vast stilgevallen stil_gevallen stilstaat gestopt beweegt_niet beweegt_nie blokkeert steken vastzit*
    bloque* coince* enferme* prisonni* pris prise arrete s_est_arrete stuck trapped locked jammed stopped broke_down broken_down not_moving
    عالق* محبوس* علق* علقان* محاصر* انحبس* توقف kaldim kaldik kaldi kalmis mahsur sikis* kilitli durdu застря* застрял* заблок* зупинив* blocat* ramas* prins* intepenit* inchis* utkn* uwiez* zaci* zatrzas* zamknie* stanela stoi atrapad* encerrad* atascad* quedamos quede quedado bloquead* parado
    vastgevallen died dead`,
  inside: `erin binnenin er_in binnen zit_in zitten_in iemand_in mensen_in mij_in ons_in met_mij met_ons met_iemand met_mensen met_een_kind dedans a_l_interieur a_linterieur avec_moi avec_nous inside in_it with_me with_us me_in with_people with_a_child people_in
    icinde icindeyim icindeyiz iceride всередині в_ньому з_людьми inauntru in_el cu_mine wewnatrz w_srodku ze_mna dentro conmigo بداخله بالداخل معي kind_zit alleen_in`,
  cantout: `niet_uit nie_uit ni_uit niet_eruit nie_eruit niet_buiten er_niet_uit kan_er_niet geraak_niet niet_meer_uit gaan_niet_open gaat_niet_open goan_nie_open niet_open nie_open pas_sortir plus_sortir ne_s_ouvre ne_s_ouvrent s_ouvrent_pas s_ouvre_pas peut_pas_sortir
    wont_move won_t_move doet_niks doet_niets bouge_plus ne_bouge cant_get_out cannot_get_out cant_come_out get_out wont_open won_t_open dont_open doesnt_open cikamiyor* acilmiyor не_можу_вийти не_може_вийти не_відчин* nu_pot_iesi nu_poate_iesi nu_se_deschid* nie_moge_wyjsc nie_moze_wyjsc nie_otwier* no_puedo_salir no_puede_salir no_se_abre* لا_يفتح لا_استطيع_الخروج`,
  noise: `kloppen klopt bonk* bonst roepen roept schreeuwt schreeuwen gilt gillen crie* crient frapp* tape banging bangs shout* knock* scream* hulp alarmbel`,
  floors: `verdiep* verdieping* etage* floors etaje piet* поверх* kat pisos tussen_2_en_3 tussen_1_en_2 tussen`,
  between: `tussen entre between intre miedzy між arasinda بين`,
  swim: `zwemt zwemmen drijft drijven nage nagent flotte_dans swimming floating plywa плаває yuzuyor`,
  fill: `loopt_vol lopen_vol filling_up fills_up se_remplit se_remplissent remplit_d doluyor se_llena napelnia`,
  feet: `voeten pieds feet nogi ноги picioare* ayak* pies`,
  waterdamage: `degat_des_eaux degats_des_eaux waterschade water_damage`,
  barewire: `fire_goale cables_pelados gole_kable golych_kabli оголені_дроти ciplak_kablo* اسلاك_مكشوفه fils_nus fils_denudes blote_draden blote_kabels bare_wires bare_cables naakte_draden`,
  getout: `geraken geraak geraakt raakt raken buitenkomen eruit_geraken sortir sorte sort sortons get_out getting_out come_out iesi wyjsc вийти cik* salir iesim`,
  move: `beweegt bewegen bouge bougent move moves moving budge rusza ruszyc misca рухається hareket mueve`,
  poweroff: `stroom_is_uitgevallen stroom_uitgevallen stroom_valt_uit stroom_viel_uit stroom_is_weg stroom_weg stroom_is_uit stroom_ligt_uit elektriek_is_uitgevallen elektriek_is_weg
    elektriek_uitgevallen licht_is_uitgevallen licht_valt_uit geen_stroom geen_elektriek plong_gesprongen plons_gesprongen zekering_gesprongen differentieel_gesprongen differentieel_springt
    courant_est_coupe courant_a_saute courant_coupe plus_de_courant pas_de_courant plombs_ont_saute electricite_est_coupee panne_de_courant
    power_went_out power_is_out power_has_gone power_went_off power_is_off power_gone no_power electricity_went_out electricity_is_off no_electricity fuse_blew fuses_blew
    elektrik_kesildi elektrik_gitti elektrik_yok струму_немає немає_струму зникло_світло немає_світла nu_este_curent s_a_luat_curentul nu_e_curent nie_ma_pradu wysiadl_prad brak_pradu
    no_hay_luz se_fue_la_luz انقطعت_الكهرباء لا_كهرباء`,
  onlamp: `op_de_lamp op_een_lamp in_de_lamp uit_de_lamp langs_de_lamp door_de_lamp op_mijn_lamp op_de_lampen in_de_lampen op_het_licht op_t_licht in_het_licht
    in_t_licht uit_het_licht uit_t_licht langs_het_licht op_de_luster uit_de_luster langs_de_luster op_de_spots uit_de_spots in_de_spots langs_de_spots
    on_the_light onto_the_light in_the_light into_the_light from_the_light through_the_light out_of_the_light on_the_lights through_the_lights on_the_lamp
    in_the_lamp from_the_lamp through_the_lamp light_fitting light_fixture ceiling_light sur_la_lampe dans_la_lampe par_la_lampe de_la_lampe sur_le_lustre par_le_lustre
    du_lustre sur_les_spots par_les_spots sur_le_luminaire dans_le_luminaire du_luminaire sur_l_ampoule na_lampe z_lampy na_lampu з_лампи на_лампу
    pe_lampa din_lampa pe_bec din_bec sobre_la_lampara en_la_lampara de_la_lampara lambadan lambaya lambanin من_المصباح على_المصباح`,
  fountain: `fontein fontaine fountain waterval waterfall cascade rivier riviere river torrent fontanna водоспад`,
} as const

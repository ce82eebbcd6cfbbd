/**
 * Signs of gas, carbon monoxide, fire and smoke. One list per sign, all languages together: words between
 * spaces, `_` is a space inside an entry, `*` stands for any beginning or ending.
 */
export const AIR_SIGNS = {
  smell: `meur* muffe_gasgeur ruik* riek* riekt rik rikt rook kruke* kruikn kriek* k_ruk ruk ruke* geur* reuk* gerook geroken stink* stank
    lucht luchtje snuif* rook_naar
    sens sent sentir sentait sentons senten sen jsens odeur* pue pues puait puer empeste* renifle
    smell* smelt stink* stinks reek* whiff odor* odour*
    رائحه ريحه ريحت روائح اشم نشم بشم شامم تشم كوكو koku* kokuyor пах* запах* чути чую чутно тхне смерд* воня*
    miros* miroase simte simt se_simte put pute puti duhneste czuc czuje czujemy smierdz* zapach* pachn* wyczuw*
    huel* olor* oler apest*`,
  gas: `gas gaz gass gazz gaas gaaz aardgas stadsgas gassen butaan butane propaan propane butaangas
    propaangas غاز غازا газ газу газом gazu gazem gazul* gaze gazi dogalgaz* gasu
    gasfabriek usine_a_gaz gas_works gasworks butla butli`,
  gasleak: `gasgeur* gasreuk* gaslek* gaslucht* gasstank* gazgeur* gazreuk* gazlek* gazlucht* gaslekk*
    gasontsnapping* gasontploffing gasexplosie gasalarm gaskeur gasriek* gasstink* gaswolk* gasgeuren`,
  gaspart: `gasleiding* gasbuis gasbuizen gasslang* gasdarm* gaskraan* gasfles* gasmeter gaskoppeling
    gasaansluiting gasvuur gasfornuis gaskookplaat tuyau_de_gaz tuyau_a_gaz conduite_de_gaz robinet_de_gaz
    bonbonne compteur_a_gaz compteur_de_gaz compteur_gaz gas_pipe gas_hose gas_line gas_tap gas_valve
    gas_bottle gas_meter rura_gazowa`,
  escape: `lek lekt lekken lekte lekkage gelekt lekgestoken ontsnapt ontsnappen sist sissen sissend sist siist fluit fluiten
    fuite* fuit fui echapp* s_echappe siffle sort leak* escap* hissing hiss hisses whistles coming_out pouring_out
    stroomt blijft_stromen stromen vrijgekomen
    تسرب تسريب يتسرب تهريب kacak kaca* kaciyor sizinti* siziyor витік* витік витоку витік витека* протіка* виходить
    scurger* scurg* scap* pierd* wyciek* ulatnia* uchodzi syczy fuga fugas escapa* escapand* sale
    cieknie* kacir* pierde протік* перетік* blaast blazen souffle blowing blows leaks perd`,
  damaged: `kapotgereden kapotgemaakt kapotgetrokken stukgereden touche* touchee geraakt gescheurd gescheurde doorboord doorgeboord geboord gebroken afgebroken losgekomen
    los_gekomen lek kapotgetrokken perce* casse* arrache* hit damaged cut broke broken burst torn snapped
    doorgezaagd afgezaagd gezaagd stukgemaakt kapot_gemaakt kapotgeboord beschadigd beschadigen abime abimee sectionne perfore perforee ecrase sawed sawn drilled dug_up crushed punctured przebit* пробит* spart* delinmis`,
  rotten: `rotte_eieren rotte_eiers rotte_ei oeuf_pourri oeufs_pourris rotten_egg* rotten_eggs
    zgnilych_jaj тухл* oua_stricate huevos_podridos huevo_podrido curuk_yumurta بيض_فاسد`,
  co: `co koolmonoxi* koolmonoxy* koolstofmonox* monoxyd* monoxid* co2 c02 c0 kolendamp* koolmono* comelder*
    coalarm* codetector* comeldertje cometer co_melder* monoksyd* monotlen* tlenku_wegla tlenek_wegla czad czadu czadem
    karbonmonoksit* karbonmonoksid* monox* чадн* угарн* كربون اول_اكسيد carbon_monox* comelders`,
  alarm: `alarm* melder* detecteur* detector* detektor* dedektor* sensor* meter alaram toestel toestelletje
    bakje kastje apparaat apparaatje appareil machin device
    czujnik* czujk* датчик* сигнал* детектор* senzor* انذار جهاز كاشف منبه alerte`,
  sounds: `gaat_af goat_af ga_af afgegaan afgaat afgaan afgoat af_te_gaan gaat_heel_de_tijd_af loei* huil* gil* brul* tuut* toeter*
    jank* schreeuw* krijs* piept piep* piepn bliep* biep* rinkel* klinkt gaat_maar_door blijft_gaan gaat_de_hele
    slaat_alarm alarmeert rood_licht sonn* hurl* bip bipe* biper crie crient retentit siffle* declench* voyant_rouge
    going_off goes_off went_off gone_off sounding beep* scream* ringing blar* shriek* trigger* chirping yelling
    يرن يصفر صفر يصيح رن يزمر يعمل شغال ينذر يطلق caliyor otuyor oter caldi otme* спрац* пищит* виє кричит* дзвон* гуде
    suna sună tiui* piui* tipa urla a_pornit wyje wyj dzwoni piszcz* wlaczyl* suena sonando pita pitando pitar ha_saltado salto
    tuten toeten toet* krijst krijsen gillen screech* bleep* piaill* couine beeps`,
  ill: `hoofdpijn koppijn koppeine kopzeer hoofdzeer oofdpijn oofpine hoofdpine duizel* duizlig misselijk* mislijk mottig
    draaierig onpasselijk onwel flauw* flauwvallen flauwgevallen zn_kop_draait
    mal_de_tete maux_de_tete mal_a_la_tete mal_au_crane migraine tete_qui_tourne tete_tourne tournis vertige* nause* etourdi*
    headach* dizz* nause* faint* lightheaded light_headed drowsy woozy
    صداع دوخه دايخ* دوار غثيان basim* basi_don* bas_agri* basi_agri* bas_don* midem* mideleri midemiz midesi паморо* нудит* нудота
    болить_голова голова_болить голови_болять запаморо*
    dureri_de_cap durere_de_cap doare_capul ameteal* ametit* ametim greata boli_glowa bol_glowy bole_glowy glowa_boli boli_mnie_glowa
    zawrot* mdlosc* mdli nudnosc* niedobrze dolor_de_cabeza duele_la_cabeza mareo* maread* nausea* `,
  sick: `ziek suf slap slaper* sloom braak* braken overgeef* overgeven kots* gekotst spuwen malad* somnol* vomi* sick vomit* sleepy
    threw_up throwing_up puke* puking weak хвор* chor* wymiot* bolnav* vomit* vars* hasta* kus* مرضى نعسان يتقيا تقيا enferm* somnolient*
    ill limp mou molle tout_mou lethargique slaperig wazig belabberd`,
  burner: `kachel* stoof stove stoove stoofke ketel* verwarmingsketel gasketel geiser* gijzer* geyser* badgeiser waterverwarmer boiler*
    verwarming convector gasvuur gasvuurtje fornuis haard openhaard gaskachel gashaard houtkachel petroleumvuur* petroleumkachel
    kolenkachel* schouw brander* sjofage chauffage sjofaasje poele chaudiere* chauffe_eau chauffe_bain convecteur* radiateur_a_gaz
    rechaud brasero cheminee heater* furnace* fireplace* generator gas_stove gas_cooker
    سخان* مدفاه مدفا دفايه غلايه صوبه soba soban* sobay* sobada kombi* sofben* isitic* kazan* котел котла колонк* бойлер* піч печ* обігрівач*
    sobei centrala centralei boilerul* incalzir* piec* kotla kociol bojler* estufa* caldera* calentador* brasero
    грубк* печі soba* soba_de`,
  many: `iedereen allemaal alletwee allebei beiden wij we wulder alle gezin* familie kinder* kids kind man vrouw zoon dochter nous tous toute_la_famille
    tout_le_monde famille enfants femme mari on_a_tous everyone everybody all family wife husband children child كلنا عائلتي اولادي جميعا الجميع
    hepimiz* ailem* cocuk* ми всі усіх всіх діти родина noi toti tot copii* familia rodzina wszyscy wszystkich dzieci todos ninos jullie we_all baby kleine
    усім всім нам`,
  monox: `koolmonoxi* koolmonoxy* monoxyd* monoxid* karbonmonoks* чадний_газ tlenek_wegla czad monoxido`,
  poisoning: `vergift* intox* poison* empoison* zatruc* zatru* zehirlen* отру* تسمم bedwelm*`,
  fire: `brand brnad brande vuur fikkie vier_in tvier t_vier feu incendi* fire fires yangin* пожеж* пожар* вогонь incendiu* foc focul focu pozar* ogien fuego incendio*
    حريق حريقه نار نيران brandje binnenbrand keukenbrand woningbrand kelderbrand schouwbrand`,
  aflame: `in_brand in_de_fik in_den_brand in_lichterlaaie lichterlaaie in_vlammen vuur_gevat vuur_gepakt vlam_gevat vlam_gepakt vat_vuur
    vat_vlam pakt_vuur in_de_fik_gestoken in_brand_gestoken aangestoken fikt vlamt aan_t_branden aan_het_branden an_t_brandn ant_branden aant_branden
    uitslaand* au_feu en_feu en_flamme en_flammes prend_feu pris_feu prit_feu pris_en_feu mis_le_feu mis_feu il_y_a_le_feu y_a_le_feu ya_le_feu flambe crame
    on_fire caught_fire caught_alight catching_fire catches_fire set_fire ablaze in_flames burning_down set_on_fire alight
    yaniyor yaniyoruz tutustu tutusmus alev_ald* горить горимо загоріл* загорі* палає підпал* спалах* aprins luat_foc ia_foc in_flacari
    pali_sie palisie plonie zapalil* podpalil* w_ogniu se_quema quemando se_esta_quemando ardiendo en_llamas prendio prendido_fuego
    يحترق تحترق احترق_البيت اشتعل* تشتعل مشتعل* يشتعل`,
  burn: `brandt brand brandn branden brant arde ard brule brulent burning burns`,
  flames: `vlam vlammen vlamme steekvlam* flamme flammes flames flame alev* полум* flacar* flacari plomien* llamas لهب السنه_اللهب`,
  smoke: `staat_te_roken staan_te_roken staat_te_smoren rook rookt rokt smook* smoor smoort rookwolk* rookpluim* rookontwikkeling fumee* fume smoke smoking smoky дым* дим диму димом димит*
    fum fumul fumega dym dymu dymi humo humea* دخان duman* qualm`,
  muchsmoke: `vol_rook vol_smoor vol_met_rook dikke_rook zwarte_rook plein_de_fumee pleine_de_fumee full_of_smoke
    enfume* rookvol vol_damp_en_rook blauw_van_de_rook zwart_van_de_rook smoke_filled`,
  burnsmell: `verbrand* brandgeur* brandreuk* brandlucht* brandgeure aangebrand* schroei* geschroeid brandlucht smeult smeulen smeulend
    brule roussi crame burnt burned burning singed smould* горіл* паленого yanik ars spalen* quemado محترق`,
  smoulder: `smeult smeulen smeulend gloeit_na couve smould* tli_sie тліє`,
  hiss: `sist siist sissen sissend siffle hissing hisses hiss syczy шипить`,
  explosion: `ontplof* ontploff* geexplod* explos* explod* wybuch* patlama вибух* explozi* explosi* انفجار`,
  appliance: `oven fornuis frietketel friteuse frietpot frituur* pan pot kast zekeringkast zekeringskast stopcontact* meterkast wasmachine droogkast* tv televisie
    dampkap microgolf* vaatwas* batterij accu fiets scooter step broodrooster lader laptop four friteuse poele hotte machine seche_linge lave_linge
    lave_vaisselle tele grille_pain batterie trottinette velo oven fryer frying_pan pan fridge dryer washing_machine dishwasher toaster microwave battery
    ebike charger hood cooker tableau prise fuse_box perde perdea* firan* tiganie sarten patelni* firin tava
    afwasmachine vaatwasser`,
  place: `geburen gebuurs gebuur gebeurs huis kot kamer appartement app keukn keuken* kelder* living* gang gank gangen traphal* trap trappen zolder* garage* dak slaapkamer*
    badkamer* balkon* terras blok* gebouw* int_gebouw trappenhuis berging* tuinhuis woning* bed zetel sofa canape fauteuil couch sous_sol dakgoot auto wagen parking gordijn* matras* container* vuilbak* vuilnisbak* vuilkoker vuilcontainer*
    muur schouw* schoorsteen* inkom* overloop verdiep* verdieping* buren hiernaast deur raam gevel blok fietsenberging lift loft studio hal
    maison appart* cuisine* cave* couloir* chambre* immeuble escalier* cage balcon poubelle* matelas voisin* salon toit grenier hall cheminee palier etage* ieme eme
    mur fenetre porte rideaux rez_de_chaussee local toilettes ascenseur
    house flat apartment kitchen basement cellar hall* room* building bin bins bedroom stair* balcony roof neighbour* neighbor* floor corridor
    mattress curtain* window door downstairs upstairs landing lobby wall bathroom car
    بيت منزل مطبخ ممر مبنى عماره شقه سقف قبو درج غرفه جيران طابق ev evi evde bina* mutfak* daire* bodrum* apartman* koridor* merdiven* komsu* oda* kat kapi
    будин* кухн* квартир* підвал* коридор* сход* сусід* кімнат* балкон* дах поверс* підїзд* під'їзд*
    casa bloc* bucatari* apartament* hol* scara subsol pivnita vecin* camera etaj* balcon* dom* blok* kuchni* mieszkan* piwnic* korytarz* klatc* klatk* sasiad* pokoj* pietr* dach*
    cocina edificio piso pasillo escalera sotano vecin* habitacion segundo tercero primero balcon techo`,
  outof: `uit vanuit onder_de onderuit sort coming_out out_of comes_out from din iese sale wydobywa leci wychodz* виход* іде йде з із من يخرج تخرج طالع cikiyor
    vers`,
  leftopen: `opengelaten open_gelaten open_laten laten_openstaan stond_open staat_open heeft_opengestaan reste_ouvert reste_ouverte laisse_ouvert laisse_ouverte oublie_ouvert left_open left_on been_on_all acik_kal* ramas_deschis* odkrecon* відкрит* quedo_abiert* dejado_abiert* مفتوح`,
  yellow: `geel gele gelig oranje rood rode jaune jaunes orange rouge rouges yellow red sari turuncu жовт* помаранч* galben* portocali* zolt* pomaranczow* amarill* naranja اصفر صفراء برتقالي`,
  soot: `roet roetaanslag zwartgeblakerd suie soot sooty кіптяв* сажа funingine sadza hollin kurum سخام`,
  fullgas: `vol_gas vol_met_gas plein_de_gaz full_of_gas plin_de_gaz pelno_gazu wszedzie_gaz her_yer_gaz всюди_газ lleno_de_gas كله_غاز`,
  notclosed: `niet_dicht niet_goed_dicht nie_dicht niet_meer_dicht niet_toe niet_meer_toe se_ferme_plus ferme_plus se_ferme_pas ferme_pas wont_close wont_shut doesnt_close not_close not_shut nie_zakrec* nu_se_inchide no_cierra kapanmiyor не_закрив* لا_يغلق`,
  shows: `geeft zegt toont aangeeft staat_op gaat_op indique affiche montre dit says shows reads показує wskazuje pokazuje arata gosteriyor marca`,
  redlight: `rood rouge red rosu czerwon* червон* kirmizi rojo roja احمر`,
  running: `brandt brandn draait aanstaat aan_staat aan_is allume allumee marche tourne brule lit running is_on on_since burning chodzi działa працює calis* merge`,
  arson: `in_brand_steken in_brand_te_steken in_de_fik_steken in_de_fik_te_steken in_de_fik_zetten steek_in_brand steekt_in_brand burn_down burn_it_down burning_it_down burn_this burn_the_whole burn_the_place burn_the_building set_fire_to mettre_le_feu foutre_le_feu mets_le_feu met_le_feu bouter_le_feu bruler_mon bruler_l_immeuble bruler_la_maison tout_bruler podpal* підпал* atese_ver* yakacag* dau_foc prender_fuego prendere_foc`,
} as const

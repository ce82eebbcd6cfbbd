/** What breaks, and how, in tenants' words; shared by the phrases that tell the kinds of repair apart. */
export const REPAIR_LISTS = {
  leak: `lek lekt lekken lekkt lekd lekke lekkage lekkages gelekt lekkende lekkend drupt druppelt druppelen
    druppels druppel drup zeevert drippelt druipt sijpelt siepelt druppelend
    fuite fuites fuit fuient coule coulent goutte gouttes perd perdent suinte leak leaks leaking leaked
    leaky drip drips dripping seeping
    تسرب تسريب يسرب يتسرب بيسرب تسرّب ينقط بينقط يقطر تنقط damlatiyor damliyor damlayan sizdiriyor siziyor
    sizinti sizinti akitiyor akiyor akıtıyor
    тече протікає капає підтікає протечка протікання curge picura picură scurge scurgere cieknie kapie
    przecieka wycieka cieknący wyciek gotea goteando pierde fuga escape gotera goteras`,
  blocked: `verstopt verstopte verstropt verstopd verstoptn verstoppt verstopping opgestopt opstopping
    propvol loopt_over overloopt overloopen loopt_niet_weg loopt_niet_door loopt_nie_weg gaat_nie_weg
    gaat_niet_weg loopt_slecht_weg loopt_traag_weg loopt_nie_deur loopt_niet_af loopt_traag_af komt_terug
    komt_omhoog komt_op komt_up komt_naar_boven borrelt borrelend stroomt_niet_weg zakt_niet zakt_nie
    blijft_staan spoelt_niet_weg stroomt_over trekt_niet_door loopt_moeilijk loopt_moeilijk_weg
    loopt_nie_af gaat_niet_door geraakt_niet_weg
    bouche bouchee bouches bouchees obstrue obstruee debouche deborde s_ecoule_pas s_ecoule_plus
    s_ecoule_mal evacue_pas evacue_plus remonte refoule descend_pas stagne s_evacue_pas se_vide_pas
    blocked clogged backed_up overflowing overflows wont_drain not_draining doesnt_drain draining_slowly
    drains_slowly backing_up bunged stopped_up wont_go_down
    مسدود مسدوده انسد انسدت انسداد tikali tikandi tikanmis tasiyor gitmiyor забит забитий забита забите
    засмітився засмічена засмітилась засмічений засмітилася засмічення забився забилася забилась infundat
    infundata infundate infundă zatkany zatkana zatkane zapchana zapchany zapchane przytkany atascado
    atascada atasco tapado tapada obstruido obstruida`,
  drain: `afvoer afvoerbuis afvoerputje putje putjes riool riolering rioleringen riolen riool riol rioolput
    sifon siphon sterfput septische beerput aalput regenput ontstopper rioolgeur rioolreuk rioolstank
    doucheputje doucheafvoer douchegoot
    egout egouts siphon evacuation fosse canalisation canalisations drain drains sewer sewage sewers
    drainpipe septic plughole بالوعه البالوعه المجاري مجاري الصرف صرف gider gideri kanalizasyon каналізація
    каналізації злив слив стік canalizare canalizarea scurgerea sifonul odplyw kanalizacja scieki syfon
    sciek odplywu studzienka desague desagues alcantarilla cloaca sumidero bajante`,
  toilet: `wc wcs w_c toilet toiletten toillet toilette toilettes toiletpot wc_pot kabinet gemak vertrek
    chasse chassen closet latrine loo tualet tuvalet klozet туалет туалеті унітаз унітазі унитаз toaleta
    toalecie toalety wc_ul wcul vasul kibel sedes inodoro retrete vater waterklozet مرحاض التواليت تواليت
    الحمام_الافرنجي المرحاض`,
  basin: `lavabo lavabos lavebo wastafel wastafels pompbak pompback pompsteen gootsteen afwasbak
    spoelbak_keuken evier eviers sink sinks washbasin basin basins bad bath bathtub ligbad baignoire douche
    shower douches dousche dusche douchebak douchekuip lavabonun lavabo mutfak_lavabosu evye dusta dusun
    dusum dusakabin kuvet мийка мийці раковина раковині ванна ванні душ душі chiuveta chiuvetei
    cada_de_baie dusul cabina_de_dus zlew zlewu zlewie umywalka umywalki wanna wannie prysznic prysznica
    brodzik lavabo fregadero ducha bañera banera المغسله مغسله الدش دش حوض المجلى البانيو`,
  tap: `kraan kranen kraantje kraanke kroane krane kraane krn kraand robinet robinets robinee robinnet
    keukenkraan badkraan douchekraan waterkraan mengkraan buitenkraan kraantjes tap taps faucet faucets
    tapp mitigeur musluk muslugu musluklar batarya кран крани крана крану змішувач robinetul robinete
    robinetu bateria kran krany kranu kranik bateria grifo grifos llave_de_agua canilla حنفيه الحنفيه صنبور
    الصنبور حنفيات الخلاط`,
  pipe: `leiding leidingen leidng buis buizen waterleiding waterbuis pijp tuyau tuyaux conduite tuyauterie
    pipe pipes plumbing boru borusu borular труба труби трубу трубах teava tevi teava conducta conducte
    rura rury rurka rur tuberia tuberias caneria cano انبوب ماسوره مواسير الانابيب الانبوب الماسوره القسطل
    طربوش hoofdkraan stopkraan watermeter teller_water flexibel collector`,
  water: `water woater waater eau vocht_nee ماء الماء مياه المياه مي المي su sular suyu вода воду води apa wody
    woda wode agua`,
  hot: `warm warme woarm heet warmwater chaude chaud hot lauw lauwe koud tiede ساخن ساخنه الساخن الساخنه
    دافي sicak ilik гаряча гарячої гарячу теплої тепла горячей calda fierbinte ciepla ciepłej cieplej
    goraca caliente`,
  no: `geen gin gien gene zonder niet nie ni nimeer pas plus plus_de plus_d pas_d pas_de sans aucun aucune
    no not without dont never nooit لا ما مافي بدون مفيش لا_يوجد ليس yok hic немає нема без не nu nu_avem
    nu_am fara nie nie_ma brak bez no sin`,
  heating: `verwarming verwarmingen verwarmng verwarminge verwarmink centrale_verwarming cv cv_ketel
    radiator radiatoren radiateur radiateurs radiator radiators chauffage chauffages chofage sjofage
    sjofaasje sjoffage sjofaazje sjoffaasje chauffaasje ketel ketels gasketel verwarmingsketel
    condensatieketel boiler boilers geiser gijzer thermostaat thermostat thermostaatknop thermostaatkraan
    vloerverwarming
    kachel kachels stoof stove_ warmtepomp convector accumulatie warmwaterboiler chauffe_eau chaudiere
    chaudieres thermostatique pompe_a_chaleur heating heater heaters heat furnace central_heating geyser
    geysers underfloor
    تدفئه التدفئه الشوفاج شوفاج المدفاه مدفاه الغلايه غلايه السخان سخان البويلر الرادياتير kalorifer
    kalorifer* kombi kombi* petek petekler isitma isinma termostat boyler sofben опалення опаленн* батарея
    батареї батареи радіатор* котел котла котел бойлер колонка термостат обігрів caldura caldură incalzire
    incalzirea calorifer* centrala centrala_termica boiler termostat* radiatorul ogrzewani* kaloryfer*
    grzejnik* piecyk pieca bojler termostat cieplo kociol calefaccion radiador* caldera calentador termo
    termostato estufa`,
  cold: `koud kou ijskoud koude bevriezen bevries froid froide gele glacial glace cold freezing frozen
    chilly بارد برد soguk usuyoruz холодно холодна холодні мерзнемо frig frigul rece zimno zimna zimne
    marzniemy frio helado`,
  light: `licht lichten lichtje lichtn lamp lampe lampen lampje lampjes tl verlichting lichtpunt spot spots
    spotje bol bollen peer luster lichtschakelaar lichtknop minuterie lumiere lumieres ampoule ampoules
    eclairage neon light lights lighting bulb bulbs lightbulb
    ضوء الضوء اضاءه الاضاءه لمبه اللمبه مصباح المصباح نور النور انوار isik isiklar isigi lamba lambasi
    ampul світло світла лампа лампочка лампи освітлення lumina lumini bec becul beculete swiatlo swiatla
    lampa lampy zarowka oswietlenie luz luces bombilla bombillas foco lampara`,
  power: `stroom stroompanne stroomuitval elektriciteit elektrisiteit elektriek elektriekn electriciteit
    elektrisch elektrische electrisch zekering zekeringen zekeringkast zekeringskast differentieel
    verliesstroom plong plongs plom ploms plombs plomben stoppen_springen schakelaar schakelaars schakelar
    stopcontact stopcontacten stopkontakt stopkontact stopcontakt stekker prise prises priese priesen
    prieze prisen pries kortsluiting kortsluting teller tellerkast automaat bel_transfo
    courant electricite electrique fusible fusibles disjoncteur plomb interrupteur interrupteurs disjoncte
    court_circuit tableau_electrique compteur_electrique
    power electricity electric electrics electrical fuse fuses fusebox breaker breakers trips tripping
    tripped socket sockets outlet outlets switch switches rcd short_circuit wiring
    كهرباء الكهرباء فيوز الفيوز قاطع القاطع بريز البريز مقبس المقبس فيش الفيش مفتاح_الضوء elektrik
    elektrigi elektrikler sigorta sigortalar priz prizler prizi salter dugme електрика електрики електрику
    струм струму пробки вибиває розетка розетки розетку вимикач вимикача автомат щиток curent curentul
    curent_electric siguranta sigurante sigurantele priza prize prizele intrerupator intrerupatorul
    intrerupatoare prad pradu bezpiecznik bezpieczniki korki gniazdko gniazdka gniazdko wlacznik kontakt
    electricidad corriente fusible fusibles enchufe enchufes interruptor diferencial plomos`,
  shared: `gang gangen gank traphal trappenhal trappenhuis traphalle trapzaal trap_gemeen inkom inkomhal
    inkomhalle inkomdeur ingang inkomsas sas hal hall hallen overloop gemeenschappelijk gemeenschappelijke
    gemene gemeenschapsruimte gemeenschappelijken fietsenberging fietsenkelder fietsenstalling
    fietsenlokaal vuilnislokaal afvallokaal containerlokaal vuilnisruimte containerpark kelderbergingen
    kelderruimte kelders portiek lokaal wasruimte wasplaats parkeergarage
    couloir couloirs cage_d_escalier cage escalier escaliers entree hall_d_entree communs commun commune
    communes parties_communes palier local_poubelle local_poubelles local_velo local_velos immeuble
    vestibule
    hallway hallways stairwell stairs staircase stairway corridor entrance lobby communal common landing
    bin_room bin_store bike_shed bike_room laundry_room shared
    الدرج درج المدخل مدخل الممر ممر السلالم بيت_الدرج koridor koridorda merdiven merdivende merdivenler
    apartman_girisi giris giriste holde ortak bina_girisi під'їзд під'їзді підїзд підїзді коридор коридорі
    сходи сходах сходовій подъезд scara scari scarii casa_scarii hol holul holului intrare coridor klatka
    klatce klatki schodow* schody korytarz korytarzu wejscie wejsciu escalera escaleras portal pasillo
    pasillos rellano zaguan comunitari* entrada`,
  door: `deur deuren deure deurn voordeur voordeure achterdeur binnendeur buitendeur kelderdeur
    slaapkamerdeur badkamerdeur keukendeur schuifraam schuifdeur terrasdeur balkondeur garagedeur_
    deurklink klink klinke krukklink slot sloten slotje cilinder sleutel sleutels sleutelgat sleutl badge
    kassien kozijn raamkozijn scharnier_deur deurkader dorpel zulle zille deurpomp
    porte portes serrure serrures cle cles clef clefs poignee verrou porte_d_entree gonds cylindre chassis
    seuil
    the_door my_door our_door front_door back_door a_door door_lock door_handle door_is door_wont
    door_doesnt door_broken doors doorknob lock locks key keys handle doorframe front_door latch hinge
    الباب باب ابواب القفل قفل مفتاح المفتاح مفاتيح المفاتيح kapi kapisi kapim kilit kilidi kilidim anahtar*
    kapinin двері дверей дверях замок замка замку ключ ключі ключа ручка_дверей usa usii usile incuietoare*
    broasca cheie cheia cheile yala clanta zamek zamka zamki drzwi klucz* klamka klamke puerta puertas
    cerradura llave llaves cerrojo manilla picaporte`,
  window: `raam ramen raampje raamn veister veisters venster vensters vensterke ruit ruiten glas
    dubbel_glas velux dakraam keukenraam raamgreep raamklink upperlucht bovenlicht rolluik rolluiken roluik
    lattestoor lattestoors rolluiklint lint persienne persiennen blaffeturen fentenelen stores store
    zonnewering muggenraam
    fenetre fenetres vitre vitres carreau volet volets double_vitrage vitrage chassis velux window windows
    pane glass shutter shutters blind blinds
    نافذه النافذه شباك الشباك شبابيك نوافذ زجاج الزجاج pencere* cam cami camlar panjur* kepenk вікно вікна
    вікні скло жалюзі ролети шибка geam geamul geamuri fereastra ferestre* rulou okno okna oknie szyba
    szyby szybe roleta rolety ventana ventanas cristal persiana persianas`,
  broken: `kapot kapotte kappot kapt kpot stuk stukke defect defekt defecte gebroken gebrokn gebarsten
    gescheurd geblokkeerd vast zit_vast los loszit af eraf om_zeep naar_de_vaantjes wuppe slunsen tuutn
    naar_de_knoppen werkt_niet werkt_nie werken_niet werken_nie werkt_ni werkt_niet_meer werkt_nimeer
    doet_het_niet doet_niet doet_t_niet doet_het_weer_niet doet_niks gaat_niet gaat_nie marcheert_niet
    marcheert_nie draait_niet storing panne in_panne ligt_plat plat uitgevallen valt_uit hapert gin_avance
    mankeert versleten klemt beschadigd
    casse cassee casses cassees brise brisee en_panne panne hs marche_pas marche_plus marchent_pas
    marchent_plus fonctionne_pas fonctionne_plus fonctionnent_pas abime abimee coince coincee bloque
    bloquee defectueux defectueuse ne_va_plus fissure fissuree fele
    broken broke not_working doesnt_work dont_work isnt_working stopped_working wont_work out_of_order
    faulty damaged cracked jammed stuck busted defective
    مكسور مكسوره معطل معطله خربان خربانه تعطل تعطلت لا_يعمل لا_تعمل ما_بيشتغل ما_يشتغل عطلان عطلانه مش_شغال
    bozuk bozuldu calismiyor kirik kirildi arizali зламався зламалась зламалася зламалося зламаний зламана
    зламане не_працює не_працюють зіпсувався поламався розбите розбита розбитий stricat stricata nu_merge
    nu_functioneaza defect defecta spart sparta rupt rupta crapat zepsuty zepsuta zepsute zepsul zepsula
    nie_dziala nie_dzialaja pekniety peknieta pekniete uszkodzon* urwany awaria roto rota rotos averiado
    averiada no_funciona no_funcionan estropeado estropeada danado`,
  appliance: `wasmachine wasmachien droogkast vaatwas vaatwasser afwasmachine frigo ijskast koelkast
    diepvries diepvriezer microgolf microgolfoven oven_eigen strijkijzer stofzuiger televisie televiesie tv
    teevee decoder digibox internet wifi wi_fi modem router computer laptop pc telefoonlijn gsm smartphone
    telenet proximus koffiezet koffiemachine airfryer friteuse zetel matras mixer printer playstation fiets
    auto
    machine_a_laver lave_linge lave_vaisselle seche_linge frigidaire refrigerateur congelateur micro_ondes
    tele television ordinateur telephone aspirateur voiture velo mon_propre_four four
    washing_machine washer tumble_dryer dishwasher fridge freezer microwave telly internet broadband
    television phone laptop computer vacuum car bike oven kettle
    غساله الغساله ثلاجه الثلاجه تلفزيون التلفزيون انترنت الانترنت واي_فاي النت camasir_makinesi
    bulasik_makinesi buzdolab* televizyon* internet* bilgisayar* пральна пралька пральну холодильник
    телевізор інтернет інтернету вайфай masina_de_spalat frigider* televizor* internet* pralka pralke
    pralki lodowka lodowke telewizor internetu zmywarka lavadora lavavajillas nevera frigorifico televisor
    tele ordenador`,
  lift: `lift liften lifte lieft lif ascenseur ascenseurs ascensseur assenseur asenseur elevator elevators
    المصعد مصعد الاسانسير اسانسير asansor asansoru ліфт ліфта ліфті лифт ascensor ascensorul liftul
    liftului winda windy windzie winde ascensores elevador`,
  neighbour: `buur buren buurman buurvrouw gebuur gebuurn gebuurvrouw bovenbuur bovenbuurman bovenburen
    onderbuur onderburen buurjongen buurkinderen hiernaast overbuur overburen boven_mij boven_ons naast_mij
    onder_mij overkant jongeren hangjongeren kinderen_boven bewoner bewoners
    voisin voisins voisine voisines d_a_cote au_dessus du_dessus d_en_haut jeunes
    neighbour neighbours neighbor neighbors next_door upstairs downstairs above_me kids_upstairs teenagers
    جار جاري الجار جيران الجيران جارتي جيراني komsu komsum komsular ust_kat alt_kat komsunun сусід сусіди
    сусіда сусідка сусідів сусідів_зверху vecin vecinul vecini vecinii vecina vecinilor sasiad sasiedzi
    sasiada sasiadka sasiadow vecino vecinos vecina`,
  noise: `lawaai lawijt laweit kabaal herrie rumoer geluidsoverlast overlast muziek muziekje luid luide
    luidruchtig geroep roept roepen roepn schreeuwt schreeuwen schreeuwn tiert gevloek vloeken ruzie
    ruziemaken ruzien ruzies vechten feest feesten feestje feestjes fuif stampt stampen bonkt bonken bonst
    gestamp gebonk boren boort timmeren klopt_op_de_muur nachtlawaai burenlawaai blaft blaffen geblaf
    blaffende bast jankt gejank hond honden slaapt_niet discotheek bassen boormachine gezang zingen wiet
    wietgeur cannabis pesten pest getreiter
    bruit bruits bruyant bruyants bruyante musique tapage fete fetes cris crie crient hurle hurlent aboie
    aboient aboiements chien chiens dispute disputes disputent vacarme nuisances_sonores nuisance_sonore
    boum tambourine perceuse se_battent
    noise noisy loud music party parties partying shouting screaming yelling barking barks bark dog dogs
    stomping banging arguing fighting drilling rowdy racket
    ضجيج ضجه ضوضاء ازعاج موسيقى الموسيقى صراخ صوت_عالي يصرخ يصرخون اصوات كلب الكلب ينبح حفله gurultu
    gurultulu gurultucu muzik bagiriyor bagirma kavga havliyor kopek* ses_yapiyor шум шумлять шумить галас
    музика музику гучна гучно кричать кричить гавкає собака лається сваряться вечірки вечірка свердлить
    стукає galagie zgomot zgomote zgomotos muzica muzica_tare tipa tipă urla latra caine* cainele petrecere
    petreceri certa scandal halas halasuje halasuja glosno glosna muzyka muzyke krzycz* krzyki szczeka pies
    imprezy impreza impreze awantur* ruido ruidos musica ruidoso ruidosos gritan gritos grita fiesta
    fiestas ladra ladran perro perros molestan pelean`,
}

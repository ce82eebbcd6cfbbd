/**
 * Words of one thing or trouble in a home, in our nine languages; `*` is any ending, `_` a space. They decide
 * nothing by themselves: what they tell about the kind of repair is learned from examples.
 */
export const CONCEPTS_OF_THINGS = {
  pest: `muis muiz* muuz* rat rats ratt* ratn ratje kakkerlak* kafaard* cafard* blatte* cockroach* roach* bedbug* bed_bug*
    bedwants* wants* punaise* vlo vlooi* puce* flea* mier mieren mierennest fourmi* ant ants wesp* guepe* wasp* hornet*
    frelon* hoornaar* bijen abeille* bees duif duiv* pigeon* meeuw* mouette* goeland* gull* seagull* spin spinn* araign*
    spider* insect* beest beestj* bete betes bestiol* bug bugs mot motten mite* termit* houtworm* ongediert* nuisible*
    vermin rongeur* rodent* souris mouse mice keutel* crotte* dropping* verdelg* deratis* exterminat* pest_control
    marter* fouine* vleermuis* kever* zilvervis* silverfish vlieg* mouche* flies maden pissebed* nid nest nesten knaag*
    gebeten beten piqure* bites luizen poux krabbel* gratte* scratching
    فار فئران فئرانا جرذ* صرصور صراصير نمل النمل بق حشر* بعوض حمام_طيور دبابير fare fareler farele* sican* hamambo* bocek*
    karinca* tahtakur* guvercin* ari arilar миш* щур* тарган* клоп* мурах* голуб* оси осине комах* soarec* soareci sobolan*
    gandac* plosnit* furnic* porumbe* viesp* gandaci mysz* szczur* karaluch* pluskw* mrowk* golebi* osy robak* robactw*
    raton* rata ratas cucaracha* chinche* hormiga* paloma* avispa* bicho* plaga
    invasion* grignot* crottes grattent gratte_la_nuit mite mites moucheron* deratisation dératis* araignee*
    termite*`,
  damp: `schimmel* schummel* schimel* vocht* vucht* vogt* klam* condens* aangeslagen beslagen uitslag muf moisi* humid* mould*
    mold* damp dampness musty moist zwarte_plek* black_spot* taches_noires tache_noire salpeter salpetre behang*
    papier_peint wallpaper verlucht* zweten zweet champignon* fungus zwart_plafond
    رطوبه الرطوبه عفن العفن متعفن kuf kuflen* kuflu rutubet* nem nemli nemlen* плісняв* цвіл* грибок волог* сиріст* мокрі_стіни
    mucegai* igras* umezeal* umed* plesn* grzyb* wilgo* zawilgo* moho mohos* humedad* hongos
    renferme* salpetre* buee cloqu* peinture_qui auréole* aureole* points_noirs javel asthme tousse aeration
    aerer vetements_qui infiltration_capillaire remontee_capillaire mur_froid`,
  nuisance: `feest* fete* party parties roep* roept schreeuw* schreewt crie crient crier hurl* shout* scream* yell* ruzie* dispute*
    fight* arguing bonk* stamp* hamer* tape tapent bang* stomp* boor* boren perceuse* drill* blaf* aboi* bark* hond
    honden chien* dog dogs luid* tapage gebrul* nachtlawaai wakker slapen dormir sleep awake ambras gevloek insult*
    insulte* bedreig* wiet joint cannabis weed smoorgeur rookt fume fumee_voisin dealer* pesten pest_mij harcel* herrie
    gestamp getrappel gestommel basse bassen trommel* piano drum* midnight minuit middernacht onderburen gebuur* gebeur*
    ضجيج ازعاج مزعج* صوت_عالي موسيقى كلب جيران الجيران جاري جارتي صراخ gurultu* komsu* muzik* kopek* havl* bagir* сусід* шум*
    музик* собак* гавка* крич* кричать галас* vecin* galagi* zgomot* muzic* caine* latr* tip* urla* sasiad* halas* muzyk* pies
    szczek* krzyc* krzycz* vecin* ruido* musica perro* ladr* grita* gritos fiesta*
    megot* joint_qui_pue tapage* vacarme* talons basses marteau_piqueur hurle* gueule* gueulent aboie*
    aboiement* cris menace* fete fetes soiree_bruyante jusqu_a_3h jusqu_a_4h jusque_tard squatt* trainent trafic
    pietine* courent saute_au_dessus`,
  gasses: `gas gaz gaskraan gasgeur* gasreuk* gaslek* gasfles* gasvuur* gasdarm* gasbuis* gasleiding* gasmeter* gaslucht gasketel*
    gaskachel* co koolmonoxide monoxyde carbon monoxide rookgas* vlam vlammen flamme* flame* waakvlam* veilleuse pilot
    butane propane co_melder* co_alarm* rotte_eieren oeuf_pourri rotten_eggs fornuis* kookvuur* cuisiniere* gaziniere* stove
    cooker hoofdpijn mal_de_tete headache* duizel* misselijk* vertige* dizzy
    غاز الغاز gaz_kokus* dogalgaz* газ газу газом газов* gaze gazul gazele gazu gazem gasolin* bombona
    fumees_reviennent suie* flamme_jaune flamme_orange ventouse refoulement_de_fumee detendeur* bonbonne*
    flexible_de_gaz monoxyde* detecteur_de_co ramonage ramoneur`,
  outdoors: `dak daken dakgoot* dakpan* dakvenster* toit* toiture* roof* goot goten gote gouttier* gutter* downpipe tuile* pannen ardoise*
    schouw* cheminee* chimney* gevel* facade* balkon* balcon* balcony terras* terrasse* terrace tuin* tuintje hof jardin*
    garden* yard haag hagen haie* hedge* gras gazon* pelouse* lawn grass boom bomen arbre* tree trees omheining* hek hekken
    hekje cloture* fence* poort* portail* portillon* gate gates oprit* allee* driveway pad paadje stoep trottoir* pavement
    sidewalk regenpijp* regenwater* corniche* garagepoort* garagedeur* garage* carport schutting* buitenmuur* crepi
    onkruid mauvaises_herbes weeds tak takken branche* branches buiten dehors outside exterieur speelplein* speeltuig*
    plaine_de_jeux playground bank bankje parkeer* parking* gemeenschappelijke_tuin gracht vijver klinker* kassei* oprijlaan
    storm* tempete* wind gewaaid envole* blown
    سطح السطح حديقه الحديقه شرفه الشرفه بلكون البلكون سور سياج cati* bahce* balkon* oluk* cit citler дах* балкон* сад садок
    двір дворі подвір* паркан* ринв* жолоб* огорож* хвіртк* acoperis* balcon* gradin* gard gardul jgheab* curte curtea
    alee dach* balkon* ogrod* rynn* plot plotu elewacj* brama furtk* tejado* teja tejas balcon* jardin* canalon* valla
    patio fachada* terraza* puerta_del_garaje
    zinc* solin* crepi* enduit_exterieur lucarne* velux allee allees terrasse dalle* pave* reverbere*
    descente_d_eau descente_pluviale feuilles_mortes elagage tondre pelouse garde_corps_balcon rebord_de_fenetre
    appui_de_fenetre`,
  everybodys: `gang gangen couloir* hallway* corridor* traphal* trap trappen trapp* trappenhuis* escalier* stair* stairs cage_d_escalier inkom*
    hall halls entree lobby kelder* cave caves cellar* basement fietsenberging* fietsenstalling* fiets fietsen velo velos bike*
    bicycl* vuilnis* vuilbak* vuilzak* poubelle* ordure* dechet* trash garbage rubbish bin bins afval* container* sluikstort*
    encombrant* brievenbus* brievenbak* boite_aux_lettres boites_aux_lettres mailbox* letterbox* bel bell belle deurbel*
    sonnette* doorbell* buzzer intercom* parlofo* parlophon* interphone* videofo* badge* gekuist kuis* kuuschen poets* nettoy*
    cleaner* cleaning cleaned menage femme_de_menage minuterie* gemeenschappelijk* gemene commun communs communal shared
    wasplaats* buanderie* laundry concierge* sas tag graffiti* iedereen_van_het_blok blok inkomdeur* voordeur_van_het_gebouw
    entree_de_l_immeuble immeuble building_door main_door entrance kinderwagen* poussette* stroller*
    درج الدرج مدخل المدخل القمامه النفايات زباله جرس الجرس بريد_صندوق الممر ممر merdiven* giris* cop copler zil zili diafon*
    apartman koridor* posta_kutu* підізд* підїзд* сход* смітт* домофон* дзвінок поштов* прибира* коридор* scara scarii gunoi*
    interfon* soneri* casa_scarii hol holul cutia_postala curatenie klatk* schod* smieci* domofon* dzwonek piwnic* sprzat*
    korytarz* skrzynk* escalera* portal basura* telefonillo* timbre* buzon* portero* limpi* pasillo* rellano
    local_poubelle* local_velo* digicode* badge_d_entree parlophone* visiophone* videophone* boite_a_lettre*
    cage palier paliers rampe groom_de_porte hall_d_entree porte_du_bas porte_de_rue nettoyage_des_communs
    escalier escaliers couloir_commun femme_de_menage_de_l_immeuble`,
  locks: `slot sloten slotje sleutel* slutel* serrure* cle cles clef* lock locks locked key keys keyhole klink klinken poignee* handle*
    scharnier* charniere* gond gonds hinge* cilinder* cylindre* rolluik* rolluk* volet* shutter* store stores blaffetur*
    persien* lattestoor* lint sangle* blinds glas ruit ruiten vitre* vitrage* glass pane kier kieren tocht* courant_d_air
    draught* draft* kozijn* chassis kassien* voordeur* achterdeur* deur deuren deure raam ramen veister* venster* fenetre*
    porte portes door doors window windows drempel seuil buitengesloten enferme dehors_sans inbraak* cambriol* burglar*
    break_in dichtdoen sluit_niet ferme_pas ferme_plus close shut klemt klemmen coince* stuck
    مفتاح المفتاح مفاتيح قفل القفل باب الباب شباك الشباك نافذه النافذه زجاج kapi kapisi kapinin kilit* anahtar* pencere* cam
    cami panjur* двер* замок* замк* ключ* вікн* вікон* ручк* скло usa usii usi broasc* yala yale cheie cheia chei fereastr*
    geam* drzwi zamek zamka zamk* klucz* okn* okien klamk* szyb* puerta puertas cerradura* llave llaves ventana* persiana*
    pomo cristal*
    clenche* gache* barillet* oscillo* oscillo_battant* cremone* espagnolette* volet_roulant volets
    lame_de_volet sangle_du_volet double_vitrage carreau_casse enferme* enfermee porte_palier coulissante* gond*
    moustiquaire* verrou* serrurier*`,
  fittings: `keukenkast* kast kasten kastj* kastdeur* armoire* placard* cupboard* cabinet cabinets lade laden lades schuif schuiven tiroir*
    drawer* werkblad* aanrecht* plan_de_travail worktop* countertop* tegel tegels tegeltj* carrelage* carreau* tile tiles voeg
    voegen silicon* joint joints toiletbril* bril lunette* toilet_seat douchewand* douchedeur* douchecabine* douchekop*
    doucheslang* pommeau* showerhead* shower_head douchestang* handgreep* spiegel* miroir* mirror* dampkap* hotte* hood
    extract* afzuig* ventilat* fan fans bad badkuip* baignoire* bathtub tub gebarsten barst* fissur* fele* crack* chip*
    afgebroken zit_los los wiebel* plank etagere* shelf shelves vloer* plancher parquet laminaat lino* floor vinyl
    inloopdouche* badlift steun* barre_d_appui grab_rail spoelknop* doorspoel* chasse chasse_d_eau flush* stortbak*
    reservoir_wc seat wc_pot toiletpot* cuvette lavabo* pompbak* wastafel* evier* sink handdoekdroger
    خزانه الخزانه بلاط البلاط مروحه شفاط مجلى درج_المطبخ dolap* fayans* tezgah* aspirator* cekmece* dusakabin* karo klozet*
    шаф* плитк* витяжк* полиц* шухляд* унітаз* dulap* faianta gresie hota hotei sertar* blat blatul placi szaf* szafk* plytk*
    kafel* okap okapu szuflad* blat* armario* azulejo* encimera* cajon* extractor* mampara* campana cisterna
    siege tirette* coulisse* coulissant_du_tiroir barre_de_douche charniere* abattant* bati meuble meubles
    porte_serviette porte_savon receveur paroi_de_douche plinthe* carrelage faience* carreau carreaux lino
    linoleum stratifie mitigeur_branle douchette colonne_de_douche credence* cuvette* lunette plaque_de_cuisson
    revetement_de_sol email ecaille* ebreche* raye* decolle* gondole*`,
  warmth: `verwarm* chauff* heat* radiat* thermosta* ketel* chaudiere* boiler* geiser* chauffe_eau cv cvketel* kou koud* froid* cold warm
    warme warmte chaud chaude chaleur hot ijskoud* bibber* grelott* gele* freez* shiver* druk pression pressure kachel* poele*
    stookolie* mazout* pellet* accumul* deken dekens trui truien couverture* blanket* graden degres degrees lauw tiede* luke*
    ontlucht* purge* bleed storingscode* code_erreur error_code foutcode sjofaasje sjoffage* chofage* warmtepomp* pompe_a_chaleur
    heat_pump kruik vriezen bevries* oven_vuurtje straalkachel* bijverwarming douchen_koud
    تدفئه التدفئه سخان السخان ساخنه الساخن بارد بارده برد دافي البويلر kombi* kalorifer* petek* isinm* sicak_su soguk* isitma*
    donuyor опален* батаре* котел котл* бойлер* гаряч* холодн* холод тепл* мерзн* caldur* calorifer* centrala* centralei
    incalzi* apa_calda rece frig boilerul ogrzew* grzejnik* kaloryfer* piec piecyk* bojler* ciepl* zimn* zimno calefaccion*
    radiador* caldera* calentador* agua_caliente frio fria termo
    purger vaillant bulex mise_en_securite se_met_en_securite voyant_rouge glace glacial* chauffagiste*
    vanne_thermostatique circulateur vase_d_expansion pression_chaudiere quatorze_degres`,
  current: `stroom* elektr* electr* elektis* courant power zeker zekering* zeekering* fusible* fuse* plomb plombs plong* stoppen_gesprongen
    stoppen_springen stopcontact* stopkontakt* stekker* priz priezen prise prises prisen socket* outlet* plug plugs schakel*
    interrupteur* switch* licht lichten lichtje* lichtn lamp lampe lampen lampj* lumi* light lights lighting ampoule* bulb* differentieel*
    disjonct* breaker* trip trips tripped tripping kortsluit* court_circuit short_circuit teller* compteur* elektriciteitsmeter
    vonk* vonkt etincel* spark* kabel* cable* draad draden fil fils wire wires wiring spot spots flikker* pink pinkt clignot*
    flicker* donker noir dark spanning tension volt voltage domino zekeringkast* tableau_electrique fuse_box
    كهرباء الكهرباء ضوء الضوء قابس مقبس لمبه فيوز قاطع elektrik* priz* sigorta* lamba* isik* ampul* електр* світл* розетк* лампа
    лампочк* пробк* вимика* струм* curent* lumin* priza prize prizele sigurant* bec becul intrerupator* tablou prad pradu
    swiatl* gniazd* bezpiecznik* lampa lampy korki zarowk* luz luces electric* enchufe* fusible* bombilla* corriente interruptor*
    gresille* bourdonne* crepite* tableau coffret* rallonge* plafonnier* applique* douille* fils_a_nu fil_denude
    prise_de_terre decharge_electrique chatouille* picote* micro_coupure* surtension* delesteur differentiel*
    compteur_a_budget neon* va_et_vient`,
  cabin: `lift liften lifte lieft lft liftdeur* liftknop* ascens* assenceur* elevat* cabine cabin hefplatform monte_charge verdiep verdiepen
    verdieping* etage etages floor_button knop knoppen boutons buttons rolstoel* fauteuil_roulant wheelchair te_voet a_pied
    opgesloten coince_dans stuck_in trappen_doen monter_les_escaliers
    مصعد المصعد asansor* ліфт* liftul ascensor* lift winda winde windy
    cabine* bouton_du_deuxieme a_l_arret etage_bloque coince_entre gaine fauteuil_roulant_bloque
    referme_trop_vite`,
  wet: `lek lekt lekke* lekk* lekd drup* drip* druip* druppel* drippel* sijpel* siepel* zeever* plas plassen flaque* puddle* nat natte
    doorweekt trempe* soaked plafond* ceiling* vlek vlekken tache* stain* bovenbuur* spuit* spuiten jailli* gush* burst gesprongen
    emmer* seau seaux bucket* fuit* fuite* coule* goutte* leak* waterteller* watermeter* hoofdkraan* kraan kranen kraantje*
    kroane robinet* tap taps faucet* buis buizen leiding* tuyau* pipe pipes pijp flexibel* flexible* joint_qui water eau
    تسرب تسريب يسرب ينقط حنفيه الحنفيه ماسوره انبوب sizdir* sizin* siziyor damli* damla* akiyor akitiyor musluk* boru* теч*
    капа* протік* протеч* кран крана труба труби труб* curge* picur* scurg* robinet* teava tevi tavan* ciekn* kapie kapi przeciek*
    wyciek* kran kranu rura rury sufit* gotea* gotera* fuga fugas grifo* tuberia* techo
    perle perlent suinte* suint* degouline* dégoulin* gicle* asperge* serpilliere* bassine* eponge* vanne*
    raccord* robinet_d_arret flexible_d_eau reducteur compteur_d_eau conduite conduites degat_des_eaux
    inondation* arrivee_d_eau lache_au_raccord`,
  drains: `verstopt* verstropt* verstopp* verstopd opgestopt bouch* obstru* clog* blocked block backing afvoer* putje* riool* riol* egout*
    sewer* sewage sifon* siphon* septisch* sterfput* beerput* fosse septic overlop* overloop* loopt_over deborde* overflow*
    ontstop* debouch* unclog* unblock* plunger ventouse gorgel* borrel* gurgl* gargouill* stinkt stank pue puent stink* geur
    geurt geuren odeur* reuk riekt smell* smells stront caca merde_dans uitwerpsel* poop drain drains drainage evacuation*
    ecoul* slecht_weg niet_weg nie_weg trekt_niet_door zakt_niet blijft_staan stagne* refoul* remonte* coming_up
    مسدود مسدوده انسد انسدت المجاري مجاري بالوعه صرف الصرف رائحه_كريهه ريحه tikali tikan* gider* kanalizasyon* koku kokuyor
    забит* засміт* засмічен* каналізац* злив* стік смерд* infundat* canal* scurger* put pute miros* zatkan* zapchan* kanaliz*
    odplyw* scieki smierdz* zlew_nie atasc* desague* alcantarill* cloaca* huele* olor tapad*
    vidange* vider se_vide graisse* eaux_usees eau_usee eau_grise lingette* fosse_septique glouglou* stagn*
    engorg* avaloir* bonde* trop_plein toilettes_bouchees cure_curage curage hydrocurage remonte_dans`,
  gadgets: `wasmachine* wasmachien* droogkast* vaatwas* afwasmachien* frigo* ijskast* koelkast* diepvries* microgolf* oven ovens eigen_oven
    televisie* tv tele decoder* decodeur* internet wifi modem router proximus telenet orange gsm telefoon laptop computer lave_linge
    lave_vaisselle machine_a_laver seche_linge four fours micro_onde* washing_machine dishwasher fridge freezer dryer oven tumble
    zetel kookplaat_van_mij airco robotmaaier antenne schotel* satellite antenna koffiezet* strijk* bed kast_van_ikea
    غساله الغساله ثلاجه الثلاجه انترنت تلفاز camasir_makine* buzdolab* televizyon* internet* firin пральн* холодильник*
    інтернет* телевізор* masina_de_spalat frigider* internet* televizor* cuptor* pralk* lodowk* internet* telewizor* piekarnik*
    lavadora* nevera* frigorifico* internet* television* horno*`,
} as const

/** The same for what tenants turn to us for beside repairs. */
export const CONCEPTS_OF_MATTERS = {
  enough: `stop stopt stoppen stopp* arret* uitschrijf* uitgeschreven afmeld* uitschr* schrap* desabonn* desinscri* desinscr* unsubscri* spam
    geen_sms geen_bericht* geen_berichten geen_smsen plus_de_message* plus_de_sms no_more no_texts leave_me_alone laat_mij laat_me
    gerust laissez laisse tranquille afzetten uitzetten opt_out optout remove_me take_me_off ophouden cessez cesser arretez
    niet_meer_sturen nie_meer_sturen lijst_af de_lijst liste list beu marre enough ras_le_bol lastigval* stoor* derange* bother*
    ايقاف اوقفوا توقف الغاء لا_ترسلوا ازعاج durdur* iptal* gondermeyin istemiyorum_mesaj зупин* припин* відпис* не_пишіть
    не_надсилайте dezabon* opriti nu_mai_trimiteti nu_mai_scrieti wypis* rezygn* przestan* nie_piszcie nie_wysylajcie baja
    dejen dejad no_me_escriban no_envien cancelar`,
  again: `weer weeral opnieuw terug heract* reactiv* herstart* hervat* herbegin* again resume* restart* repren* recommenc* reabonn*
    resubscri* re_abonn* reinscri* reinscr* activ* aanzetten aanzet inschakel* turn_on back_on switch_on unmute unstop start
    starten opstart* herinschr* terug_inschr* ongedaan undo spijt regret* vergissing erreur by_mistake per_ongeluk misklik
    من_جديد مره_اخرى تفعيل اعاده tekrar yeniden baslat* знову відновит* ще_раз поновит* din_nou iar reia* reactiv* porniti ponown*
    znowu wznow* wlacz* wlaczcie reanud* de_nuevo otra_vez volver vuelvan activar`,
  whatis: `help helpt aide* aidez aider hoe_werkt werkt_dit comment_ca_marche comment_ca_fonctionne how_does how_do_i uitleg leg_uit expli*
    wie_ben* wie_zijt wie_zijn wie_is qui_etes qui_es who_are who_is wat_kan wat_kunt que_peux que_pouvez what_can bot robot
    chatbot scam arnaque oplicht* vals fake echt menu commando* commande* options mogelijkheden snap_het begrijp versta
    understand comprends bedoel* mean hulp handleiding mode_d_emploi instructions what_is_this waarvoor_dient a_quoi_sert
    computer machine automat*
    مساعده ساعدوني من_انتم من_انت كيف_يعمل ماذا yardim* nasil kimsiniz kimsin nedir допомож* допомог* хто_ви хто_це як_це
    ajutor ajuta* cine_sunteti cine_esti cum_functioneaza pomoc* pomozcie kim_jestes kto_to jak_to ayuda* quien_es quienes
    como_funciona`,
  tongue: `nederlands* neerlandais* dutch frans* francais* french engels* anglais* english arabisch* arabe* arabic turks* turc* turkish
    oekrains* ukrain* roemeens* roumain* romanian pools* polonais* polish spaans* espagnol* spanish russisch* russe* russian
    vlaams flamand portugees* portug* italiaans* italien* italian duits* allemand* german farsi perzisch pashto dari tigrinya
    somali* bulgaars* bulgar* albanees* albanais* taal talen langue* language* vertaal* vertal* tradu* translat* tolk interpr*
    spreek_geen parle_pas dont_speak
    عربي العربيه بالعربي بالعربيه لغه اللغه ترجم* turkce* dil dilde dili ceviri* tercum* українськ* мова мовою мову переклад*
    russian російськ* romana romaneste limba tradu* tlumacz* jezyk* polsku polski* ukrainsku espanol* castellano idioma* traduc*`,
  board: `huurdersraad* huurderraad* adviesraad* har bewonersraad* raad raadslid raadsleden conseil council comite committee board lid
    leden membre* member* voorzit* president* chair* vertegenwoordig* represent* voorstel* propose* propos* suggest* stem
    stemmen gestemd vot* verkiez* elect* engag* vrijwillig* benevol* volunteer* inspraak meedenken meebeslissen beslis* decid*
    advies avis advice zetelen deelnemen_aan kandidaat_stellen participat* idee idees ideas
    مجلس المجلس عضو اقتراح meclis* konsey* uye uyelik oner* рада раду ради член* пропоз* ідея consili* membr* propun* rada rady
    czlonk* propozy* pomysl* consejo* miembro* propuesta* propongo`,
  paper: `nieuwsbrief* krant* krantj* gazet* gazett* boekje blad bladje blaadje infoblad* magazine* journal bulletin* brochure* folder*
    artikel* article* editie* edition* nummer_van numero_de issue abonn* redact* newsletter* news_letter lettre_d_info*
    lettre_info nieuws nouvelles news lezen lire read recept* recette* puzzel* kruiswoord* mots_croises crossword rubriek*
    نشره النشره جريده الجريده مجله المجله bulten* dergi* gazete* бюлетен* розсилк* газет* новин* журнал* buletin* ziar* revist*
    biuletyn* gazetk* newsletter* boletin* revista* periodico`,
  gathering: `vergader* vergadr* samenkomst* bijeenkomst* reunion* meeting* infoavond* infosess* infomoment* koffiemoment* agenda zaal salle room
    aanwezig* present presente komen kom kommen venir viens viendrai come coming afzeg* annul* cancel* afmelden_voor inschrijv*
    begint commence starts hoe_laat a_quelle_heure what_time datum date wanneer quand when lokaal buurthuis buurtcentrum
    verslag* pv notulen minutes compte_rendu assemblee* rencontre* event gathering avond soiree evening plaats_vrij stoel*
    seat seats meebrengen amener bring parkeren_bij uitnodig* invit* bewonersoverleg buurtfeest* barbecue bbq opvang kinderopvang
    اجتماع الاجتماع لقاء اللقاء toplanti* bulusma* збор* зібран* зустріч* sedint* intalnir* adunare* zebran* spotkan* reunion*
    asamblea* encuentro*`,
  people: `mens mensen humain* human humans persoon persone personne person persons iemand quelqu_un someone somebody bellen bel belt belle appel*
    call calls callback telefon* phone* telephon* medewerk* collaborat* employe* collega* collegue* colleague* afspraak
    rendez_vous rdv appointment* kantoor* bureau* office* openingsuren openings* ouvert* opening_hours hours contact* contacteren
    spreken praten parler discuter speak talk rappel* terugbel* dossierbeheer* assistent* conseiller* agent* loket guichet
    onthaal accueil reception* permanentie permanence klantendienst service_client mail_adres huisbezoek visite langskomen
    passer come_by verantwoordelijke responsable manager sociale_dienst maatschappelijk wijkwerker*
    موظف شخص انسان اتصل* اتصال المكتب مكتب مسؤول موعد yetkili* insan* biri biriyle ara ara* arayin ofis* telefon* randevu*
    працівник* людин* зателефон* подзвон* передзвон* офіс* консультант* angajat* persoana* sunati* suna* birou* telefon*
    programar* pracownik* czlowiek* zadzwon* oddzwon* biur* konsultant* telefon* persona* llam* oficina* empleado* hablar cita`,
  secrets: `gegevens data donnees privacy vie_privee gdpr rgpd avg wissen wis verwijder* effac* delet* erase suppr* bewaar* bewar* conserv*
    keep kept store stored anoniem* anonym* meelez* meekijk* leest lit lisent reads read_this delen deelt partag* share
    shared toestemming* consent* mijn_nummer mon_numero my_number nummer_vandaan gekregen obtenu get_my weet_gij weten_jullie
    savez know_about dossier_van_mij inzage acces access geheim* secret* confident* lek_gegevens foto_s doorgeven doorgegeven
    transm* politie police ocmw cpas spion* surveil* camera*
    بيانات بياناتي معلومات* خصوصي* حذف احذفوا رقمي veri veriler* kisisel* gizlilik* sil silin numaram* дані даних особист*
    конфіденц* видал* номер date datele personale confidential* sterge* numarul dane danych osobowe prywatn* usun* numer datos
    privacidad borr* elimin* numero_mio`,
  homeseeking: `wachtlijst* wacht wachten wachttijd* liste_d_attente attente attend* waiting waitlist kandidaat* candidat* candidate* inschrijv* woning
    woningen logement* appartement* huis huisje maison house flat home studio zoek zoeken zoekt cherch* looking search* toewijz*
    attribu* allocat* voorrang* priorit* dakloos* sans_abri homeless aanvra* aanvraag demande* apply application* applied
    sociale_woning sociaal_huren verhuur grotere groter plus_grand bigger slaapkamers chambres bedrooms vrij libre vacant
    hoeveelste rang place_sur punten points inkomen revenu* income voorwaarde* condition* rolstoelwoning weigeren refus* aanbod
    offre woonzoeker* expuls* evict* uitgezet uithuiszett* op_straat
    انتظار قائمه شقه منزل بيت سكن مسكن ابحث konut* sira sirasi bekl* daire* ev ariyorum basvur* черг* житл* квартир* шука* заяв*
    locuint* apartament* astept* lista cauta* caut cerere* mieszkan* kolej* czeka* szukam wnios* lista vivienda* piso espera*
    busco solicit* lista_de_espera`,
  money: `huur huurprijs* huurgeld* huurlast* loyer* rent rents betaal* betal* pay pays paid payment* paie* pai* paye* factuur* facture*
    invoice* bill bills afreken* decompte* waarborg* garantie* deposit* contract* bail lease tenancy attest* attestation*
    certificat* adres* address* iban rekening* compte_bancaire bank* banque* domicil* opzeg* preavis* notice terminat* indexa*
    verhog* verhoog* augment* increase* schuld* dette* debt* afbetal* charges lasten kosten frais costs verhuis* demenag* moving
    move_out premie* prime* subsid* huurtoelage belasting* fiscal* tax* inwon* bijschrijv* gezinssamenstelling samenwonen
    cohabit* inkomensbewijs loonfiche* huurboek* achterstand* retard* arrears afrekening* provisie* euro euros mutualiteit
    plaatsbeschrijving etat_des_lieux opzegbrief opzegtermijn huurder_worden erfenis overleden
    ايجار الايجار دفع ادفع فاتوره الفاتوره عقد العقد كفاله تامين kira* fatura* ode* sozlesme* depozito* borc* aidat* оренд* платіж*
    плат* рахун* договір* борг* застав* довідк* chiri* factur* plat* contract* garantie* datori* adeverint* czynsz* faktur*
    rachun* umow* kaucj* zaplac* placi* oplat* dlug* zaswiadcz* alquiler* factura* pag* contrato* fianza* deuda* recibo*
    certificado*`,
  grateful: `bedankt bedank* dank dankje danku dankt merci* thank* thx thnx ty tnx cheers super goed_gedaan bien_fait well_done bravo top chapeau
    tevreden content contents vriendelijk* gentil* gentille friendly kind nice snel vlot vlug rapide* quick* fast formid* genial
    proficiat felicit* congrat* geholpen aide_bien helped opgelost gemaakt repare fixed waardeer* appreci* dankbaar reconnaiss*
    grateful lief lieve beleefd poli sympa* excellent* great_job
    شكر* مشكور* يعطيكم tesekkur* sagol* sag_ol eline дяку* спасибі вдячн* multumesc* mersi multumim dziek* dzieki gracias
    agradec*`,
  hello: `hallo hello hi hey hoi dag daag goeiedag goedendag bonjour bjr salut slt coucou bonsoir goeiemorgen goedemorgen goeienavond
    goedenavond goeiemiddag goedemiddag goeienacht good_morning good_evening good_afternoon morning evening how_are_you hoe_gaat
    hoe_ist comment_ca_va comment_allez ca_va alles_goed yo hej heya moin mogge mrgn gegroet beste
    مرحبا السلام اهلا صباح مساء merhaba selam* gunaydin iyi_gunler iyi_aksamlar привіт* добрий доброго вітаю buna salut* ziua
    seara czesc dzien_dobry witam dobry_wieczor hola buenos buenas`,
  insults: `idio* klootz* kloot* klote* kut kuttekop* hoer* kak kakk* stom stomme stommer* dom domme dommer* onnozel* smeerlap* smeerlapp* trut* bastaard*
    con conne connard* connass* conn* merde* pute putes putain salope* salaud* batard* encul* gueule fdp nique* niquer suce debile*
    imbecile* abruti* cretin* fuck* fck fuk shit* bullshit bitch* asshole* arse* prick* dick* cunt* wanker* twat* moron* stupid* idiot*
    bastard* suck sucks hell dumb* loser* liar* rot_op rotop val_dood valdood doodvallen creve* crever sterf die kill* tue tuer
    vermoord* dood_maken casse_la_gueule afranselen slaan bedreig* menac* godver* verdomme* verdorie kanker* tering* mongool*
    debiel* eikel* lul lulkoek zak zakken luierik* profiteur* dief dieven voleur* thief thieves crook* leugenaar* menteur* clown*
    nazi* racist* raciste* oplichters krapuul* crapuul uitschot vuile sale_race useless garbage_company incapab* nuls flapdrol*
    كلب_انت غبي اغبياء حمار احمق لعنه قذر* aptal* salak* gerizekal* serefsiz* lan orospu* pislik* siktir* дурн* ідіот* дебіл* козел*
    сволоч* лайно бидло тупі тупий idiot* prost prosti tampit* nenorocit* dracu* jigodi* idiot* debil* kretyn* glup* dupk* kurw*
    gowno spierdal* idiota* imbecil* estupid* mierda* cabron* gilipollas puta* hijo_de`,
  chitchat: `weer_vandaag regen* regent pleut pluie rain raining zon soleil sun sunny sneeuw neige snow voetbal* foot match wedstrijd eten eet mange*
    eat dinner frietjes strand plage beach kat chat cat poes slaap dort sleeping verjaardag* anniversaire birthday koers film
    muziekje liedje trein train bus vakantie vacances holiday grap blague joke lottery lotto kaas brood pain soep school examen*
    kleinkind* moeder_komt winkel magasin shopping colruyt delhaize piano_les zwemmen nager swim
    طقس مطر عيد_ميلاد hava yagmur futbol yemek погод* дощ футбол кіт котик собака_гарна vremea ploua fotbal pisica pogoda deszcz
    mecz kot tiempo_hace llueve futbol gato`,
} as const

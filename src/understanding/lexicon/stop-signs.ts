/** Signs of wanting no more messages. One list per sign, as in `signs.ts`. */
export const STOP_SIGNS = {
  hard: `stop stopp stoppen stopzetten stoppe ophouden basta halt cessez cesser arretez terminate desactiv* deactiveer* afbestellen uitschakelen zwijg zwijgt cancel unsubscribe fini
    sotp stpo stopo stpp stoop stopt stob kappen`,
  cease: `uitzetten afzetten afbestell* uitschakel* annul* desactiv* disable discontinue refuse* weiger* terme_a mettez_fin mettre_fin bugger_off opkrassen opzeggen opzeg weg_met weg_ermee yeter ajunge stopt stop stopp stoppen stoppn stopzetten ophouden hou_op houd_op hou_maar_op hou_toch_op hou_er_mee_op kappen schei_uit staak beeindig*
    arrete arretez arreter cessez cesser stoppez halte quit cease end
    اوقف* وقفوا توقف* كفى كفايه بكفي durdur* kes kesin birak* bitir* припин* перестан* зупин* годі досить opriti opreste incetati terminati przesta* dosc koniec zakoncz* dejen deje deja paren pare basta cancel*
    kap kapt kap_met pack_it_in einde_aan stopgezet stopzetting stop_te_zetten beeindigen afzien af_te_zien refrain renuncio renunt renunta rezygnuj* rezygnacja oppose m_oppose opposition bezwaar object terminate desist interrompre suspend opschorten finish fini terminado destul destula خلص switch_off switched_off turn_off turned_off desactiver uitgezet afgezet anul* zatrzymac zatrzymajcie opresc opri відмовля* відмовит* відключ* tg ta_gueule ferme_la shut_up ou_ip oud_ip hou_ip houd_ip skei_ut skei_uit schee_uit gedaan ophoepelen arret arretes
    verbied verbiedt verboden forbid forbids interdis interdit interdiction coupez coupe couper desactivez desactive cut verzet
    mute silencieux op_stil dempen demp sluit_af schakel schakelt afsluiten eteignez eteindre pauze pauzeer
    pause pausez stopper stoppen_met stil sessiz kapatin kapat einde kappen_met staken staakt terminer finissez
    knock_it_off give_it_a_rest suspend* inactief inactif inactive`,
  send: `stuur stuurt sturen stuurn zend* verstuur* schrijf schrijft schrijven schriven schryven sms_en smsen appen contacteer* contacteren lastigvallen lastig_vallen lastig storen bestoken texten te_sturen te_schrijven bericht_mij bombarder*
    envoy* ecri* contact* derang* embet* harcel* m_envoyer m_ecrire solliciter relancer text texting write writing contacting send sending messaging bother* spam* bug bugging reach
    ترسل* تراسل* تبعت* تكتب* ارسال مراسل* تتصل* gonder* yaz* atma* atmay* yolla* arama* писат* пиш* надсил* присил* слати шліть турбу* trimit* scrie* scrieti contacta* deranja* pisa* pisz* wysyla* przysyla* kontaktow* nekac envi* escrib* mand* molest* contact*
    importun* disturb* contacted gecontacteerd gecontacteert stieren stiern steuren pester harass* lastigvalt stoor stoort gestuurd toesturen gestuurt
    ask asking vragen_te_stellen poser aanschrijven using gebruiken utiliser utilisez berichten_sturen`,
  message: `اسئله الاسئله اسئلتكم رسائلكم sorular* запитан* питання intrebari intrebarile pytania pytan preguntas gevraag herinnering* boodschap updates enquete* annonces pub publicite communications envoi envois bips gebliep berichtendienst berichtenlijst messaging smsler* mesajlarin* sms smsen smsjes smskes smsn smsje sms_en sms_jes sms_kes bericht berichten berichtn berichtje berichtjes berichties boodschappen tekstjes texten whatsapp* appjes apps melding meldingen mailtjes spam vragen vraagjes gestuur gesms gezaag gezever
    message* msg msgs texto* notification* questions text texts textos rappels alerts reminders رسائل رساله رسايل الرسائل mesaj* повідомлен* смс mesaje* mesajel* sms_uri smsuri wiadomosc* smsy smsow smsa mensaje* notificac*
    invitation* uitnodiging* ads advert* sondage* survey* vragenlijst* questionnaire* pings beeps buzzing communicat* mededeling* correspond* reclame smssen smsssen textjes
    update promotie promoties infos berichtgeving sms_verkeer gepruts
    bevraging* peiling* rondvraag* nieuws nieuwtjes mededelingen mailing* mailings sondages infootje* push
    piepjes meldinkje* tekstberichten tekstbericht mesage mesages smskens gesmst gebeep`,
  no: `geen gin gien nooit niks niets nikske niet nie ni nimeer zonder plus jamais rien aucun ne pas no not never dont none zero لا لن ما بلا عدم yok hayir artik istemiyorum не ні більше жодн* nu fara nici nie zadnych nunca no ningun ni
    sin bez без بدون`,
  more: `meer nimeer nog voortaan verder anymore more any again ever plus desormais dorenavant jamais بعد مجددا artik bir_daha більше mai niciodata wiecej juz mas
    nie_mi ni_mi nimi nie_mee nie_mir verder_niet niet_verder further longer no_longer from_now_on vanaf_nu a_partir_de_maintenant
    else mir mer`,
  me: `mij me mie ons moi nous m us لي عني ني رقمي beni bana benim мене мені нас ma mi imi pe_mine mnie mi do_mnie nas conmigo`,
  list: `lijst lijsten lijste bestand systeem groep database liste listes base fichier groupe registre list lists system قائمه القائمه liste* listes* списк* lista listei liste listy bazy
    verzendlijst verzending systeme fichiers mailinglist
    mailing mailings mailing_list adressenbestand adresboek contactlijst contacten contacts verdeellijst
    annuaire envois repertoire bestanden zbiorze розсилк* rozsylk* grupul* grup* group_chat groepje panel
    enquetepanel`,
  number: `nummer gsm gsmnummer telefoonnummer numero number tel رقمي numara* номер numarul numer telefono naam nom name`,
  remove: `haal haalt halen schrap schrapt schrappen verwijder* doe doet wis wist gooi smijt zet eraf eruit deraf deruit van_af verlos virez retrait
    retir* enlev* supprim* ray* efface* otez sortez remove delete take drop scratch strike erase احذف* امسح* شيل* ازيل* الغاء الغ* çıkar* cikar* sil silin iptal* видал* викресл* прибер* виключ* заблок* scoate* sterge* stergeti elimin* usun* wykresl* skres* borr* borren saqu* quiten quitar
    uithalen afhalen uit_te_halen
    wissen
    exclu* sluit sluiten barrez barrer unregister uitgehaald afgehaald verwijderd erased removed deleted
    deregister uitsluit* uitgesloten biff* kick kickt weghalen wegdoen weg_doen drop_me extrai* usunac usuniecie
    вилучіть вилучит* exclud*`,
  quitit: `stoptmet* hou_maar_op hou_op houd_op zwijg_voortaan moogt_ge_houden mogen_mij_vergeten hou_mij_eruit zonder_mij bugger_off im_out out_of_this`,
  nosend: `yazmay* gondermey* atmay* yollamay* aramay* yazma gonderme atma`,
  scrap: `schrap* verwijder retirez enlevez remove usuncie wykreslcie stergeti borrenme видаліть احذفوني`,
  block: `blokkeer* bloquez block
    blocks blocking bloquer bloquent geblokkeerd`,
  off: `uit af eraf weg off
    out leaving quitte`,
  from: `uit van eruit eraf deraf deruit af de du from off out`,
  signoff: `doe_niet_langer_mee doe_nie_langer_mee doe_niet_meer_mee doe_nie_meer_mee doe_ni_meer_mee schei_der_mee_uit schei_er_mee_uit sla_voortaan_over uitschrij* uitschryv* uitgeschreven afmeld* afgemeld uit_te_schrijven af_te_melden schrijf_mij_uit schrijf_me_uit schrijf_ons_uit meld_mij_af meld_me_af uitschrift desinscri* desabonn* desabon* unsubscribe* unsub opt_out opt_me_out optout sign_me_off sign_off dezabon* wypisa* wypisz* wypisuje відпис* відпиш* отписа* baja abonelik* abonelig* uyelik* اشتراك* الاشتراك rezygnuj*
    schrift_mie_uut schrief_mie_uut mie_uut mij_uut
    deregister* opzegging resilie resiliation schrijf_mi_uut schrijf_mie_uut desinscrive uitskriven
    opting_out opted_out afhaken haak_af stap_uit stap_eruit stappen_uit treed_uit uittreden quitte_la quit_the
    resign resigning uitstappen ophouden_met desengagement désinscrire unenroll unregister afgehaakt afhaak`,
  peace: `gerust met_rust me_rust in_rust rust alleen_laten tranquille tranquil en_paix la_paix paix alone in_peace be rahat* спокоі спокою spokoj* pace paz وشاني بحالي شاني
    silence stilte met_vrede in_vrede`,
  leave: `laat laten loat laot laissez laisse lache* lachez fichez fiche foutez leave let rahat* залиш* lasati lasa zostaw* dajcie dejenme dejame dejen اتركوني اتركني خلوني`,
  wish: `wants wanted wilde wil wilk wilt kwil wille wens hoef hoeft hoeven moet moe moek goesting zin nodig veux veut voudrais envie besoin souhaite want wish need like اريد بدي عايز istiyorum istemiyorum хочу бажаю потрібн* vreau doresc chce zycze quiero deseo
    gewenst gewenste desire desires`,
  receive: `krijgen ontvangen ontvangn recevoir recois receive receiving get hear almak отримувати primesc primi dostawac otrzymywac recibir
    ontvang recoive
    toekomen toekrijgen binnenkrijgen binnen_krijgen`,
  tired: `beu moe zat kotsbeu genoeg ambetant marre assez ras_le_bol fatigue enough sick_of fed_up tired_of dosc harto harta satul yeter bikt* досить набридл*
    had_it_with klaar_mee genoeg_van
    erover beugezien vervelend irritant* irritating annoying enervant enervants enervent saoul soule gonfle
    hartstikke_zat spuugzat buik_vol ma_claque`,
  home: `inodoro bano vater desague lavabo lift verwarm* kraan keuken stopcontact* stoppenkast stopkraan stroom lamp licht lawaai geluid muziek boren drilling noise bruit gurult* zgomot* halas* шум* ضجيج ruido hond dog chien buren buur* voisin* neighbo* regen rain pluie water eau wc toilet bus bushalte club poetsdienst deur porte door wasmachine ascenseur elevator chauffage ketel radiator roken fumer smoking lek lekken fuite leak boom afbraak travaux werken trein vuilnis poubelles rubbish graffiti taxe
    مصعد تدفئه ماء ضجه asansor kalorifer su ліфт опалення вода lift incalzir* apa winda ogrzewanie woda ascensor calefaccion agua betalen huur loyer rent wachten lamp klok*
    bel bellen_beneden brievenbus* boite_aux_lettres mailbox المصعد garage*
    bad bath bathtub tub pompbak gootsteen evier bouchon wasbak
    alarm kloppen klop getik piepen bipe
    sonnette sonnettes deurbel* deurbord doorbell bordje pancarte sign_off_the gate poort appartement flat
    woning logement maison huis house frigo fridge fiets fietsen velo velos bike bikes duif pigeon odeur stank
    smell schimmel moisissure mould mold damp klem klemt coincee stuck boiler kachel fenetre window raam volet
    blind rolluik minuterie bail lease tenancy bord parkeer* parking arbre tree cave kelder cellar kliko
    container slot serrure lock toiture dak roof plafond ceiling schilder* verf paint peinture asfalt trottoir
    stoep`,
  newsonly: `nieuwsbrief newsletter journal krant paper postal folder* juste_la seulement only rest reste`,
  again: `terug weer opnieuw aangemeld annule* cancelled nu_mis back again ongedaan اعاده`,
  pay: `betaald paye paiement betaling facture factuur cent waarborg`,
  else: `vergadering bijeenkomst samenkomst infoavond reunion meeting donderdag wachtlijst* wachtlijste garage bevolking* gemeente adres domicilie school club contract huurcontract telenet abonnement krant facebook cursus lessen zwemles
    barbecue bbq uitstap excursion trip repas meal diner feest fete party maandag dinsdag woensdag vrijdag
    zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday friday saturday
    sunday afspraak rendez_vous appointment bezoek visite visit loodgieter plombier plumber technieker
    technicien workman ouvrier bail lease bankrekening compte rekeningnummer account`,
  asks: `hoe hoelang wanneer waarom wat welke comment pourquoi quand why when how what`,
  keep: `blijven verder_gaan continuer continuez keep continue sluit_niet graag_meer wel
    vaker more_often plus_souvent erin keep_me_in gardez_moi laat_mij_erin me_erin doorgaan ga_door gaan_door
    dalej devam continuati sigan продовжуйте reprendre bedoelde_geen didnt_mean ne_voulais_pas`,
  please: `aub alstublieft alsjeblieft svp please pls merci bedankt dank dankje dank_u thanks lutfen prosze va_rog por_favor graag gelieve`,
  service: `dienst service sms_dienst smsdienst subscription inscription inschrijving aansluiting verzending verzendlijst mailing mailinglijst subskrypcj* підписк* suscripcion abonament* abonnement_sms sms_abonnement programma programme
    lijn huurderslijn ligne line tenant_line panel envois`,
  consent: `toestemming consentement consent accord_pour permission zgod* згод* acordul onay* onayimi موافقت*
    akkoord accord agree consented toelating autorisation autoris* mandat`,
  withdraw: `trek intrekken ingetrokken retire retirer withdraw withdrawn revoke revoque wycofuje відкликаю retrag geri_aliyorum`,
  rid: `verlost verlos rid kwijt_geraken vanaf_geraken van_af debarrass* weg_krijgen krijg_ik_die`,
  yours: `voor_u voor_jou voor_jezelf voor_uzelf pour_vous pour_toi to_yourself to_yourselves bij_u`,
  keepit: `hou houd houden gardez garde keep hold`,
  nobody: `niemand personne nobody no_one nikt nimeni nadie kimse ніхто`,
  outside: `erbuiten er_buiten hierbuiten hier_buiten buiten en_dehors hors_de out_of_this out_of_it out_of_that
    eruit`,
  complain: `klacht klachten plainte complaint aangifte gbapd harassment harcelement pesterij
    politie police`,
  ensure: `zorg make_sure faites_que faites_en_sorte ensure prefer prefere verkies liever`,
  interest: `interess* interest* geinteresseerd boeit
    pas_interesse pas_interessee not_interested geen_interesse niet_geinteresseerd`,
  phone: `gsm telefoon phone mobile portable tel mobieltje`,
  stopword: `stop stopp stoppe sotp stopo`,
  now: `nu maintenant now onmiddellijk direct immediately tout_de_suite right_now meteen subiet teraz зараз simdi ahora acum altijd forever toujours definitief`,
  it: `dit dat da die dees deze ca cela these this them it that hiermee hiervan daarmee`,
  nothing: `niks niets nikske rien nothing nic nimic nada hicbir нічого`,
  disturb: `storen stoor derang* importun* disturb* bother*`,
  lone: `quitter cease eruit afsluiten uitschakelen remove desactiver exit leave uitgang`,
  takepart: `meedoen meedoe meedoet deelnemen deelneem participer participe take_part taking_part
    deel deelname faire_partie partie be_part part_of part participation`,
  nomore: `plus_de plus_d no_more niet_meer_van gata_cu dosc_tych`,
  your: `uw jullie votre vos your ta tes je`,
  all: `alles tout all everything tous`,
} as const

/** What together means "leave me out of this". Written as in `frames.ts`. */
export const STOP_FRAMES = `
no message more !home !newsonly !pay
no message please #5 !home
no message off|wish #4 !home
cease message !else !newsonly !pay
cease send me !home !else
cease send message
cease send #4
no send more #10 !home !else !pay
no send me #5 !home !else !asks
no more send #5 !home
no send please #4
no wish message #8 !home !asks
no wish receive #9 !home !else
no more receive wish !home !else
no more wish message
remove me list !else
remove me from #6 !home !else !newsonly
remove number from|list|me #9 !else
remove number #4
remove me message !else #8
message off #4 !home
off list #6 !else
signoff #8 !else !home !newsonly !again
peace leave me
tired message
list message remove
cease #2 please
hard hard
hard please #4 !home !else
hard #2 !home !else !newsonly !again
hard wish #4 !home !else
block me #4
quitit #4 !home
nosend #5
scrap me #3
no receive more #5
cease service #8 !else !home !newsonly
withdraw consent
no consent more
rid message
keepit message yours
keepit me outside !home
leave me outside !home
nobody wish message
message complain !home !asks
ensure no receive !home
no interest more #6 !home !else
no interest message !newsonly
tired phone !home
no send wish|more #9 !home !else !asks
no from more please #6 !home
stopword now|me|send|message|tired|please #8 !home !else !again
no wish it #7 !home !else !asks
cease send #7 !home !else
peace message|phone !home !send
send nothing !home !asks !else
scrap me|number #9 !else !home
no disturb #6 !home
no message #2 !home
lone #1
no takepart more #9 !else
block send|message !home
block hard !home
no more wish #3 !home
off list #7 !else !home
nomore message #9 !home !else !asks
ensure no message !phone !home !asks
number off #7 !else !home
keepit your message #5
takepart more message !keep
cease all #4 !home
send complain !home`

/** More that only looks like it: whoever is asked to stop, or not to stop. */
export const MORE_NOT_STOP = `
(niet|nie|ni|nooit|dont|do_not|never|pas|ne|n|nu|no|nie|не|لا|without|zonder) .. (stoppen|stopt|stopping|stop_met|te_stoppen|ophouden|op_te_houden|arretez|arretes|arreter|cessez|opriti|opreste|incetati|przestawajcie|przestawaj|przestancie|dejen|deje|paren|припиняйте|зупиняйте|توقف*)
(durdurmay*|kesmeyin|birakmay*|bitirmey*)
(vergissing|per_ongeluk|perongeluk|spijt|par_erreur|sans_faire_expres|by_mistake|error|accident*|przez_pomylke|sin_querer|yanlislikla|випадково|помилково|بالغلط|greseala|din_greseala|pomylk*) .. 
(weer|terug|opnieuw|wel|again|back|de_nouveau|a_nouveau|nu_wel|toch_weer) .. (aan|op|ontvangen|meedoen|krijgen|on|inscri*|verder|reprendre)
(zet|zetten) .. (aan|terug_op|weer_op|op_de) .. 
(wil|wilk|veux|want|chce|vreau|quiero|хочу) .. (weer|verder|wel|toch|encore|again|back)
(krijg|kreeg|recois|receive|get|primesc|dostaje|przychodz*|llegan|приходять) .. (niks|niets|niet|nie|geen|plus|rien|nothing|no|nu|ne|не) .. (meer|plus|anymore|any|mai|juz|ya|wil|chce|vreau|quiero|van)
(annule*|annuleer*|ongedaan) .. (desinscri*|uitschrijving|afmelding)
(mijn|mes|my|moi|мої|moje) .. (gegevens|donnees|data|дані|dane|reponses|antwoorden|answers)
stop (me|mij|ons) (niet|nie|ni) (te|met|van)
(mogen|moogt|mag|kan|kunnen|pouvez|peux|can|may|could) .. (blijven|doorgaan|verder|continuer|keep|continue|go_on) .. 
(afmelden|meld_mij_af|schrijf_mij_uit|uitschrijven|desinscri*|unsubscribe) .. (vergadering|bijeenkomst|samenkomst|infoavond|reunion|meeting|donderdag|woensdag|dinsdag|maandag|vrijdag|zaterdag|zondag|club|school|cursus|gemeente|adres|bevolkingsregister|domicilie|wachtlijst|kandidaat*)
(haal|schrap|verwijder|zet) .. (wachtlijst|kandidatenlijst|lijst_voor_een) .. 
(verhuizen|verhuis|verhuisd|demenage*|moving|moved) .. (uitschrijven|afmelden|adres|desinscri*)
(reclame|reclames|krant|folders|flyers|leaflets|brievenbus|bus) .. 
(pub|publicite|pubs) .. (boite|boites|lettres|papier)
(dont|do_not|never) (take|remove|delete|drop|unsubscribe) (me|my)
(enlev*|retir*|otez|supprim*|efface*|haal|doe|verwijder|take|remove) .. (nom|naam|name) .. (sonnette|bel|deurbel|doorbell|bell|boite|brievenbus|bus|letterbox|mailbox|porte|deur|door)
(ne|n) (m|me)? (enlev*|retir*|supprim*|raye*|efface*|desinscri*|desabonn*) (moi)? pas
(haal|schrap|doe|gooi) (mij|me) (zeker)? (niet|nie) (van|uit|weg|af|eraf|eruit)
schrijf (mij|me) (zeker)? (niet|nie) uit
(ben|word|sta) .. (uitgeschreven|afgemeld) .. (of_niet|of_nie|?)
(club|poetsdienst|buur*|hij|ze|zij|winkel|bakker|school) .. (stopt|stoppen|gestopt) .. (ermee|er_mee|mee)
(stuur|stuurt|send|envoyez) (niemand|nobody|personne|geen_iemand)
(schrijf|schrijft|meld|meldt|haal|zet|schrap|doe|retirez|enlevez|desinscrivez|take|remove|sign|cross) (me|mij|ons|moi|nous|us) .. (vergadering|bijeenkomst|samenkomst|infoavond|infosessie|reunion|rencontre|meeting|gathering|activiteit|uitstap|cursus|feest|barbecue|buurtfeest|wachtlijst|poetsbeurt)
(stuur|sturen|stuurt|zend|laat|send|envoyez|envoyer|envoie) .. (geen|gin|niemand|pas_de|pas_d|plus_de|plus_d|no|any|another|more|nog_een) (werkman|werkmannen|werklui|werkvolk|vakman|vakmannen|hersteller|arbeider|ploeg|mannen|loodgieter|technieker|elektricien|schilder|slotenmaker|deurwaarder|ouvrier|ouvriers|plombier|technicien|electricien|serrurier|huissier|reparateur|workman|workmen|worker|workers|plumber|technician|electrician|handyman|repairman|bailiff)
(hij|zij|ze|men|buren|buurman|buurvrouw|iemand|niemand|il|elle|ils|elles|he|she|they|voisin|voisine|voisins) (wil|willen|wilt|veut|veulent|wants|want) .. (weten|horen|savoir|entendre|know|hear)
`

/** Words that coordinators put in options, with their names in other languages: one meaning a line. */
export const OPTION_MEANINGS = `
keuken kitchen cuisine kuchnia mutfak кухня bucatarie bucataria cocina مطبخ keuke kokene
badkamer bathroom salle_de_bain salle_de_bains sdb banyo lazienka ванна baie bano حمام badplaats
slaapkamer bedroom chambre yatak_odasi sypialnia спальня dormitor dormitorio habitacion slaapplaats
living woonkamer salon living_room zitkamer salon oturma_odasi вітальня sufragerie pokoj
toilet wc w_c toilette toilettes cabinet vertrek loo restroom tuvalet туалет toaleta ubikacja aseo servicio مرحاض kabinet
buiten outside dehors exterieur a_l_exterieur outdoors outdoor disarida disari надворі назовні afara na_zewnatrz fuera buitenkant خارج
gang hal hall hallway couloir inkom inkomhal corridor koridor коридор hol pasillo korytarz entree vestibule
lift ascenseur elevator asansor winda ліфт lifт ascensor مصعد
trap traphal trappenhal stairs staircase stairwell trappenhuis trappehuis trappenhuizen trapgat traphuis stairway escalier escaliers cage_d_escalier merdiven schody сходи
  scari escalera درج
kelder cellar basement cave kelders bodrum piwnica підвал pivnita sotano
tuin garden jardin hof bahce ogrod сад gradina jardin
balkon balcony balcon terras terrace terrasse balkonik
dak roof toit cati dach дах acoperis tejado
parking parkeren parkeerplaats garage stationnement otopark
speeltuin speelplein playground plaine_de_jeux
maandag monday mon lundi pazartesi poniedzialek понеділок luni lunes maandags الاثنين
dinsdag tuesday tue tues mardi sali wtorek вівторок marti martes الثلاثاء
woensdag wednesday wed mercredi carsamba sroda середа середу miercuri miercoles woensdags الاربعاء
donderdag thursday thu thur thurs jeudi persembe czwartek четвер joi jueves الخميس
vrijdag friday fri vendredi cuma piatek пятниця пятницю vineri viernes الجمعه
zaterdag saturday sat samedi cumartesi sobota sobote субота суботу sambata sabado السبت
zondag sunday sun dimanche pazar niedziela niedziele неділя неділю duminica domingo الاحد
voormiddag ochtend morgen morning matin matinee sabah rano ranek ранок вранці dimineata manana صباحا الصباح
  voornoen voornoene smorgens ochtends am
namiddag achternoen achternoene afternoon apres_midi apresmidi aprem apremidi arvo na_de_middag nadenmiddag nanoen ogle oglen popoludnie popoludniu день вдень
  dupa_amiaza tarde بعد_الظهر ogleden_sonra namiddags middag
avond vanavend vanavond savends s_avonds night evening soir soiree aksam wieczor wieczorem вечір ввечері seara noche مساء المساء tonight avonds savonds
weekend week-end weekend_day hafta_sonu вихідні
ja yes oui evet так da tak si نعم
nee neen no non hayir ні nu لا
misschien maybe peut_etre belki можливо poate moze quizas ربما mss mischien perhaps
goed good bien bon bonne iyi dobrze добре bine bueno جيد goe
slecht bad mauvais mal kotu zle погано rau malo سيء slegt poor
tevreden content satisfied satisfait satisfaite memnun zadowolony zadowolona задоволений задоволена
  multumit multumita satisfecho satisfecha راضي blij happy kontent heureux
heel zeer erg super kei mega very really tres vraiment extra cok bardzo foarte muy дуже جدا hyper ultra enorm vree fel
makkelijk gemakkelijk easy facile simple eenvoudig kolay легко usor latwo facil سهل simpel vlot
moeilijk lastig hard difficult difficile complique zor важко greu trudno dificil صعب tough ingewikkeld dur
ontevreden unsatisfied dissatisfied insatisfait insatisfaite mecontent mecontente unhappy niezadowolony
  nemultumit insatisfecho ongelukkig oncontent mismaakt
neutraal neutral neutre ertussen tussenin gaat noch
sms sms'je smsje text texto smske
whatsapp whatsap watsapp wapp wattsapp whatsup app watsap
brief post letter lettre courrier list лист scrisoare carta list رساله mektup
telefoon bellen phone call telephone appel telefon телефон telefoneren bel appeler tel llamada هاتف gsm
mail e_mail email courriel mailen mejl correo
bericht message mesaj повідомлення wiadomosc mensaje
dringend urgent acil терміново pilne urgente عاجل spoed
veiligheid safety securite guvenlik bezpieczenstwo безпека siguranta seguridad veilig
netheid properheid cleanliness proprete kuis poets temizlik czystosc чистота curatenie limpieza proper
  kuisen poetsen poets poetsvrouw kuisvrouw nettoyage cleaning nettoyer propre proper schoonmaak netjes
renovatie renovation verbouwing remont renovare renovacion
verwarming heating chauffage isitma ogrzewanie опалення incalzire calefaccion التدفئه chauffage sjofaasje
lawaai noise bruit gurultu halas шум zgomot ruido geluid geluidsoverlast
vocht damp humidite moisture rutubet wilgoc вологість umezeala humedad schimmel mould mold moisissure
licht verlichting lamp lampen light lights lighting lumiere eclairage isik oswietlenie освітлення lumina iluminacion
week wekelijks weekly semaine hebdomadaire haftalik tygodniowo щотижня saptamanal semanal
maand maandelijks monthly mensuel mois mensuellement aylik miesiecznie щомісяця lunar mensual
dag dagelijks daily quotidien quotidiennement gunluk codziennie щодня zilnic diario
jaar jaarlijks yearly annuel annuellement an annee yillik rocznie щороку anual
groen green vert groenzone yesil zielen verdure planten bomen
buren neighbours neighbors voisins buurt neighbourhood quartier komsular sasiedzi сусіди vecini vecinos
veurne furnes
nieuwpoort nieuport
panne depanne lapanne la_panne
koksijde coxyde coxijde
oostende ostende ostend
ieper ypres
diksmuide dixmude
kortrijk courtrai
brugge bruges
roeselare roulers
gent gand ghent
poperinge poperinghe
koffie coffee cafe kahve kawa кава cafea
thee tea the cay herbata чай ceai te
duur expensive cher chere pahali drogo дорого scump caro prijs prix price
ver loin far uzak daleko далеко departe lejos
tijd time temps zaman czas час timp tiempo
alleen alone seul seule yalniz sam sama solo sola наодинці singur
huur rent loyer kira czynsz оренда chirie alquiler
vandaag today aujourd_hui bugun dzisiaj сьогодні azi hoy
thuis home maison domicile woning huis binnen appartement appart logement flat house inside interieur a_l_interieur chez_moi bij_mij inhuis in_huis interior evde casa ev domu вдома acasa
online internet zoom web
papier paper papier kagit
nooit never jamais hicbir_zaman nigdy ніколи niciodata nunca
altijd always toujours her_zaman zawsze завжди mereu siempre altied
soms sometimes parfois bazen czasami іноді uneori a_veces af_en_toe somtemets
vaak often souvent sik czesto часто des_ori a_menudo dikwijls
weinig little peu az malo мало putin poco
veel much lots beaucoup cok duzo багато mult mucho
groot big large grand buyuk duzy великий mare grande
klein small petit kucuk maly маленький mic pequeno
man male homme
vrouw female femme
kind kinderen children kids enfant enfants cocuk dzieci діти copii ninos
iemand someone quelqu_un kogos кимось cineva alguien zoon dochter son daughter fils fille vriend friend ami
  zus broer zuster moeder vader mama papa buurman buurvrouw nicht neef kleinkind kleinzoon kleindochter partner collega vriendin
  sister brother mother father husband mom mum dad neighbour girlfriend boyfriend mari soeur frere mere pere voisin voisine
  copine copain maman amie mijn_man mijn_vrouw m_n_vrouw mn_vrouw mn_man mon_mari ma_femme my_husband my_wife met_twee met_2 met_ons_twee
  met_tween met_getweeen a_deux a_2 two_of_us mee samen ensemble together ile_birlikte eszem разом impreuna razem juntos
`

/** What a word says when it is denied: "niet goed" is bad. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['goed', 'slecht'],
  ['tevreden', 'ontevreden'],
  ['ja', 'nee'],
  ['eens', 'oneens'],
  ['makkelijk', 'moeilijk'],
  ['moeilijk', 'makkelijk'],
  ['ver', 'dicht'],
  ['duur', 'goedkoop'],
  ['agree', 'disagree'],
  ['veilig', 'onveilig'],
  ['duidelijk', 'onduidelijk'],
  ['belangrijk', 'onbelangrijk'],
]

/** Words that say little about which option is meant. */
export const LIGHT_WORDS = `
  de het een t den der van voor met en of in op te aan om bij per mijn we wij ik k je ge u is dat die dit
    er om naar uur graag aub maar mo liefst
  liever dan kies neem wil zou doe geef zeg optie keuze antwoord nummer nr weet het ne nen ons onze dus
    toch wel hoor
  le la les l un une des du de d au aux et ou en pour je j c est ce ca plutot dans sur a choix option
    reponse celle celui mon ma heure heures
  the a an of for with to i my it is at on in please and or that this one would like prefer my option
    choice answer
  al los las el un una y o de por para en con la un și si un o pe cu la w z na do i o у в на і з та за це del
  u h uur heure hour juni juin
`

/** All of them, none of them, any of them: no one option is meant. */
export const NO_ONE_OPTION = `
  (geen|gin|geneen|geene) (enkele|enkel|een|van|enkelt|1|idee|voorkeur|der)
  geeneen
  ^ (alles|tout|all|any|everything|anything|todo|wszystko|tot|كل|все) (aub|please|svp|dan|of_them)? $
(alle|allen|allemaal|alletwee|alledrie|allebei|beide|beiden|allebij|bei|allebeiden)
  (maakt|mokt|maak) .. (uit|niet_uit|niks_uit|nie_uit)
  (eender|om_het_even|om_t_even|om_teven|tgelijk|gelijk_welke|gelijk_wa|gelijk_wat|gelijk|kies_maar|
  kiest_maar|kies_gij|wat_je_wil)
  (allebei|iets_anders|een_andere|anders|geen_voorkeur)
  (aucun|aucune|tous|toutes|les_deux|les_trois|les_quatre|les_2|les_3|n_importe|nimporte|peu_importe|
  m_est_egal|egal|ni_l_un|autre_chose|l_un_ou_l_autre)
  (none|neither|both|whatever|either|doesnt_matter|dont_mind|dont_care|no_preference|something_else|
  all_of_them)
  (كلهم|جميعهم|كل|الكل|جميع|لا_شيء|لا_احد|ولا_واحد|كلاهما|اي_واحد|ايا|لا_يهم)
  (hepsi|hicbiri|ikisi|ikiside|ucu|farketmez|fark_etmez|herhangi|hangisi_olursa)
  (жоден|жодна|жодне|всі|усі|обидва|обидві|будь_який|будь_яка|байдуже|все_одно|нічого_з|ніякий)
  (niciunul|niciuna|toate|toti|ambele|amandoua|oricare|nici_unul|nu_conteaza|indiferent|orice)
  (zaden|zadna|zadne|wszystkie|oba|obie|obojetnie|ktorykolwiek|kazdy|bez_roznicy|wszystko_jedno|dowolny)
  (ninguno|ninguna|ningun|todos|todas|ambos|ambas|cualquiera|me_da_igual|da_igual|los_dos|las_dos|los_tres)
`

/** What may stand around a position: "keuze 2 aub". */
export const WORDS_AROUND_A_POSITION = `
  opt optie keuze antw bolletje vakje mogelijkheid puntje kies_maar nr no num nummer numero number antwoord option choix reponse choice answer opcja numer opcion
    optiunea varianta варіант номер secenek numara رقم الخيار خيار n ik kies neem doe voor mij is t het de
    le la je prends choisis the i pick aub svp please graag maar dus letter punt merci denk`

/** Words that deny what follows. */
export const DENIALS = `
  niet nie ni nit geen gin gien gene pas not dont cant cannot wont degil не nie nu zonder without sans sin
    مش مو غير لن ne`

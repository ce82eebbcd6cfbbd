/** Signs that belong to no one danger: where, how, and what makes a message no report. */
export const COMMON_SIGNS = {
  help: `help hulp au_secours secours ausecours imdat yardim допомож* рятуйте ajutor ratunku pomocy socorro auxilio النجده ساعدوني sos dringend urgent vite snel rap`,
  strange: `raar rare vreemd vreemde gek chemisch bizarre etrange bizar drole strange weird odd funny غريبه garip tuhaf дивн* ciudat dziwn* raro rara extrano`,
  got: `kreeg krijg krijgt krijge kreg kregen gekregen gehad voel voelde heb heeft had gaf geeft pakte pris prends prend recu recois senti sens donne got get gets gave gives felt feel was been me dio da recibi mnie мене`,
  see: `zie zien vois voit see seen gorunuyor бачу vad widze veo`,
  cover: `op in bij langs over door onder uit sur dans pres vers into in on onto near through from في على la in pe w do na u в у на en el içinde icine giriyor`,
  all: `alles heel gans hele tout toute all whole entire hier ici chez dans my mijn ma mon`,
  now: `nu daarnet zonet nog bezig maintenant en_ce_moment actuellement en_cours now right_now currently zaraz зараз acum teraz ahora الان simdi`,
  inhome: `in_mijn_huis in_mijn_appartement in_mijn_kot in_mijn_flat bij_mij_binnen in_my_flat in_my_house in_my_apartment in_my_home dans_mon_appartement dans_ma_maison chez_moi_dans w_moim_mieszkaniu у_мене_вдома in_casa_mea en_mi_casa evimde في_بيتي`,
  want: `kan kunnen mag mogen laten aansluiten krijgen wil willen wanneer puis peut peux can could when may want nog_steeds_geen`,
  inhouse: `binnen huis in_huis maison appartement chez_moi house home flat casa domu dom evde البيت`,
  trying: `probeert proberen proberen_te probeer essaie essaient trying tries wordt worden`,
  nozin: `zin envie point reden`,
  nobody: `niemand personne nobody no_one noone nikogo nimeni nadie kimse нікого никого احد leeg vide empty geen_mensen`,
  lamp: `lamp lampe lampen lampje licht lichten light lights bulb ampoule* lumiere bec* lamba лампа лампочка żarówka zarowka luz bombilla مصباح`,
  melted: `gesmolten smelt smelten melted melting fondu* eridi`,
  kin: `man vrouw zoon dochter kind kleine mama papa moeder vader pa ma oma opa buurman buurvrouw buur meneer mevrouw madam hij ze zij ik mari femme mere pere enfant fils fille voisin voisine il elle monsieur homme husband wife son daughter mother father mum dad man woman neighbour he she grandma grandpa she baby
    kocam annem babam komsum мама тато батько сусід* чоловік mama tata vecin* sasiad* babcia ona on madre padre vecina vecino abuela ابي امي جارتي`,
  hand: `hand handen main hands deur porte door gang hall couloir hallway straat street`,
  bad: `keukenmes mes_nodig bestek aardappelen cuisine kitchen_knife`,
  drain: `afvoer riool* lozing evier lavabo gootsteen sink drain* egout* sewer* siphon sifon putje pompbak canal desag* scurgere`,
  stuff: `carton* sable meubles spots dots vlekken lakens sheets vlees mails berichten courrier zweet* sweat messages letters`,
  panes: `vitre* ruit ruiten raam* fenetre* windows mould schimmel moisissure ete zomer`,
  blank: `blank`,
  plants: `plant* bloempot* brievenbus* fiets velo bike auto car voiture muur wall`,
  price: `euro eur prijs prix price kost kosten coute combien hoeveel cost costs much_is bill factuur facture`,
  dear: `duur duurder dure cher chere chers coute coutent kost kosten cost costs expensive pricey caro cuesta scump* drogi droga kosztuje pahali дорог* غالي`,
  battery: `batterij* batterie* battery batteries pile piles pil pili bateri* батаре* бдж بطاريه pila pilas`,
  smoker: `sigaret* sigaar sigaren cigaret* cigare* tabac tabak tobacco roker* rokers smoker* fumeur* joint* wiet weed pakje pipe vape sigara цигар* сигар* tigar* papieros* سجائر barbecue bbq smokes fument rookt_altijd`,
  money: `pensioen pension uitkering loon geld argent loyer huur rent prijs prix wage allowance`,
  fallen: `naar_beneden ingestort gevallen came_down fell_down collapsed effondre tombe ingezakt naar_omleeg gezakt`,
  worse: `erger alsmaar_erger slechter empire pire worse gorzej гірше mai_rau peor kotulesiyor`,
  alone: `alleen helemaal_alleen seul seule tout_seul alone by_himself by_herself sam sama один одна singur* solo sola tek_basina وحده`,
  iam: `ik_zit ik_sta k_zit kzit kzitn zit_ik sta_ik wij_zitten we_zitten zitten_we zitten_wij wij_staan we_staan ik_ben_in ik_en_mijn je_suis jsuis chuis on_est nous_sommes moi_dedans im i_am we_are were estoy estamos jestem jestesmy sunt_in suntem я_в ми_в انا نحن mahsur`,
  dark: `licht_uit licht_is_uit donker pikdonker plus_de_lumiere dans_le_noir noir_complet no_light dark niks_werkt niets_werkt rien_ne_marche nothing_works`,
  hear: `hoor horen hoorde gehoord entends entend entendu hear heard hearing slysze чую aud auzit oigo duyuyorum اسمع`,
  broken: `kapot stuk defect casse cassee hs broken broke bozuk stricat zepsut* зламан* averiad* خربان`,
  rain: `regen regent regenwater pluie pleut rain raining deszcz* дощ* ploaie ploua yagmur lluvia llueve مطر`,
  whole: `alles tout everything all todo wszystko все totul`,
} as const

/** Not a report of now: asked in general, told of others or of long ago, wished, practised, insured. */
export const NOT_NOW = `
(wie|wat|waar|hoe|welk|welke|langs_waar|langs_welke|naar_waar) .. (als|wanneer|bij|indien|ingeval|in_geval) (het|er|ik|we|een|gas*|brand|wij|je|ge|iemand) .. 
(wat) (doen|te_doen|moet_ik_doen|moeten_we_doen) (bij|als|in_geval)
^ (als|wanneer|indien|stel|stel_dat|in_geval_van|bij) .. (waar|wat|wie|hoe|langs_waar|naar_waar) .. (moet*|moen|bel*|kan|doen|gaan|heen|is)
(stel_dat|stel_je_voor|wat_als|wat_indien|what_if|imagine|et_si|supposons|imaginez|co_jesli|ce_fac_daca|що_якщо|y_si|ماذا_لو|ya_olursa)
(qui|que|quoi|ou|comment|quel|quelle|quel_numero) .. (si|en_cas|quand|lorsque) (on|je|ca|il|d|de|le|un|une|quelqu_un|jamais) .. 
^ (si|en_cas|quand) .. (qui|que|quoi|ou|comment|quel|quelle) .. (appel*|faire|fait|faut|aller|sort*|dois|doit)
(who|what|where|how|which) .. (if|in_case|when|in_the_event) (i|we|there|someone|of|the|it|a|you|ever|my) .. 
^ (if|in_case|when) .. (who|what|where|how|which) .. (call|do|go|should|exit)
(op_tv|op_de_tv|in_de_film|in_die_film|in_een_film|in_de_krant|op_het_nieuws|op_t_nieuws|in_het_nieuws|in_t_nieuws|in_die_serie|in_de_serie|op_de_radio|op_facebook|
  aux_infos|a_la_tele|dans_le_film|dans_le_journal|au_cinema|a_la_radio|dans_la_serie|on_the_news|on_tv|on_the_tv|in_the_movie|in_the_film|in_the_paper|in_a_movie|in_the_series|in_that_film|
  на_тб|у_новинах|w_telewizji|w_filmie|la_televizor|la_stiri|en_la_tele|en_las_noticias|televizyonda|haberlerde|filmde|في_التلفاز|في_الاخبار)
(oefening|oefeningen|brandoefening*|evacuatieoefening*|oefenalarm|drill|drills|exercice|exercices|tatbikat*|навчальн*|навчання|exercitiu*|exercitiul*|cwiczen*|simulacro*|
  تدريب|اختبار)
(verzekering*|assurance*|insurance|insured|verzekerd|sigorta_polic*|yangin_sigortasi|страхув*|asigur*|ubezpiecz*|seguro_de|تامين)
(grapje|grap|lol|haha|hihi|joke|kidding|blague|mdr|ptdr)
(geen|gin|pas_d|pas_de|no|niet_van) (brand|incendie|feu|fire|rook|fumee|smoke|paniek) .. (stoom|damp|mist|vapeur|brouillard|steam|hoor|gewoon|alleen|juste|just|only|,|$)
(was_maar|was_alleen|c_est_de_la|juste_de_la|just|its_only|it_was_only|tis_maar) (stoom|damp|vapeur|steam|de_vapeur)
(wil|word|wordt|worden|is|werkt|heeft_gewerkt) .. (brandweerman|pompier|fireman|firefighter|brandweervrouw)
^ (is|zijn|are|was|est_ce|is_it_true|klopt_het|klopt_t) .. (waar|true|vrai) 
(fix|fixed|solve|solved|hersteld|opgelost|repare|resolu|gemaakt) .. (last|vorige|verleden|passe|passee|dernier|derniere) 
(bij|vroeger_bij) (mijn|onze) .. (in_het_vorig|in_mn_vorig|in_ons_vorig)
(quelle|welke|which|what|wat|waar) .. (sortie_de_secours|vluchtweg|nooduitgang|uitgang|exit|escape_route|evacuation_route)
(smoke|rook|fumee|smoor|dym|дим|duman*|fum|humo) .. ,? .. (cigar*|sigar*|joint*|wiet|weed|barbecue*|bbq|vape*|papieros*|цигар*|tigar*)
(cigar*|sigar*|joint*|wiet|weed|barbecue*|bbq|vape*|papieros*|цигар*|tigar*) .. ,? .. (smoke|rook|fumee|smoor|dym|дим|duman*|fum|humo)
`

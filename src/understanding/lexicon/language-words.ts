/** Small, frequent words of each language, of which most are not words of another. */
export const LANGUAGE_WORDS = {
  nl: `de het een ik niet nie van en is dat dit er je jij gij ge u mijn mn wij we zijn naar voor met op aan
    bij nog ook maar wel geen gin hoe wat wa wie waar wanneer
    heb hebt hebben kan kunt kunnen moet mag wil ga gaat kom komt ben bent al als dan om uit te door over
    zo toch graag aub kapot lekt werkt ja nee neen kweet tis goed goeie dag hallo
    bedankt dank deur keuken kraan verwarming huur woning badkamer lift gang buren hoi goedemorgen
    vergadering weer altijd heel veel moe iemand niks niets jullie onze ons stuk weet los vast in water of
    were hangt staat loopt licht lawaai stopcontact kelder wc ruik ruikt gas help
    chauffage hotel maakt zit zitten twee drie vier vijf alleen samen zeg zijn zo uw den nen t k s tegen
    onder boven uit af
    was waren sorry had hadden wordt worden word deze die haar hem hun zij zich mogen moest zou zouden zal zullen
    ging kwam komen gaan doen doet deed krijg krijgen gekregen zie zien weten wist geven geef laat laten blijft bleef
    morgen gisteren vandaag gisteravond week weken maand dagen uur avond ochtend nacht boven buiten binnen terug nieuw
    nieuwe kwaad bang moeten nu dan toen daar hier ergens elke elk andere ander meer minder kind kinderen man vrouw
    zoon dochter moeder vader buurman buurvrouw schimmel muur vloer raam deuren raamkozijn lekken
    gaat gedaan gezegd gebeld gemeld gekomen gemaakt geweest bel bellen`,
  fr: `le la les un une des du de et est je tu il elle on nous vous ils mon ma mes ne pas plus que qui quoi
    dans avec pour sur au aux ce cette ca c j l d n s m qu y ai as avez sont
    suis fait faire peut peux quand comment pourquoi bonjour merci oui non salut svp chez tres bien depuis
    encore toujours marche panne eau chauffage porte fenetre cuisine bonsoir
    ascenseur loyer voisin voisins reunion logement appartement comprends francais quelle quel aussi mais
    ou sans tout rien jamais personne veux voudrais a jaune flamme chaudiere gaz fumee cave dire nos notre
    leur leurs aucun aucune chambre couloir appelez
    monsieur madame beaucoup fort alors voila deja jamais trop peu mes tes ses leurs chaque jour jours semaine
    semaines mois lumiere escalier mur fuit coule sonne sent bouche casse cassee bloque bloquee mari enfants femme
    faut va sa personnes retard avant apres maintenant chose pieces`,
  en: `the a an i you he she it we they my your is are was were am do does did not dont cant wont isnt
    doesnt have has had this that there what when where who how why and or but of to in on
    for with from at please hello hi thanks thank yes no can could would will help need want broken working
    leaking heating water door window kitchen bathroom neighbours rent meeting
    english sorry still again always very much me us im its since been get got our morning d m s ll re say
    kids fell over all out off up flat light lift smell cold hot window stuck someone by more than then
    take
    his her their them he's she's very just now only here again too were if so then whole floor hallway stairs neighbour neighbor kitchen
    smells keeps think next door know when after before because about which room outside man week weeks die had radiator roof of gas`,
  tr: `bir ve bu su icin ile degil var yok ben sen biz siz ne nasil nerede kim evet hayir merhaba
    tesekkurler tesekkur ederim lutfen calismiyor bozuk mutfak banyo asansor kira komsu
    musluk daha cok ama gibi mi mu misiniz istiyorum istemiyorum geliyor nerede zaman tamam kadar hic sicak
    soguk kapi gunaydin selam turkce bana beni benim bozuldu toplanti
    evde evimde dairemde dairede gaz koku kokusu su akiyor patladi elektrik isik lamba merdiven merdivende annem
    babam kocam esim cocuk cocuklar komsum tavandan duvarda kombi soba isinmiyor calismiyor yanmiyor olmuyor oldu
    kaldi her yer sey hala bugun dun hafta gun sonra once cunku ama fakat ile olarak ne_zaman tuvalet dolap kucuk
    buyuk kirik kirildi tikali damliyor bana sizi size onu bunu burada orada cok_teşekkürler yapabilir lazim`,
  ro: `si nu este sunt am ai are avem un una o la in pe cu din pentru ca ce cum unde cand cine va rog
    multumesc buna ziua salut da apa usa bucatarie baie chirie vecin vecinii merge mai
    foarte mult asta sa se imi nostru meu mea lift caldura dimineata seara curge stricat stricata
    functioneaza romaneste vreau pot stiu noaptea
    avem nostru noastra vecina scara bloc blocul mereu inca doar acum aici atunci trebuie lumina fara peste sub
    dupa azi ieri saptamana zile baia camera fereastra curentul incalzirea rece miros fum pe_scara din_nou tot toata
    prea noi voi ei ele aveti puteti veniti vreo cand_vine robinetul toaleta mucegai perete tavan`,
  pl: `i w na z do nie jest sie to ja ty my jak gdzie kiedy kto co czy prosze dziekuje dzien dobry tak mam
    mieszkanie kuchni lazience winda czynsz sasiad woda nie_ma dziala cieknie przez
    ale bardzo juz od po dla moj moja mojej chce moge polsku czesc dlaczego wczoraj dzisiaj pracuje drzwi
    okno zepsuty zepsuta ogrzewanie spotkanie wiem byc mi pradu
    jestem jestesmy mamy masz tez tylko jeszcze znowu bez pod nad przy oraz bo wiec kran kranu cieknie klatce
    piwnicy mieszkaniu sufitu scianie okna drzwi zamek swiatlo swiatla prad pradu zimno zimna ciepla cieplej toaleta
    zatkany zatkana sasiadka sasiedzi prosimy tydzien dni wczoraj teraz tutaj bardzo_prosze mojego naszym`,
  es: `el los las un una y es no que de en por para con mi su se lo me te hola gracias si como donde cuando
    quien por_favor buenos dias esta estoy tengo tiene hay puedo quiero agua puerta
    cocina bano alquiler vecino vecinos ascensor funciona muy mucho pero porque desde hace mas espanol
    buenas tardes noches reunion calefaccion roto rota nada ya todavia usted del al
    tenemos nuestro nuestra mis sus hace_dias semana semanas siempre nunca ahora aqui porque_no luz pared techo
    ventana grifo gotea escalera vecina bombilla enchufe atascado atascada humedad frio caliente sobre
    entre hasta cuando_viene muchas era ser fue han tambien solo otra otro`,
} as const

/** Signs and letters that give a language away. */
export const TELLING_LETTERS = {
  tr: /[ğşı]|[çöü]\p{L}*[ğışı]/u,
  ro: /[ățţșâ]/u,
  pl: /[łśżźćńąę]/u,
  es: /[ñ¿¡]/u,
  fr: /[œ]|\bç|\bà\b/u,
} as const

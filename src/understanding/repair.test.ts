import { describe, expect, it } from 'vitest'
import { readRepairCategory, readRepairPlace } from './repair.js'
import { cases } from './testing/cases.js'

const SAID = {
  plumbing_leak: `
    kraan drupt al een maand
    lek onder de pompbak
    chasse blijft lopen
    er komt water door t plafond
    fuite sous l'évier
    tap keeps dripping
    musluk damlıyor
    cieknie kran
    тече кран
    الحنفية تسرب ماء
    lekkage aan de wasmachinekraan
    t zeevert uit de leiding
    water komt van de bovenburen
    geen druk op het water
    leaking pipe under sink
    le robinet goutte
    curge robinetul`,
  drainage: `
    wc verstopt
    afvoer stinkt
    de riool komt omhoog in de douche
    lavabo bouché
    toilet is blocked
    water loopt niet weg in de douche
    zatkana toaleta
    chiuveta infundata
    pompbak loopt niet leeg
    rioolgeur in de badkamer
    wc trekt niet door alles komt omhoog
    septische put vol
    les toilettes sont bouchées`,
  heating: `
    gin chauffage
    radiator wordt niet warm
    geen warm water
    ketel valt altijd uit
    thermostaat is kapot
    chaudière en panne
    no hot water
    kalorifer yanmıyor
    nie działa ogrzewanie
    nu avem apa calda
    التدفئة لا تعمل
    thermostaat geeft fout aan
    t is 15 graden binnen
    de chauffage maakt lawaai
    radiatoren borrelen
    plus d'eau chaude depuis hier
    radiator stays cold
    батареї холодні`,
  electricity: `
    plong springt altijd
    stopcontact los
    geen elektriek in de living
    licht in de badkamer werkt niet
    plus de courant
    the fuse keeps tripping
    немає світла
    de helft van de stopcontacten doet het niet
    automaat valt steeds uit
    spotjes in de keuken flikkeren
    lichtschakelaar los
    le disjoncteur saute
    no power in the kitchen
    elektrik yok
    no hay luz en casa`,
  gas_safety: `
    ik ruik gas
    vlam van de geiser is geel
    gasslang is versleten
    odeur de gaz
    geur van gas bij de ketel
    gaskraan sluit niet
    ketel rookt en er is roet
    flamme jaune à la chaudière`,
  damp_mould: `
    zwarte plekken op de muur
    vocht in de slaapkamer
    moisissure au plafond
    mold on the walls
    behang komt los van de nattigheid
    alles beschimmeld in de slaapkamer
    condens op de ramen elke morgen
    muffe geur en natte muren
    taches noires au mur
    damp patch in the corner
    пліснява на стінах`,
  doors_locks_windows: `
    sleutel kwijt
    raam sluit niet
    rolluik zit vast
    serrure cassée
    window is broken
    klink van de deur ligt eraf
    slot draait door
    dubbel glas is aangedampt en gebarsten
    lattestoor half toe
    tocht langs de voordeur
    ben buitengesloten
    le volet est bloqué
    the lock is jammed
    zamek w drzwiach zepsuty`,
  lift: `
    lift ligt plat
    ascenseur en panne
    elevator not working
    asansör bozuk
    el ascensor no funciona
    lieft ligt were plat
    knop in de lift werkt niet
    deuren van de lift gaan niet toe
    l'ascenseur fait un bruit bizarre
    المصعد معطل`,
  common_areas: `
    licht in de traphal is stuk
    parlofoon hoor ik niks
    vuilzakken in de inkom
    la sonnette ne marche pas
    hallway light is out
    brievenbus opengebroken
    automatische deur van de inkomhal gaat niet open
    minuterie traphal te kort
    videofoon stuk
    fietsenberging staat vol rommel
    er ligt glas in de traphal
    trapleuning los
    le hall est sale
    stairs are filthy
    brudno na klatce schodowej`,
  roof_facade_outdoor: `
    dakgoot lekt
    pannen van het dak gewaaid
    losse tegel op het terras
    haag moet gesnoeid worden
    le toit fuit
    fence fell over
    barst in de gevel
    dak lekt
    boom hangt over het pad
    balkonleuning zit los
    onkruid op de parking
    la clôture est tombée
    gutter is overflowing`,
  kitchen_bathroom_fixtures: `
    keukenkastje hangt los
    wc bril is gebroken
    lavabo gebarsten
    dampkap werkt niet
    la porte du placard de cuisine est tombée
    bath is cracked
    scharnier keukenkast kapot
    silicone rond bad is zwart
    tegels badkamer komen los
    douchekop kapot
    le tiroir de la cuisine est cassé
    toilet seat broken`,
  pests: `
    muizen in de kelder
    kakkerlakken
    punaises de lit
    rats in the garden
    meeuwen op het dak maken nest
    hay cucarachas
    صراصير في المطبخ
    mierennest in de keuken
    wespennest onder het dak
    k hoor muuzen in t plafond
    il y a des rats à la cave
    bed bugs
    avem gandaci in bucatarie`,
  noise_neighbours: `
    buren maken lawaai
    hond van hiernaast blaft heel de nacht
    tapage nocturne
    neighbours shouting all night
    ruzie boven elke nacht
    buurman boort op zondag
    jongeren maken lawaai op de trap
    musique trop forte chez le voisin
    komşular çok gürültü yapıyor`,
  other: `
    wanneer mag ik verhuizen
    tv doet het niet
    mijn wasmachine is stuk
    hoi
    internet ne marche pas
    can i have a cat
    mijn frigo is kapot
    geen wifi
    hoeveel bedraagt de huur
    mag ik een hond houden
    ma télé ne marche plus
    my phone is broken`,
}

describe('readRepairCategory', () => {
  it.each(cases(SAID))('hears %s in %j', (meaning, text) => {
    expect(readRepairCategory(text)).toBe(meaning)
  })

  it('sees through a misspelling', () => {
    expect(readRepairCategory('verwarmink doet raar')).toBe('heating')
    expect(readRepairCategory('kakkerlaken')).toBe('pests')
  })
})

const PLACES = {
  home: `
    kraan in de keuken lekt
    schimmel in mijn slaapkamer
    le robinet de la salle de bain
    the radiator in my bedroom
    mijn voordeur sluit niet
    mutfakta su var`,
  shared: `
    lift ligt plat
    licht in de traphal is stuk
    vuilzakken in de inkomhal
    l'ascenseur est en panne
    the hallway light is out
    het licht op de tweede verdieping is kapot
    la lumière de la cage d'escalier ne marche plus
    brudno na klatce schodowej`,
  outside: `
    pannen van het dak gewaaid
    haag in de voortuin
    gouttière bouchée
    the garden fence fell over
    garagepoort gaat niet open`,
  unknown: `
    het is weer zover
    ça fuit
    broken again`,
}

describe('readRepairPlace', () => {
  it.each(cases(PLACES))('puts %s on %j', (place, text) => {
    expect(readRepairPlace(text)).toBe(place)
  })
})

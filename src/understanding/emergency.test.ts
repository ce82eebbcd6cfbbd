import { describe, expect, it } from 'vitest'
import { readEmergency } from './emergency.js'
import { cases } from './testing/cases.js'

const DANGERS = {
  gas: `
    le gaz est cher et en plus ça sent le gaz ici
    ça sent le gaz, et en plus le gaz est cher
    het stinkt hier naar gas
    gasreuk op de overloop
    'k rieke gaz in de kelder
    er lekt gas aan de kookplaat
    gaslek!!
    gas ruik ik hier
    ik ruik gas maar mijn alarm gaat niet af
    forte odeur de gaz au 2e étage
    fuite de gaz
    i can smell gas in the hallway
    czuć gaz w kuchni
    пахне газом
    miroase a gaz
    huele a gas en el pasillo
    في ريحة غاز بالمطبخ
    riekt naar gas in heel de traphal
    k ruk gaz
    de buurvrouw zegt dat ze gas ruikt
    gasleiding geraakt met de boor, het sist
    ça sent le gaz depuis ce matin
    strong smell of gas
    mutfakta gaz kokusu var
    mama ruikt gas beneden
    er is een gaslek in de straat
    komt gasgeur uit de kelder, wat doe ik
    sterke gaslucht
    tis precies gas da 'k riek
    je crois qu'il y a une fuite de gaz
    theres gas leaking in the basement`,
  co: `
    le détecteur sonne sans arrêt et on a la nausée
    de melder loeit en wij zijn allemaal misselijk
    la alarma suena y tenemos náuseas
    de vlam van de ketel is geel en t riekt raar
    la flamme de la chaudière est orange
    de co melder gaat af
    heel het gezin misselijk en duizelig sinds de kachel aan is
    le détecteur de monoxyde sonne
    ik denk co vergiftiging
    koolmonoxidemelder piept heel de tijd en we zijn duizelig
    hoofdpijn en misselijk als de geiser aan staat
    l'alarme CO sonne sans arrêt
    carbon monoxide alarm going off
    alarm van koolmonoxide loeit
    co alarm!!
    mijn man en ik zijn duizelig en de kachel brandt
    maux de tête et vertiges depuis qu'on a allumé le poêle
    we all have headaches and feel dizzy when the boiler is on`,
  fire: `
    t is tbranden bie de geburen
    tbrandt hiernaast
    er is brand in de kelder
    vlammen uit het stopcontact
    t brandt bij de buren
    het kot staat in brand
    au feu dans la cage d'escalier
    il y a de la fumée partout
    the kitchen is on fire
    yangın var
    pali się w piwnicy
    пожежа на третьому поверсі
    BRAND
    vuilbak staat in brand in de kelder
    er komt rook uit de droogkast
    zwarte rook in de gang
    frietketel in brand
    help het huis van hiernaast brandt
    y a le feu chez le voisin
    fumée noire dans le couloir
    smoke coming from the neighbours flat
    у нас горить кухня
    حريق في المطبخ
    het brandt in de vuilnisruimte
    de zetel staat in de fik
    keuken vol rook kan niks zien
    rook komt onder de deur van de buren
    rookalarm loeit in heel de gang
    er is vuur op het balkon boven mij
    il y a des flammes dans la cuisine
    ça sent le brûlé dans le couloir
    theres smoke everywhere
    hay fuego en el portal
    pożar w piwnicy
    arde apartamentul vecinului`,
  flood: `
    leiding gesprongen, alles staat blank
    t water spuit uit de muur
    kelder staat onder water
    ça coule à flots du plafond
    water is pouring through the ceiling
    se está inundando la cocina
    waterleiding gesprongen
    heel de keuken staat blank
    water stroomt langs de trap naar beneden
    kan de hoofdkraan niet dicht en t water spuit eruit
    inondation dans la cave
    pipe burst in the bathroom
    zalewa mi mieszkanie
    boiler gesprongen water overal
    t water komt met bakken van t plafond
    onze kelder is ondergelopen
    l'eau monte dans la cave
    un tuyau a éclaté
    the flat is flooding
    evi su bastı
    s-a spart o țeavă, e inundație`,
  electric_danger: `
    the ceiling is dripping on the light
    het plafond drupt op de lamp
    ça coule sur la lampe du plafond
    er ligt water op de vloer en de stroom is uitgevallen
    ik kreeg een schok van de wasmachine
    er staat stroom op de kraan
    vonken uit de zekeringkast
    water loopt in de elektriciteitskast
    la prise fait des étincelles
    i got an electric shock from the shower
    stopcontact is zwart en ruikt verbrand
    vonken als ik de stekker insteek
    krijg stroom van de douchekraan
    t regent in de zekeringkast
    blote draden hangen uit de muur in de gang
    j'ai pris une décharge en touchant le frigo
    socket is sparking
    stopcontact vonkt
    als ik de kraan aanraak krijg ik een schok
    lek boven de zekeringkast
    schakelaar is gloeiend heet en ruikt verbrand
    l'eau coule dans le tableau électrique
    des fils dénudés pendent du plafond
    got a shock from the light switch
    iskrzy gniazdko
    розетка іскрить`,
  lift_trapped: `
    ik zit vast in de lift
    help we geraken niet uit de lift
    ma voisine est coincée dans l'ascenseur
    stuck in the elevator
    asansörde kaldık
    mijn moeder zit al 20 minuten vast in de lift
    lift staat stil en ik zit erin
    vast in lift help
    bloqué dans l'ascenseur
    my kids are stuck in the lift
    sunt blocat in lift
    انا عالق في المصعد
    zitn vaste in de lift
    er zit een oud vrouwtje vast in de lift
    de lift hangt tussen 2 en 3 en we zitten er in
    coincés dans l'ascenseur au secours
    someone is trapped in the lift
    utknęliśmy w windzie
    я застрягла в ліфті`,
  medical_or_violence: `
    mijn zuurstofapparaat werkt niet meer
    mama haar beademingstoestel heeft geen stroom
    mon concentrateur d'oxygène ne marche plus
    balkon staat op instorten
    le plafond va s'écrouler
    mijn man krijgt geen adem
    buurvrouw gevallen en kan niet meer opstaan
    hij slaat mij
    er wordt ingebroken
    ik wil niet meer leven
    ma mère ne respire plus
    je vais me suicider
    someone is breaking in
    oma is van de trap gevallen en bloedt hard
    man bewusteloos in de inkom
    iemand probeert mijn deur open te breken
    mijn ex staat met een mes voor de deur
    pijn in de borst en kan niet goed ademen
    k ga mezelf iets aandoen
    kzie het nie meer zitten wil dood
    mon mari me frappe
    elle est tombée et ne bouge plus
    my neighbour is not breathing
    i want to kill myself
    mi marido me pega
    чоловік мене б'є
    mijn vader reageert niet meer
    buurman heeft een hartaanval
    hij wil mij vermoorden
    mijn man mept mij
    ze zijn aan het vechten met messen in de traphal
    dieven in huis
    kwil er niet meer zijn
    moeder ligt op de grond en kan niet recht
    mijn kind stikt
    il y a quelqu'un qui force ma porte
    j'ai envie de mourir
    theres a man with a knife in the hallway
    she collapsed
    annem bayıldı
    mąż mnie bije
    tata nu mai respiră
    se ha desmayado mi abuela
    امي لا تتنفس`,
}

describe('readEmergency', () => {
  it.each(cases(DANGERS))('hears %s in %j', (danger, text) => {
    expect(readEmergency(text)).toBe(danger)
  })

  it('hears a danger that began in the past and goes on', () => {
    expect(readEmergency('vorige week al gemeld maar ik ruik nu weer gas')).toBe('gas')
  })
})

describe('a danger right after a greeting, or after thanks', () => {
  it.each([
    ['hallo ik ruik gas, kom snel', 'gas'],
    ['sorry het brandt hier, wat nu', 'fire'],
    ['bonjour ça brûle ici, venez', 'fire'],
    ['hello there is smoke everywhere, flat 4', 'fire'],
    ['kom snel, thanks i smell gas', 'gas'],
    ['vite, merci ça brûle ici', 'fire'],
    ['Beste mevrouw Peeters, ik ruik gas, alvast bedankt', 'gas'],
  ])('%j is %s', (text, emergency) => {
    expect(readEmergency(text)).toBe(emergency)
  })
})

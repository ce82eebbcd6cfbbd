import { describe, expect, it } from 'vitest'
import { readEmergency } from './emergency.js'
import { cases } from './testing/cases.js'

const LOOK_ALIKES = {
  none: `
    ik ruik geen gas
    gasfles leveren mogelijk?
    hoeveel gas verbruik ik
    facture de gaz trop chère
    waar hang ik best een co-melder
    batterij van de co melder vervangen
    de lamp in de gang brandt niet
    licht blijft heel de nacht branden
    branddeur sluit niet
    rookmelder piept om de minuut
    buren roken in de lift
    vorig jaar was er brand hier
    l'ampoule a brûlé
    kraan druppelt
    petite fuite sous l'évier
    stroom uitgevallen
    wat een schok die huurprijs
    lift zit vast op het derde, niemand in
    ascenseur en panne
    slot kapot na inbraak vorige week
    t is om dood te vallen van de kou
    ik ben het beu
    kunt ge t licht dooddoen
    wanneer is de brandoefening
    mijn gasfornuis is vuil
    gasmeter vervangen wanneer
    gaan jullie van het gas af
    er komen gasten vanavond
    le chauffage au gaz est cher
    gas bill question
    moet er een co melder hangen in de slaapkamer
    heb hoofdpijn van de buren
    verwarming kapot en de kinderen zijn ziek
    rookmelder ophangen
    de verwarming brandt niet
    controlelampje van de ketel brandt rood
    er wordt gerookt in de inkomhal
    kaarsen branden mag dat
    brandverzekering nodig?
    k heb de pan laten aanbranden maar t is gedaan
    le détecteur de fumée bipe
    quand est l'exercice incendie
    fire door wont close
    the light is burning all night
    wc loopt over
    dakgoot loopt over bij regen
    lek onder de lavabo
    douche loopt niet weg
    tap dripping
    plong springt
    stopcontact hangt los
    schok gekregen van de afrekening
    lift al 3 dagen kapot, zit vast op het 5de
    lift blijft steken soms
    ik durf niet in de lift
    ascenseur bloqué au 3e, personne dedans
    de plant in de gang is dood
    ze hebben mijn fiets gestolen
    mijn rug doet pijn van de trappen
    straks valt er nog iemand van die trap
    ik word zot van dat lawaai
    dode duif op balkon
    serrure cassée après le cambriolage
    im dying of cold in here
    лампочка не горить
    la luz no enciende
    winda nie działa
    ik ruik niks van gas hoor
    gasvuur werkt niet
    moet de gaskeuring elk jaar
    hoe lees ik de gasteller af
    lekker gegeten bij de gasten
    jansens en co doet de werken
    mijn co melder is leeg nieuwe batterij nodig
    verwarming kapot heb er hoofdpijn van
    kerstlichtjes branden nog
    de lamp brandt de hele dag in de inkom
    roken op de gang is verboden toch
    rookmelder is leeg
    brandweer was hier gisteren voor oefening
    de brand van vorige maand, wanneer wordt het hersteld
    mijn ogen branden van de verf
    la lampe du couloir brûle toute la nuit
    when is the fire drill
    douche druppelt
    radiator lekt een beetje
    plasje water onder de frigo
    water smaakt raar
    zekering springt als de oven aangaat
    geen stroom in heel het blok
    stopcontact werkt niet
    gisteren zat ik een uur vast in de lift
    lift stopt tussen de verdiepen maar gaat dan verder
    kast zit vast in de lift
    t is hier om te stikken van de warmte
    ik ben doodop
    die prijs is moord
    vorige week ingebroken in de kelder
    hij klopt op de muur
    mijn hart breekt als ik die tuin zie
    dokter zegt dat schimmel slecht is
    de hond van de buren bijt
    je meurs de froid ici
    the noise is killing me
    le gaz coute cher
    gas is duur geworden
    le chauffage au gaz devient trop cher
    gaz jest bardzo drogi
    mijn kop ontploft van dat lawaai
    mon cerveau explose avec ce bruit
    de stroom is uitgevallen in heel de blok
    er is geen stroom en geen internet
    mijn punten op school zijn ingestort
    het rolluik komt niet meer naar beneden
    de lamp is stuk en de kraan lekt`,
}

describe('readEmergency, with nothing wrong', () => {
  it.each(cases(LOOK_ALIKES))('hears %s in %j', (_none, text) => {
    expect(readEmergency(text)).toBeUndefined()
  })
})

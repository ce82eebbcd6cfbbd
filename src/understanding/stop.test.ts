import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStop } from './stop.js'
import { cases } from './testing/cases.js'

const SAID = {
  stop: `
    STOP
    stuur me niks meer
    laat mij gerust
    haal mijn nummer uit jullie lijst
    ik wil geen berichten meer krijgen
    kga me uitschrijven
    stopt er nu eens mee
    geen smsjes meer aub
    niet meer sturen
    hoe kan ik mij afmelden
    ik hoef die berichtjes niet
    gedaan met die sms'en
    arrêtez de m'envoyer des messages
    plus de sms svp
    désabonnez-moi
    je ne veux plus recevoir vos messages
    laissez-moi tranquille
    stop texting me
    take me off this list
    i dont want these messages
    bana mesaj atmayın
    proszę nie pisać więcej
    не пишіть мені більше
    nu mai trimiteti mesaje
    no me envíen más mensajes
    لا ترسلوا لي رسائل
    STOP!!
    stopt dermee
    ik wil niets meer van jullie horen
    verwijder mijn nummer uit jullie lijst
    mag ik uitgeschreven worden
    gelieve mij niet meer te contacteren
    kben die sms'en beu
    niet meer sms'en aub
    wil geen meldingen meer
    hou daarmee op
    stop aux messages
    enlevez-moi de votre liste
    merci de ne plus m'envoyer de sms
    comment me désinscrire
    please remove me
    don't text me again
    Unsubscribe
    quit sending me this
    artık mesaj istemiyorum
    відпишіть мене
    nie chcę więcej wiadomości
    dezabonare
    quiero darme de baja
    اوقفوا الرسائل
    стоп
    opriti mesajele
    ya no quiero mensajes
    годі цих запитань`,
  not_stop: `
    stopcontact kapot
    de stop is kwijt van mijn lavabo
    de stoppen springen
    stopkraan lekt
    hoe stop ik het lek
    de lift stopt op elk verdiep
    bus stopt hier niet meer
    het stopt niet met lekken
    ik kreeg geen bericht meer van jullie
    stuur mij gerust een bericht
    mag ik niet meer klagen dan
    lawaai houdt niet op
    kunt ge die muziek doen stoppen
    l'ascenseur s'arrête entre deux étages
    le bruit n'arrête pas
    arrêt de bus cassé
    dont stop the messages please
    the noise won't stop
    bus stop light is broken
    la lavadora no para
    mijn stop is gesprongen
    de kraan stopt niet met lopen
    wanneer stoppen de werken
    stopknop van de lift werkt niet
    waarom krijg ik geen berichten meer
    de bel stopt niet
    ik wil graag berichten krijgen
    kan ik mij afmelden voor de vergadering
    ik wil mijn huur opzeggen
    stop van het bad sluit niet
    geen water meer
    het is niet meer te doen hier
    de verwarming stopt na 5 minuten
    l'eau s'arrête de couler
    je n'ai pas reçu de message
    plus de chauffage
    the lift stops between floors
    stop valve is leaking
    no more hot water
    el agua no para de salir
    ліфт не зупиняється
    woda nie przestaje lecieć
    dat is hier niet meer om uit te houden
    don't unsubscribe me, i read them all
    ne me désabonnez pas surtout
    enlevez mon nom de la sonnette
    laat mij eruit, de poort zit vast
    ze zijn eruit
    ik ben eruit
    we zijn eruit nu, merci
    ok ze zijn bevrijd
    het is gestopt
    genoeg gedaan bedankt
    non c'est arrêté maintenant
    c'est arrêté
    ça s'est arrêté
    c'est fini
    oui c'est terminé merci
    they are out now
    it has stopped
    вже вийшли
    schrap dat antwoord aub
    haal dat weg aub
    wis mijn laatste antwoord
    actually remove that please
    remove my answer
    effacez ma réponse
    schrijf me uit voor de samenkomst
    haal ons van de lijst voor het buurtfeest
    désinscrivez-moi de la réunion
    stuur mij geen werkman meer
    laat geen technieker meer komen
    n'envoyez plus d'ouvrier
    hij wil er niks van weten
    de technieker zei stop`,
}

describe('readStop', () => {
  it.each(cases(SAID))('hears %s in %j', (meaning, text) => {
    expect(readStop(text)).toBe(meaning)
  })
})

// Families of STOP, each with a word that can be misspelt in it.
const FAMILIES = [
  'ik wil geen {berichten} meer',
  'stuur mij geen {berichten} meer',
  'haal mij uit de {lijst}',
  'stop met die {berichten}',
  'je ne veux plus de {messages}',
  'retirez moi de la {liste}',
  'no more {messages}',
  'take me off the {list}',
]
const LOOK_ALIKES = [
  'het {stopcontact} is kapot',
  'de stop van het bad is weg',
  'ik kan niet stoppen met {hoesten}',
  'the bus stop is {broken}',
  "l'eau n'arrete pas de {couler}",
]
const SLIPS: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `${word}${word.at(-1)}${word.at(-1)}`,
  (word) => `\u200b${word}`,
]
const said = (families: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', 'Dag, ', 'Bonjour, ', 'hello, ', 'sorry, '),
      fc.constantFrom(...families),
      fc.constantFrom(...SLIPS),
      fc.constantFrom('', ' aub', ', merci', ' please', ', alvast bedankt'),
    )
    .map(
      ([before, family, slip, after]) =>
        before + family.replace(/\{(.+)\}/u, (_all, word: string) => slip(word)) + after,
    )

describe('readStop, whatever stands around it and however it is typed', () => {
  it('hears STOP', () => {
    fc.assert(fc.property(said(FAMILIES), (text) => readStop(text) === 'stop'))
  })

  it('lets be what only looks like it', () => {
    fc.assert(fc.property(said(LOOK_ALIKES), (text) => readStop(text) === 'not_stop'))
  })
})

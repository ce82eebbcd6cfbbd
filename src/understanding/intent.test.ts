import { describe, expect, it } from 'vitest'
import { readIntent } from './intent.js'
import { cases } from './testing/cases.js'

const SAID = {
  repair: `
    mijn kraan lekt
    de lift is weer kapot
    plus de chauffage
    my toilet is blocked
    wanneer komen ze mijn raam maken
    cieknie mi kran
    no tengo agua caliente
    er is iets kapot
    mijn deur sluit niet
    de technieker is niet gekomen
    al 3 keer gebeld voor de verwarming
    fuite dans la salle de bain
    no heating again
    у мене не працює опалення`,
  meeting: `
    wanneer is de vergadering
    kom ik met de kinderen naar de infoavond?
    waar gaat de samenkomst door
    je ne pourrai pas venir à la réunion
    what time is the meeting
    tot hoe laat duurt de bijeenkomst
    kan niet komen naar de vergadering
    is er koffie op de infoavond
    la rencontre est annulée ?
    is the meeting cancelled
    la ce ora e sedinta`,
  stop: `
    stop
    schrijf mij uit
    plus de messages
    geen berichten meer aub
    désinscrire`,
  start: `
    start
    ik wil terug berichten ontvangen
    je veux de nouveau recevoir les sms
    subscribe me again
    ik wil de berichten toch weer krijgen
    zet mij terug op de lijst
    réinscrivez-moi svp
    start sending me texts again`,
  help: `
    wat kan ik hier doen
    van wie is dit nummer
    aide
    c'est qui ?
    how does this work
    wat is dit voor iets
    zijt ge een robot
    ik snap niet hoe dit werkt
    wie zijn jullie eigenlijk
    à quoi sert ce numéro
    who am i talking to
    bu numara kimin`,
  language: `
    kan het in het frans
    en français svp
    english please
    türkçe var mı
    українською будь ласка
    ik versta geen nederlands
    andere taal
    parlez-vous arabe
    do you speak turkish
    po polsku proszę`,
  council: `
    wat doet de huurdersraad
    ik wil in de raad zetelen
    wie zit er in de HAR
    comment devenir membre du conseil des locataires
    ik wil mij kandidaat stellen voor de huurdersraad
    wat beslist de huurdersraad eigenlijk
    wie vertegenwoordigt ons
    je voudrais rejoindre le comité des locataires
    how do i join the tenants council`,
  newsletter: `
    wanneer komt het krantje uit
    ik wil de nieuwsbrief ontvangen
    la newsletter svp
    ik krijg het huurdersblad niet
    nieuwsbrief per mail aub
    where can i read the newsletter`,
  human: `
    kan ik iemand spreken
    wanneer is het bureau open
    bel mij terug
    je veux parler à quelqu'un
    can i talk to a person
    quiero hablar con una persona
    mag ik een echte mens aub
    zijn jullie morgen open
    nummer van het bureau
    rappelez-moi svp
    vos heures d'ouverture
    when is the office open
    اريد التحدث مع موظف`,
  privacy: `
    hoe komen jullie aan mijn nummer
    wis al mijn gegevens
    supprimez mes données
    who can see my answers
    wat doen jullie met mijn gegevens
    lezen jullie mijn berichten mee
    is dit anoniem
    wie ziet wat ik antwoord
    que faites-vous de mes données
    delete all my information`,
  candidate: `
    hoe schrijf ik me in voor een sociale woning
    hoelang nog wachten voor een huis
    je cherche un appartement social
    how long is the waiting list
    ik wil verhuizen naar een kleiner appartement
    hoe lang is de wachttijd voor een woning
    ik zoek een huis voor mij en mijn dochter
    wanneer krijg ik een woning toegewezen
    où en est ma demande de logement
    i want to apply for social housing`,
  rent_admin: `
    mijn huur is te hoog
    ik kan de huur niet betalen deze maand
    kopie van mijn huurcontract
    mon loyer a augmenté
    my rent went up
    wanneer krijg ik mijn waarborg terug
    скільки коштує оренда
    waarom is mijn huur gestegen
    ik wil een afbetalingsplan
    mijn zoon komt bij mij inwonen
    afrekening kosten te hoog
    je n'arrive pas à payer le loyer
    can i get a copy of my contract
    ile wynosi czynsz`,
  greeting: `
    hallo
    goeiemorgen
    bonjour
    merhaba
    dzień dobry
    goeiendag
    hey
    good morning
    buenos días`,
  thanks: `
    merci he
    bedankt voor de hulp
    merci beaucoup
    multumesc
    🙏
    dank u wel
    super bedankt
    un grand merci
    teşekkürler`,
  abuse: `
    gij stomme kloot
    val dood
    allez vous faire foutre
    fuck you
    jullie zijn een bende klootzakken
    onnozelaars
    bande d'incapables
    you are all idiots`,
  other: `
    mooi weer vandaag
    asdfgh
    ik heb een nieuwe kat
    j'aime les frites
    the sea is cold
    vandaag patatjes gegeten
    mijn dochter verjaart morgen
    k zit op de bus
    il fait beau aujourd'hui
    football tonight
    😂😂`,
}

describe('readIntent', () => {
  it.each(cases(SAID))('hears %s in %j', (meaning, text) => {
    expect(readIntent(text)).toBe(meaning)
  })
})

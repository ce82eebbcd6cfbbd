import { describe, expect, it } from 'vitest'
import { cases } from './testing/cases.js'
import { readYesNo } from './yes-no.js'

const SAID = {
  yes: `
    joat zeker
    tuurlijk
    ik zal der zijn
    doe maar
    mja ok dan
    ge moogt op mij rekenen
    graag
    kom af
    ouais pourquoi pas
    bien sûr
    j'y serai
    ça marche
    yep count me in
    sounds good
    نعم
    evet tabii
    так, звичайно
    da, sigur
    tak
    vale
    👍🏽
    ja zeg
    bwa ja waarom niet
    tis goe
    joaj
    oké dan
    is al in orde
    moet lukken
    ja! maar pas na 19u
    zonder twijfel
    we zullen er zijn
    oui oui
    je viens avec ma fille
    absolutely
    i'll be there
    اكيد
    olur gelirim
    добре, прийду
    oczywiście
    claro`,
  no: `
    nink zeg
    kan niet, moet werken
    geen interesse
    liever niet
    ben op reis die week
    totaal niet
    nog altijd niet gemaakt
    bah neen zeg
    laat maar
    non merci
    je ne peux pas venir
    pas du tout
    désolé je travaille
    nope
    i cant make it
    not interested
    لا شكرا
    hayır gelemem
    ні, дякую
    nu pot
    raczej nie
    no puedo ir
    👎
    neent
    nee sorry, familiefeest die dag
    ik kan jammer genoeg niet
    da gaat nie lukken
    vind het niet proper
    moet babysitten
    geen goesting
    niet voor mij
    nooit
    heb al iets anders
    non pas cette fois
    j'ai pas le temps
    je suis en vacances
    no thanks
    i have to work that night
    مشغول للاسف
    nu, multumesc
    no quiero`,
  unsure: `
    misschien, hangt ervan af
    kwee nie
    k zal nog zien
    mss
    half half
    moet eerst met mijn vrouw overleggen
    peut-être
    jsp
    ça dépend
    maybe
    depends
    ربما
    belki
    можливо
    może
    quizás
    🤷‍♀️
    geen flauw idee
    ik twijfel nog
    mja weet het niet goed
    ik laat nog iets weten
    hangt af van mijn werk
    kan zijn
    je sais pas encore
    faut que je regarde mon agenda
    i'll think about it
    dunno
    bilmiyorum
    ще не знаю
    poate
    zależy`,
  unclear: `
    hoe laat is dat?
    ik begrijp u niet
    wie is dit
    goeiedag
    ???
    c'est quand ?
    je comprends pas la question
    who is this
    wablieft
    de lift is kapot
    waar is dat juist
    mag mijn hond mee
    hallo
    2 kinderen
    hoeveel kost dat
    bonjour
    qui êtes vous
    what meeting?`,
}

describe('readYesNo', () => {
  it.each(cases(SAID))('hears %s in %j', (meaning, text) => {
    expect(readYesNo(text)).toBe(meaning)
  })

  it('takes the Polish "no" for a yes, and any other for a no', () => {
    expect(readYesNo('no', 'pl')).toBe('yes')
    expect(readYesNo('no')).toBe('no')
  })
})

import { describe, expect, test } from 'vitest'
import { readCommand } from './commands.js'
import { readDanger } from './danger.js'
import { COMMAND_WORDS } from './lexicon/command-words.js'
import { sentence } from './normal.js'
import { readOwnData } from './own-data.js'
import { categoryByRules } from './repair.js'
import { readScale } from './scale.js'
import { readStop } from './stop.js'
import { readYesNo } from './yes-no.js'

const SENTENCES: [text: string, read: ReturnType<typeof readOwnData>][] = [
  ['welke gegevens hebt u van mij', 'privacy'],
  ['Welke gegevens heb je over mij?', 'privacy'],
  ['wat weet u over mij', 'privacy'],
  ['wat bewaren jullie allemaal van mij?', 'privacy'],
  ['wie leest mijn antwoorden?', 'privacy'],
  ['hoe komen jullie aan mijn nummer', 'privacy'],
  ['quelles données avez-vous sur moi?', 'privacy'],
  ["qu'est-ce que vous gardez sur moi", 'privacy'],
  ['qui voit mes réponses?', 'privacy'],
  ['what data do you have about me', 'privacy'],
  ['what do you know about me?', 'privacy'],
  ['who can see my answers', 'privacy'],
  ['wilt u al mijn gegevens wissen aub', 'forget'],
  ['verwijder mijn gegevens', 'forget'],
  ['wis alles van mij', 'forget'],
  ['ik wil dat mijn gegevens weg zijn', 'forget'],
  ['effacez toutes mes données svp', 'forget'],
  ['please delete all my data', 'forget'],
  ['forget everything about me', 'forget'],
  ['schrap dat antwoord aub', 'take-back'],
  ['wis mijn laatste antwoord', 'take-back'],
  ['verwijder wat ik daarnet schreef', 'take-back'],
  ['supprimez ma réponse svp', 'take-back'],
  ["effacez ce que j'ai écrit", 'take-back'],
  ['remove my answer', 'take-back'],
  ['please delete my last reply', 'take-back'],
  ['видаліть мою відповідь', 'take-back'],
  ['usuń moją odpowiedź', 'take-back'],
  ['haal dat vuilnis weg aub', undefined],
  ['ik wacht al weken op een antwoord', undefined],
  // Answers to an open question, and things that are broken.
  ['meer privacy in de gang', undefined],
  ['het gras is weg', undefined],
  ['de buren wissen hun voeten niet', undefined],
  ['mijn brievenbus is weg', undefined],
  ['wie ziet er op de poets toe', undefined],
  ['de gegevens op de factuur kloppen niet', undefined],
  ['wat gaat u doen met de lift', undefined],
  ['il faut effacer les tags dans le couloir', undefined],
  ['delete the graffiti please', undefined],
  ['je garde mon chien', undefined],
]

test.each(SENTENCES)('%s', (text, read) => {
  expect(readOwnData(text)).toBe(read)
})

/**
 * Also a word for yes ("wis", surely), or for being left in peace. As a whole message they are heard as asking to be
 * forgotten, which is asked once more before anything happens. Our own texts name none of them.
 */
const ALSO_ELSE = ['wis', 'vergeet mij', 'verwijder mij', 'effacez moi']

/** What a tenant may answer, tell or ask in any talk is never one of the words that begin these two. */
describe('the words of privacy and of being forgotten are no words of a talk', () => {
  const all = [COMMAND_WORDS.privacy, COMMAND_WORDS.forget]
    .join(';')
    .split(';')
    .map((one) => one.trim())
  test.each(all.filter((one) => !ALSO_ELSE.includes(one)))('%s', (word) => {
    expect(readYesNo(word)).toBe('unclear')
    expect(readScale(word)).toBeUndefined()
    expect(readDanger(word)).toBeUndefined()
    expect(readStop(word)).toBe('not_stop')
    expect(categoryByRules(sentence(word))).toBe('other')
  })

  test.each(all)('%s as a whole message is heard as what it is', (word) => {
    expect(['privacy', 'forget']).toContain(readCommand(word)?.name)
  })
})

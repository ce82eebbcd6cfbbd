import type { ComponentChildren, VNode } from 'preact'
import { PARTIAL_LANGUAGES, TALK_LANGUAGES } from '../../domain/language.js'
import type { DraftFault } from '../../domain/read-round-draft.js'
import type { DraftWords, WrittenLanguage } from '../../domain/round-draft.js'
import type { Frame } from '../frame.js'

/** What every field of the form is drawn with. */
export interface FormFrame {
  frame: Frame
  /** What is wrong, by field; empty before she asked to look. */
  faults: readonly DraftFault[]
}

interface FieldProps extends FormFrame {
  name: string
  label: string
  hint?: string
  children: (attributes: { id: string; name: string; [attribute: string]: string }) => VNode
}

/** A label, what helps, what is wrong in words, and the field itself. */
export function Field({ frame, faults, name, label, hint, children }: FieldProps): VNode {
  const wrong = faults.filter(({ at }) => at === name)
  const described = [hint && `${name}-hint`, wrong.length > 0 && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Wrong frame={frame} faults={wrong} id={`${name}-error`} />
      {children({
        id: name,
        name,
        ...(described && { 'aria-describedby': described }),
        ...(wrong.length > 0 && { 'aria-invalid': 'true' }),
      })}
    </div>
  )
}

/** What is wrong with one field, each in a sentence. */
export function Wrong({ frame, faults, id }: FormFrame & { id: string }): VNode | null {
  if (faults.length === 0) return null
  return (
    <p class="error" id={id}>
      {faults.map(({ why }) => frame.words(`compose:fault-${why}`)).join(' ')}
    </p>
  )
}

interface WordsProps extends FormFrame {
  name: string
  label: string
  hint?: string
  words: DraftWords
  rows?: number
}

/** The same words by language: Dutch, French and English side by side, the others behind a line. */
export function WordsFields({ name, label, hint, words, rows = 3, ...form }: WordsProps): VNode {
  const one = (language: WrittenLanguage) => (
    <LanguageField key={language} {...{ ...form, name, words, language, rows }} />
  )
  const others = PARTIAL_LANGUAGES.filter((language) => words[language])
  return (
    <fieldset class="words" id={name}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="beside">{TALK_LANGUAGES.map(one)}</div>
      <details open={others.length > 0}>
        <summary>{form.frame.words('compose:other-languages')}</summary>
        <div class="beside">{PARTIAL_LANGUAGES.map(one)}</div>
      </details>
    </fieldset>
  )
}

function LanguageField({
  name,
  language,
  words,
  rows,
  ...form
}: Omit<WordsProps, 'label' | 'hint'> & { language: WrittenLanguage }): VNode {
  return (
    <Field {...form} name={`${name}-${language}`} label={form.frame.words(`compose:language-${language}`)}>
      {(attributes) => (
        <textarea {...attributes} lang={language} dir="auto" rows={rows} maxLength={1000}>
          {words[language] ?? ''}
        </textarea>
      )}
    </Field>
  )
}

/** One of a few, as large buttons to point at. */
export function Radio({
  name,
  value,
  checked,
  children,
}: {
  name: string
  value: string
  checked: boolean
  children: ComponentChildren
}): VNode {
  const id = `${name}-${value}`
  return (
    <div class="choice">
      <input type="radio" id={id} name={name} value={value} checked={checked} />
      <label for={id}>{children}</label>
    </div>
  )
}

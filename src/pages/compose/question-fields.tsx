import type { VNode } from 'preact'
import { TALK_LANGUAGES } from '../../domain/language.js'
import { QUESTION_KINDS, QUESTION_LEVELS } from '../../domain/question.js'
import { OPTIONS_MOST, type QuestionDraft } from '../../domain/round-draft.js'
import { Field, type FormFrame, Radio, WordsFields } from './fields.js'

/** Rows for answers that are always there, and how many empty ones follow what is written. */
const ROWS_FEWEST = 4
const ROWS_SPARE = 2

/** A question: what kind it is, its words, the answers to choose from. */
export function QuestionFields({ content, ...form }: FormFrame & { content: QuestionDraft }): VNode {
  const { words } = form.frame
  return (
    <>
      <fieldset class="kinds">
        <legend>{words('compose:kind')}</legend>
        {QUESTION_KINDS.map((kind) => (
          <Radio key={kind} name="kind" value={kind} checked={content.kind === kind}>
            {words(`compose:kind-${kind}`)}
          </Radio>
        ))}
      </fieldset>
      <WordsFields
        {...form}
        name="text"
        label={words('compose:text')}
        hint={words('compose:text-hint')}
        words={content.text}
      />
      <Options {...form} content={content} />
    </>
  )
}

/** Only of use to a choice: the style sheet hides them for the other kinds, and what is written stays. */
function Options({ content, frame, faults }: FormFrame & { content: QuestionDraft }): VNode {
  const written = content.options.findLastIndex((row) => Object.keys(row).length > 0) + 1
  const rows = Math.min(OPTIONS_MOST, Math.max(ROWS_FEWEST, written + ROWS_SPARE))
  return (
    <fieldset class="words options">
      <legend>{frame.words('compose:options')}</legend>
      <p class="hint">{frame.words('compose:options-hint')}</p>
      {Array.from({ length: rows }, (_, index) => (
        <OptionRow
          key={index}
          number={index + 1}
          row={content.options[index] ?? {}}
          frame={frame}
          faults={faults}
        />
      ))}
    </fieldset>
  )
}

function OptionRow({
  number,
  row,
  frame,
  faults,
}: FormFrame & { number: number; row: QuestionDraft['options'][number] }): VNode {
  return (
    <div class="beside">
      {TALK_LANGUAGES.map((language) => (
        <Field
          key={language}
          frame={frame}
          faults={faults}
          name={`option-${number}-${language}`}
          label={frame.words('compose:option', {
            number,
            language: frame.words(`compose:language-${language}`),
          })}
        >
          {(attributes) => (
            <input {...attributes} lang={language} value={row[language] ?? ''} maxLength={200} />
          )}
        </Field>
      ))}
      {Object.entries(row)
        .filter(([language]) => !(TALK_LANGUAGES as readonly string[]).includes(language))
        .map(([language, label]) => (
          <input key={language} type="hidden" name={`option-${number}-${language}`} value={label} />
        ))}
    </div>
  )
}

/** How its answers are read back, settled before it is sent. */
export function CountingFields({ content, frame, faults }: FormFrame & { content: QuestionDraft }): VNode {
  const { words } = frame
  return (
    <>
      <Field
        frame={frame}
        faults={faults}
        name="closesAt"
        label={words('compose:closes')}
        hint={words('compose:closes-hint')}
      >
        {(attributes) => <input {...attributes} type="datetime-local" value={content.closesAt} />}
      </Field>
      <Field
        frame={frame}
        faults={faults}
        name="level"
        label={words('compose:level')}
        hint={words('compose:level-hint')}
      >
        {(attributes) => (
          <select {...attributes}>
            {QUESTION_LEVELS.map((level) => (
              <option key={level} value={level} selected={content.level === level}>
                {words(`compose:level-${level}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        frame={frame}
        faults={faults}
        name="series"
        label={words('compose:series')}
        hint={words('compose:series-hint')}
      >
        {(attributes) => <input {...attributes} value={content.series} maxLength={64} autocomplete="off" />}
      </Field>
    </>
  )
}

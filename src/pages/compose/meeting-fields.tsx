import type { VNode } from 'preact'
import type { MeetingDraft } from '../../domain/round-draft.js'
import { Field, type FormFrame, WordsFields } from './fields.js'

/** A meeting: what it is about, when and where. */
export function MeetingFields({ content, ...form }: FormFrame & { content: MeetingDraft }): VNode {
  const { words } = form.frame
  return (
    <>
      <WordsFields
        {...form}
        name="title"
        label={words('compose:title')}
        hint={words('compose:title-hint')}
        words={content.title}
        rows={2}
      />
      <div class="beside">
        <Field {...form} name="startsAt" label={words('compose:starts')}>
          {(attributes) => <input {...attributes} type="datetime-local" value={content.startsAt} />}
        </Field>
        <Field {...form} name="endsAt" label={words('compose:ends')}>
          {(attributes) => <input {...attributes} type="datetime-local" value={content.endsAt} />}
        </Field>
        <Field {...form} name="capacity" label={words('compose:capacity')}>
          {(attributes) => (
            <input {...attributes} inputMode="numeric" value={content.capacity} maxLength={6} />
          )}
        </Field>
      </div>
      <Field {...form} name="place" label={words('compose:place')} hint={words('compose:place-hint')}>
        {(attributes) => <input {...attributes} class="broad" value={content.place} maxLength={200} />}
      </Field>
    </>
  )
}

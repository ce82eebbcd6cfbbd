import type { VNode } from 'preact'
import type { Person } from '../../store/people.js'
import type { PersonAddress } from '../../store/person-changes.js'
import type { Frame } from '../frame.js'
import { asWritten } from '../phone-as-written.js'

/** A first name, at most. */
export const NAME_LETTERS_MAX = 40

interface Props {
  frame: Frame
  person: Person
  addresses: readonly PersonAddress[]
}

/** What she is reached by; one that is somebody else's is detached, and of two people two are made. */
export function Addresses({ frame, person, addresses }: Props): VNode {
  const { words } = frame
  return (
    <section class="card">
      <h2>{words('people:addresses')}</h2>
      {addresses.length === 0 && <p class="empty">{words('people:no-phone')}</p>}
      {addresses.map(({ id, kind, value }) => (
        <form key={id} method="post" action={`/people/${person.id}`}>
          <p>{kind === 'phone' ? asWritten(value) : words('people:whatsapp-id', { id: value })}</p>
          <input type="hidden" name="address" value={id} />
          <details>
            <summary>{words('people:not-hers')}</summary>
            <p>{words('people:not-hers-means')}</p>
            <Sure label={words('people:not-hers-sure')} />
            <button type="submit" name="do" value="detach" class="quiet">
              {words('people:detach')}
            </button>
          </details>
        </form>
      ))}
      {addresses.length > 1 && <Split frame={frame} person={person} addresses={addresses} />}
    </section>
  )
}

/** Two people who were taken for one: which numbers are the other's. */
function Split({ frame: { words }, person, addresses }: Props): VNode {
  return (
    <form method="post" action={`/people/${person.id}`}>
      <details>
        <summary>{words('people:two-people')}</summary>
        <p>{words('people:split-means')}</p>
        <fieldset>
          <legend>{words('people:split-which')}</legend>
          {addresses.map(({ id, kind, value }) => (
            <p key={id}>
              <label class="choice">
                <input type="checkbox" name="address" value={id} />{' '}
                {kind === 'phone' ? asWritten(value) : words('people:whatsapp-id', { id: value })}
              </label>
            </p>
          ))}
        </fieldset>
        <p>
          <label for="split-name">{words('people:split-name')}</label>
          <input id="split-name" name="firstName" maxLength={NAME_LETTERS_MAX} autocomplete="off" />
        </p>
        <Sure label={words('people:split-sure')} />
        <button type="submit" name="do" value="split" class="quiet">
          {words('people:split')}
        </button>
      </details>
    </form>
  )
}

/** What cannot be undone is ticked first. */
export function Sure({ label }: { label: string }): VNode {
  return (
    <p>
      <label class="choice">
        <input type="checkbox" name="sure" value="yes" required /> {label}
      </label>
    </p>
  )
}

import type { VNode } from 'preact'
import { Choose } from './choose.js'
import { absenceInWords, nameOf, type Staff } from './desk-words.js'
import type { MembersFrame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

/** Who is away until when, and who stands in. */
export function awayPage(frame: MembersFrame, staff: Staff, isWrong = false): VNode {
  const { words } = frame
  const { coordinators } = staff
  const options = coordinators.map(({ id }) => [id, nameOf(id, staff)] as const)
  return (
    <Layout frame={frame} title={words('desk:away-title')}>
      <p>{words('desk:away-intro')}</p>
      {isWrong && (
        <p class="error" role="alert">
          {words('desk:away-wrong')}
        </p>
      )}
      {staff.absences.map((absence) => (
        <form key={absence.memberId} method="post" action="/desk/away" class="card">
          <p>{absenceInWords(frame, absence, staff)}</p>
          <input type="hidden" name="who" value={absence.memberId} />
          <button type="submit" name="do" value="back" class="quiet">
            {words('desk:is-back', { name: nameOf(absence.memberId, staff) })}
          </button>
        </form>
      ))}
      {coordinators.length < 2 ? (
        <p class="empty">{words('desk:away-alone')}</p>
      ) : (
        <form method="post" action="/desk/away" class="card">
          <Choose name="who" label={words('desk:away-who')} options={options} chosen={frame.member.id} />
          <p>
            <label for="until">{words('desk:away-until')}</label>
            <input id="until" name="until" type="date" required />
          </p>
          <Choose
            name="other"
            label={words('desk:away-other')}
            options={options.filter(([id]) => id !== frame.member.id)}
          />
          <button type="submit" name="do" value="away">
            {words('desk:away-save')}
          </button>
        </form>
      )}
      <Onward href="/desk" label={words('desk:to-list')} />
    </Layout>
  )
}

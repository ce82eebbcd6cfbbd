import type { VNode } from 'preact'
import type { ChoosablePlace } from '../../domain/chosen-places.js'
import type { DraftAudience } from '../../domain/round-draft.js'
import type { Frame } from '../frame.js'
import { type FormFrame, Radio, Wrong } from './fields.js'

/** Whom it goes to: everybody, or the places that she ticks. */
export function AudienceFields({
  audience,
  places,
  frame,
  faults,
}: FormFrame & { audience: DraftAudience; places: readonly ChoosablePlace[] }): VNode {
  const { words } = frame
  return (
    <fieldset class="audience" id="audience">
      <legend>{words('compose:audience')}</legend>
      <Wrong frame={frame} faults={faults.filter(({ at }) => at === 'audience')} id="audience-error" />
      <Radio name="where" value="everywhere" checked={audience.where === 'everywhere'}>
        {words('compose:everywhere')}
      </Radio>
      <Radio name="where" value="chosen" checked={audience.where === 'chosen'}>
        {words('compose:chosen')}
      </Radio>
      <div class="places">
        {byMunicipality(places).map((one) => (
          <Municipality key={one.id} audience={audience} place={one} frame={frame} />
        ))}
      </div>
      <label for="for">{words('compose:for')}</label>
      <select id="for" name="for">
        {(['tenant', 'candidate'] as const).map((kind) => (
          <option key={kind} value={kind} selected={audience.kind === kind}>
            {words(`compose:for-${kind}`)}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

interface MunicipalityPlace {
  id: string
  name: string
  complexes: { id: string; name: string }[]
}

function Municipality({
  audience,
  place,
  frame,
}: {
  audience: DraftAudience
  place: MunicipalityPlace
  frame: Frame
}): VNode {
  const { id, name, complexes } = place
  const chosen = complexes.filter((one) => audience.complexIds.includes(one.id)).length
  return (
    <div class="place-choice">
      <Tick name="municipality" value={id} label={name} checked={audience.municipalityIds.includes(id)} />
      {complexes.length > 0 && (
        <details open={chosen > 0}>
          <summary>
            {frame.words('compose:complexes-of', { municipality: name, number: complexes.length })}
          </summary>
          {complexes.map((one) => (
            <Tick
              key={one.id}
              name="complex"
              value={one.id}
              label={one.name}
              checked={audience.complexIds.includes(one.id)}
            />
          ))}
        </details>
      )}
    </div>
  )
}

function Tick(tick: { name: string; value: string; label: string; checked: boolean }): VNode {
  const id = `${tick.name}-${tick.value}`
  return (
    <div class="choice">
      <input type="checkbox" id={id} name={tick.name} value={tick.value} checked={tick.checked} />
      <label for={id}>{tick.label}</label>
    </div>
  )
}

function byMunicipality(places: readonly ChoosablePlace[]): MunicipalityPlace[] {
  const found = new Map<string, MunicipalityPlace>()
  for (const { municipalityId, municipality, complexId, complex } of places) {
    const one = found.get(municipalityId) ?? { id: municipalityId, name: municipality, complexes: [] }
    found.set(municipalityId, one)
    if (complexId !== undefined && complex !== undefined) one.complexes.push({ id: complexId, name: complex })
  }
  return [...found.values()]
}

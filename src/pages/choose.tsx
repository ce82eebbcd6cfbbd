import type { VNode } from 'preact'

/** One of a few, under its label. */
export function Choose(props: {
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
  chosen?: string
}): VNode {
  const { name, label, options, chosen } = props
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

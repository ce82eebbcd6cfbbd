import type { VNode } from 'preact'
import { inLanguage, type TalkLanguage } from '../domain/language.js'
import { NO_THEME, type RecognisedTheme } from '../store/own-words.js'
import type { Frame } from './frame.js'

/** Longer than any name that stays readable in a sentence (letters). */
export const THEME_NAME_MAX = 40

interface Props {
  frame: Frame
  /** Of the page. */
  path: string
  themes: readonly RecognisedTheme[]
}

/** Every theme that was recognised, with its name and what it counts under, to be changed by hand. */
export function ThemesByHand({ frame, path, themes }: Props): VNode {
  const { words } = frame
  return (
    <section class="card" id="themes">
      <h2>{words('room:themes-title')}</h2>
      <p class="small">{words('room:themes-intro')}</p>
      {themes.map((theme) => (
        <Theme key={theme.key} frame={frame} path={path} theme={theme} themes={themes} />
      ))}
      <p>
        <a class="onward" href={`${path}?theme=${NO_THEME}#answers`}>
          {words('room:theme-none-read')}
        </a>
      </p>
    </section>
  )
}

function Theme({ frame, path, theme, themes }: Props & { theme: RecognisedTheme }): VNode {
  const { words, language } = frame
  const { key, label, households, edit } = theme
  const into = themes.find((one) => one.key === edit?.into)
  return (
    <div class="place">
      <p>
        <strong>{inLanguage(label, language)}</strong> ({households})
        {into && (
          <>
            <br />
            {words('room:theme-counted-under', { theme: inLanguage(into.label, language) })}
          </>
        )}
      </p>
      <p>
        <a class="onward" href={`${path}?theme=${encodeURIComponent(key)}#answers`}>
          {words('room:theme-read')}
        </a>
      </p>
      <details>
        <summary>{words('room:theme-change')}</summary>
        <form method="post" action={`${path}/theme`}>
          <input type="hidden" name="theme" value={key} />
          {frame.languages.map((one) => (
            <Name key={one} frame={frame} theme={theme} language={one} />
          ))}
          <label for={`into-${key}`}>{words('room:theme-into')}</label>
          <select id={`into-${key}`} name="into">
            <option value="">{words('room:theme-by-itself')}</option>
            {themes
              .filter((one) => one.key !== key)
              .map((one) => (
                <option key={one.key} value={one.key} selected={one.key === edit?.into}>
                  {inLanguage(one.label, language)}
                </option>
              ))}
          </select>
          <button type="submit">{words('room:save')}</button>
        </form>
      </details>
    </div>
  )
}

function Name(props: { frame: Frame; theme: RecognisedTheme; language: TalkLanguage }): VNode {
  const { frame, theme, language } = props
  const id = `${language}-${theme.key}`
  return (
    <>
      <label for={id}>{frame.words(`room:theme-name-${language}`)}</label>
      <input
        id={id}
        name={language}
        type="text"
        maxLength={THEME_NAME_MAX}
        value={theme.label[language] ?? ''}
      />
    </>
  )
}

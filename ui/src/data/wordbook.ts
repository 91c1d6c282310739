/**
 * The words of one language. A start shows some two hundred of several thousand messages, so a message is read when it is
 * first said; until then only the place where it stands is known.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

/** Where a message or a term begins: as Fluent itself finds it. */
const BEGINNING = /^(-?[a-zA-Z][\w-]*) *=/gm
/** What a message says in the words of another. */
const REFERENCE = /\{\s*(-?[a-zA-Z][\w-]*)/g

type Pattern = Parameters<FluentBundle['formatPattern']>[0]

export class Wordbook {
  readonly #bundle: FluentBundle
  /** Messages that nobody has asked for yet. */
  readonly #unread = new Map<string, string>()
  /** What was said without arguments: the same each time. */
  readonly #said = new Map<string, string>()

  constructor(language: string, text: string) {
    this.#bundle = new FluentBundle(language, { useIsolating: false })
    this.#note(text)
  }

  #note(text: string): void {
    let last: { key: string; from: number } | undefined
    for (const found of text.matchAll(BEGINNING)) {
      if (last) this.#unread.set(last.key, text.slice(last.from, found.index))
      last = { key: found[1]!, from: found.index }
    }
    if (last) this.#unread.set(last.key, text.slice(last.from))
  }

  /** Reads a message, and first those whose words it takes. */
  #read(key: string): void {
    const source = this.#unread.get(key)
    if (source === undefined) return
    this.#unread.delete(key)
    for (const [, other] of source.matchAll(REFERENCE)) this.#read(other!)
    this.#bundle.addResource(new FluentResource(source))
  }

  /** The pattern of `key`, or of an attribute: `key.help`. */
  #pattern(key: string): Pattern | null | undefined {
    const dot = key.indexOf('.')
    const name = dot < 0 ? key : key.slice(0, dot)
    this.#read(name)
    const message = this.#bundle.getMessage(name)
    return dot < 0 ? message?.value : message?.attributes[key.slice(dot + 1)]
  }

  has(key: string): boolean {
    return !!this.#pattern(key)
  }

  /** The words of a key; nothing where it has none. */
  say(key: string, args?: Record<string, FluentVariable>): string | undefined {
    const before = args ? undefined : this.#said.get(key)
    if (before !== undefined) return before
    const pattern = this.#pattern(key)
    if (!pattern) return undefined
    const said = this.#bundle.formatPattern(pattern, args)
    if (!args) this.#said.set(key, said)
    return said
  }
}

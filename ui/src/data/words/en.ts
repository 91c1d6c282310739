/** The words of this language, one file of the page: those of paper forms stay with the engine. */
const sources = import.meta.glob<string>(['../../../../locales/en/*.ftl', '!../../../../locales/en/form.ftl'], { query: '?raw', import: 'default', eager: true })

export const texts: string[] = Object.values(sources)

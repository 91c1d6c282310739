/** Where the page is: the part of the address after `#/`. */
const state = $state({ path: parts() })

function parts(): string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent)
}

window.addEventListener('hashchange', () => {
  state.path = parts()
})

export const route = {
  /** The screen. */
  get page(): string {
    return state.path[0] ?? 'today'
  },
  /** What follows it: an id, a tab. */
  get rest(): string[] {
    return state.path.slice(1)
  },
}

export function go(...path: string[]): void {
  location.hash = '#/' + path.map(encodeURIComponent).join('/')
}

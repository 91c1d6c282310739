/**
 * The field that is being typed in: its fault goes as soon as its text changes. Were it to go when the field is left, the
 * button that is being pressed would move away under the pointer.
 */
export function typedIn(event: Event): string | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset['field']
}

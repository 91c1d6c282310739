/** The host of this page, chosen once: inside the window, or over HTTP in a test. */
import type { Host } from './host'
import { http } from './http'
import { tauri } from './tauri'

export const host: Host = '__TAURI_INTERNALS__' in window ? tauri : http
export * from './host'

/** What comes packed: gzip, then base64. The web engine is handed every file piece by piece, so the smaller one is here sooner. */

/** Unpacks; the answer is read as text or as JSON. */
export function unpack(packed: string): Response {
  const letters = atob(packed)
  const bytes = new Uint8Array(letters.length)
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place)
  const unpacking = new DecompressionStream('gzip')
  const writer = unpacking.writable.getWriter()
  // What cannot be unpacked is told to who reads the answer.
  writer.write(bytes).catch(() => {})
  writer.close().catch(() => {})
  return new Response(unpacking.readable)
}

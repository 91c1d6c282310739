/** Words of one language, packed by `packed-words.ts`. */
declare module '*?words' {
  const packed: string
  export default packed
}

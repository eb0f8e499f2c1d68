/**
 * The editions that ship with Jiceng, as written data. Decode one with `decodeEdition` before use.
 *
 * @since 0.1.0
 */
export { editions } from "./editions.ts"
export { xingqing2018 } from "./xingqing/2018.ts"
export { yongning2020 } from "./yongning/2020.ts"

/**
 * The editions that ship with Jiceng, as written data. Decode one with `decodeEdition` before use.
 *
 * @since 0.1.0
 */

export { ruleTests } from "./catalogue/tests.ts"
export { catalogue } from "./catalogue.ts"
export { editions } from "./editions.ts"
export { liaoning1plus3 } from "./liaoning/1plus3.ts"
export { xingqing2018 } from "./xingqing/2018.ts"
export { xining2023 } from "./xining/2023.ts"
export { yangquan2018 } from "./yangquan/2018.ts"
export { yongning2020 } from "./yongning/2020.ts"

/**
 * Every edition that ships, in the order in which they are listed.
 *
 * @since 0.1.0
 */
import type { WrittenEdition } from "@jiceng/policy"
import { liaoning1plus3 } from "./liaoning/1plus3.ts"
import { xingqing2018 } from "./xingqing/2018.ts"
import { xining2023 } from "./xining/2023.ts"
import { yangquan2018 } from "./yangquan/2018.ts"
import { yongning2020 } from "./yongning/2020.ts"

/** The editions that ship (内置版本). */
export const editions: ReadonlyArray<WrittenEdition> = [
  yongning2020,
  xingqing2018,
  xining2023,
  liaoning1plus3,
  yangquan2018,
]

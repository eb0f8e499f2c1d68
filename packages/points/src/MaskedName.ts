/**
 * Names made fit to be published: the surname stays, and every other character becomes a star, so that people know
 * themselves in a list and strangers do not.
 *
 * Laws:
 *
 * - a masked name is as long as the name
 * - masking twice changes nothing
 * - no name with a letter in it is shown whole
 *
 * @since 0.1.0
 */

/** Surnames of two characters (复姓). */
const longSurnames = new Set(
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门".split(
    " ",
  ),
)

/** What parts names into words; it stays. Many a dot is in use between the words of minority names. */
const separator = /[\s·•・･‧∙⋅.．,'‘’ʻʼ-]/u

const isLetter = (character: string): boolean => !separator.test(character)

/** How many letters of a name are shown: a long surname where a given name follows it, otherwise one; none of a single one. */
const countShown = (characters: ReadonlyArray<string>): number => {
  const letters = characters.filter(isLetter)
  if (letters.length < 2) return 0
  const isOneWord = letters.length === characters.length
  return isOneWord && letters.length > 2 && longSurnames.has(letters.slice(0, 2).join("")) ? 2 : 1
}

/**
 * Masks a name. Of a name in several words, such as one with a dot between or in foreign letters, the first character is
 * shown.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { maskName } from "@jiceng/points"
 *
 * maskName("张三") // => "张*"
 * maskName("欧阳明月") // => "欧阳**"
 * maskName("买买提·艾力") // => "买**·**"
 * maskName("John Smith") // => "J*** *****"
 * ```
 */
export const maskName = (name: string): string => {
  const characters = [...name]
  let left = countShown(characters)
  return characters
    .map((character) => {
      if (!isLetter(character)) return character
      left -= 1
      return left >= 0 ? character : "*"
    })
    .join("")
}

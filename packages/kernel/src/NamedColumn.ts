/**
 * Other names of `FactName` and `Named`, kept until every package says those.
 *
 * @since 0.1.0
 */
export { FactName as ColumnName, Named as NamedColumn } from "./FactName.ts"

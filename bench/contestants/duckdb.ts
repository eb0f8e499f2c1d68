/**
 * The rating of members as one statement of DuckDB, CSV to CSV or NDJSON to NDJSON. Given `checked`, it reads texts, refuses
 * every number that is not written as the contract says and every id that came before, as a rating does; given `declared`,
 * it declares the columns as numbers and trusts the ids. Of NDJSON it reads numbers through doubles, also into columns of
 * texts: that is `doubles`; `checked` takes them out of the line by their keys, as they stand there.
 *
 * @since 0.1.0
 */
import { DuckDBInstance } from "@duckdb/node-api"

const [mode = "checked", input = "", output = ""] = process.argv.slice(2)
const isJson = input.endsWith(".ndjson")
const database = await DuckDBInstance.create(":memory:")
const connection = await database.connect()

const read = (points: string, checkIns: string) => {
  const [function_, format] = isJson ? ["read_json", "format = 'newline_delimited'"] : ["read_csv", "header = true"]
  return `${function_}('${input}', ${format}, columns = {
    'id': 'VARCHAR', 'name': 'VARCHAR', 'branch': 'VARCHAR', 'points': '${points}', 'checkIns': '${checkIns}',
    'joined': '${isJson ? "INTEGER" : "VARCHAR"}'
  })`
}

const number = (key: string) => `regexp_extract(json, '"${key}":([^,}]*)', 1) AS ${key}`

const fromLines = `(
  SELECT row.id AS id, row.name AS name, row.branch AS branch, ${number("points")}, ${number("checkIns")}, row.joined AS joined
  FROM (
    SELECT json, from_json(json, '{"id": "VARCHAR", "name": "VARCHAR", "branch": "VARCHAR", "joined": "INTEGER"}') AS row
    FROM read_ndjson_objects('${input}')
  )
)`

const texts = isJson && mode === "checked" ? fromLines : read("VARCHAR", "VARCHAR")

const checked = `
  SELECT id, name, branch, points::DECIMAL(5,2) AS points, checkIns::INTEGER AS checkIns, joined
  FROM (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY place) AS nth
    FROM (SELECT *, row_number() OVER () AS place FROM ${texts})
  )
  WHERE nth = 1 AND id <> ''
    AND regexp_full_match(points, '(0|[1-9][0-9]?)(\\.[0-9]{1,2})?|100(\\.00?)?')
    AND regexp_full_match(checkIns, '0|[1-9][0-9]{0,5}|1000000')
  ORDER BY place`

const declared = `SELECT * FROM ${read("DECIMAL(5,2)", "INTEGER")}`

await connection.run(`
  COPY (
    SELECT id,
      CASE WHEN checkIns < 7 AND earned > 7 THEN 7 ELSE earned END AS stars,
      earned AS earnedStars,
      CASE WHEN checkIns < 7 AND earned > 7 THEN 'stars=8' ELSE '' END AS disputed,
      'illustrative' AS status,
      CASE WHEN checkIns < 7 AND earned > 7 THEN 'yongning-2020#13;yongning-2020#29' ELSE 'yongning-2020#13' END AS cites,
      name, branch, joined
    FROM (
      SELECT *, CASE
        WHEN points >= 95 THEN 10 WHEN points >= 90 THEN 9 WHEN points >= 85 THEN 8 WHEN points >= 80 THEN 7
        WHEN points >= 75 THEN 6 WHEN points >= 70 THEN 5 WHEN points >= 65 THEN 4 WHEN points >= 60 THEN 3
        WHEN points >= 55 THEN 2 WHEN points >= 50 THEN 1 ELSE 0 END AS earned
      FROM (${mode === "declared" ? declared : checked})
    )
  ) TO '${output}' (${isJson ? "FORMAT json" : "HEADER, DELIMITER ','"})
`)

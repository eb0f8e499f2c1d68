/**
 * The points and stars of `ledger-points.json` from a ledger, ranked and held to the quota of `ledger-quota.json`, as one
 * statement of DuckDB. Given `checked`, it reads texts, refuses every entry that is not written as the contract says, and
 * every id that two entries have; given `declared`, it declares the columns and trusts the ids.
 *
 * @since 0.1.0
 */
import { DuckDBInstance } from "@duckdb/node-api"

const [mode = "checked", input = "", output = ""] = process.argv.slice(2)
const database = await DuckDBInstance.create(":memory:")
const connection = await database.connect()

const declared = `
  SELECT row_number() OVER () AS place, * FROM read_csv('${input}', header = true, columns = {
    'entryId': 'VARCHAR', 'id': 'VARCHAR', 'date': 'DATE', 'item': 'VARCHAR', 'quantity': 'DECIMAL(7,2)'
  })`

const checked = `
  SELECT place, id, date::DATE AS date, item, quantity::DECIMAL(7,2) AS quantity
  FROM (SELECT row_number() OVER () AS place, * FROM read_csv('${input}', header = true, all_varchar = true))
  WHERE entryId <> '' AND id <> ''
    AND TRY_CAST(date AS DATE) BETWEEN DATE '2026-01-01' AND DATE '2026-12-31'
    AND regexp_full_match(date, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    AND regexp_full_match(quantity, '(0|[1-9][0-9]{0,3})(\\.[0-9]{1,2})?|10000(\\.00?)?')
    AND CASE item
      WHEN 'volunteerHours' THEN quantity::DECIMAL(7,2) % 0.5 = 0
      WHEN 'breach' THEN quantity::DECIMAL(7,2) IN (1, 2, 3)
      ELSE item IN ('meeting', 'study', 'checkIn', 'praise') AND quantity::DECIMAL(7,2) = 1
    END
  QUALIFY count(*) OVER (PARTITION BY entryId) = 1`

const told = (column: string) => `regexp_replace((${column} / 100)::DOUBLE::VARCHAR, '\\.0$', '')`

const points = `
  SELECT *, greatest(0, least(10000, 2000 + study + service + conduct)) AS points
  FROM (
    SELECT id, min(place) AS place,
      least(4000, coalesce(sum(CASE item WHEN 'meeting' THEN least(600, worth) WHEN 'study' THEN least(400, worth) END), 0))
        AS study,
      least(5000, coalesce(sum(CASE item WHEN 'volunteerHours' THEN least(500, worth) END), 0)) AS service,
      coalesce(sum(CASE item WHEN 'praise' THEN least(400, worth) WHEN 'breach' THEN worth END), 0) AS conduct,
      coalesce(sum(CASE item WHEN 'checkIn' THEN entries END), 0) AS checkIns
    FROM (
      SELECT id, item, min(place) AS place, count(*) AS entries,
        sum(CASE item
          WHEN 'meeting' THEN 300 WHEN 'study' THEN 200 WHEN 'volunteerHours' THEN (quantity * 100)::INTEGER
          WHEN 'praise' THEN 50 WHEN 'breach' THEN CASE quantity WHEN 1 THEN -100 WHEN 2 THEN -500 ELSE -1500 END
          ELSE 0 END) AS worth
      FROM (${mode === "checked" ? checked : declared})
      GROUP BY id, item,
        CASE WHEN item IN ('meeting', 'volunteerHours') THEN month(date) WHEN item = 'study' THEN quarter(date) ELSE 0 END
    )
    GROUP BY id
  )`

const stars = `
  SELECT *, CASE WHEN checkIns < 7 THEN least(3, earnedStars) ELSE earnedStars END AS stars
  FROM (
    SELECT *, CASE WHEN points >= 9600 THEN 5 WHEN points >= 9000 THEN 4 WHEN points >= 8000 THEN 3
      WHEN points >= 7000 THEN 2 WHEN points >= 6000 THEN 1 ELSE 0 END AS earnedStars
    FROM (${points})
  )`

const ranked = `
  SELECT *,
    rank() OVER (ORDER BY points DESC, checkIns DESC) AS rank,
    count(*) OVER () AS members,
    count(*) OVER (PARTITION BY points, checkIns) AS tied,
    rank() OVER (PARTITION BY stars >= 5 ORDER BY points DESC, checkIns DESC) AS place5,
    count(*) OVER (PARTITION BY stars >= 5, points, checkIns) AS tied5
  FROM (${stars})`

await connection.run(`
  COPY (
    SELECT id, stars, earnedStars, '' AS disputed, 'illustrative' AS status,
      CASE WHEN stars < earnedStars THEN 'ledger-points#1;ledger-points#2;ledger-points#3'
        ELSE 'ledger-points#1;ledger-points#2' END AS cites,
      ${told("points")} AS points, ${told("study")} AS study, ${told("service")} AS service, ${told("conduct")} AS conduct,
      checkIns, rank, CASE WHEN isHeld THEN 4 ELSE stars END AS starsInCohort,
      'ranked ' || rank || ' of ' || members || '; ' || tied || ' with this rank [ledger-points#4]' ||
        CASE WHEN isHeld THEN ' | would have 5 stars; the quota of 5 % of ' || members || ' is ' || places || ', ranked ' ||
          place5 || ' (' || tied5 || ' with this rank): held to 4 [ledger-points#4]' ELSE '' END AS rankReasons
    FROM (
      SELECT *, members * 5 // 100 AS places, stars >= 5 AND place5 + tied5 - 1 > members * 5 // 100 AS isHeld
      FROM (${ranked})
    )
    ORDER BY place
  ) TO '${output}' (HEADER, DELIMITER ',')
`)

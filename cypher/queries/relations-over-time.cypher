// A country's relations over time
// By month and other party: what the country, those who serve it and its bodies have to do with it.
//
// folder: Blocs
// $country  actor    required  the country
// $since    date     null      the first day; null for no limit
// $until    date     null      the last day; null for no limit
// $limit    integer  200       the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($country, '\\', ' '), '"', ' ') + '"') YIELD node AS country
WHERE $country IN [country.id, country.name, country.nameLatin] + coalesce(country.aliases, [])
CALL (country) {
  RETURN country AS member
  UNION
  MATCH (member:Actor)-[:SERVES|PART_OF]->(country)
  RETURN member
}
MATCH (member)<-[end:SUBJECT|OBJECT]-(s:Statement {status: 'asserted'})-[:SUBJECT|OBJECT]->(party:Actor)
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
  AND (party.country IS NULL OR party.country <> country.id)
WITH left(toString(s.date), 7) AS month, coalesce(party.country, party.nameLatin) AS other, s.relation AS relation, type(end) AS end, count(DISTINCT s) AS statements
RETURN month, other,
  sum(CASE relation WHEN 'MET_WITH' THEN statements ELSE 0 END) AS met,
  sum(CASE WHEN relation = 'ACCUSED' AND end = 'SUBJECT' THEN statements ELSE 0 END) AS accuses,
  sum(CASE WHEN relation = 'ACCUSED' AND end = 'OBJECT' THEN statements ELSE 0 END) AS accused_by,
  sum(CASE WHEN relation = 'SUPPORTS' AND end = 'SUBJECT' THEN statements ELSE 0 END) AS supports,
  sum(CASE WHEN relation = 'SUPPORTS' AND end = 'OBJECT' THEN statements ELSE 0 END) AS supported_by
ORDER BY month, other
LIMIT toInteger($limit)

// Who met for the first time
// Pairs whose first known meeting falls into the last days, the latest first.
//
// folder: Meetings
// $days   integer  7     how many days back
// $until  date     null  the last day; null for today
// $limit  integer  50    the most rows

WITH coalesce(date($until), date()) AS last
MATCH (one:Actor)-[met:MET_WITH]->(other:Actor)
WHERE met.firstSeen > last - duration({days: toInteger($days)}) AND met.firstSeen <= last
RETURN met.firstSeen AS date, one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, met.articles AS articles, met.outlets AS outlets, met.quote AS quote
ORDER BY met.firstSeen DESC, one.id, other.id
LIMIT toInteger($limit)

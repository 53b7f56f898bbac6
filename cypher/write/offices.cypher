// A state that somebody serves is an actor even where no article mentions it.
UNWIND $rows AS row
MATCH (person:Actor {id: row.person})
MERGE (state:Actor {id: row.state})
  ON CREATE SET state:Country, state.nameLatin = row.state, state.aliases = [], state.country = row.state
MERGE (person)-[serves:SERVES {office: row.office}]->(state)
SET serves.firstSeen = row.firstSeen, serves.lastSeen = row.lastSeen

MATCH (person:Actor)-[serves:SERVES]->(state:Actor)
RETURN person.id AS person, state.id AS state, serves.office AS office, serves.firstSeen AS firstSeen, serves.lastSeen AS lastSeen

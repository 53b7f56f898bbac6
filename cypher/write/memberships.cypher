UNWIND $rows AS row
MATCH (part:Actor {id: row.part})
MATCH (whole:Actor {id: row.whole})
MERGE (part)-[:PART_OF]->(whole)

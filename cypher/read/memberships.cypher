MATCH (part:Actor)-[:PART_OF]->(whole:Actor)
RETURN part.id AS part, whole.id AS whole

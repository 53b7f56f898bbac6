MATCH (subject:Actor)-[relationship:MET_WITH|ACCUSED|SUPPORTS]->(object:Actor)
RETURN type(relationship) AS relation, subject.id AS subject, object.id AS object, relationship.statements AS statements,
  relationship.articles AS articles, relationship.outlets AS outlets, relationship.firstSeen AS firstSeen, relationship.lastSeen AS lastSeen,
  relationship.confidence AS confidence, relationship.quote AS quote

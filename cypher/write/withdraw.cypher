// Takes out what these articles say; the articles stay.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:EVIDENCED_BY]-(statement:Statement)
  DETACH DELETE statement
}
CALL (article) {
  MATCH (article)-[mention:MENTIONS]->()
  DELETE mention
}

// How often the graph has been written to, and the version of its schema.
MATCH (store:GraphStore {id: 'graph'})
RETURN store.revision AS revision, store.schema AS schema

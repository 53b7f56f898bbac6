// The graph begins: its one store node, which writers lock.
MERGE (store:GraphStore {id: 'graph'})
SET store.schema = $schema, store.revision = coalesce(store.revision, 0)

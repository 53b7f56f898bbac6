// Whoever writes begins with this, and until the transaction ends others wait here: so runs take turns, and none stands in the way of another further on.
MERGE (store:GraphStore {id: 'graph'})
SET store.locked = true
WITH store
SET store.revision = coalesce(store.revision, 0) + 1
REMOVE store.locked
RETURN store.revision AS revision

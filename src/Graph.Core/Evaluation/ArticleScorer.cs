namespace Graph.Core.Evaluation;

/// <summary>Scores one article.</summary>
internal sealed class ArticleScorer
{
    private const string Undirected = "MET_WITH";

    private readonly ArticleFacts _gold;
    private readonly ArticleFacts _found;
    private readonly ScoreCounts _counts;
    private readonly Dictionary<string, string> _goldOf;
    private readonly Dictionary<string, EntityFact> _goldByKey;
    private readonly Dictionary<string, EntityFact> _foundByKey;

    public ArticleScorer(ArticleFacts gold, ArticleFacts found, ScoreCounts counts)
    {
        _gold = gold;
        _found = found;
        _counts = counts;
        _goldOf = EntityAlignment.Align(gold.Entities, found.Entities);
        _goldByKey = ByKey(gold.Entities);
        _foundByKey = ByKey(found.Entities);
    }

    public void Run()
    {
        Entities();
        Offices();
        Relations();
    }

    private void Entities()
    {
        foreach (var found in _found.Entities)
        {
            var gold = GoldOf(found.Key);
            if (gold is { Optional: true }) continue;
            if (gold?.Accepts(found.Type) == true)
            {
                _counts.Right("entities", found.Type);
            }
            else
            {
                _counts.Extra("entities", found.Type);
                _counts.Error("entity+", _gold.Article, found.Type, FirstOf(found.Name, found.Iso3, found.Office));
            }
        }

        // The first entity of a key is the one that its match is judged by.
        var matched = _goldOf
            .Where(m => _goldByKey[m.Value].Accepts(_found.Entities.First(e => e.Key == m.Key).Type))
            .Select(m => m.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var gold in _gold.Entities.Where(g => !g.Optional && !matched.Contains(g.Key)))
        {
            _counts.Missed("entities", gold.Type);
            _counts.Error("entity-", _gold.Article, gold.Type, Describe(gold.Key));
        }
    }

    private void Offices()
    {
        var foundOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (found, gold) in _goldOf) foundOf[gold] = found;
        foreach (var gold in _gold.Entities)
        {
            if (gold.Type != "Person" || gold.Optional || string.IsNullOrEmpty(gold.Name) || string.IsNullOrEmpty(gold.Office)) continue;
            var found = foundOf.TryGetValue(gold.Key, out var key) ? _foundByKey[key] : null;
            var office = string.IsNullOrEmpty(found?.Office) ? null : found.Office;
            if (office is not null && Evaluation.Offices.AreSame(office, gold.Office) && (found!.Country ?? "") == (gold.Country ?? ""))
            {
                _counts.Right("offices");
                continue;
            }

            _counts.Missed("offices");
            if (office is not null) _counts.Extra("offices");
            _counts.Error("office-", _gold.Article, Describe(gold.Key), $"{gold.Office}|{gold.Country} got {found?.Office}|{found?.Country}");
        }
    }

    private void Relations()
    {
        var required = new OrderedDictionary<Triple, RelationFact>();
        foreach (var r in _gold.Relations.Where(r => !r.Optional)) required[TripleOf(r, r.Subject, r.Object)] = r;
        var optional = _gold.Relations.Where(r => r.Optional).Select(r => TripleOf(r, r.Subject, r.Object)).Where(t => !required.ContainsKey(t)).Select(t => t with { Status = "" }).ToHashSet();
        var optionalEnds = _gold.Entities.Where(e => e.Optional).Select(e => new End(e.Key, true)).ToHashSet();
        var seen = new HashSet<Triple>();
        foreach (var r in _found.Relations)
        {
            var triple = TripleOf(r, EndOf(r.Subject), EndOf(r.Object));
            if (!seen.Add(triple)) continue;
            if (required.TryGetValue(triple, out var gold))
            {
                _counts.Right("relations", r.Relation);
                if (!string.IsNullOrEmpty(gold.Manner)) _counts.Manner(r.Manner == gold.Manner);
                if (!string.IsNullOrEmpty(gold.Speaker)) _counts.Speaker(r.Speaker is not null && _goldOf.GetValueOrDefault(r.Speaker) == gold.Speaker);
            }
            else if (!optional.Contains(triple with { Status = "" }) && !optionalEnds.Contains(triple.First) && !optionalEnds.Contains(triple.Second))
            {
                _counts.Extra("relations", r.Relation);
                _counts.Error("relation+", _gold.Article, triple.Relation, triple.Status, Describe(triple.First), Describe(triple.Second), r.Rule);
            }
        }

        foreach (var (triple, gold) in required.Where(r => !seen.Contains(r.Key)))
        {
            _counts.Missed("relations", triple.Relation);
            _counts.Error("relation-", _gold.Article, triple.Relation, triple.Status, Describe(triple.First), Describe(triple.Second), gold.Evidence);
        }
    }

    private EntityFact? GoldOf(string found) => _goldOf.TryGetValue(found, out var gold) ? _goldByKey[gold] : null;

    private End EndOf(string found) => _goldOf.TryGetValue(found, out var gold) ? new End(gold, true) : new End(found, false);

    private static Triple TripleOf(RelationFact r, string subject, string @object) => TripleOf(r, new End(subject, true), new End(@object, true));

    private static Triple TripleOf(RelationFact r, End subject, End @object)
    {
        if (r.Relation == Undirected && subject.IsAfter(@object)) (subject, @object) = (@object, subject);
        return new Triple(r.Relation, subject, @object, string.IsNullOrEmpty(r.Status) ? "asserted" : r.Status);
    }

    private string Describe(End end)
    {
        if (end.InGold) return Describe(end.Key);
        return _foundByKey.TryGetValue(end.Key, out var found) ? FirstOf(found.Name, end.Key) : end.Key;
    }

    private string Describe(string goldKey) =>
        _goldByKey.TryGetValue(goldKey, out var gold) ? FirstOf(gold.Name, gold.Iso3, $"{gold.Office}|{gold.Country}") : goldKey;

    private static string FirstOf(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
            if (!string.IsNullOrEmpty(candidate)) return candidate;
        return "";
    }

    private static Dictionary<string, EntityFact> ByKey(IEnumerable<EntityFact> entities)
    {
        var byKey = new Dictionary<string, EntityFact>(StringComparer.Ordinal);
        foreach (var entity in entities) byKey[entity.Key] = entity;
        return byKey;
    }

    /// <summary>One end of a relation: a key of gold, or a predicted one that gold does not have.</summary>
    private readonly record struct End(string Key, bool InGold)
    {
        public bool IsAfter(End other) => InGold != other.InGold ? InGold : string.CompareOrdinal(Key, other.Key) > 0;
    }

    private readonly record struct Triple(string Relation, End First, End Second, string Status);
}

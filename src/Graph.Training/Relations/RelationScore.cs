using Graph.Core.Extraction;

namespace Graph.Training.Relations;

/// <summary>Right, extra and missed relations, counted as the scorer counts them.</summary>
internal sealed class RelationScore
{
    private readonly Dictionary<string, int[]> _tallies = new(StringComparer.Ordinal);

    public double Precision => Ratio(Sum(0), Sum(1));

    public double Recall => Ratio(Sum(0), Sum(2));

    public double F1 => 2.0 * Sum(0) / Math.Max(1, 2 * Sum(0) + Sum(1) + Sum(2));

    public IEnumerable<string> Lines() => _tallies.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key,-10} P {Ratio(t.Value[0], t.Value[1]):0.000}  R {Ratio(t.Value[0], t.Value[2]):0.000}  F1 {2.0 * t.Value[0] / Math.Max(1, 2 * t.Value[0] + t.Value[1] + t.Value[2]):0.000}  ({t.Value[0]} right, {t.Value[1]} extra, {t.Value[2]} missed)");

    public void Add(LabelledArticle article, IEnumerable<Statement> accepted)
    {
        var aligned = Alignment.Align(article.Gold.Entities, article.Article.Entities);
        var required = article.Gold.Relations.Where(r => !r.Optional).Select(r => Key(r.Relation, r.Subject, r.Object, r.Status)).ToHashSet();
        var optional = article.Gold.Relations.Where(r => r.Optional).Select(r => Key(r.Relation, r.Subject, r.Object, "") with { Status = "" }).ToHashSet();
        var doubtful = article.Gold.Entities.Where(e => e.Optional).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string Relation, string Subject, string Object, string Status)>();
        foreach (var s in accepted)
        {
            var key = Key(LabelledArticle.Name(s.Relation), KeyOf(aligned, s.Subject), KeyOf(aligned, s.Object), StatusName(s.Status));
            if (!seen.Add(key)) continue;
            if (required.Contains(key)) Count(key.Relation, 0);
            else if (!optional.Contains(key with { Status = "" }) && !doubtful.Contains(key.Subject) && !doubtful.Contains(key.Object)) Count(key.Relation, 1);
        }

        foreach (var missed in required.Where(r => !seen.Contains(r))) Count(missed.Relation, 2);
    }

    /// <summary>The status as gold writes it.</summary>
    public static string StatusName(Status status) => status switch { Status.CalledFor => "called_for", _ => status.ToString().ToLowerInvariant() };

    /// <summary>The status that gold writes so.</summary>
    public static Status StatusOf(string name) => Enum.GetValues<Status>().Single(s => StatusName(s) == name);

    private static string KeyOf(Dictionary<int, GoldEntity> aligned, int entity) => aligned.TryGetValue(entity, out var gold) ? gold.Key : $"?{entity}";

    private static (string Relation, string Subject, string Object, string Status) Key(string relation, string subject, string @object, string status) =>
        relation == "MET_WITH" && string.CompareOrdinal(subject, @object) > 0 ? (relation, @object, subject, status) : (relation, subject, @object, status);

    private void Count(string relation, int place)
    {
        if (!_tallies.TryGetValue(relation, out var tally)) _tallies[relation] = tally = new int[3];
        tally[place]++;
    }

    private int Sum(int place) => _tallies.Values.Sum(t => t[place]);

    private static double Ratio(int right, int wrong) => right + wrong == 0 ? 0 : (double)right / (right + wrong);
}

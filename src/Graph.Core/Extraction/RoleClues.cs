using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>
/// Names what the two are and whether they belong to one state: a party quarrels with the government at home, but a minister neither accuses the army of his own state nor meets the state he serves.
/// </summary>
internal sealed class RoleClues(AnnotatedArticle article, StanceWords words)
{
    private const string Home = "home";
    private const string Abroad = "abroad";
    private const string Unplaced = "unplaced";

    public IEnumerable<string> Of(Proposal proposal)
    {
        var (subject, @object) = (article.Entities[proposal.Subject.Entity], article.Entities[proposal.Object.Entity]);
        var relation = proposal.Trigger.Entry.Relation;
        var (one, other, where) = (RoleOf(subject), RoleOf(@object), PlaceOf(subject, @object));

        // Who meets has no direction.
        if (relation == Relation.MetWith && string.CompareOrdinal(one, other) > 0) (one, other) = (other, one);
        yield return $"roles={relation}.{one}.{other}.{where}";
        yield return $"role-first={relation}.{one}.{where}";
        yield return $"role-second={relation}.{other}.{where}";
    }

    private string RoleOf(Entity entity) => entity switch
    {
        { Type: ActorType.Country } => "state",
        { Type: ActorType.Person, Office: { } office } => words.IsRuler(office) ? "ruler" : "officer",
        { Type: ActorType.Person } => "person",
        { Kind: { } kind } => kind,
        { Type: ActorType.ArmedGroup } => "group",
        _ => "body",
    };

    private static string PlaceOf(Entity one, Entity other) => one.Country is null || other.Country is null ? Unplaced : one.Country == other.Country ? Home : Abroad;
}

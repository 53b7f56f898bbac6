using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>Takes mentions up as parties, a list whole: who is asked for <c>السعودية</c> in <c>السعودية والإمارات</c> gets both.</summary>
internal sealed class PartyLists(AnnotatedArticle article, Syntax syntax)
{
    private const int LastRank = 3;

    private readonly Bystanders _bystanders = new(article, syntax);

    /// <summary>Adds the mention and the others of the list that it begins.</summary>
    public void AddList(List<Party> found, int mention, string slot, int rank = 0)
    {
        var head = article.Mentions[mention];
        foreach (var m in syntax.MentionsOf(article.Text.Sentences[head.Sentence]))
            if ((m.Index == mention || syntax.Markings[m.Index].ListHead == mention) && !found.Exists(p => p.Mention.Index == m.Index))
                Add(found, m.Index, slot, rank);
    }

    /// <summary>Adds the mention alone, unless it only says whose people somebody is; nothing where it is negative.</summary>
    public void Add(List<Party> found, int mention, string slot, int rank = 0)
    {
        if (mention < 0 || _bystanders.IsOfPeople(article.Mentions[mention])) return;
        var m = article.Mentions[mention];
        foreach (var entity in m.Entities) found.Add(new Party(m, entity, slot, Math.Min(rank, LastRank), 0, 0, 0));
    }
}

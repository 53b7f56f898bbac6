using Graph.Core.Annotation;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds whom a verb accuses where a comma parts its subject from its objects, and all of them look like one list: <c>اتهمت روسيا، تركيا وقطر بدعم المسلحين</c>.</summary>
internal sealed class SplitListReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private readonly VerbObject _objects = new(article, syntax);

    /// <summary>The members of the list behind the first, where the verb has no other object, and a comma stands right behind the first and "and" before the last; none otherwise.</summary>
    public List<int> RestOf(Trigger trigger)
    {
        if (trigger is not { IsVerb: true, Reading: { Form: PredicateForm.Verb, Pronoun: null }, Entry.Relation: Relation.Accused } || clauses.At(trigger.Token) is not { Source: SubjectSource.After, Subject: >= 0 and var subject } clause || clause.Verb != trigger.Token) return [];
        var first = article.Mentions[subject];
        if (first.FirstToken != trigger.Token + 1 || first.EndToken >= trigger.Sentence.EndToken || !syntax.IsMark(first.EndToken, '،') || !_objects.NeedsObject(trigger.Token) || _objects.HasOther(trigger.Token, subject, trigger.Sentence)) return [];
        List<int> rest = [];
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (syntax.Markings[m.Index].ListHead == subject) rest.Add(m.Index);
        return rest.Count > 1 && article.Mentions[rest[0]].FirstToken == first.EndToken + 1 ? rest : [];
    }
}

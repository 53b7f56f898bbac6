using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells who is one of those whom a participle in the plural names by what they do: <c>أصبح النائب من أشد منتقدي الحكومة</c>, <c>اعتقلوا الصحفي، أحد منتقدي الحكومة</c>.</summary>
internal sealed class OneOfReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceWords words)
{
    private const int Reach = 14;

    /// <summary>Whether the trigger is a participle in the plural before its genitive, which says whom they accuse, or with the article, before "for": <c>من منتقدي الوزير</c>, <c>من المنتقدين للوزير</c>.</summary>
    public static bool IsOneOf(Trigger trigger, AnnotatedArticle article) => Slots.IsStrengthened(trigger) && trigger.Reading.Proclitics switch
    {
        Proclitics.None or Proclitics.Wa => article.Text.Tokens[trigger.Token].Folded is [.., _, _, _, 'ي' or 'و'],
        Proclitics.Al => article.Text.Tokens[trigger.Token].Folded is [.., _, _, _, 'ي' or 'و', 'ن'],
        _ => false,
    };

    /// <summary>The mention that is one of them, or -1: whom a copula says it of, or who stands right before, but not who does something to one of them: <c>هاجم الرئيس أحد منتقدي الحكومة</c>.</summary>
    public int Who(Trigger trigger)
    {
        if (JoinsThem(trigger) is >= 0 and var joining) return joining;
        var (found, apart, joined) = (false, false, false);
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention) return found ? Named(trigger, mention, apart, joined) : -1;
            var word = article.Text.Tokens[i].Folded;
            if (syntax.IsMark(i, '،') || syntax.Is(i, Cue.Pronoun)) apart = true;
            else if (syntax.Has(WordList.OneOfWords, word) || syntax.Has(WordList.ForemostAdjectives, word)) found = true;
            else if (word[0] == 'و' && syntax.Has(WordList.OneOfWords, word[1..])) (found, joined) = (true, true);
            else return found && words.IsCopula(i) && clauses.At(i) is var clause ? clause.Verb == i ? clause.Subject : clause is { Kind: ClauseKind.Relative, Verb: < 0 } ? clause.Head : -1 : -1;
        }

        return -1;
    }

    /// <summary>Who joins them: <c>انضم الحزب إلى منتقدي الوزير</c>; -1 where nobody does.</summary>
    private int JoinsThem(Trigger trigger) => trigger.Token - 1 > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Prepositions[trigger.Token - 1] == Markers.To
        && clauses.At(trigger.Token) is { Verb: >= 0 and var verb, Subject: var subject } && syntax.MentionAt[verb] < 0 && article.Text.Tokens[verb].Analyses.Any(a => syntax.Has(WordList.JoiningVerbs, a.Stem)) ? subject : -1;

    private int Named(Trigger trigger, int mention, bool apart, bool joined)
    {
        var m = article.Mentions[mention];
        if (joined) return NearestPerson(trigger.Sentence, m.EndToken);
        if (m.Form == MentionForm.Nationality) return -1;
        var clause = clauses.At(m.FirstToken);
        var does = clause.Verb >= 0 && clause.Subject == mention && !words.IsCopula(clause.Verb);
        return apart || !does && article.Entities[m.Entities[0]].Type == ActorType.Person ? mention : -1;
    }

    /// <summary>The last person named before the token, with no verb between.</summary>
    private int NearestPerson(Sentence sentence, int end)
    {
        for (var i = end - 1; i >= sentence.FirstToken && i >= end - Reach; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention && article.Entities[article.Mentions[mention].Entities[0]].Type == ActorType.Person) return mention;
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i)) return -1;
        }

        return -1;
    }
}

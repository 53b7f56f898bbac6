using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Tells whom a sentence names for something else than the word of meeting, support or accusation says, so that he is no party of it: whom one fights, under whose rule it was, who took the picture,
/// where an envoy is posted, to whom an adjective says that another is hostile.
/// </summary>
internal sealed class Outsiders(AnnotatedArticle article, Syntax syntax)
{
    private const int FightReach = 4;
    private const int ReignReach = 4;
    private const int CreditReach = 2;
    private const int EnvoyReach = 3;
    private const string Against = "didd";
    private const string At = "لدي";
    private const string Mouth = "لسان";
    private const string Ending = "القضاء";
    private const string Resistance = "مقاومه";

    /// <summary>Whether the party is named for something else.</summary>
    public bool IsOutside(Trigger trigger, Party party)
    {
        var m = article.Mentions[syntax.HeadOf(party.Mention)];
        if (IsCredited(m) || trigger.Entry.Relation == Relation.MetWith && IsSource(m)) return true;
        if (m.Sentence != trigger.Sentence.Index) return false;
        return IsOfReign(m) || IsOfPosting(m) || IsHostileTo(trigger, m) || trigger.Entry.Relation == Relation.Supports && !IsTakenUp(party) && IsFought(trigger, m);
    }

    /// <summary>Whether an attribute or a pronoun makes the name the party, wherever it stands: <c>حرب على الحوثيين المدعومين من إيران</c>.</summary>
    private static bool IsTakenUp(Party party) => party.Slot == "head" || party.Slot.StartsWith("pronoun", StringComparison.Ordinal);

    /// <summary>Whether the name is that of whose mouth the subject speaks with, who is not spoken of: <c>نددت الجبهة على لسان ممثلها بالقرار</c>.</summary>
    public bool IsMouthpiece(Trigger trigger, Party @object) => trigger.Entry.Relation != Relation.MetWith && syntax.Markings[@object.Mention.Index] is { Preposition: Markers.By, Governor: >= 2 and var at } && syntax.MentionAt[at] < 0 && article.Text.Tokens[at].Folded == Mouth
        && (at - 2 == trigger.Token || syntax.MentionAt[at - 2] >= 0 || article.Text.Tokens[at - 2].Kind == TokenKind.Punctuation);

    /// <summary>Whether the words of somebody only come to the newspaper, which is not who says them: <c>قال المصدر لـ"الشرق الأوسط"</c>.</summary>
    public bool IsOnlyTold(Party subject) => article.Entities[subject.Entity].Kind == EntityKinds.News && syntax.Markings[subject.Mention.Index] is { Preposition: Markers.Li or Markers.To or Markers.With, Depth: 0 };

    /// <summary>Whether the name stands behind a word for fighting, ending or striking, so that what helps another to that helps not him: <c>ساندت قطر الجبهة لإسقاط النظام</c>, <c>بدعم من التحالف في التصدي لداعش</c>.</summary>
    private bool IsFought(Trigger trigger, Mention m)
    {
        var marker = m.Proclitics.HasFlag(Proclitics.Li) ? Markers.Li : m.Proclitics.HasFlag(Proclitics.Bi) ? Markers.Bi : null;
        for (var i = m.FirstToken - 1; i >= trigger.Sentence.FirstToken && i >= m.FirstToken - FightReach && i != trigger.Token; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var from)
            {
                if (article.Mentions[from].Form != MentionForm.Nationality) return false;
                continue;
            }

            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            var preposition = syntax.Prepositions[i];
            if (preposition == Against && !syntax.IsNounWithClitic(i)) return !trigger.Entry.Objects.Contains(Against) && !trigger.Entry.NounObjects.Contains(Against);
            if (syntax.Is(i, Cue.Against) || marker == Markers.On && IsEnding(i)) return !IsFightOf(i, m);
            if (marker == Markers.On && (syntax.Is(i, Cue.Wrong) || syntax.Has(WordList.BlowStems, LightStem.Of(article.Text.Tokens[i].Folded)))) return true;
            if (preposition is null || syntax.IsNounWithClitic(i)) continue;
            if (marker is not null || preposition is not (Markers.Li or Markers.Bi or Markers.On)) return false;
            marker = preposition;
        }

        return false;
    }

    private bool IsEnding(int token) => article.Text.Tokens[token].Folded.EndsWith(Ending, StringComparison.Ordinal) || article.Text.Tokens[token].Folded.EndsWith(Ending[1..], StringComparison.Ordinal);

    /// <summary>Whether the genitive of the noun is who fights, since whom he fights is named behind, or the noun is resistance: <c>محاربة الجيش للتنظيم</c>, <c>مقاومة الشعب الفلسطيني</c>.</summary>
    private bool IsFightOf(int noun, Mention m)
    {
        if (article.Text.Tokens[noun].Folded.EndsWith(Resistance, StringComparison.Ordinal) && !syntax.IsNounWithClitic(noun)) return true;
        var next = m.EndToken;
        if (next >= article.Text.Sentences[m.Sentence].EndToken) return false;
        return syntax.MentionAt[next] is >= 0 and var other ? article.Mentions[other].Proclitics.HasFlag(Proclitics.Li) : syntax.Prepositions[next] is Markers.Li or Against;
    }

    /// <summary>Whether the name only says when it was: <c>في عهد الملك عبدالله</c>, <c>منذ سقوط حكم مبارك</c>.</summary>
    private bool IsOfReign(Mention m)
    {
        var first = article.Text.Sentences[m.Sentence].FirstToken;
        for (var i = m.FirstToken - 1; i > first && i >= m.FirstToken - ReignReach && syntax.MentionAt[i] < 0; i--)
        {
            var word = article.Text.Tokens[i].Folded;
            if (syntax.Has(WordList.ReignTimes, word)) return word[0] == 'ا' || word[0] == 'ب' || syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] is Markers.In or Markers.Time or Markers.From or Markers.To;
            if (syntax.Has(WordList.EndsOfRule, word) && syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] == Markers.Time) return true;
            if (!syntax.Has(WordList.RuleNouns, word) && !syntax.IsDefinite(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the name is that of who took the picture above: <c>(تصوير: فلان)</c>.</summary>
    private bool IsCredited(Mention m)
    {
        for (var i = m.FirstToken - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= m.FirstToken - CreditReach && syntax.MentionAt[i] < 0; i--)
        {
            if (syntax.Has(WordList.PictureCredits, article.Text.Tokens[i].Folded)) return true;
            if (article.Text.Tokens[i].Kind != TokenKind.Punctuation) return false;
        }

        return false;
    }

    /// <summary>Whether the name is that of a body that tells what happens: <c>التقى الرئيس، وفق جريدة النهار، الوزير</c>.</summary>
    private bool IsSource(Mention m) => article.Entities[m.Entities[0]].Type == ActorType.Organization && m.FirstToken > article.Text.Sentences[m.Sentence].FirstToken && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Source);

    /// <summary>Whether the name says where an envoy is posted: <c>استدعت سفيرها لدى إيران</c>.</summary>
    private bool IsOfPosting(Mention m)
    {
        var at = m.FirstToken - 1;
        if (at <= article.Text.Sentences[m.Sentence].FirstToken || syntax.MentionAt[at] >= 0 || article.Text.Tokens[at].Folded != At) return false;
        for (var i = at - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= at - EnvoyReach; i--)
            if (syntax.HasPart(WordList.PostingParts, article.Text.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>Whether an adjective says that another is hostile to whom the name means: <c>حكما معاديا لإسرائيل</c>, <c>القوى المناهضة للأسد</c>.</summary>
    private bool IsHostileTo(Trigger trigger, Mention m)
    {
        if (syntax.Markings[m.Index] is not { Preposition: Markers.Li, Depth: <= 1, Governor: var governor }) return false;
        var at = governor - 1;
        if (at < article.Text.Sentences[m.Sentence].FirstToken || at == trigger.Token && !trigger.Entry.Objects.Contains(Markers.Doer) || syntax.MentionAt[at] >= 0 || syntax.Prepositions[at] is not null) return false;
        return syntax.Has(WordList.HostileStems, LightStem.Of(article.Text.Tokens[at].Folded));
    }
}

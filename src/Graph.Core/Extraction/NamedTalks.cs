using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads talks and meetings that are only named, as the noun right before says: they are to be taken up again, <c>سبل إحياء المفاوضات</c>, are an idea, <c>فكرة عقد قمة</c>, or were stopped, <c>توقف المحادثات</c>.
/// </summary>
internal sealed class NamedTalks(AnnotatedArticle article, Syntax syntax)
{
    private const int GovernorReach = 4;
    private const int BehindReach = 6;
    private const string Table = "طاوله";
    private const string Again = "اعاده";

    private static readonly StatusReading ToCome = new(Status.CalledFor, "only-named");
    private static readonly StatusReading Stopped = new(Status.Denied, "stopped");

    /// <summary>What the words right around the meeting say of it; <c>null</c> where they leave it as it is told.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="isDeemed">Whether somebody asks for what the clause tells, or plans it: who asks for an end of talks says that they go on.</param>
    public StatusReading? Of(Trigger trigger, bool isDeemed)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null }) return null;
        if (!isDeemed && IsStopped(trigger)) return Stopped;
        return IsToBeTakenUp(trigger) || IsIdea(trigger) || IsWorthwhile(trigger) ? ToCome : null;
    }

    /// <summary>Whether the talks are named as to be taken up, and nothing tells that they were: <c>جهود استئناف المفاوضات</c>, but <c>تم استئناف المفاوضات</c>, <c>بعد استئناف المفاوضات</c>.</summary>
    private bool IsToBeTakenUp(Trigger trigger)
    {
        var noun = TakingUp(trigger);
        if (noun < 0) return false;
        if (noun > trigger.Sentence.FirstToken && IsOneOf(noun - 1, w => w == Again)) noun--;
        for (var (i, words) = (noun, 0); i >= trigger.Sentence.FirstToken && words <= GovernorReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (i < noun && syntax.Prepositions[i] is Markers.Time or Markers.With && !syntax.IsNounWithClitic(i)) return article.Text.Tokens[i].Folded.TrimStart('و').StartsWith("قب", StringComparison.Ordinal);
            if (i < noun && (syntax.IsVerb(i) || syntax.Is(i, Cue.Impersonal))) return !IsOneOf(i, IsDone);
            if (i < noun && syntax.Is(i, Cue.Sequel)) return false;
            if (i < noun && syntax.Breaks(i)) return true;
            words++;
        }

        return true;
    }

    /// <summary>
    /// The noun of taking up that the talks are the genitive of, or of coming back to them, at a table or not, or of sponsoring them that somebody aims at: <c>استئناف المفاوضات</c>, <c>العودة إلى طاولة المفاوضات</c>,
    /// <c>سعى إلى رعاية المفاوضات</c>; -1 where there is none.
    /// </summary>
    private int TakingUp(Trigger trigger)
    {
        var at = trigger.Token - 1;
        if (at >= trigger.Sentence.FirstToken && IsOneOf(at, w => syntax.Has(WordList.TakingUpNouns, w))) return at;
        if (at > trigger.Sentence.FirstToken && IsOneOf(at, w => syntax.Has(WordList.SponsoringNouns, w)) && (syntax.MentionAt[at - 1] < 0 && syntax.Prepositions[at - 1] == Markers.To || syntax.Prepositions[at] == Markers.Li)) return at;
        if (at > trigger.Sentence.FirstToken && IsOneOf(at, w => w == Table)) at--;
        return at > trigger.Sentence.FirstToken && syntax.MentionAt[at] < 0 && syntax.Prepositions[at] is Markers.To or Markers.On && IsOneOf(at - 1, w => syntax.Has(WordList.ComingBackNouns, w)) && !syntax.IsVerb(at - 1) ? at - 1 : -1;
    }

    private bool IsDone(string word) => syntax.Has(WordList.DoneVerbs, word);

    /// <summary>Whether the meeting, or the holding of it, is the genitive of an idea or of ways to it: <c>فكرة عقد قمة</c>, <c>سبل الحوار</c>.</summary>
    private bool IsIdea(Trigger trigger)
    {
        var at = trigger.Token - 1;
        if (at > trigger.Sentence.FirstToken && syntax.MentionAt[at] < 0 && syntax.Is(at, Cue.Doing) && !syntax.IsVerb(at)) at--;
        return at >= trigger.Sentence.FirstToken && IsOneOf(at, w => syntax.Has(WordList.IdeaNouns, w)) && !syntax.IsVerb(at);
    }

    /// <summary>Whether somebody says that to meet will be good: <c>تنظيم لقاءات سيكون مفيدا</c>.</summary>
    private bool IsWorthwhile(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token + 1, 0); i + 1 < trigger.Sentence.EndToken && words < BehindReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Being)) return article.Text.Tokens[i].Folded[0] == 'س' && IsOneOf(i + 1, w => syntax.Has(WordList.WorthwhileWords, w));
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether a noun or a verb in the past right before says that the talks ended without having been led to an end, or an adjective behind does: <c>علقت موسكو المفاوضات</c>, <c>المفاوضات المتوقفة</c>.</summary>
    private bool IsStopped(Trigger trigger)
    {
        var before = trigger.Token - 1;
        while (before > trigger.Sentence.FirstToken && (syntax.MentionAt[before] >= 0 && syntax.MentionAt[before] is var m && article.Mentions[m].Proclitics == Proclitics.None || syntax.Is(before, Cue.Adverb))) before--;
        if (before >= trigger.Sentence.FirstToken && trigger.Reading.Proclitics is Proclitics.None or Proclitics.Al && syntax.MentionAt[before] < 0
            && (before == trigger.Token - 1 && IsOneOf(before, w => syntax.Has(WordList.StoppingNouns, w)) || syntax.IsVerb(before) && IsOneOf(before, w => syntax.Has(WordList.StoppingVerbs, w)))) return true;
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words < BehindReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (IsOneOf(i, w => syntax.Has(WordList.StoppedWords, w))) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether the word, without what is written onto its front, is one that is asked for.</summary>
    private bool IsOneOf(int token, Func<string, bool> isAsked)
    {
        if (syntax.MentionAt[token] >= 0) return false;
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (isAsked(cut.Bare) || isAsked(cut.Stem)) return true;
        return isAsked(article.Text.Tokens[token].Folded);
    }
}

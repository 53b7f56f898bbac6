using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// The readings of a word of accusing that grammar leaves no doubt of: who accuses whom as subject and object of the verb, as whoever is called on to do it (<c>دعا المجلس إلى إدانة إسرائيل</c>) or sets about it
/// (<c>سارع الوزير إلى اتهام تركيا</c>), as owner of the noun (<c>أعرب عن إدانته للهجوم</c>), or, where the accused is the subject, as genitive or after <c>من</c> (<c>نفت إيران اتهامات السعودية</c>, <c>متهم من قبل</c>).
/// </summary>
internal sealed class AccusationCertainty(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const string OwnPronoun = "pronoun-subject";
    private const string Against = "didd";
    private const string Towards = "iza";

    /// <summary>The kind of a verb with its subject and object.</summary>
    public const string Accuses = "accuses";

    /// <summary>The kind of a verbal noun that a verb of setting about it governs.</summary>
    public const string SetsAbout = "sets-about-accusing";

    /// <summary>The kind of a verb whose subject the pronoun on "that" takes up.</summary>
    public const string Resumed = "accuses-resumed";

    /// <summary>The kind of a verb that whom the sentence before was about has for a subject, as the name behind it differs in gender: <c>ولام المفوضية على عجزها</c>.</summary>
    public const string AskedFor = "accuses-asked-for";

    /// <summary>The kind of a noun that somebody is called on to do: <c>دعا المجلس إلى إدانة إسرائيل</c>.</summary>
    public const string CalledOn = "called-to-accuse";

    /// <summary>The kind of a clause with <c>ما</c> on what somebody is accused of.</summary>
    public const string OfWhat = "accuses-of-what";

    /// <summary>The kind of a verb whose object is a pronoun for whom the sentence before was about.</summary>
    public const string TakenUp = "accuses-taken-up";

    /// <summary>The kind of a noun with a pronoun for whose it is, behind a verb of saying: <c>أعرب عن إدانته للهجوم</c>.</summary>
    public const string WithOwnNoun = "accuses-with-own-noun";

    /// <summary>The kind of a wrong that a verb of saying makes known.</summary>
    public const string Reveals = "reveals";

    private static readonly string[] Envoys = ["سفير", "السفير", "القائم ب", "قائم ب"];

    // Prepositions whose pronoun says against whom it is.
    private static readonly string[] AgainstPronoun = [Markers.Li, Markers.To, Markers.On, Against, Towards];

    private readonly Via _via = new(syntax);

    /// <summary>The kind of plain reading that the proposal is, or <c>null</c>.</summary>
    public string? KindOf(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (subject.Mention.Form == MentionForm.Nationality) return null;
        if (trigger.Entry.IsLoose) return IsRevealed(trigger, subject, @object) ? Reveals : null;
        var fit = Clues.FitOf(proposal);
        if (IsSetAbout(trigger, subject, @object)) return SetsAbout;
        if (fit == Fit.Best - 1 && IsResumed(trigger, subject, @object)) return Resumed;
        if (fit == Fit.Best - 1 && IsGoneOn(proposal)) return trigger.IsVerb ? "accuses-on" : "accusing";
        if (IsWhatMade(trigger, subject, @object)) return OfWhat;
        if (fit == Fit.Best - 1 && IsTakenUp(trigger, subject, @object)) return TakenUp;
        if (fit != Fit.Best) return null;
        if (subject.Slot == Slots.Mutual) return Slots.Mutual;
        if (trigger.IsVerb && IsEnvoy(@object)) return null;
        if (trigger.IsVerb && _via.Of(trigger, @object.Mention) == Via.OtherNoun) return "accuses-noun";
        if (trigger.IsVerb && subject is { Slot: "carried", IsAskedFor: true } && trigger.Reading.Pronoun is null && proposal.Doubt is null) return AskedFor;
        if (trigger.IsVerb) return subject.Slot is "joined" or "carried" or "control" ? "accuses-on" : Accuses;
        if (trigger.Reading.Form == PredicateForm.Passive) return syntax.Markings[@object.Mention.Index] is { Depth: 0, Through: < 0 } && @object.Mention.Form != MentionForm.Nationality && subject is { Slot: Markers.By, Mentions: 0 } ? "accused" : null;
        if (!trigger.IsNoun) return null;
        if (subject.Slot == Slots.Called) return @object is { Slot: "gen" or "gen-of", Mentions: 0 } ? CalledOn : null;
        if (trigger.Support == Support.Receive) return subject.Slot is "gen-by" or Markers.From or Markers.By && (@object.Slot is "verb-subject" or "bare1" || IsMarked(@object)) ? "rejected" : null;
        if (IsMarked(@object) && subject is { Slot: OwnPronoun, Rank: 0 } && trigger.Support is Support.Speech or Support.Light) return WithOwnNoun;
        return IsMarked(@object) && (subject is { Slot: OwnPronoun, Rank: 0 } || subject.Slot == "verb-subject" && trigger.Support == Support.Light) ? "accuses-with-noun" : null;
    }

    /// <summary>Whether the party stands for a state abroad, which is meant in its place: <c>استدعت السفير احتجاجا</c>.</summary>
    public bool IsEnvoy(Party party) => article.Entities[party.Entity].Office is { } office && Letters.Fold(office) is var folded && Envoys.Any(e => folded.StartsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a preposition marks the object, which stands soon behind the noun.</summary>
    private bool IsMarked(Party @object) => @object is { Verbs: 0, Breaks: 0, Mentions: <= 1, Slot: Markers.Li or Markers.Bi or Markers.To or Markers.On or Markers.From or Towards or Against } && @object.Mention.Form != MentionForm.Nationality && !IsEnvoy(@object);

    /// <summary>
    /// Whether the subject of the clause goes on to accuse whom the verb or participle right behind has for its object, or a pronoun of its own takes up: <c>قال الوزير …، متهماً إيران</c>, <c>أشاد بالحكومة وندد بالحزب</c>, <c>متهمة إياها</c>.
    /// </summary>
    private bool IsGoneOn(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (!trigger.IsVerb && trigger.Reading is not { Form: PredicateForm.Active, Proclitics: Proclitics.None or Proclitics.Wa }) return false;
        if (subject is not { Slot: "joined", Rank: 0 } || subject.Mention.Sentence != trigger.Sentence.Index || subject.Mention.EndToken > trigger.Token || IsEnvoy(@object)) return false;
        return @object.Mention.EndToken <= trigger.Token || _via.Of(trigger, @object.Mention) != Via.OtherNoun && @object.Mention.Form != MentionForm.Nationality;
    }

    /// <summary>Whether the pronoun on "that" stands for who accuses, and can stand for nobody else: <c>قال الوزير إنه يدين الهجوم</c>, <c>أكد أنه لم يتهم الحزب</c>.</summary>
    private bool IsResumed(Trigger trigger, Party subject, Party @object) => trigger.IsVerb && subject is { Slot: "resumed", Rank: 0 } && clauses.At(trigger.Token) is { Beside: < 0 } && @object.Mention.FirstToken > trigger.Token
        && @object.Mention.Form != MentionForm.Nationality && !IsEnvoy(@object) && _via.Of(trigger, @object.Mention) != Via.OtherNoun;

    /// <summary>Whether <c>ما</c> opens a clause on what somebody accuses whom a preposition with a pronoun names of: <c>نفت تركيا ما وجهته إليها روسيا من اتهامات</c>.</summary>
    private bool IsWhatMade(Trigger trigger, Party subject, Party @object)
    {
        if (@object.Rank != 0 || !AgainstPronoun.Any(marker => @object.Slot.StartsWith($"pronoun-{marker}-", StringComparison.Ordinal)) || subject.Mention.Sentence != trigger.Sentence.Index) return false;
        if (trigger.IsNoun) return trigger.Support == Support.Light && subject.Slot == "verb-subject" && syntax.IsWhat(trigger.Anchor - 1);
        return trigger.IsVerb && trigger.Token > trigger.Sentence.FirstToken && syntax.IsWhat(trigger.Token - 1) && subject.Slot == "after";
    }

    /// <summary>
    /// Whether the pronoun on the verb is its object and can stand for nobody but whom the sentence before was about: <c>لم تعلق الجبهة على الحادث. لكن الوزير اتهمها بتدبيره</c>.
    /// </summary>
    private bool IsTakenUp(Trigger trigger, Party subject, Party @object)
    {
        if (!trigger.IsVerb || trigger.Reading.Pronoun is not { } pronoun || subject.Slot is not ("after" or "before") || subject.Mention.Sentence != trigger.Sentence.Index || @object is not { Slot: "pronoun-lead", Rank: 0 } || @object.Mention.Sentence != trigger.Sentence.Index - 1) return false;
        return IsAlone(trigger.Sentence, trigger.Token) && IsAlone(article.Text.Sentences[@object.Mention.Sentence], article.Text.Tokens.Length);

        bool IsAlone(Sentence sentence, int end)
        {
            foreach (var m in syntax.MentionsOf(sentence))
                if (m.EndToken <= end && m.Form != MentionForm.Nationality && !m.Entities.Contains(@object.Entity) && !m.Entities.Contains(subject.Entity) && Agreement.Allows(pronoun, m, syntax)) return false;
            return true;
        }
    }

    /// <summary>
    /// Whether a verb of setting about it, or of meaning to, has the verbal noun for its object or behind its preposition: <c>سارع الوزير إلى اتهام تركيا</c>, <c>لم يتردد في انتقاد الحكومة</c>, <c>تعتزم الشركة مقاضاة الوزارة</c>.
    /// </summary>
    private bool IsSetAbout(Trigger trigger, Party subject, Party @object)
    {
        if (trigger is not { IsNoun: true, Reading.Pronoun: null } || subject.Slot is not ("clause" or "verb-subject") || @object is not { Mentions: 0, Verbs: 0, Breaks: 0 } || @object.Slot is not ("gen" or "gen-of") && !IsMarked(@object) || IsEnvoy(@object)) return false;
        if (clauses.At(trigger.Token) is not { Verb: >= 0 and var verb, Subject: >= 0 and var doer } || verb >= trigger.Token || doer != syntax.HeadOf(subject.Mention) && doer != subject.Mention.Index) return false;
        if (!syntax.HasPart(WordList.SettingAboutParts, article.Text.Tokens[verb].Folded)) return false;
        for (var i = trigger.Token - 1; i > verb; i--)
        {
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            if (syntax.MentionAt[i] >= 0) return syntax.MentionAt[i] == doer || syntax.HeadOf(article.Mentions[syntax.MentionAt[i]]) == doer || syntax.IsMark(i + 1, '،');
            if (syntax.Prepositions[i] is null && !syntax.Is(i, Cue.Adverb) && !syntax.IsMark(i, '،') && !syntax.Has(WordList.DegreeNouns, article.Text.Tokens[i].Folded)) return false;
        }

        return true;
    }

    /// <summary>Whether a verb of saying has the wrong of a party for what is said: <c>كشفت الوزارة عن ضلوع الجماعة في التفجير</c>, <c>أعلن تورط الشركة</c>.</summary>
    private bool IsRevealed(Trigger trigger, Party subject, Party @object) => trigger is { IsNoun: true, Support: Support.Speech, Reading.Pronoun: null } && trigger.Entry.Objects.Contains(Markers.Doer) && trigger.Entry.Manner == Manner.Accuse && subject.Slot == "verb-subject" && subject.Mention.EndToken <= trigger.Token
        && @object is { Slot: "gen", Mentions: 0 } && @object.Mention.Form != MentionForm.Nationality && !syntax.Is(trigger.Anchor, Cue.Denial);
}

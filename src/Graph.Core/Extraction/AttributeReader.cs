using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads participles that describe a party: <c>الجماعة المدعومة من إيران</c>.</summary>
internal sealed class AttributeReader(AnnotatedArticle article, Syntax syntax)
{
    private const int MostSkipped = 2;
    private const string Issued = "الصادر";
    private const int LongestGap = 3;
    private const int LongestQuoted = 12;
    private const int LongestMeans = 6;

    private const string OwnCountry = "anaphor.own-country";

    /// <summary>The mention that the trigger describes: the nearest before it that has its gender and is no mere nationality (<c>الجاسوس الإسرائيلي المدان</c>); <c>null</c> where none stands there.</summary>
    public int? DescribedBy(Trigger trigger)
    {
        var at = trigger.Token - 1;
        while (at > trigger.Sentence.FirstToken && (syntax.Is(at, Cue.Adverb) || IsSetOff(trigger, at) || IsOtherAttribute(trigger, at) || IsJoinedAttribute(trigger, at))) at--;
        if (at < trigger.Sentence.FirstToken || syntax.MentionAt[at] is not (>= 0 and var nearest) || IsNewcomer(trigger, article.Mentions[nearest])) return null;
        var pronoun = PronounLike(trigger.Token);
        for (var (mention, skipped) = (nearest, 0); skipped <= MostSkipped; skipped++)
        {
            var m = article.Mentions[mention];
            if ((Agreement.Allows(pronoun, m, syntax) || skipped == 0 && IsDoer(trigger, m)) && IsParty(trigger, m)) return mention;
            if (Before(m, trigger.Sentence) is not { } before) return null;
            mention = before;
        }

        return null;
    }

    /// <summary>Whom a participle of accusing right before the noun of receiving describes, who so is the one who receives: <c>انتقد الوزير الحوثيين المتهمين بتلقي دعم من إيران</c>; -1 where there is none.</summary>
    public int AccusedOfReceiving(Trigger trigger)
    {
        var participle = trigger.Anchor - 1;
        if (trigger is not { Support: Support.Receive, Entry.Relation: Relation.Supports } || trigger.Anchor >= trigger.Token || participle <= trigger.Sentence.FirstToken || syntax.MentionAt[participle] >= 0) return -1;
        var reading = syntax.Readings[participle]?.Find(r => r is { Form: PredicateForm.Passive, Entry: { Relation: Relation.Accused, IsLoose: false } } && r.Proclitics.HasFlag(Proclitics.Al));
        return reading is null ? -1 : DescribedBy(trigger with { Token = participle, Anchor = participle, Reading = reading, Support = Support.None }) ?? -1;
    }

    /// <summary>Whether the participle tells a group from those named before, so that their noun does not take them up again: <c>القوات الموالية للرئيس</c>.</summary>
    public static bool IsNewcomer(Trigger trigger, Mention m) => m.Form == MentionForm.Anaphor && m.Rule != OwnCountry && m.EndToken == trigger.Token && trigger.Reading is { Form: PredicateForm.Active or PredicateForm.Passive, Proclitics: Proclitics.Al };

    /// <summary>
    /// Whether a noun that names nobody stands right before the participle, which so describes neither whom the clause is about nor who is named before: <c>رفض الحزب القتال في صفوف الميليشيات الداعمة للنظام</c>,
    /// <c>صوتت تركيا ضد القرار المدعوم من واشنطن</c>.
    /// </summary>
    public bool DescribesOther(Trigger trigger)
    {
        if (trigger is not { Entry.Relation: Relation.Supports, Reading: { Form: PredicateForm.Active or PredicateForm.Passive, Proclitics: Proclitics.Al } }) return false;
        var head = trigger.Token - 1;
        if (head <= trigger.Sentence.FirstToken || syntax.MentionAt[head] >= 0 || article.Text.Tokens[head].Kind != TokenKind.Word || !syntax.IsDefinite(head) || trigger.Reading.Form == PredicateForm.Active && syntax.Is(head, Cue.Deed) || syntax.IsOwned(head)) return false;
        if (syntax.IsNounWithClitic(head) || syntax.HasConjunction(head)) return true;
        var before = head - 1;
        return syntax.MentionAt[before] < 0 && article.Text.Tokens[before].Kind == TokenKind.Word && !syntax.IsDefinite(before) && !syntax.Is(before, Cue.Relative);
    }

    /// <summary>
    /// Who is said to be involved in what the noun names, as a participle before it tells: <c>الحزب المتورط في دعم الميليشيات</c>; -1 where those have no name, <c>شركات متورطة في مساعدة الاحتلال</c>, and <c>null</c> where no such
    /// participle stands there.
    /// </summary>
    public int? InvolvedIn(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports, Reading.Pronoun: null }) return null;
        var at = trigger.Token - 1;
        if (at > trigger.Sentence.FirstToken && syntax.MentionAt[at] < 0 && syntax.Prepositions[at] == Markers.In && !syntax.IsNounWithClitic(at)) at--;
        else if (!trigger.Reading.Proclitics.HasFlag(Proclitics.Bi)) return null;
        if (at <= trigger.Sentence.FirstToken || syntax.MentionAt[at] >= 0 || syntax.HasConjunction(at) || !syntax.Has(WordList.InvolvedStems, LightStem.Of(article.Text.Tokens[at].Folded))) return null;
        if (syntax.MentionAt[at - 1] is >= 0 and var named) return article.Mentions[named].Form == MentionForm.Nationality ? -1 : named;
        return article.Text.Tokens[at - 1].Kind == TokenKind.Word && !syntax.IsVerb(at - 1) && !syntax.Is(at - 1, Cue.Particle) && !syntax.Is(at - 1, Cue.Complement) && syntax.Prepositions[at - 1] is null && syntax.PronounMarker(at - 1) is null ? -1 : null;
    }

    /// <summary>Whether the participle describes a deed on which a pronoun stands for the doer: <c>مواقفها الداعمة لمصر</c>.</summary>
    public bool DescribesOwned(Trigger trigger) => trigger is { Entry.Relation: Relation.Supports, Reading: { Form: PredicateForm.Active, Proclitics: Proclitics.Al } } && trigger.Token > trigger.Sentence.FirstToken
        && trigger.Token - 1 is var deed && syntax.MentionAt[deed] < 0 && syntax.Is(deed, Cue.Deed) && article.Text.Tokens[deed].Surface[^1] != 'ة' && Agreement.PronounOf(article.Text.Tokens[deed].Folded).Length > 0;

    /// <summary>Whether the mark before the trigger only sets off what it says of the name before: <c>القوات، مدعومة بالمقاومة</c>, <c>الجماعة، الموالية للتنظيم</c>, <c>القوات -المدعومة أميركيا-</c>.</summary>
    private bool IsSetOff(Trigger trigger, int token) => token == trigger.Token - 1 && (syntax.IsMark(token, '،') || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && (syntax.IsMark(token, '-') || syntax.OpensQuote(token))) && (trigger.Entry.Relation == Relation.Supports || trigger.Reading is { Form: PredicateForm.Passive, Proclitics: Proclitics.Al })
        && (trigger.Reading.Form == PredicateForm.Passive || trigger.Reading is { Form: PredicateForm.Active, Proclitics: Proclitics.Al });

    /// <summary>Whether the word is an adjective of the name right before it, beside which the trigger describes the name as well: <c>الميليشيات الحوثية الإرهابية المدعومة من إيران</c>.</summary>
    private bool IsOtherAttribute(Trigger trigger, int token) => token == trigger.Token - 1 && trigger.Reading.Proclitics == Proclitics.Al && token - 1 > trigger.Sentence.FirstToken && syntax.MentionAt[token] < 0 && syntax.MentionAt[token - 1] is >= 0 and var name
        && syntax.IsDefinite(token) && syntax.Readings[token] is null && !syntax.Is(token, Cue.Deed) && article.Text.Tokens[token].Surface[^1] == 'ة' == (article.Text.Tokens[trigger.Token].Surface[^1] == 'ة') && article.Mentions[name].Form != MentionForm.Anaphor;

    /// <summary>Whether the word is an adjective to which "and" joins the participle, or the comma before that: <c>موقف الملك، الثابت والداعم لفلسطين</c>.</summary>
    private bool IsJoinedAttribute(Trigger trigger, int token)
    {
        var adjective = trigger.Token - 1;
        if (trigger.Reading is not { Form: PredicateForm.Active, Proclitics: (Proclitics.Al | Proclitics.Wa) } || adjective - 1 <= trigger.Sentence.FirstToken || syntax.MentionAt[adjective] >= 0 || !syntax.IsDefinite(adjective) || syntax.Prepositions[adjective] is not null || syntax.Readings[adjective] is not null) return false;
        if (article.Text.Tokens[adjective].Surface[^1] == 'ة' != (article.Text.Tokens[trigger.Token].Surface[^1] == 'ة')) return false;
        var comma = syntax.IsMark(adjective - 1, '،');
        return syntax.MentionAt[comma ? adjective - 2 : adjective - 1] is >= 0 and var named && article.Mentions[named].FirstToken is > 0 and var first && syntax.MentionAt[first - 1] < 0 && syntax.Is(first - 1, Cue.Deed) && (token == adjective || comma && token == adjective - 1);
    }

    /// <summary>Whether the preposition belongs to a participle that describes a party in between: <c>يقاتل القوات المتحالفة مع إيران</c>.</summary>
    public bool Governs(int trigger, Marking marking) => marking is { Preposition: not null, Governor: var at } && at - 2 > trigger && syntax.MentionAt[at - 2] is >= 0 and var described
        && !(article.Mentions[described] is { Form: MentionForm.Nationality, FirstToken: var adjective } && adjective == trigger + 1)
        && syntax.Readings[at - 1] is { } readings && readings.Exists(r => r.Form is PredicateForm.Active or PredicateForm.Passive && r.Proclitics == Proclitics.Al);

    /// <summary>Whether who is described can be the party itself: a nationality is, after a deed, where the doer is meant (<c>الموقف السعودي الداعم</c>).</summary>
    private bool IsParty(Trigger trigger, Mention m) => m.Form != MentionForm.Nationality || trigger.Reading.Form != PredicateForm.Passive
        || m.FirstToken > 0 && (syntax.Is(m.FirstToken - 1, Cue.Deed) || syntax.Is(m.FirstToken - 1, Cue.Wrong));

    /// <summary>Whether the trigger describes the deed of the mention, and so the mention: <c>موقف مصر داعم</c>.</summary>
    private bool IsDoer(Trigger trigger, Mention m) => trigger.Reading.Form == PredicateForm.Active && m.FirstToken > trigger.Sentence.FirstToken && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Deed);

    /// <summary>Whether <c>لـ</c> names whose the means are with which somebody is supported: <c>القوات مدعومة بغارات جوية للتحالف</c>, <c>مسنودة بطيران "الأباتشي" التابع للتحالف</c>, or whose the help is that another one behind gets: <c>إسناد جوي للتحالف للمقاومة</c>.</summary>
    public bool HelpsBy(Trigger trigger, Mention m, Marking marking)
    {
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && trigger.Entry.NounObjects.Contains(Markers.Li) && marking is { Preposition: Markers.Li, Depth: 0, ListHead: < 0 } && m.Proclitics.HasFlag(Proclitics.Li) && m.EndToken < trigger.Sentence.EndToken
            && syntax.MentionAt[m.EndToken] is >= 0 and var next && article.Mentions[next].Proclitics == Proclitics.Li && syntax.Markings[next] is { Preposition: Markers.Li, Depth: 0, ListHead: < 0 }) return true;
        if (IsOfMeans(trigger, marking)) return true;
        if (trigger is not { Reading.Form: PredicateForm.Passive, Entry.Relation: Relation.Supports } || marking.Depth > 0 || marking.Preposition != Markers.Li) return false;
        if (trigger.Token + 1 >= marking.Governor || syntax.Prepositions[trigger.Token + 1] != Markers.Bi) return false;
        var words = 0;
        for (var i = trigger.Token + 1; i < marking.Governor; i++)
        {
            if (syntax.MentionAt[i] >= 0 || i > trigger.Token + 1 && syntax.Prepositions[i] is not null) return false;
            if (article.Text.Tokens[i].Kind == TokenKind.Word) words++;
            else if (!syntax.IsMark(i, '"')) return false;
        }

        return words <= LongestGap + 1;
    }

    /// <summary>Whether <c>لـ</c> says to whom the means belong that "from" names as the help: <c>بإسناد من طائرات تابعة للتحالف</c>.</summary>
    private bool IsOfMeans(Trigger trigger, Marking marking)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports } || marking is not { Preposition: Markers.Li, Depth: 0, Governor: var at } || at - 1 <= trigger.Token || syntax.MentionAt[at - 1] >= 0 || !syntax.Is(at - 1, Cue.Belonging)) return false;
        for (var i = at - 2; i > trigger.Token && i >= at - LongestMeans && syntax.MentionAt[i] < 0; i--)
            if (syntax.Prepositions[i] is { } preposition) return preposition == Markers.From && (i - 1 == trigger.Token || i - 2 == trigger.Token);
            else if (article.Text.Tokens[i].Kind != TokenKind.Word && !syntax.IsMark(i, '"') || syntax.IsVerb(i)) return false;
        return false;
    }

    /// <summary>Whether <c>من</c> or <c>لـ</c> names whose the deed is that is praised or condemned: <c>نوه بالجهود المبذولة من الوزير</c>, <c>أشاد بالرد الموزون من قبل تركيا</c>, <c>ثمن المواقف الثابتة لقيادة المملكة</c>, <c>ندد بالأنشطة المؤذية لإيران</c>.</summary>
    public bool IsDeedOf(Trigger trigger, Mention m, Marking marking)
    {
        if (IsIssuedBy(marking)) return marking.Governor - 2 > trigger.Token && syntax.Is(marking.Governor - 2, Cue.Deed) && (trigger is { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal }, Reading.Form: PredicateForm.Verb or PredicateForm.Active }
            || trigger.Entry.Relation == Relation.Accused && JudgesDeeds(trigger) && Slots.FitsObject(trigger, syntax.MarkerOfNoun(marking.Governor - 2)));
        if (JudgesDeeds(trigger) && marking is { Preposition: Markers.Li, Depth: 0 } && IsQuoted(trigger, marking.Governor - 1)) return true;
        if (!JudgesDeeds(trigger) || marking.Preposition is not (Markers.From or Markers.Li) && !(marking.Preposition == Markers.By && trigger.Entry.Relation == Relation.Supports)) return false;
        if (marking.Depth > 1 || marking.Depth == 1 && !syntax.Is(m.FirstToken - 1, Cue.Delegate)) return false;
        for (var i = marking.Governor - 1; i > trigger.Token && i >= marking.Governor - LongestGap; i--)
        {
            if (syntax.IsMark(i, '"')) continue;
            if (!syntax.IsDefinite(i) || syntax.MentionAt[i] >= 0 || marking.Preposition == Markers.Li && AsksForLi(i)) return false;
            if (syntax.Is(i, Cue.Deed)) return trigger.Entry.Relation == Relation.Supports || Slots.FitsObject(trigger, syntax.MarkerOfNoun(i));
        }

        return false;
    }

    /// <summary>Whether a quotation ends at the token that the preposition of the frame governs, so that "for" behind it says whose that is: <c>أشاد بـ"الموهبة الفذة" لمحمد صلاح</c>.</summary>
    private bool IsQuoted(Trigger trigger, int closing)
    {
        if (closing <= trigger.Token || !syntax.IsMark(closing, '"')) return false;
        for (var i = closing - 1; i > trigger.Token && i >= closing - LongestQuoted; i--)
        {
            if (syntax.IsMark(i, '"')) return Slots.FitsObject(trigger, syntax.MarkerOfNoun(i + 1)) && syntax.IsDefinite(i + 1);
            if (syntax.MentionAt[i] >= 0 || syntax.IsVerb(i) || AsksForLi(i)) return false;
        }

        return false;
    }

    /// <summary>Whether <c>عن</c> says who has issued what stands before: <c>رحب بالبيان الصادر عن الوزارة</c>.</summary>
    private bool IsIssuedBy(Marking marking) => marking is { Preposition: Markers.About, Governor: > 0 and var about } && syntax.MentionAt[about - 1] < 0 && article.Text.Tokens[about - 1].Folded.StartsWith(Issued, StringComparison.Ordinal);

    /// <summary>Whether the trigger praises, or accuses with a word that says nothing else.</summary>
    private static bool JudgesDeeds(Trigger trigger) => trigger is { Entry.Relation: Relation.Accused, Entry.IsLoose: false } ? trigger.Reading.Form is PredicateForm.Verb or PredicateForm.Active or PredicateForm.Noun
        : trigger is { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal }, Reading.Form: PredicateForm.Verb or PredicateForm.Active } && trigger.Entry is not { IsLoose: true, Needs.Length: 0 };

    /// <summary>Whether the word has <c>لـ</c> before whom it is done to, and not before whose it is: <c>الدعم للبنان</c>, <c>الداعم للبنان</c>.</summary>
    private bool AsksForLi(int token) => syntax.Readings[token] is { } readings
        && readings.Exists(r => r.Form == PredicateForm.Noun ? r.Entry.Relation == Relation.MetWith || r.Entry.NounObjects.Contains(Markers.Li) : r.Form == PredicateForm.Active && r.Entry.Objects.Contains(Markers.Li));

    /// <summary>The mention before, where only a few words of the same phrase stand between: <c>جماعة الحوثي في اليمن المدعومة</c>.</summary>
    private int? Before(Mention m, Sentence sentence)
    {
        for (var i = m.FirstToken - 1; i >= sentence.FirstToken && i >= m.FirstToken - LongestGap; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var other) return other;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return null;
        }

        return null;
    }

    /// <summary>The pronoun of the gender and number that the participle shows.</summary>
    private string PronounLike(int token)
    {
        var word = article.Text.Tokens[token];
        if (word.Surface[^1] == 'ة') return "ها";
        return word.Folded.EndsWith("ون", StringComparison.Ordinal) || word.Folded.EndsWith("ين", StringComparison.Ordinal) ? "هم" : "ه";
    }
}

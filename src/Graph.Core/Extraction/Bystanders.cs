using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells which names near a trigger only say more of something else, and are no party: whose a thing is, where people are from, what a bond joins.</summary>
internal sealed class Bystanders(AnnotatedArticle article, Syntax syntax)
{
    private const int FolkReach = 2;
    private const int KinReach = 4;
    private const int NeedyReach = 5;
    private const int TopicReach = 3;
    private const int MostAdjectives = 2;
    private const int MostGenitives = 3;

    // What governs a subject of talk: حول, بشأن.
    private const string Topic = "hawl";
    private const string Border = "حدود";
    private const string Plural = "ات";

    /// <summary>Whether <c>بين</c> says what a bond joins, or who meets of whom one talks, and not who meets: <c>بحث العلاقات بين البلدين</c>, <c>تحدث عن القمة بين الرئيسين</c>, <c>ناقش استئناف المفاوضات بين البلدين</c>.</summary>
    public bool IsOfBond(int trigger, int between)
    {
        var talks = syntax.IsVerb(trigger) && syntax.Readings[trigger] is { } verb && verb.Exists(r => r is { Form: PredicateForm.Verb, Entry: { Relation: Relation.MetWith, Manner: Manner.Talks } });
        for (var i = trigger + 1; i < between; i++)
            if (talks && syntax.MentionAt[i] < 0 && syntax.Readings[i] is { } other && other.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith })) return true;
            else if (syntax.Is(i, Cue.Bond) && !AreTalksOf(trigger, i) || syntax.MentionAt[i] < 0 && syntax.IsVerb(trigger) && syntax.Prepositions[i] is Markers.About or Topic) return true;
        return false;
    }

    /// <summary>Whether the bond is the genitive of talks, which those hold whom it joins: <c>محادثات تطبيع العلاقات بين البلدين</c>.</summary>
    private bool AreTalksOf(int talks, int bond)
    {
        if (!article.Text.Tokens[talks].Folded.EndsWith(Plural, StringComparison.Ordinal) || syntax.IsDefinite(talks)) return false;
        for (var i = talks + 1; i <= bond; i++)
            if (syntax.MentionAt[i] >= 0 || syntax.Prepositions[i] is not null || syntax.HasConjunction(i) || i < bond && syntax.IsDefinite(i)) return false;
        return true;
    }

    /// <summary>Whether <c>مع</c> says with whom there is what a verb of talking is about, and not with whom one talks: <c>تحدث عن المفاوضات مع إيران</c>, <c>بحث العلاقات مع فرنسا</c>.</summary>
    public bool IsOfTopic(int verb, int with, Mention m)
    {
        for (var i = with - 1; i > verb && i >= with - TopicReach; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var between)
            {
                if (article.Mentions[between].Form != MentionForm.Nationality) return false;
                continue;
            }

            if (syntax.IsVerb(i)) return false;
            if (syntax.Is(i, Cue.Bond) || syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith, Pronoun: null }))
            {
                // With a state there is a bond, with a person it is talked about.
                if (syntax.Is(i, Cue.Bond) && article.Entities[m.Entities[0]].Type == ActorType.Country) return true;
                return syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] is Markers.About or Topic;
            }

            if (syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Whether <c>مع</c> says with whom a state has a border: <c>تأمين حدود تركيا مع سوريا</c>.</summary>
    public bool IsOfBorder(int trigger, int with)
    {
        for (var i = with - 1; i > trigger && i >= with - TopicReach; i--)
            if (syntax.MentionAt[i] < 0) return article.Text.Tokens[i].Folded.Contains(Border, StringComparison.Ordinal);
        return false;
    }

    /// <summary>Whether the preposition says whose something is: <c>سفينة تابعة للأمم المتحدة</c>.</summary>
    public bool IsOwner(Marking marking)
    {
        var at = marking.Governor - 1;
        return marking.Preposition is not null && at >= 0 && (syntax.Is(at, Cue.Belonging) || syntax.MentionAt[at] < 0 && at > 0 && syntax.Is(at - 1, Cue.Belonging));
    }

    /// <summary>Whether <c>في</c> says of what state the people or government are who are the noun's or verb's object: <c>دعم الشرعية في اليمن</c>, <c>نصرة الأشقاء في سوريا</c>; or of what body brothers are: <c>مواقف الأشقاء في مجلس التعاون</c>.</summary>
    public bool IsOfFolk(int trigger, Mention m, Marking marking)
    {
        if (marking is not { Preposition: Markers.In or Markers.Bi, Depth: 0, Governor: var at } || marking.Preposition == Markers.Bi && syntax.Readings[trigger]?.Exists(r => r.Entry.Objects.Contains(Markers.Bi) || r.Entry.NounObjects.Contains(Markers.Bi)) == true || article.Entities[m.Entities[0]].Type == ActorType.Person) return false;
        var state = article.Entities[m.Entities[0]].Type == ActorType.Country;
        for (var i = at - 1; i > trigger && i >= at - FolkReach && syntax.MentionAt[i] < 0; i--)
        {
            if (syntax.Is(i, Cue.Folk) || IsCivilProcess(i, at)) return state && syntax.IsDefinite(i) || IsOwnKindred(i) || article.Text.Tokens[i].Analyses.Any(a => a.Proclitics.HasFlag(Proclitics.Al) && syntax.Has(WordList.KindredNouns, a.Stem));
            if (!syntax.IsDefinite(i)) return false;
        }

        return false;
    }

    /// <summary>Whether <c>في</c> says of what state it is that holds or goes through what is praised, or whose people and services are: <c>أشاد بتنظيم الانتخابات في تونس</c>, <c>ثمن جهود الأجهزة الأمنية في الكويت</c>.</summary>
    public bool IsOfPraised(Trigger trigger, Mention m, Marking marking)
    {
        if (trigger is not { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal, Needs.Length: 0 }, IsNoun: false } || marking is not { Preposition: Markers.In, Depth: 0, Governor: var at } || article.Entities[m.Entities[0]].Type != ActorType.Country) return false;
        var noun = at - 1;
        for (var adjectives = 0; adjectives < MostAdjectives && noun > trigger.Token && syntax.MentionAt[noun] < 0 && syntax.IsAdjective(noun) && syntax.IsDefinite(noun); adjectives++) noun--;
        if (noun <= trigger.Token || syntax.MentionAt[noun] >= 0 || !syntax.IsDefinite(noun) || !article.Text.Tokens[noun].Analyses.Any(a => syntax.Has(WordList.PraisedInStates, a.Stem))) return false;

        // The preposition of the frame governs it, or a noun that has it for its genitive.
        for (var i = noun; i > trigger.Token && i >= noun - MostGenitives; i--)
        {
            if (syntax.MentionAt[i] >= 0 || i < noun && syntax.IsDefinite(i)) return false;
            if (syntax.IsNounWithClitic(i)) return Slots.FitsObject(trigger, syntax.Prepositions[i]!);
            if (i == trigger.Token + 1) return Slots.FitsObject(trigger, Markers.Direct);
            if (syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] is { } preposition && !syntax.IsNounWithClitic(i - 1)) return Slots.FitsObject(trigger, preposition);
        }

        return false;
    }

    /// <summary>Whether <c>في</c> says in what state the place or the people in need are to whom help goes: <c>أرسل مساعدات إلى مدينة عدن في اليمن</c>, <c>قدم معونات للمتضررين من الزلزال في نيبال</c>.</summary>
    public bool IsWhereHelpGoes(Trigger trigger, Mention m, Marking marking)
    {
        if (trigger.Entry is not { Relation: Relation.Supports } entry || entry is { Manner: Manner.Verbal, IsOpen: false } || marking is not { Preposition: Markers.In, Depth: 0, Governor: var at } || article.Entities[m.Entities[0]].Type != ActorType.Country) return false;
        var i = at - 1;
        for (; i > trigger.Token && i >= at - NeedyReach && syntax.MentionAt[i] < 0 && article.Text.Tokens[i].Kind == TokenKind.Word && !syntax.IsVerb(i); i--)
        {
            if (syntax.Prepositions[i] is null or Markers.From) continue;
            var noun = syntax.IsNounWithClitic(i) ? i : i + 1;
            return Slots.FitsObject(trigger, syntax.Prepositions[i]!) && noun < at && (IsInNeed(noun) || IsAid(noun) || article.Text.Tokens[noun].Analyses.Any(a => syntax.Has(WordList.GovernedPlaces, a.Bare)));
        }

        // What the noun has for its genitive, or the verb behind its subject for its object.
        var governs = trigger.IsNoun ? i == trigger.Token && entry.NounObjects.Contains(Markers.Direct) : trigger.IsVerb && (i == trigger.Token || syntax.MentionAt[i] >= 0) && entry.Objects.Contains(Markers.Direct);
        return governs && i + 1 < at && syntax.Prepositions[i + 1] is null && (IsInNeed(i + 1) || AreProjects(i + 1, at));
    }

    private bool IsInNeed(int noun) => syntax.Is(noun, Cue.Folk) && (syntax.IsDefinite(noun) || syntax.IsDefinite(noun + 1));

    /// <summary>Whether the words are of projects, relief and the like, which help the state they are in: <c>تمويل مشاريع تنموية في لبنان</c>, <c>دعم جهود الإغاثة في السودان</c>.</summary>
    private bool AreProjects(int noun, int end) => article.Text.Tokens[noun].Analyses.Any(a => syntax.Has(WordList.ProjectNouns, a.Stem)) || noun + 1 < end && syntax.MentionAt[noun + 1] < 0 && IsAid(noun + 1);

    /// <summary>Whether the word is a noun with the article for help that is paid or sent: <c>المساعدات</c>, <c>الإغاثة</c>.</summary>
    private bool IsAid(int noun) => syntax.IsDefinite(noun) && syntax.Readings[noun] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry: { Relation: Relation.Supports, Manner: Manner.Material } });

    /// <summary>Whether the noun is of how a state is to be ruled: <c>العملية السياسية</c>, <c>المرحلة الانتقالية</c>, but <c>العملية العسكرية</c>.</summary>
    private bool IsCivilProcess(int noun, int end) => noun + 1 < end && article.Text.Tokens[noun].Analyses.Any(a => syntax.Has(WordList.ProcessNouns, a.Stem)) && article.Text.Tokens[noun + 1].Analyses.Any(a => syntax.Has(WordList.CivilAdjectives, a.Stem));

    /// <summary>Whether whoever helps calls the people his brothers, as his own citizens are not: <c>مع أشقائها في اليمن</c>, but <c>دعم مواطنيها في اليمن</c>.</summary>
    private bool IsOwnKindred(int token) => syntax.IsOwned(token) && article.Text.Tokens[token].Analyses.SelectMany(a => Pronouns.Cut(a.Stem)).Any(c => syntax.Has(WordList.KindredNouns, c.Word));

    /// <summary>Whether only a relative, friend or enemy of the person is meant, or enemies of the state: <c>اتصل بوالد الفتى محمد</c>, <c>أعداء العراق</c>.</summary>
    public bool IsOfKin(Mention m)
    {
        if (article.Entities[m.Entities[0]].Type != ActorType.Person) return m.Proclitics == Proclitics.None && m.Form != MentionForm.Nationality && m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Kin) && !syntax.IsDefinite(m.FirstToken - 1) && article.Text.Tokens[m.FirstToken - 1] is { } foes && Agreement.PronounOf(foes.Folded).Length == 0;
        for (var i = m.FirstToken - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= m.FirstToken - KinReach; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var other)
            {
                if (article.Mentions[other].Form != MentionForm.Nationality) return false;
                continue;
            }


            // With a pronoun it is the person after all: زوجها محمد.
            if (syntax.Is(i, Cue.Kin)) return article.Text.Tokens[i] is var kin && (kin.Surface[^1] == 'ة' || Agreement.PronounOf(kin.Folded).Length == 0);
            if (!syntax.IsDefinite(i) || syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Whether only people of the state are meant, who do not stand for it: <c>أكراد سوريا</c>, <c>مقاتل سعودي</c>, but <c>الدعم العسكري الإيراني</c>, <c>انتقد أمام الصحافيين إيران</c>.</summary>
    public bool IsOfPeople(Mention m) => IsSome(m) || (syntax.HeadOf(m) is var head && head != m.Index && m.Form == MentionForm.Nationality ? IsOfPeople(article.Mentions[head]) : article.Entities[m.Entities[0]].Type == ActorType.Country && m.FirstToken > 0 && (m.Proclitics & Proclitics.Preposition) == Proclitics.None
        && (syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.People) && !syntax.IsAdjective(m.FirstToken - 1) && (m.Form == MentionForm.Nationality || !syntax.IsDefinite(m.FirstToken - 1)) || m.Form == MentionForm.Nationality && article.Text.Tokens[m.FirstToken - 1].Kind == TokenKind.Number));

    /// <summary>Whether the state only says whose friends or foes they are: <c>أنصار الحكومة السورية</c>.</summary>
    public bool IsOfFollowers(Mention m) => article.Entities[m.Entities[0]].Type == ActorType.Country && m.Form != MentionForm.Nationality && m.Proclitics == Proclitics.None && m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0
        && article.Text.Tokens[m.FirstToken - 1].Analyses.Any(a => syntax.Has(WordList.Followers, a.Stem));

    /// <summary>Whether the mention is some people of a state, who are not named: <c>كويتيون</c>, but <c>الأمريكيون</c>.</summary>
    private bool IsSome(Mention m) => m is { Form: MentionForm.Nationality } && m.EndToken == m.FirstToken + 1 && !syntax.IsDefinite(m.FirstToken) && !IsBehindNoun(m)
        && article.Text.Tokens[m.FirstToken].Folded is var word && (word.EndsWith("يون", StringComparison.Ordinal) || word.EndsWith("يين", StringComparison.Ordinal));

    /// <summary>Whether a noun stands right before the nationality, which then is its adjective: <c>مسؤولين كويتيين</c>.</summary>
    private bool IsBehindNoun(Mention m) => m.FirstToken - 1 is var before && before >= article.Text.Sentences[m.Sentence].FirstToken
        && (syntax.MentionAt[before] >= 0 || article.Text.Tokens[before].Kind == TokenKind.Word && !syntax.IsVerb(before) && syntax.Prepositions[before] is null);

    /// <summary>Whether the mention is a nationality that only says where the person named next is from: <c>الفنانة اللبنانية ماجدة الرومي</c>.</summary>
    public bool IsOfPerson(Mention m) => m.Form == MentionForm.Nationality && m.EndToken < article.Text.Tokens.Length && syntax.MentionAt[m.EndToken] is >= 0 and var next
        && article.Mentions[next] is { Form: MentionForm.Name } named && article.Entities[named.Entities[0]].Type == ActorType.Person && named.Proclitics == Proclitics.None;
}

using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>The gender of what a mention names, as far as it is known.</summary>
internal enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}

/// <summary>Which pronoun and which verb can go with which mention, by number and gender.</summary>
internal static class Agreement
{
    private const string Lands = "بلاد";
    private const string OwnCountry = "anaphor.own-country";

    /// <summary>The pronoun of two.</summary>
    public const string Dual = "هما";

    private const string Feminine = "ها";
    private const string Masculine = "ه";
    private const string Many = "هم";
    private const char TaMarbuta = 'ه';

    /// <summary>The pronoun of the third person that the word ends with; empty where it ends with none.</summary>
    public static string PronounOf(string folded) => Pronouns.OfThirdPerson.FirstOrDefault(p => folded.EndsWith(p, StringComparison.Ordinal)) ?? "";

    /// <summary>The pronoun of the number and gender that the trigger, a verb, shows.</summary>
    public static string PronounOf(Trigger trigger, AnnotatedArticle article)
    {
        var (word, perfect) = (article.Text.Tokens[trigger.Token].Folded, Letters.Fold(trigger.Entry.Perfect!));
        if (trigger.Reading.Proclitics.Has(Proclitics.Conjunction)) word = word[1..];
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Sa)) word = word[1..];
        if (trigger.Reading.Pronoun is { } owned && word.EndsWith(owned, StringComparison.Ordinal)) word = word[..^owned.Length];
        if (word.EndsWith("وا", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal)) return Many;

        // A stem that begins with ta shows the feminine by a second one: تنصل, تتنصل.
        return word[^1] == 'ت' && word != perfect || word[0] == 'ت' && (perfect[0] != 'ت' || word.StartsWith("تت", StringComparison.Ordinal)) ? Feminine : Masculine;
    }

    /// <summary>The pronoun that is written onto words in place of one that stands alone: <c>ها</c> for <c>هي</c>.</summary>
    public static string SuffixOf(string alone) => alone[^1] switch { 'ي' => Feminine, 'و' => Masculine, 'م' => Many, _ => Dual };

    /// <summary>Whether the pronoun can stand for the mention; where the mention's gender is not known it can.</summary>
    public static bool Allows(string pronoun, Mention mention, Syntax syntax)
    {
        if (mention.Entities.Length > 1) return pronoun is not (Feminine or Masculine);
        return pronoun switch
        {
            Feminine => GenderOf(mention, syntax) != Gender.Masculine,
            Masculine => GenderOf(mention, syntax) != Gender.Feminine,
            Dual => false,
            Many => syntax.Article.Entities[mention.Entities[0]].Type is ActorType.ArmedGroup or ActorType.Organization,
            _ => true,
        };
    }

    /// <summary>Whether the pronoun stands for one, and so for no member of a list alone: <c>تضم مصر وقطر … دعمها</c>.</summary>
    public static bool IsOfOne(string pronoun) => pronoun is Feminine or Masculine;

    /// <summary>The gender of the mention's first word, or of what it names.</summary>
    public static Gender GenderOf(Mention mention, Syntax syntax)
    {
        if (mention.Entities.Length > 1) return Gender.Unknown;
        var entity = syntax.Article.Entities[mention.Entities[0]];
        var first = FirstWord(mention, syntax.Article);
        return entity.Type switch
        {
            ActorType.Country when mention is { Form: MentionForm.Anaphor, Rule: OwnCountry } && PronounOf(first) is { Length: > 0 } own => OfOwned(first[..^own.Length]),
            ActorType.Country when mention.Form is MentionForm.Government or MentionForm.Anaphor => OfWord(first),
            ActorType.Country when IsHeaded(mention, first, syntax) => OfWord(first),
            ActorType.Country => syntax.Has(WordList.StatesOfMasculineName, Letters.Fold(entity.Name!)) && mention.Form != MentionForm.Capital ? Gender.Masculine : Gender.Feminine,
            ActorType.Person when !IsTitled(mention, entity, first) => syntax.Genders[entity.Index],

            // A verb can agree with the masculine title of a woman, or with her: التقى الممثل الأعلى فيديريكا موغيريني, تقوم المدعي العام بزيارة.
            ActorType.Person => OfWord(first) is var title && title == Gender.Masculine && syntax.Genders[entity.Index] == Gender.Feminine ? Gender.Unknown : title,
            _ when IsOfUnnamedHead(entity, first) => Gender.Unknown,
            _ => syntax.Is(mention.FirstToken, Cue.Masculine) ? Gender.Masculine : OfBody(entity, first) is var gender and not Gender.Unknown ? gender : OfAdjective(mention, syntax.Article),
        };
    }

    /// <summary>Whether the noun that heads the body's full name is feminine and left out here, so that a verb can agree with it or with what is written: <c>تدعم البنتاغون</c>, <c>أعلن البنتاغون</c>.</summary>
    private static bool IsOfUnnamedHead(Entity body, string first) => body.LexiconName is { } name && FirstOf(Letters.Fold(name)) is var head && head != first && OfWord(head) == Gender.Feminine;

    /// <summary>The gender of each person of the article, as far as titles and the verbs right before the name tell.</summary>
    public static Gender[] Read(Syntax syntax)
    {
        var article = syntax.Article;
        var (titles, verbs) = (new int[article.Entities.Length], new int[article.Entities.Length]);
        foreach (var m in article.Mentions)
        {
            if (m.Entities is not [var index] || article.Entities[index] is not { Type: ActorType.Person } person) continue;
            var first = FirstWord(m, article);
            if (IsTitled(m, person, first)) titles[index] += OfWord(first) == Gender.Feminine ? 1 : -1;
            else if (m.FirstToken > 0 && m.Proclitics == Proclitics.None && syntax.IsVerb(m.FirstToken - 1)) verbs[index] += syntax.ShapeOf(m.FirstToken - 1) switch { VerbShape.Feminine => 1, VerbShape.Masculine => -1, _ => 0 };
        }

        // A title can be masculine for a woman (الممثل الأعلى); what she does cannot.
        return [.. verbs.Select((v, i) => (v == 0 ? titles[i] : v) switch { > 0 => Gender.Feminine, < 0 => Gender.Masculine, _ => Gender.Unknown })];
    }

    /// <summary>Whether the mention begins with what the person is, and not with the name.</summary>
    private static bool IsTitled(Mention mention, Entity person, string first)
    {
        if (mention.Form is MentionForm.Office or MentionForm.Counterpart) return true;
        return mention.EndToken - mention.FirstToken > 1 && person.Office is { } office && FirstOf(Letters.Fold(office)) == first;
    }

    /// <summary>Whether the state's name begins with a noun for what it is, which tells the gender: <c>المملكة المغربية</c>, <c>جمهورية العراق</c>, <c>الاتحاد الروسي</c>; but <c>كوريا الشمالية</c>.</summary>
    private static bool IsHeaded(Mention mention, string first, Syntax syntax) => mention is { Form: MentionForm.Name } && mention.EndToken - mention.FirstToken > 1 && first.Length > 0 && (syntax.IsDefinite(mention.FirstToken) || first[^1] == TaMarbuta);

    private static string FirstOf(string office)
    {
        var word = office.Split(' ')[0];
        return word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
    }

    private static string FirstWord(Mention mention, AnnotatedArticle article)
    {
        var token = article.Text.Tokens[mention.FirstToken];
        foreach (var way in token.Analyses)
            if ((way.Proclitics & ~Proclitics.Al) == (mention.Proclitics & ~Proclitics.Al)) return way.Stem;
        return token.Folded;
    }

    /// <summary>The gender of the noun that a pronoun is written on: <c>بلادها</c> and <c>حكومتها</c> are feminine, <c>بلدها</c> is not.</summary>
    private static Gender OfOwned(string noun) => noun == Lands || noun.EndsWith('ت') ? Gender.Feminine : Gender.Masculine;

    private static Gender OfWord(string word) => word.Length < 3 ? Gender.Unknown : word[^1] == TaMarbuta || word.EndsWith("ات", StringComparison.Ordinal) ? Gender.Feminine : Gender.Masculine;

    /// <summary>The gender that an adjective right behind the head noun of a name agrees in: <c>التحالف الدولي</c>, <c>الأمم المتحدة</c>.</summary>
    private static Gender OfAdjective(Mention mention, AnnotatedArticle article)
    {
        if (mention.EndToken - mention.FirstToken < 2 || article.Text.Tokens[mention.FirstToken].Analyses.All(a => !a.Proclitics.Has(Proclitics.Al))) return Gender.Unknown;
        var second = article.Text.Tokens[mention.FirstToken + 1];
        if (!second.Folded.StartsWith("ال", StringComparison.Ordinal)) return Gender.Unknown;
        return second.Surface[^1] == 'ة' ? Gender.Feminine : second.Folded[^1] == 'ي' ? Gender.Masculine : Gender.Unknown;
    }

    private static Gender OfBody(Entity body, string first)
    {
        if (first.EndsWith("ون", StringComparison.Ordinal) || first.EndsWith("يين", StringComparison.Ordinal)) return Gender.Masculine;

        // A name of one word without the article is a name, whatever its ending.
        if (body.Name is not { } name || !name.Contains(' ', StringComparison.Ordinal) && !name.StartsWith("ال", StringComparison.Ordinal)) return Gender.Unknown;
        return first[^1] == TaMarbuta || first.EndsWith("ات", StringComparison.Ordinal) ? Gender.Feminine : Gender.Unknown;
    }
}

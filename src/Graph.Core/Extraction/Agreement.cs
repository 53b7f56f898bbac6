using System.Collections.Immutable;
using Graph.Core.Annotation;
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
    private const string Feminine = "ها";
    private const string Masculine = "ه";
    private const char TaMarbuta = 'ه';

    // Names of states are feminine, but for those that Arabic has always treated as masculine.
    private static readonly ImmutableArray<string> MasculineStates = ["IRQ", "LBN", "YEM", "MAR", "SDN", "JOR", "SOM", "TCD", "SSD", "VAT"];

    /// <summary>The pronoun of the third person that the word ends with; empty where it ends with none.</summary>
    public static string PronounOf(string folded) => Pronouns.OfThirdPerson.FirstOrDefault(p => folded.EndsWith(p, StringComparison.Ordinal)) ?? "";

    /// <summary>Whether the pronoun can stand for the mention; where the mention's gender is not known it can.</summary>
    public static bool Allows(string pronoun, Mention mention, AnnotatedArticle article)
    {
        if (mention.Entities.Length > 1) return pronoun is not (Feminine or Masculine);
        return pronoun switch
        {
            Feminine => GenderOf(mention, article) != Gender.Masculine,
            Masculine => GenderOf(mention, article) != Gender.Feminine,
            "هما" => false,
            "هم" => article.Entities[mention.Entities[0]].Type is ActorType.ArmedGroup or ActorType.Organization,
            _ => true,
        };
    }

    /// <summary>The gender of the mention's first word, or of what it names.</summary>
    public static Gender GenderOf(Mention mention, AnnotatedArticle article)
    {
        if (mention.Entities.Length > 1) return Gender.Unknown;
        var entity = article.Entities[mention.Entities[0]];
        var first = FirstWord(mention, article);
        return entity.Type switch
        {
            ActorType.Country when mention.Form is MentionForm.Government or MentionForm.Anaphor => OfWord(first),
            ActorType.Country => MasculineStates.Contains(entity.Country!) && mention.Form != MentionForm.Capital ? Gender.Masculine : Gender.Feminine,
            ActorType.Person => mention.Form is MentionForm.Office or MentionForm.Counterpart || entity.Office is not null && mention.EndToken - mention.FirstToken > 1 ? OfWord(first) : Gender.Unknown,
            _ => OfBody(entity, first),
        };
    }

    private static string FirstWord(Mention mention, AnnotatedArticle article)
    {
        var token = article.Text.Tokens[mention.FirstToken];
        foreach (var way in token.Analyses)
            if ((way.Proclitics & ~Proclitics.Al) == (mention.Proclitics & ~Proclitics.Al)) return way.Stem;
        return token.Folded;
    }

    private static Gender OfWord(string word) => word.Length < 3 ? Gender.Unknown : word[^1] == TaMarbuta || word.EndsWith("ات", StringComparison.Ordinal) ? Gender.Feminine : Gender.Masculine;

    private static Gender OfBody(Entity entity, string first)
    {
        if (entity.Name is not { Length: > 0 } name) return Gender.Unknown;
        if (first.EndsWith("ون", StringComparison.Ordinal) || first.EndsWith("يين", StringComparison.Ordinal)) return Gender.Masculine;
        if (first[^1] == TaMarbuta || first.EndsWith("ات", StringComparison.Ordinal)) return Gender.Feminine;

        // A name of one word without an ending (داعش) can be either.
        return name.Contains(' ', StringComparison.Ordinal) && !first.StartsWith("ال", StringComparison.Ordinal) ? Gender.Masculine : Gender.Unknown;
    }
}

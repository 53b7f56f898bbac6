using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the body that is a person's own: <c>قال رئيس حركة النهضة … إن حزبه</c>, <c>جدد دعم حركته</c>.</summary>
internal sealed class OwnBodyReader(WordClasses words, Spoken spoken)
{
    private const int Beside = 2;
    private const char Marbuta = 'ة';

    // What an army, a court or a station with a pronoun is, the state or the body says rather than the man: جيشه, محكمتها.
    private static readonly string[] Joined = ["party", "movement", "coalition", "union", "ngo", "agency", "company", "intergovernmental", "armed", "sport", "news", "bank"];

    public Found? Read(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Al) || token.Surface[^1] == Marbuta) return null;
        foreach (var (noun, pronoun) in Pronouns.Cut(way.Stem))
        {
            if (pronoun is not ("ه" or "ها") || words.BodyHead(noun) is not { } head || !Joined.Contains(head.Kind, StringComparer.Ordinal)) continue;
            if (Owner(token.Index) is { } owner && BodyOf(owner, noun, head.Kind, token.Index) is { } body) return Found.Word(token, way, MentionForm.Anaphor, [body], "anaphor.own-body");
        }

        return null;
    }

    /// <summary>Who speaks or acts: in the sentence the nearest person after a verb, else where a subject stands, else the nearest; else the same in the sentence before.</summary>
    private Person? Owner(int token)
    {
        var sentence = spoken.SentenceOf(token);
        for (var back = 0; back < 2 && back <= sentence; back++)
        {
            var people = spoken.In(sentence - back, token).Where(f => f.Parties is [{ Person: not null }]).Reverse().ToList();
            if ((people.Find(spoken.FollowsVerb) ?? people.Find(spoken.IsSubject) ?? people.FirstOrDefault()) is { } owner) return owner.Parties[0].Person;
        }

        return null;
    }

    /// <summary>The body of that kind that the person's title names, or that stands right beside the name; the one that is called so rather than another.</summary>
    private Party? BodyOf(Person person, string noun, string kind, int token)
    {
        Party? alike = null;
        foreach (var named in spoken.Before(token).Where(f => f.Parties is [{ Person: { } p }] && p == person))
        {
            foreach (var mention in spoken.In(spoken.SentenceOf(named.First), token))
            {
                if (mention.Parties is not [{ Body: { } body } party] || mention.First < named.First - Beside || mention.End > named.End + Beside) continue;
                if (body.Names.Any(n => Letters.Fold(n).StartsWith(noun, StringComparison.Ordinal))) return party;
                if (body.Kind == kind || body.IsArmedGroup && kind == "party") alike ??= party;
            }
        }

        return alike;
    }
}

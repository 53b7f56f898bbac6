using System.Runtime.InteropServices;
using Graph.Core.Text;

namespace Graph.Core.Knowledge.Morphology;

/// <summary>Whether a word is a finite verb, as far as the word alone says.</summary>
internal enum VerbReading
{
    /// <summary>The lists do not know it.</summary>
    None,

    /// <summary>A noun, though it looks like a verb: <c>يومي</c>.</summary>
    Noun,

    /// <summary>A verb or a noun: <c>نقل</c>, <c>تقدم</c>, <c>عملها</c>.</summary>
    Either,

    /// <summary>A verb.</summary>
    Verb,
}

/// <summary>Knows the finite verbs of a list under whatever is written onto their front and end.</summary>
internal sealed class FiniteVerbs
{
    private const char Alef = 'ا';
    private const char AlefMaqsura = 'ى';
    private const char AlefWithHamzaBelow = 'إ';
    private const char FutureMark = 'س';
    private const string Imperfect = "ي";
    private const int FormsOfAVerb = 24;
    private readonly Dictionary<string, Traits> _words;
    private readonly WordMemory<(VerbReading Reading, Proclitics Front)> _memory;

    /// <summary>Takes the lists as they are written.</summary>
    /// <param name="verbs">Verbs: two words are perfect and imperfect, which stand for all forms; one word is a form.</param>
    /// <param name="either">Forms of the verbs that are nouns as well.</param>
    /// <param name="nouns">Words that look like forms of the verbs and are none.</param>
    public FiniteVerbs(IReadOnlyCollection<string> verbs, IEnumerable<string> either, IEnumerable<string> nouns)
    {
        _memory = new WordMemory<(VerbReading Reading, Proclitics Front)>(ReadAfresh);
        _words = new Dictionary<string, Traits>(verbs.Count * FormsOfAVerb, StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            if (verb.Split(' ') is not [var perfect, var imperfect])
            {
                Add(Letters.Fold(verb), Traits.Perfect);
                continue;
            }

            var alef = perfect[0] == Alef ? Traits.PlainAlef : Traits.None;
            foreach (var form in VerbForms.Of(perfect, imperfect).Where(IsLikely)) Add(form.Written, alef | (form.Perfect ? Traits.Perfect : Traits.Imperfect));
        }

        foreach (var word in either) Add(Key(Letters.Fold(word), word[^1]), Traits.Either);
        foreach (var word in nouns) Add(Key(Letters.Fold(word), word[^1]), Traits.Noun);
    }

    [Flags]
    private enum Traits
    {
        None = 0,
        Perfect = 1,
        Imperfect = 2,

        // Of a verb that begins with an alef without hamza, which many write with one below: إجتمع.
        PlainAlef = 4,
        Either = 8,
        Noun = 16,
    }

    /// <summary>Reads the word by itself: the first way to cut it that the lists know, with what that cuts off its front.</summary>
    public VerbReading Read(Token token, out Proclitics front)
    {
        (var reading, front) = _memory.Read(token);
        return reading;
    }

    private (VerbReading Reading, Proclitics Front) ReadAfresh(Token token)
    {
        if (token.Surface[^1] == 'ة') return (VerbReading.None, Proclitics.None);
        foreach (var cut in token.Analyses)
        {
            if (cut.Proclitics.Has(Proclitics.Bi | Proclitics.Ka) || cut.Proclitics.HasFlag(Proclitics.Li | Proclitics.Al)) continue;
            if (Read(token, cut) is not VerbReading.None and var reading) return (reading, cut.Proclitics);
        }

        return (VerbReading.None, Proclitics.None);
    }

    /// <summary>Whether the last letter of a perfect is its root's and no ending: <c>لفت</c>, which has <c>يلفت</c> beside it, but <c>قالت</c>.</summary>
    public bool EndsInRoot(string perfect)
    {
        var stem = perfect[0] == Alef ? perfect[1..] : perfect;
        return _words.TryGetValue(Imperfect + stem, out var traits) && (traits & Traits.Imperfect) != Traits.None;
    }

    /// <summary>Whether the folded word is a perfect of the list: <c>سيطرت</c>, which no mark of the future begins, but not <c>سيتم</c>.</summary>
    public bool IsPerfect(string word) => Has(word, Traits.Perfect) && !(word[0] == FutureMark && Has(word[1..], Traits.Imperfect));

    /// <summary>Whether the folded word can only be an imperfect with the prefix of "she", which is that of "you" too: <c>تتهم</c>, but not <c>تحدث</c>, which "he spoke" is written like.</summary>
    public bool IsOfHer(string word) => word.Length > 0 && word[0] == 'ت' && _words.TryGetValue(word, out var traits) && (traits & (Traits.Perfect | Traits.Imperfect | Traits.Noun | Traits.Either)) == Traits.Imperfect;

    /// <summary>Whether the folded word can only be what "we" do: <c>نشكر</c>, but not <c>نقل</c>.</summary>
    public bool IsOfUs(string word) => word[0] == 'ن' && _words.TryGetValue(word, out var traits) && (traits & (Traits.Perfect | Traits.Imperfect | Traits.Noun | Traits.Either)) == Traits.Imperfect;

    private bool Has(string word, Traits trait) => _words.TryGetValue(word, out var traits) && traits.HasFlag(trait);

    private VerbReading Read(Token token, Segmentation cut)
    {
        var traits = OfVerb(token, cut, cut.Bare) | OfNoun(cut.Bare, token.Surface[^1]);
        foreach (var (word, pronoun) in Pronouns.Cut(cut.Bare))
        {
            if (token.Surface[^1] == AlefMaqsura) break;

            // What is spelled with alef before its pronoun and with ى without it is the verb: أجراه, not the noun أجري.
            var maqsura = word[^1] == 'ي' && cut.Bare[^(pronoun.Length + 1)] == Alef;
            traits |= (pronoun is "ي" or "ك" or "كم" or "كما" ? Traits.None : OfVerb(token, cut, word)) | (maqsura ? Traits.None : Listed(word, word[^1]));
        }

        if (traits.HasFlag(Traits.Noun) && !cut.Proclitics.HasFlag(Proclitics.Sa)) return VerbReading.Noun;
        if ((traits & (Traits.Perfect | Traits.Imperfect)) == Traits.None) return VerbReading.None;

        // After the mark of the future there is no noun, and hardly ever one after ف: ستوقع, فتوجه.
        return traits.HasFlag(Traits.Either) && !cut.Proclitics.Has(Proclitics.Sa | Proclitics.Fa) ? VerbReading.Either : VerbReading.Verb;
    }

    private Traits OfVerb(Token token, Segmentation cut, string word)
    {
        var traits = _words.GetValueOrDefault(word);
        if (cut.Proclitics.Has(Proclitics.Li | Proclitics.Sa)) traits &= ~Traits.Perfect;

        // A hamza below the alef is a verbal noun's, إدارته, unless the verb has none: إجتمع.
        var below = token.Surface[token.Folded.Length - cut.Bare.Length] == AlefWithHamzaBelow;
        return below && !traits.HasFlag(Traits.PlainAlef) ? Traits.None : traits & (Traits.Perfect | Traits.Imperfect);
    }

    /// <summary>What the lists of nouns say of the word. With the ending of the accusative it is hardly ever a verb: <c>عملا</c>.</summary>
    private Traits OfNoun(string word, char last)
    {
        var traits = Listed(word, last);
        return word[^1] == Alef && (_words.GetValueOrDefault(word[..^1]) & (Traits.Either | Traits.Noun)) != Traits.None ? Traits.Noun : traits;
    }

    private Traits Listed(string word, char last) => _words.GetValueOrDefault(Key(word, last)) & (Traits.Either | Traits.Noun);

    // What looks like "I do" or "we do" and is short, or passive, is something else in news: أكثر, نقل, نساء.
    private static bool IsLikely(VerbForm form) => form.Perfect || !form.FirstPerson || !form.Passive && form.Written.Length > (form.Written[0] == Alef ? 4 : 3);

    // رأى is a verb and رأي a noun.
    private static string Key(string folded, char last) => last == AlefMaqsura ? folded[..^1] + AlefMaqsura : folded;

    private void Add(string word, Traits traits) => CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) |= traits;
}

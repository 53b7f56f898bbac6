using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Knowledge.Morphology;

/// <summary>What part of speech a form of a predicate is.</summary>
internal enum PredicateForm
{
    /// <summary>A finite verb that is not known to be passive.</summary>
    Verb,

    /// <summary>A finite verb whose letters show the passive.</summary>
    PassiveVerb,

    /// <summary>A verbal noun, or a noun.</summary>
    Noun,

    /// <summary>An active participle.</summary>
    Active,

    /// <summary>A passive participle.</summary>
    Passive,
}

/// <summary>A reading of a word as a form of a predicate.</summary>
/// <param name="Entry">The predicate.</param>
/// <param name="Form">The part of speech.</param>
/// <param name="FirstPerson">Whether a verb is of the first person.</param>
/// <param name="Proclitics">What is written onto its front.</param>
/// <param name="Pronoun">The pronoun written onto its end, or <c>null</c>.</param>
internal sealed record PredicateReading(PredicateEntry Entry, PredicateForm Form, bool FirstPerson, Proclitics Proclitics, string? Pronoun);

/// <summary>Finds the predicates that a word can be a form of, whatever is written onto its front and end.</summary>
internal sealed class PredicateIndex
{
    private readonly Dictionary<string, List<Listed>> _forms = new(StringComparer.Ordinal);
    private readonly WordMemory<PredicateReading[]> _memory;

    public PredicateIndex(ImmutableArray<PredicateEntry> entries)
    {
        _memory = new WordMemory<PredicateReading[]>(ReadAfresh);
        foreach (var entry in entries)
        {
            // A preposition is no word of its own: what makes it a predicate is read from the clause.
            if (entry.IsPredicate) continue;
            if (entry is { Perfect: { } perfect, Imperfect: { } imperfect })
                foreach (var form in VerbForms.Of(perfect, imperfect))
                    Add(form.Written, new Listed(entry, form.Passive ? PredicateForm.PassiveVerb : PredicateForm.Verb, form.Perfect, form.FirstPerson));
            AddAll(entry, PredicateForm.Noun, entry.Nouns.SelectMany(NounForms.OfNoun));
            AddAll(entry, PredicateForm.Active, entry.Active.SelectMany(NounForms.OfParticiple));
            AddAll(entry, PredicateForm.Passive, entry.Passive.SelectMany(NounForms.OfParticiple));
        }
    }

    /// <summary>Every reading of the word, at most one for a predicate and part of speech; what is not cut comes before what is.</summary>
    public List<PredicateReading> Read(Token token) => [.. _memory.Read(token)];

    private PredicateReading[] ReadAfresh(Token token)
    {
        var readings = new List<PredicateReading>();
        foreach (var (proclitics, word) in Words(token)) Match(readings, proclitics, word, null);
        foreach (var (proclitics, word) in Words(token))
        {
            if (proclitics.HasFlag(Proclitics.Al)) continue;
            foreach (var (bare, pronoun) in Pronouns.Cut(word))
                if (!(pronoun == "ه" && token.Surface[^1] == 'ة')) Match(readings, proclitics, bare, pronoun);
        }

        readings.RemoveAll(r => IsOtherByHamza(r, token.Surface));
        return [.. readings];
    }

    /// <summary>Whether the hamza tells a verb of the fourth form from its noun, which are written alike without it: <c>أدانه</c> is "he condemned him", <c>إدانته</c> "his condemning".</summary>
    private static bool IsOtherByHamza(PredicateReading reading, string surface)
    {
        if (reading.Entry.Perfect is not ['أ', ..] || reading.Entry.Nouns is not [['إ', ..], ..]) return false;
        var first = surface[0] is 'و' or 'ف' && surface.Length > 1 ? surface[1] : surface[0];
        return reading.Form switch { PredicateForm.Noun => first == 'أ', PredicateForm.Verb => first == 'إ', _ => false };
    }

    /// <summary>The ways to cut the word; one that begins like the article may be all stem: <c>التقى</c>.</summary>
    private static IEnumerable<(Proclitics Proclitics, string Word)> Words(Token token)
    {
        foreach (var cut in token.Analyses)
        {
            yield return (cut.Proclitics, cut.Stem);
            if (cut.Proclitics.HasFlag(Proclitics.Al) && cut.Bare != cut.Stem) yield return (cut.Proclitics & ~Proclitics.Al, cut.Bare);
        }
    }

    private void Match(List<PredicateReading> readings, Proclitics proclitics, string word, string? pronoun)
    {
        if (!_forms.TryGetValue(word, out var listed)) return;
        foreach (var form in listed)
            if (Allows(form, proclitics, pronoun) && !readings.Exists(r => ReferenceEquals(r.Entry, form.Entry) && r.Form == form.Form))
                readings.Add(new PredicateReading(form.Entry, form.Form, form.FirstPerson, proclitics, pronoun));
    }

    private static bool Allows(Listed form, Proclitics proclitics, string? pronoun) => form.Form is PredicateForm.Verb or PredicateForm.PassiveVerb
        ? (proclitics & (Proclitics.Al | Proclitics.Bi | Proclitics.Ka)) == Proclitics.None && (!form.Perfect || (proclitics & (Proclitics.Li | Proclitics.Sa)) == Proclitics.None) && pronoun is not ("ي" or "ك")
        : !proclitics.HasFlag(Proclitics.Sa) && pronoun is not ("ني" or "ك" or "ي");

    private void AddAll(PredicateEntry entry, PredicateForm form, IEnumerable<string> words)
    {
        foreach (var word in words) Add(word, new Listed(entry, form, false, false));
    }

    private void Add(string word, Listed form)
    {
        if (!_forms.TryGetValue(word, out var list)) _forms[word] = list = new List<Listed>(1);

        // A form that can be first person or third is read as third.
        if (!list.Exists(l => ReferenceEquals(l.Entry, form.Entry) && l.Form == form.Form && l.Perfect == form.Perfect)) list.Add(form);
    }

    private sealed record Listed(PredicateEntry Entry, PredicateForm Form, bool Perfect, bool FirstPerson);
}

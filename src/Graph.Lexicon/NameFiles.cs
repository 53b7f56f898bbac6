using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Lexicon;

/// <summary>Reads what the name tagger knows: word classes, lists of names and the weights of clues.</summary>
internal static class NameFiles
{
    /// <summary>Reads word classes and weights; every fault is added to the diagnostics.</summary>
    internal static NameKnowledge Load(string folder, ImmutableArray<CountryEntry> countries, ImmutableArray<PersonEntry> people, ImmutableArray<BodyEntry> bodies, ICollection<Diagnostic> diagnostics)
    {
        var classes = new WordClasses();
        classes.AddFile(Path.Combine(folder, "lexicon", "name-clues.txt"), diagnostics);
        classes.AddKnown(countries, people, bodies);
        classes.AddFile(Path.Combine(folder, "lexicon", "names.txt"), diagnostics);
        classes.AddFile(Path.Combine(folder, "lexicon", "names-foreign.txt"), diagnostics);
        var words = classes.Build();
        return new NameKnowledge(words, LoadWeights(Path.Combine(folder, "weights", "names.tsv"), words, diagnostics));
    }

    /// <summary>Clue, label and weight a line.</summary>
    private static NameWeights LoadWeights(string path, NameWords words, ICollection<Diagnostic> diagnostics)
    {
        var builder = new NameWeightsBuilder(words);
        var number = 0;
        foreach (var line in Lines(path, diagnostics))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var text = line.AsSpan();
            var first = text.IndexOf('\t');
            var last = text.LastIndexOf('\t');
            if (first == last || !float.TryParse(text[(last + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                || !builder.Add(text[..first], text[(first + 1)..last], weight))
                diagnostics.Add(new Diagnostic(path, number, 1, "LEX021", "expected a clue, a label such as B-PER and a weight, with tabs between them"));
        }

        return builder.Build();
    }

    private static IEnumerable<string> Lines(string path, ICollection<Diagnostic> diagnostics)
    {
        if (File.Exists(path)) return File.ReadLines(path);
        diagnostics.Add(new Diagnostic(path, 1, 1, "LEX000", "the file is missing; the seeds folder must lie beside the program, or be named by Lexicon:Folder"));
        return [];
    }

    private sealed class WordClasses
    {
        private static readonly string[] Endings = ["", "ة", "ين", "ون", "ان", "تين", "ات"];

        private readonly List<string> _classes = [];
        private readonly Dictionary<string, ImmutableArray<int>> _words = new(StringComparer.Ordinal);

        public NameWords Build() => new([.. _classes], _words);

        public void AddFile(string path, ICollection<Diagnostic> diagnostics)
        {
            var number = 0;
            foreach (var line in Lines(path, diagnostics))
            {
                number++;
                if (line.Length == 0 || line[0] == '#') continue;
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0)
                {
                    diagnostics.Add(new Diagnostic(path, number, 1, "LEX020", "expected a class of words, a colon and the words"));
                    continue;
                }

                AddAll(line[..colon], line[(colon + 1)..]);
            }
        }

        public void AddKnown(ImmutableArray<CountryEntry> countries, ImmutableArray<PersonEntry> people, ImmutableArray<BodyEntry> bodies)
        {
            foreach (var country in countries)
            {
                AddPhrase("country", [country.Name, .. country.Names, .. country.Loaded]);
                AddAll("nationality", string.Join(' ', country.Adjectives.SelectMany(adjective => Endings.Select(end => adjective + end)).SelectMany(form => (string[])[form, "ال" + form])));
                AddAll("nationality", string.Join(' ', country.Plurals.SelectMany(plural => (string[])[plural, "ال" + plural])));
                AddPhrase("capital", country.Capitals);
                AddPhrase("seat", country.Seats);
            }

            foreach (var person in people)
                foreach (var name in person.Aliases.Add(person.Name))
                {
                    var parts = name.Split(' ');
                    if (parts.Length < 2) continue;
                    AddAll("known-given", parts[0]);
                    AddAll("known-surname", parts[^1]);
                }

            AddPhrase("known-alone", people.SelectMany(person => person.Alone));
            AddPhrase("known-body", bodies.SelectMany(body => body.Aliases.Add(body.Name)));
        }

        private void AddPhrase(string name, IEnumerable<string> forms) => AddAll(name, string.Join(' ', forms.Where(form => !form.Contains(' ', StringComparison.Ordinal))));

        private void AddAll(string name, string words)
        {
            var index = _classes.IndexOf(name);
            if (index < 0)
            {
                index = _classes.Count;
                _classes.Add(name);
            }

            // Most words have one class: they share its array.
            ImmutableArray<int> alone = [index];
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = word[0] == '=' ? word : Letters.Fold(word);
                ref var classes = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, key, out var isThere);
                if (!isThere) classes = alone;
                else if (!classes.Contains(index)) classes = classes.Add(index).Sort();
            }
        }
    }
}

using System.Collections.Immutable;
using Graph.Core;
using Graph.Lexicon;

namespace Graph.App.Hosting;

/// <summary>Loads the lexicon when it is first needed, once.</summary>
internal sealed class LexiconSource
{
    private readonly Lazy<LoadedLexicon> _loaded;
    private readonly Lazy<Reader> _reader;

    public LexiconSource(LexiconOptions options)
    {
        var folder = options.FullFolder;
        _loaded = new Lazy<LoadedLexicon>(() => LexiconLoader.Load(folder));
        _reader = new Lazy<Reader>(() => new Reader(Loaded.Lexicon!, Version));
    }

    /// <summary>The reader of articles.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public Reader Reader => _reader.Value;

    /// <summary>The version of program, lexicon and weights: an article that another version read is read again.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public string Version
    {
        get
        {
            var core = typeof(Reader).Assembly;
            return $"{core.GetName().Version?.ToString(3)}-{core.ManifestModule.ModuleVersionId.ToString("N")[..8]}-{Loaded.Fingerprint}";
        }
    }

    /// <summary>The phrases that tell page furniture from the article.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public FurniturePhrases Furniture => Loaded.Furniture!;

    private LoadedLexicon Loaded => _loaded.Value.Diagnostics.IsEmpty ? _loaded.Value : throw new LexiconException(_loaded.Value.Diagnostics);

    /// <summary>Begins to load the reader on another thread.</summary>
    public void Prepare() => _ = Task.Run(() => _reader.Value).ContinueWith(
        // Whoever asks for the reader is told of a fault: it is kept with the reader.
        static task => _ = task.Exception,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);
}

/// <summary>The lexicon has faults, and nothing can be read before they are mended.</summary>
internal sealed class LexiconException(ImmutableArray<Diagnostic> diagnostics) : Exception($"The lexicon has {diagnostics.Length} fault(s).")
{
    /// <summary>Every fault.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}

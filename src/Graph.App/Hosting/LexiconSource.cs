using System.Collections.Immutable;
using Graph.Core;
using Graph.Lexicon;

namespace Graph.App.Hosting;

/// <summary>Loads the lexicon when it is first needed, once.</summary>
internal sealed class LexiconSource
{
    private readonly string _folder;
    private readonly Lazy<(Reader Reader, string Version)> _reader;
    private readonly Lazy<FurniturePhrases> _furniture;

    public LexiconSource(LexiconOptions options)
    {
        _folder = options.FullFolder;
        _reader = new Lazy<(Reader, string)>(LoadReader);
        _furniture = new Lazy<FurniturePhrases>(LoadFurniture);
    }

    /// <summary>The reader of articles.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public Reader Reader => _reader.Value.Reader;

    /// <summary>The version of program, lexicon and weights: an article that another version read is read again.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public string Version => _reader.Value.Version;

    /// <summary>The phrases that tell page furniture from the article.</summary>
    /// <exception cref="LexiconException">The lexicon has faults.</exception>
    public FurniturePhrases Furniture => _furniture.Value;

    /// <summary>Begins to load the reader on another thread.</summary>
    public void Prepare() => _ = Task.Run(() => _reader.Value).ContinueWith(
        // Whoever asks for the reader is told of a fault: it is kept with the reader.
        static task => _ = task.Exception,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);

    private (Reader Reader, string Version) LoadReader()
    {
        var loaded = LexiconLoader.Load(_folder);
        if (loaded.Lexicon is null || !loaded.Diagnostics.IsEmpty) throw new LexiconException(loaded.Diagnostics);
        var core = typeof(Reader).Assembly;
        var version = $"{core.GetName().Version?.ToString(3)}-{core.ManifestModule.ModuleVersionId.ToString("N")[..8]}-{loaded.Fingerprint}";
        return (new Reader(loaded.Lexicon, version), version);
    }

    private FurniturePhrases LoadFurniture()
    {
        var faults = new List<Diagnostic>();
        var phrases = FurnitureFile.Read(_folder, faults);
        return faults.Count == 0 ? phrases : throw new LexiconException([.. faults]);
    }
}

/// <summary>The lexicon has faults, and nothing can be read before they are mended.</summary>
internal sealed class LexiconException(ImmutableArray<Diagnostic> diagnostics) : Exception($"The lexicon has {diagnostics.Length} fault(s).")
{
    /// <summary>Every fault.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}

namespace Graph.App.Hosting;

/// <summary>Where the lexicon is: the section <c>Lexicon</c> of the configuration.</summary>
internal sealed class LexiconOptions
{
    public const string Section = "Lexicon";

    /// <summary>The folder with <c>lexicon</c> and <c>weights</c> in it; empty for the one beside the program.</summary>
    public string Folder { get; set; } = "";

    public string FullFolder => string.IsNullOrWhiteSpace(Folder) ? Path.Combine(AppContext.BaseDirectory, "seeds") : Path.GetFullPath(Folder);
}

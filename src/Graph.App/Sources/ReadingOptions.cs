using System.ComponentModel.DataAnnotations;

namespace Graph.App.Sources;

/// <summary>How articles are read: the section <c>Reading</c> of the configuration.</summary>
internal sealed class ReadingOptions
{
    public const string Section = "Reading";

    /// <summary>The size of one article, in megabytes, above which it is refused: one text, page or JSON file, or one line of JSON Lines.</summary>
    [Range(1, 1024)]
    public int MaxArticleMegabytes { get; set; } = 10;

    /// <summary>How many articles are read at a time; 0 for as many as there are processors.</summary>
    [Range(0, 256)]
    public int Parallelism { get; set; }

    public int MaxArticleBytes => MaxArticleMegabytes * 1024 * 1024;

    public int DegreeOfParallelism => Parallelism == 0 ? Environment.ProcessorCount : Parallelism;
}

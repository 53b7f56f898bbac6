using Xunit;

namespace Graph.Storage.Tests;

/// <summary>Texts that break what glues strings together.</summary>
public static class Hostile
{
    public static TheoryData<string> Texts =>
    [
        "O'Brien \"the\" `second`",
        @"C:\users\new\u0027\",
        "'}) DETACH DELETE n; MATCH (m) //",
        "'); DROP TABLE article; --",
        "$id {row.id} ${x} %s",
        "line\r\nline\ttab\u0001\u001f\u007f\u0085",
        "\\\u0001'\\\n",
        "nul\0inside",
        "\u2028separators\u2029\uFEFF",
        "\u202Eright to left\u202C \u200Fmarks\u200E",
        "pairs 😀 𐎠 \uE000",
        "",
    ];
}

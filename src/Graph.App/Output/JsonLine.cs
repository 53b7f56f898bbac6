using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Graph.App.Output;

/// <summary>Writes a value as JSON on one line, Arabic as letters and not as escapes: it goes to a file or a pipe, not into a web page.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its line break.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">What the source generator knows of its type; it has to have been asked for serialization.</param>
    public static string Of<T>(T value, JsonTypeInfo<T> type)
    {
        // The handler is straight code: nothing about the type has to be looked up or compiled when the program starts.
        var write = type.SerializeHandler ?? throw new ArgumentException($"{typeof(T)} has no generated handler.", nameof(type));
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json, value);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Storage.Neo4j;

namespace Graph.App.Output;

/// <summary>Writes the rows of an answer as a JSON array with an object a row and a line.</summary>
internal static class RowsJson
{
    // It goes to a file or a pipe, not into a web page: Arabic stays letters.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the rows with all that they hold.</summary>
    public static void Write(CypherResult result, TextWriter output)
    {
        output.Write("[");
        for (var i = 0; i < result.Rows.Length; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(Line(result.Columns, result.Rows[i]));
        }

        output.Write("\n]\n");
    }

    private static string Line(ImmutableArray<string> columns, ImmutableArray<object?> row)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable)) WriteObject(json, columns.Zip(row, KeyValuePair.Create));
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ImmutableArray<object?> list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            case ImmutableDictionary<string, object?> map:
                WriteObject(json, InOrder(map));
                break;
            case CypherNode node:
                WriteObject(json, [new("labels", Listed(node.Labels)), new("properties", node.Properties)]);
                break;
            case CypherRelationship relationship:
                WriteObject(json, [new("type", relationship.Type), new("properties", relationship.Properties)]);
                break;
            case CypherPath path:
                WriteObject(json, [new("nodes", Listed(path.Nodes)), new("relationships", Listed(path.Relationships))]);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> InOrder(ImmutableDictionary<string, object?> map) => map.OrderBy(p => p.Key, StringComparer.Ordinal);

    private static ImmutableArray<object?> Listed<T>(ImmutableArray<T> items)
        where T : class => ImmutableArray.CreateRange<object?>(items);
}

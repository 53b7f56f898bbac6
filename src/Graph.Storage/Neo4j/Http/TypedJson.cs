using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Http;

/// <summary>The typed JSON of the Query API, in which every value says what it is: <c>{"$type": "Integer", "_value": "1"}</c>.</summary>
internal static class TypedJson
{
    // The answer is read by a JSON parser and nothing else; escaped, an Arabic letter would take three times the room.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The body of a request.</summary>
    /// <param name="statement">What to run, or <c>null</c> to begin or commit a transaction without a statement.</param>
    /// <param name="access">What for, or <c>null</c> inside a transaction, which knows.</param>
    /// <param name="ticket">A parameter of its own that tells this request from all others.</param>
    public static ReadOnlyMemory<byte> Request(CypherStatement? statement, StoreAccess? access, KeyValuePair<string, string>? ticket = null)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Writing);
        json.WriteStartObject();
        if (statement is not null)
        {
            json.WriteString("statement", statement.Text);
            json.WriteBoolean("includeCounters", true);
            json.WriteStartObject("parameters");
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            if (ticket is var (mark, number))
            {
                json.WritePropertyName(mark);
                Write(json, number);
            }

            json.WriteEndObject();
        }

        if (access is not null) json.WriteString("accessMode", access == StoreAccess.Read ? "READ" : "WRITE");
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>What a statement gave.</summary>
    public static CypherResult Result(JsonElement answer)
    {
        var data = answer.GetProperty("data");
        return new CypherResult(
            [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)],
            [.. data.GetProperty("values").EnumerateArray().Select(row => row.EnumerateArray().Select(Read).ToImmutableArray())],
            answer.TryGetProperty("counters", out var counters) ? Counters(counters) : CypherCounters.None,
            answer.TryGetProperty("queryPlan", out var plan) || answer.TryGetProperty("profiledQueryPlan", out plan) ? Plan(plan) : null);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                break;
            case string text:
                json.WriteString("$type"u8, "String"u8);
                json.WriteString("_value"u8, text);
                break;
            case bool truth:
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, truth);
                break;
            case int or long:
                json.WriteString("$type"u8, "Integer"u8);
                json.WriteString("_value"u8, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteString("$type"u8, "Float"u8);
                json.WriteString("_value"u8, number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                json.WriteString("$type"u8, "Date"u8);
                json.WriteString("_value"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteString("$type"u8, "Map"u8);
                json.WriteStartObject("_value"u8);
                foreach (var (key, item) in map)
                {
                    json.WritePropertyName(key);
                    Write(json, item);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteString("$type"u8, "List"u8);
                json.WriteStartArray("_value"u8);
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value));
        }

        json.WriteEndObject();
    }

    private static object? Read(JsonElement element)
    {
        var value = element.GetProperty("_value"u8);
        return element.GetProperty("$type"u8).GetString() switch
        {
            "Null" => null,
            "String" => value.GetString(),
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Date" => Date(value.GetString()!),
            "List" => value.EnumerateArray().Select(Read).ToImmutableArray(),
            "Map" => Map(value),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => Path(value),
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    // A year of the server may have more digits than one of .NET.
    private static object Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : text;

    private static ImmutableDictionary<string, object?> Map(JsonElement value) => value.EnumerateObject().ToImmutableDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal);

    private static CypherNode Node(JsonElement value) => new(
        value.GetProperty("_element_id").GetString()!,
        [.. value.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()!)],
        Map(value.GetProperty("_properties")));

    private static CypherRelationship Relationship(JsonElement value) => new(
        value.GetProperty("_type").GetString()!,
        value.GetProperty("_start_node_element_id").GetString()!,
        value.GetProperty("_end_node_element_id").GetString()!,
        Map(value.GetProperty("_properties")));

    private static CypherPath Path(JsonElement value)
    {
        var steps = value.EnumerateArray().Select(Read).ToList();
        return new CypherPath([.. steps.OfType<CypherNode>()], [.. steps.OfType<CypherRelationship>()]);
    }

    private static CypherCounters Counters(JsonElement counters)
    {
        int Count(string name) => counters.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
        return new CypherCounters(
            Count("nodesCreated"),
            Count("nodesDeleted"),
            Count("relationshipsCreated"),
            Count("relationshipsDeleted"),
            Count("propertiesSet"),
            Count("labelsAdded"),
            Count("labelsRemoved"),
            Count("indexesAdded") + Count("indexesRemoved") + Count("constraintsAdded") + Count("constraintsRemoved"));
    }

    private static CypherPlan Plan(JsonElement plan) => new(
        plan.GetProperty("operatorType").GetString()!.Split('@')[0],
        plan.GetProperty("arguments").TryGetProperty("Details", out var details) ? Read(details) as string : null,
        [.. plan.GetProperty("children").EnumerateArray().Select(Plan)]);
}

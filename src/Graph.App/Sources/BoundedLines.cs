using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Graph.App.Sources;

/// <summary>A line of bytes.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line break; <c>null</c> where it is longer than allowed.</param>
internal readonly record struct BoundedLine(int Number, byte[]? Bytes);

/// <summary>Reads bytes without ever holding more of them than allowed.</summary>
internal static class BoundedLines
{
    /// <summary>The lines that are not blank. A line that is too long is passed over, and said to be.</summary>
    public static async IAsyncEnumerable<BoundedLine> ReadAsync(PipeReader pipe, int limit, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 1;
        var skipping = false;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                if (skipping || line.Length > limit) yield return new BoundedLine(number, null);
                else if (!IsBlank(line)) yield return new BoundedLine(number, line.ToArray());
                skipping = false;
                number++;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (skipping || buffer.Length > limit)
            {
                skipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (read.IsCompleted)
            {
                if (skipping) yield return new BoundedLine(number, null);
                else if (!IsBlank(buffer)) yield return new BoundedLine(number, buffer.ToArray());
                yield break;
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>All bytes, or <c>null</c> where there are more than allowed.</summary>
    public static async Task<byte[]?> ReadAllAsync(PipeReader pipe, int limit, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation);
            if (read.Buffer.Length > limit) return null;
            if (read.IsCompleted) return read.Buffer.ToArray();
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.IndexOfAnyExcept(" \t\r\uFEFF"u8) >= 0) return false;
        }

        return true;
    }
}

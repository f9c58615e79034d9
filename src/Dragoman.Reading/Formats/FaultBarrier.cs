namespace Dragoman.Reading.Formats;

/// <summary>Turns the faults of files, devices and damaged archives into results, so that the rest is read.</summary>
internal static class FaultBarrier
{
    /// <summary>The results of a reading up to its first fault, and then the fault as a result.</summary>
    public static IEnumerable<ReadResult> Guard(string name, Func<IEnumerable<ReadResult>> read)
    {
        IEnumerator<ReadResult>? results = null;
        try
        {
            while (true)
            {
                ReadResult? result = null;
                var more = false;
                try
                {
                    results ??= read().GetEnumerator();
                    more = results.MoveNext();
                    if (more) result = results.Current;
                }
                catch (Exception e) when (Explain(name, e) is { } failure)
                {
                    result = failure;
                }

                if (result is not null) yield return result;
                if (!more) yield break;
            }
        }
        finally
        {
            results?.Dispose();
        }
    }

    private static ReadResult? Explain(string name, Exception e) => e switch
    {
        InvalidDataException => ReadResult.Failed(name, ReadFailureKind.Malformed, Clean(e.Message)),
        UnauthorizedAccessException => ReadResult.Failed(name, ReadFailureKind.Unreadable, "may not be read by this user"),
        FileNotFoundException or DirectoryNotFoundException => ReadResult.Failed(name, ReadFailureKind.Missing, "is there no longer"),
        IOException => ReadResult.Failed(name, ReadFailureKind.Unreadable, $"cannot be read: {Clean(e.Message)}"),
        NotSupportedException => ReadResult.Failed(name, ReadFailureKind.Malformed, $"cannot be unpacked: {Clean(e.Message)}"),
        _ => null,
    };

    private static string Clean(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}

using System.Diagnostics;
using System.Globalization;

namespace Dragoman.Cli.Output;

/// <summary>One line on a terminal that counts while articles are read; nothing elsewhere.</summary>
/// <param name="error">Where the line stands.</param>
/// <param name="shown">False to write nothing.</param>
internal sealed class ReadProgress(TextWriter error, bool shown)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last;
    private int articles;
    private bool written;

    /// <summary>Counts one input.</summary>
    public void Count(string input)
    {
        articles++;
        if (!shown || watch.Elapsed - last < Pause) return;
        last = watch.Elapsed;
        written = true;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001B[K{articles} read, {articles / Math.Max(last.TotalSeconds, 0.001):F0} a second: {Shorten(input)}"));
    }

    /// <summary>Takes the line away, before something else is written and at the end.</summary>
    public void Clear()
    {
        if (written) error.Write("\r\u001B[K");
        written = false;
    }

    private static string Shorten(string input) => input.Length <= 50 ? input : "…" + input[^49..];
}

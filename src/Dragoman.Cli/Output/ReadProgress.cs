using System.Diagnostics;
using System.Globalization;
using Dragoman.Reading;

namespace Dragoman.Cli.Output;

/// <summary>How far a reading has come: on a terminal one line with a bar, the rate and the time left, elsewhere a plain line now and then.</summary>
/// <remarks>Not safe on many threads.</remarks>
/// <param name="error">Where the lines stand.</param>
/// <param name="shown">True on a terminal; null to write nothing at all.</param>
/// <param name="meter">Tells the share that was read; null where nobody knows.</param>
internal sealed class ReadProgress(TextWriter error, bool? shown, ReadMeter? meter = null)
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PlainPause = TimeSpan.FromSeconds(30);
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last;
    private int inputs;
    private bool written;

    /// <summary>Counts one input.</summary>
    public void Count(string input)
    {
        inputs++;
        if (shown is not { } rich || watch.Elapsed - last < (rich ? Pause : PlainPause)) return;
        last = watch.Elapsed;
        if (!rich)
        {
            error.WriteLine(Line(inputs, last, meter?.Share));
            return;
        }

        written = true;
        error.Write($"\r\u001B[K{Bar(meter?.Share)}{Line(inputs, last, meter?.Share)}: {Shorten(input)}");
    }

    /// <summary>Takes the line away, before something else is written and at the end.</summary>
    public void Clear()
    {
        if (written) error.Write("\r\u001B[K");
        written = false;
    }

    /// <summary>"1200 read, 310 a second, 42 %, 2 min 5 s left"; the time left is told once a fiftieth was read.</summary>
    internal static string Line(int inputs, TimeSpan spent, double? share)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{inputs} read, {inputs / Math.Max(spent.TotalSeconds, 0.001):F0} a second");
        if (share is not { } part) return rate;
        var percent = string.Create(CultureInfo.InvariantCulture, $"{rate}, {Math.Floor(part * 100):F0} %");
        return part is < 0.02 or >= 1 ? percent : $"{percent}, {Spell(spent * ((1 - part) / part))} left";
    }

    private static string Bar(double? share)
    {
        if (share is not { } part) return "";
        var full = (int)(part * BarWidth);
        return $"[{new string('#', full)}{new string('.', BarWidth - full)}] ";
    }

    private static string Spell(TimeSpan time) => time.TotalSeconds switch
    {
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):F0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    private static string Shorten(string input) => input.Length <= 40 ? input : "…" + input[^39..];
}

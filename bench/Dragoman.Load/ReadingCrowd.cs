using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Record;

namespace Dragoman.Load;

/// <summary>Many readers at once, each of whom opens a page, looks at it and opens the next. They share the processors with the server.</summary>
internal static class ReadingCrowd
{
    private const int Seed = 7;

    /// <summary>Reads for a while and gives the figures.</summary>
    /// <param name="home">Where the pages are.</param>
    /// <param name="record">The record that they show.</param>
    /// <param name="readers">How many read at once.</param>
    /// <param name="seconds">For how long it counts.</param>
    /// <param name="pause">How long a reader looks at a page on average, half to one and a half times this.</param>
    /// <param name="before">Seconds of reading before it counts; 0 to begin with a server that has answered one page of each kind.</param>
    public static async Task<string> RunAsync(Uri home, IEventRecord record, int readers, int seconds, TimeSpan pause, int before)
    {
        var kinds = ReadingMatter.Of(record, home);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = readers, UseCookies = false, UseProxy = false, AllowAutoRedirect = false };
        using var client = new HttpMessageInvoker(handler);
        var errors = new ConcurrentBag<string>();
        foreach (var matter in kinds) await AskAsync(client, matter.Kind, matter.Addresses[^1], [], errors, CancellationToken.None).ConfigureAwait(false);
        if (before > 0) await ReadAsync(client, kinds, readers, before, pause, [], errors, Seed * 1000).ConfigureAwait(false);
        var answers = new ConcurrentBag<Answer>();
        var used = Environment.CpuUsage.TotalTime;
        await ReadAsync(client, kinds, readers, seconds, pause, answers, errors, Seed).ConfigureAwait(false);
        return Report(readers, seconds, pause, answers, errors, Environment.CpuUsage.TotalTime - used);
    }

    private static async Task ReadAsync(HttpMessageInvoker client, ImmutableArray<ReadingMatter> kinds, int readers, int seconds, TimeSpan pause, ConcurrentBag<Answer> answers, ConcurrentBag<string> errors, int seed)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll(Enumerable.Range(0, readers).Select(reader => ReadAsync(client, kinds, new Random(seed + reader), pause, answers, errors, end.Token))).ConfigureAwait(false);
    }

    private static async Task ReadAsync(HttpMessageInvoker client, ImmutableArray<ReadingMatter> kinds, Random random, TimeSpan pause, ConcurrentBag<Answer> answers, ConcurrentBag<string> errors, CancellationToken end)
    {
        try
        {
            await Task.Delay(pause * random.NextDouble(), end).ConfigureAwait(false);
            while (!end.IsCancellationRequested)
            {
                var (kind, address) = ReadingMatter.Next(kinds, random);
                await AskAsync(client, kind, address, answers, errors, end).ConfigureAwait(false);
                await Task.Delay(pause * (0.5 + random.NextDouble()), end).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over; what was under way does not count.
        }
    }

    private static async Task AskAsync(HttpMessageInvoker client, string kind, Uri address, ConcurrentBag<Answer> answers, ConcurrentBag<string> errors, CancellationToken end)
    {
        var begun = Stopwatch.GetTimestamp();
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var answer = await client.SendAsync(request, end).ConfigureAwait(false);
            var first = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            var body = await answer.Content.ReadAsStreamAsync(end).ConfigureAwait(false);
            var bytes = 0L;
            while (await body.ReadAsync(buffer, end).ConfigureAwait(false) is > 0 and var read) bytes += read;
            if (answer.IsSuccessStatusCode) answers.Add(new Answer(kind, address, first, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, bytes));
            else errors.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {address}"));
        }
        catch (HttpRequestException e)
        {
            errors.Add($"{e.Message} {address}");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Report(int readers, int seconds, TimeSpan pause, ConcurrentBag<Answer> answers, ConcurrentBag<string> errors, TimeSpan used)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{readers} readers, {seconds} s, {pause.TotalMilliseconds:F0} ms on a page; {Environment.ProcessorCount} processors for readers and server together: {answers.Count} answers from {answers.Select(answer => answer.Address).Distinct().Count()} addresses ({answers.Count / (double)seconds:F0} a second), {errors.Count} errors");
        report.AppendLine(CultureInfo.InvariantCulture, $"{used.TotalMilliseconds / Math.Max(1, answers.Count):F1} ms of processor time an answer, readers and server together; load of the machine {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown")}");
        report.AppendLine("| page | answers | first byte, median ms | first byte, p95 ms | whole, median ms | whole, p95 ms | whole, p99 ms | kB |").AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var group in answers.GroupBy(answer => answer.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Append(answers.GroupBy(_ => "all").FirstOrDefault()).OfType<IGrouping<string, Answer>>())
        {
            var times = group.Select(answer => answer.Milliseconds).Order().ToList();
            var firsts = group.Select(answer => answer.First).Order().ToList();
            report.AppendLine(CultureInfo.InvariantCulture, $"| {group.Key} | {times.Count} | {At(firsts, 0.5):F0} | {At(firsts, 0.95):F0} | {At(times, 0.5):F0} | {At(times, 0.95):F0} | {At(times, 0.99):F0} | {group.Average(answer => answer.Bytes) / 1000:F0} |");
        }

        foreach (var error in errors.Distinct(StringComparer.Ordinal).Take(10)) report.AppendLine(error);
        return report.ToString();
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private sealed record Answer(string Kind, Uri Address, double First, double Milliseconds, long Bytes);
}

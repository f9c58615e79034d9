using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Record;
using Dragoman.Record.Queries;

namespace Dragoman.Load;

/// <summary>Many readers at once, each of whom opens a page, looks at it and opens the next. They share the processors with the server.</summary>
internal static class ReadingCrowd
{
    private const int Seed = 7;

    /// <summary>Reads for a while and gives the figures.</summary>
    public static async Task<string> RunAsync(Uri home, IEventRecord record, int readers, int seconds, TimeSpan pause)
    {
        var addresses = Addresses(record);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = readers, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = home, Timeout = TimeSpan.FromSeconds(30) };
        foreach (var (_, address) in addresses.DistinctBy(pair => pair.Kind)) await client.GetByteArrayAsync(new Uri(address, UriKind.Relative)).ConfigureAwait(false);
        var answers = new ConcurrentBag<(string Kind, double Milliseconds, long Bytes)>();
        var errors = new ConcurrentBag<string>();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll(Enumerable.Range(0, readers).Select(reader => ReadAsync(client, addresses, new Random(Seed + reader), pause, answers, errors, end.Token))).ConfigureAwait(false);
        return Report(readers, seconds, pause, answers, errors);
    }

    private static async Task ReadAsync(
        HttpClient client, List<(string Kind, string Address)> addresses, Random random, TimeSpan pause, ConcurrentBag<(string, double, long)> answers, ConcurrentBag<string> errors, CancellationToken end)
    {
        try
        {
            await Task.Delay(pause * random.NextDouble(), end).ConfigureAwait(false);
            while (!end.IsCancellationRequested)
            {
                var (kind, address) = addresses[random.Next(addresses.Count)];
                var begun = Stopwatch.GetTimestamp();
                try
                {
                    using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), end).ConfigureAwait(false);
                    var bytes = (await answer.Content.ReadAsByteArrayAsync(end).ConfigureAwait(false)).LongLength;
                    if (answer.IsSuccessStatusCode) answers.Add((kind, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, bytes));
                    else errors.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {address}"));
                }
                catch (HttpRequestException e)
                {
                    errors.Add($"{e.Message} {address}");
                }

                await Task.Delay(pause * (0.5 + random.NextDouble()), end).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over; what was under way does not count.
        }
    }

    // What readers open, in about the shares in which they do.
    private static List<(string Kind, string Address)> Addresses(IEventRecord record)
    {
        var events = record.Find(new EventQuery { PageSize = 100 }).Events;
        var articles = record.FindArticles(null, 50);
        string[] actors = ["AZE", "ARM", "GEO", "RUS", "HUN"];
        List<(string, string)> addresses =
        [
            ("list", "/events"), ("list", "/events?order=sources"), ("list", "/events?type=CONSULT"), ("list", "/events?status=planned"), ("list", "/events?from=2020&to=2021"), ("list", "/events?place=Baku"),
            .. actors.Select(actor => ("list of an actor", $"/events?actor={actor}")),
            ("list of a pair", "/events?actor=AZE&with=ARM"), ("search", "/events?text=corridor+railway"), ("search", "/events?text=pipeline&type=THREATEN"), ("calendar", "/calendar?month=2024-05"), ("interface", "/api/events?actor=GEO"),
        ];
        addresses.AddRange(events.Take(20).Select(found => ("event", $"/events/{found.Id}")));
        addresses.AddRange(articles.Take(10).Select(article => ("article", $"/articles/{article.Id}")));
        return addresses;
    }

    private static string Report(int readers, int seconds, TimeSpan pause, ConcurrentBag<(string Kind, double Milliseconds, long Bytes)> answers, ConcurrentBag<string> errors)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{readers} readers, {seconds} s, {pause.TotalMilliseconds:F0} ms on a page; {Environment.ProcessorCount} processors for readers and server together: {answers.Count} answers ({answers.Count / (double)seconds:F0} a second), {errors.Count} errors");
        report.AppendLine("| page | answers | median ms | p95 ms | p99 ms | kB |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var group in answers.GroupBy(answer => answer.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Append(answers.GroupBy(_ => "all").FirstOrDefault()).OfType<IGrouping<string, (string Kind, double Milliseconds, long Bytes)>>())
        {
            var times = group.Select(answer => answer.Milliseconds).Order().ToList();
            report.AppendLine(CultureInfo.InvariantCulture, $"| {group.Key} | {times.Count} | {At(times, 0.5):F0} | {At(times, 0.95):F0} | {At(times, 0.99):F0} | {group.Average(answer => answer.Bytes) / 1000:F0} |");
        }

        foreach (var error in errors.Distinct(StringComparer.Ordinal).Take(10)) report.AppendLine(error);
        return report.ToString();
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}

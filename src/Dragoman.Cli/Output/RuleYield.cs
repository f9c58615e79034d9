using System.Globalization;
using System.Text.Json.Nodes;
using Dragoman.Record.Events;
using Dragoman.Record.Export;

namespace Dragoman.Cli.Output;

/// <summary>Counts the events of a record by the rule that coded them.</summary>
/// <param name="frames">Ids of all frames.</param>
/// <param name="samples">Most sentences to keep for each rule; the first that come.</param>
internal sealed class RuleYield(IEnumerable<string> frames, int samples)
{
    private readonly SortedSet<string> frames = new(frames, StringComparer.Ordinal);
    private readonly Dictionary<string, (int Events, List<(string Id, string Sentence)> Samples)> rules = new(StringComparer.Ordinal);
    private int events;

    /// <summary>Counts one event.</summary>
    public void Count(EventSummary found)
    {
        events++;
        var (number, kept) = rules.GetValueOrDefault(found.Coded.Rule, (0, []));
        if (kept.Count < samples) kept.Add((found.Id, EventWords.OneLine(found.Sentence)));
        rules[found.Coded.Rule] = (number + 1, kept);
    }

    /// <summary>For people: the frames by falling number, other rules after them, then the frames that coded nothing.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (rule, (number, kept)) in Ordered)
        {
            var kind = frames.Contains(rule) ? "" : "  (no frame of this knowledge)";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,7} {100.0 * number / events,5:F1}%  {rule}{kind}"));
            foreach (var (id, sentence) in kept) output.WriteLine($"                {id}  {sentence}");
        }

        var never = Never;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events; {never.Count} of {frames.Count} frames coded none{(never.Count > 0 ? ":" : ".")}"));
        foreach (var rule in never) output.WriteLine($"  {rule}");
    }

    /// <summary>One JSON object on a line.</summary>
    public string ToJson() => EventObject.Text(new JsonObject
    {
        ["events"] = events,
        ["frames"] = frames.Count,
        ["rules"] = new JsonArray([.. Ordered.Select(pair => new JsonObject
        {
            ["rule"] = pair.Key,
            ["events"] = pair.Value.Events,
            ["is_frame"] = frames.Contains(pair.Key),
            ["samples"] = new JsonArray([.. pair.Value.Samples.Select(sample => new JsonObject { ["id"] = sample.Id, ["sentence"] = sample.Sentence })]),
        })]),
        ["never"] = new JsonArray([.. Never.Select(rule => JsonValue.Create(rule))]),
    });

    private List<string> Never => [.. frames.Where(rule => !rules.ContainsKey(rule))];

    private IEnumerable<KeyValuePair<string, (int Events, List<(string Id, string Sentence)> Samples)>> Ordered =>
        rules.OrderByDescending(pair => frames.Contains(pair.Key)).ThenByDescending(pair => pair.Value.Events).ThenBy(pair => pair.Key, StringComparer.Ordinal);
}

using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>One event that a reader found in an article.</summary>
/// <remarks>
/// Written on a line as <c>TYPE/mode | status | ACTOR, ACTOR &gt; RECIPIENT | words of the text | d=date | at=place | by=who says so | p=full names</c>.
/// All after the words may be missing. A line that starts with <c>?</c> may be coded or not; <c>or FIELD=value</c> gives a reading that is right as well
/// (fields <c>type</c>, <c>mode</c>, <c>actor</c>, <c>recipient</c>, <c>status</c>, <c>d</c>, <c>at</c>, <c>by</c>; nothing after <c>=</c> means none).
/// </remarks>
internal sealed record EventNote
{
    private static readonly ImmutableArray<string> Alternatives = ["type", "mode", "actor", "recipient", "status", "d", "at", "by"];

    public required string Anchor { get; init; }

    public required TextSpan Span { get; init; }

    public required EventType Type { get; init; }

    public string? Mode { get; init; }

    public required EventStatus Status { get; init; }

    public ImmutableArray<string> Actor { get; init; } = [];

    public ImmutableArray<string> Recipient { get; init; } = [];

    public string? Date { get; init; }

    public string? Place { get; init; }

    public ImmutableArray<string> SaidBy { get; init; } = [];

    public ImmutableArray<string> Persons { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>Readings that are right as well, by field.</summary>
    public ImmutableArray<(string Field, string Value)> Or { get; init; } = [];

    /// <summary>Reads the notes on an article.</summary>
    /// <exception cref="FormatException">A line is wrong; the message names file, line and reason.</exception>
    public static ImmutableArray<EventNote> ReadAll(string path, string text) =>
        [.. File.ReadLines(path).Select((line, index) => (Line: line.Trim(), Number: index + 1)).Where(one => one.Line.Length > 0 && one.Line[0] != '#').Select(one => Parse(one.Line, text, $"{path}({one.Number})"))];

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">The article's text, in which the anchor must occur once.</param>
    /// <param name="where">File and line, for messages.</param>
    /// <exception cref="FormatException">The line is wrong.</exception>
    public static EventNote Parse(string line, string text, string where)
    {
        var optional = line.StartsWith("? ", StringComparison.Ordinal);
        var fields = (optional ? line[2..] : line).Split(" | ").Select(field => field.Trim()).ToArray();
        if (fields.Length < 4) throw Fault("fewer than four fields");
        var (typeName, mode) = fields[0].Split('/', 2) is [var before, var after] ? (before, after) : (fields[0], null);
        if (!EventTypeNames.TryParse(typeName, out var type)) throw Fault($"'{typeName}' is no type");
        if (!EventStatusNames.TryParse(fields[1], out var status)) throw Fault($"'{fields[1]}' is no status");
        if (fields[2].Split('>') is not [var actors, var recipients]) throw Fault("no '>' between actors and recipients");
        var note = new EventNote { Anchor = fields[3], Span = Only(fields[3]), Type = type, Mode = mode, Status = status, Actor = List(actors), Recipient = List(recipients), Optional = optional };
        return fields[4..].Aggregate(note, (so, field) => so.With(field, Fault));

        FormatException Fault(string reason) => new($"{where}: {reason}: {line}");

        TextSpan Only(string anchor)
        {
            var at = text.IndexOf(anchor, StringComparison.Ordinal);
            if (at < 0) throw Fault("these words are not in the text");
            if (text.IndexOf(anchor, at + 1, StringComparison.Ordinal) >= 0) throw Fault("these words are in the text more than once");
            return new TextSpan(at, at + anchor.Length);
        }
    }

    /// <summary>A list written with commas.</summary>
    public static ImmutableArray<string> List(string value) => [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private EventNote With(string field, Func<string, FormatException> fault)
    {
        if (field.Split('=', 2) is not [var name, var value]) throw fault($"'{field}' is no FIELD=value");
        if (name.StartsWith("or ", StringComparison.Ordinal))
        {
            if (!Alternatives.Contains(name[3..])) throw fault($"'{name[3..]}' can have no second reading");
            Check(name[3..], value, fault);
            return this with { Or = Or.Add((name[3..], value)) };
        }

        Check(name, value, fault);
        return name switch
        {
            "d" => this with { Date = value },
            "at" => this with { Place = value },
            "by" => this with { SaidBy = List(value) },
            "p" => this with { Persons = List(value) },
            _ => throw fault($"'{name}' is no field"),
        };
    }

    private static void Check(string field, string value, Func<string, FormatException> fault)
    {
        if (value.Length == 0) return;
        if (field == "d" && !PartialDate.TryParse(value, out _)) throw fault($"'{value}' is no date");
        if (field == "type" && !EventTypeNames.TryParse(value, out _)) throw fault($"'{value}' is no type");
        if (field == "status" && !EventStatusNames.TryParse(value, out _)) throw fault($"'{value}' is no status");
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Cli.CommandLine;

/// <summary>The options that say which events are wanted.</summary>
internal sealed class EventFilter
{
    private readonly Option<string?> actor = new("--actor") { Description = "who takes part: a code (AZE, EU) or a name (Pashinyan)", HelpName = "party" };

    private readonly Option<string[]?> pair = new("--pair")
    {
        Description = "two parties that take part together: GEO,AZE",
        HelpName = "parties",
        CustomParser = result =>
        {
            var parties = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
            if (parties.Length == 2) return parties;
            result.AddError("--pair takes two parties with a comma between them: --pair GEO,AZE.");
            return null;
        },
    };

    private readonly Option<EventType[]> types = Several<EventType>("--type", "type of event; several with commas", EventTypeNames.TryParse, EventTypeNames.All);

    private readonly Option<EventStatus[]> statuses = Several<EventStatus>("--status", "status of event; several with commas", EventStatusNames.TryParse, EventStatusNames.All);

    private readonly Option<PartialDate?> date = Date("--date", "when it happens: 2025, 2025-04, 2025-04-16 or a span 2024-03/2025-01");

    private readonly Option<PartialDate?> from = Date("--from", "not before this date");

    private readonly Option<PartialDate?> to = Date("--to", "not after this date");

    private readonly Option<string?> place = new("--place") { Description = "where it happens: a place's name or a country's code", HelpName = "place" };

    private readonly Option<string?> text = new("--text") { Description = "words of the sentence; \"in quotes\" for a phrase, an ending * for a beginning", HelpName = "words" };

    private readonly Option<string?> source = new("--source") { Description = "the outlet that reports it", HelpName = "name" };

    private delegate bool TryParse<T>(string? name, out T value);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[actor, pair, types, statuses, date, from, to, place, text, source]) command.Add(option);
    }

    /// <summary>The query that the command line asks.</summary>
    public EventQuery Read(ParseResult parsed)
    {
        var parties = parsed.GetValue(pair) is { Length: 2 } two ? two : null;
        var span = parsed.GetValue(date);
        return new EventQuery
        {
            Actor = parties?[0] ?? parsed.GetValue(actor),
            Counterpart = parties?[1],
            Types = [.. parsed.GetValue(types) ?? []],
            Statuses = [.. parsed.GetValue(statuses) ?? []],
            From = parsed.GetValue(from)?.First ?? span?.First,
            To = parsed.GetValue(to)?.Last ?? span?.Last,
            Place = parsed.GetValue(place),
            Text = parsed.GetValue(text),
            Source = parsed.GetValue(source),
        };
    }

    private static Option<T[]> Several<T>(string name, string description, TryParse<T> tryParse, IReadOnlyList<string> known) => new(name)
    {
        Description = description,
        HelpName = "names",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var values = new List<T>();
            foreach (var text in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                if (tryParse(text, out var value)) values.Add(value);
                else result.AddError($"'{text}' is not known ({name}); known: {string.Join(", ", known)}.");
            }

            return [.. values];
        },
    };

    private static Option<PartialDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "date",
        CustomParser = result => Parse(name, result),
    };

    private static PartialDate? Parse(string name, ArgumentResult result)
    {
        if (PartialDate.TryParse(result.Tokens[0].Value, out var date)) return date;
        result.AddError($"'{result.Tokens[0].Value}' is no date of the form 2025, 2025-04 or 2025-04-16 ({name}).");
        return null;
    }
}

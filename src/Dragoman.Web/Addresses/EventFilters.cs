using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Addresses;

/// <summary>The filters of a list of events, as they stand in its address.</summary>
/// <remarks>Names: <c>actor</c>, <c>with</c>, <c>direction</c>, <c>type</c>, <c>status</c>, <c>from</c>, <c>to</c>, <c>place</c>, <c>topic</c>, <c>text</c>, <c>source</c>, <c>order</c>, <c>size</c>, <c>after</c>. Immutable.</remarks>
public sealed record EventFilters
{
    private const string List = "/events";
    private const int DefaultSize = 50, LargestSize = 200, LongestValue = 300;

    /// <summary>What to look for.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>What of the address could not be understood, a sentence each; those filters do not count.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>True when anything at all is filtered.</summary>
    public bool Any => Pairs(Query).Any(pair => pair.Key is not ("size" or "after" or "order"));

    /// <summary>Reads an address.</summary>
    public static EventFilters Read(IQueryCollection query)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var read = new EventQuery
        {
            Actor = One("actor"),
            Counterpart = One("with"),
            Direction = One("direction") switch { "forward" => PairDirection.Forward, "backward" => PairDirection.Backward, _ => PairDirection.Either },
            Types = Names<EventType>("type", EventTypeNames.TryParse),
            Statuses = Names<EventStatus>("status", EventStatusNames.TryParse),
            From = Date("from", date => date.First),
            To = Date("to", date => date.Last),
            Place = One("place"),
            Topic = One("topic"),
            Text = One("text"),
            Source = One("source"),
            Order = Order(),
            After = One("after"),
            PageSize = int.TryParse(One("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, LargestSize) : DefaultSize,
        };
        if (read is { From: { } from, To: { } to } && from > to)
        {
            problems.Add("The first day lies after the last, so no event can match.");
        }

        return new EventFilters { Query = read, Problems = problems.ToImmutable() };

        string? One(string name)
        {
            var value = query[name].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
            return value is { Length: > LongestValue } ? value[..LongestValue] : value;
        }

        EventOrder Order()
        {
            if (One("order") is not { } text) return EventOrder.Latest;
            foreach (var (order, name) in Orders)
            {
                if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) return order;
            }

            problems.Add($"There is no order “{text}”, so the latest come first.");
            return EventOrder.Latest;
        }

        ImmutableArray<T> Names<T>(string name, TryRead<T> tryRead)
        {
            var values = ImmutableArray.CreateBuilder<T>();
            foreach (var text in query[name].Where(text => !string.IsNullOrWhiteSpace(text)))
            {
                if (tryRead(text, out var value)) values.Add(value);
                else problems.Add($"There is no {name} “{text}”, so this filter was left out.");
            }

            return [.. values.Distinct()];
        }

        DateOnly? Date(string name, Func<PartialDate, DateOnly> pick)
        {
            if (One(name) is not { } text) return null;
            if (PartialDate.TryParse(text, out var date)) return pick(date);
            problems.Add($"“{text}” is no date like 2025-04-16, 2025-04 or 2025, so this filter was left out.");
            return null;
        }
    }

    /// <summary>The names of the orders in addresses.</summary>
    public static ImmutableArray<(EventOrder Order, string Name)> Orders { get; } = [(EventOrder.Latest, "latest"), (EventOrder.Earliest, "earliest"), (EventOrder.MostSources, "sources")];

    /// <summary>The address of the list with these filters, from its first page.</summary>
    public static string Address(EventQuery query) => List + Text(query with { After = null });

    /// <summary>The filters as an address has them, from its question mark on; empty for none.</summary>
    public static string Text(EventQuery query) => QueryString.Create(Pairs(query)).ToString();

    /// <summary>The address of an actor's page.</summary>
    public static string ActorAddress(string code) => "/actors/" + Uri.EscapeDataString(code);

    /// <summary>The address of the page of two actors.</summary>
    public static string PairAddress(string first, string second) => $"/pairs/{Uri.EscapeDataString(first)}/{Uri.EscapeDataString(second)}";

    /// <summary>The address of the page after this one; null on the last.</summary>
    public string? NextAddress(string? next) => next is null ? null : List + Text(Query with { After = next });

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(EventQuery query)
    {
        if (query.Actor is not null) yield return new("actor", query.Actor);
        if (query.Counterpart is not null) yield return new("with", query.Counterpart);
        if (query.Direction != PairDirection.Either) yield return new("direction", query.Direction == PairDirection.Forward ? "forward" : "backward");
        foreach (var type in query.Types) yield return new("type", type.Name);
        foreach (var status in query.Statuses) yield return new("status", status.Name);
        if (query.From is { } from) yield return new("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (query.To is { } to) yield return new("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (query.Place is not null) yield return new("place", query.Place);
        if (query.Topic is not null) yield return new("topic", query.Topic);
        if (query.Text is not null) yield return new("text", query.Text);
        if (query.Source is not null) yield return new("source", query.Source);
        if (query.Order != EventOrder.Latest) yield return new("order", Orders.First(order => order.Order == query.Order).Name);
        if (query.PageSize != DefaultSize) yield return new("size", query.PageSize.ToString(CultureInfo.InvariantCulture));
        if (query.After is not null) yield return new("after", query.After);
    }

    private delegate bool TryRead<T>(string? text, out T value);
}

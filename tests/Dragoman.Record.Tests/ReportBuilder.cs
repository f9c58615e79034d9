using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Tests;

/// <summary>Builds an article and its coded events by naming words of its text.</summary>
internal sealed class ReportBuilder(string id, string text)
{
    private readonly List<CodedEvent> events = [];
    private Article article = new() { Id = id, Text = text, Sample = true };

    public Article Article => article;

    public ImmutableArray<CodedEvent> Events => [.. events];

    public ReportBuilder From(string? source, string? published = null, string? url = null, string? title = null)
    {
        article = article with { Source = source, Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), Url = url, Title = title };
        return this;
    }

    public ReportBuilder Real()
    {
        article = article with { Sample = false };
        return this;
    }

    public ReportBuilder Tells(
        EventType type, string trigger, string actors, string recipients = "", EventStatus status = EventStatus.Happened,
        string? date = null, string? place = null, string? dateText = null, string saidBy = "", string? mode = null, string? cameo = null, string rule = "test.rule")
    {
        var at = text.IndexOf(trigger, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{trigger}' is not in the text");
        var start = at == 0 ? 0 : text.LastIndexOf(". ", at - 1, StringComparison.Ordinal) is var before && before >= 0 ? before + 2 : 0;
        var end = text.IndexOf(". ", at, StringComparison.Ordinal) is var after && after >= 0 ? after + 1 : text.Length;
        events.Add(new CodedEvent
        {
            Type = type, Status = status, Mode = mode, Cameo = cameo, Rule = rule, Confidence = 0.9,
            Actor = Parties(actors), Recipient = Parties(recipients),
            Date = date is null ? null : new EventDate(PartialDate.Parse(date), dateText), SaidBy = Parties(saidBy),
            Place = place is null ? null : new EventPlace { Name = place.Split('/')[0], Country = place.Contains('/', StringComparison.Ordinal) ? place.Split('/')[1] : null },
            Trigger = new Trigger(at, at + trigger.Length, trigger), Sentence = new TextSpan(start, end),
        });
        return this;
    }

    /// <summary>"Menachem Begin=ISR; EGY": words of the text or a name with its code, or a code alone.</summary>
    private ImmutableArray<ActorReference> Parties(string parties) =>
        [.. parties.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Party)];

    private ActorReference Party(string party)
    {
        var last = party.LastIndexOf('=');
        string[] parts = last < 0 ? [party] : [party[..last], party[(last + 1)..]];
        if (parts.Length == 1) return new ActorReference { Text = party, Code = party, Sector = "GOV" };
        var at = text.IndexOf(parts[0], StringComparison.Ordinal);
        return new ActorReference
        {
            Text = parts[0], Name = parts[0], Code = parts[1], Sector = "GOV",
            Start = at < 0 ? null : at, End = at < 0 ? null : at + parts[0].Length,
        };
    }
}

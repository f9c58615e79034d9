using System.Collections.Immutable;
using System.Text;
using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>Makes a report of a row: a text that tells the row, and the event with its offsets in that text.</summary>
/// <remarks>
/// The text is the row's sentence where it has one, else a line that tells the row. An external report's rule is <c>external.</c> and the data set's name, and its address
/// ends in a fragment of its own, so that it never takes the place of an article that was read from the same address.
/// </remarks>
internal static class RowReport
{
    /// <summary>The rule of events that people coded by hand without naming one.</summary>
    public const string ByHand = "by-hand";

    /// <summary>The report.</summary>
    public static ImportResult Of(RowEvent row, long line)
    {
        var set = row.DataSet?.ToLowerInvariant();
        var told = row.Sentence is { Length: > 0 } sentence ? Sentence(row, sentence) : Line(row);
        var article = new Article
        {
            Id = set is null ? "by-hand/" + row.Id : $"{set}/{row.Id}",
            Text = told.Text,
            Title = Title(row),
            Published = row.Published,
            Source = row.Outlet ?? row.DataSet,
            Url = row.Url is null ? null : $"{row.Url}{(row.Url.Contains('#', StringComparison.Ordinal) ? "&" : "#")}{set ?? "by-hand"}={Uri.EscapeDataString(row.Id)}",
            Language = ImportFormats.NoLanguage,
            Sample = row.Sample,
        };
        var coded = new CodedEvent
        {
            Type = row.Type,
            Mode = row.Mode,
            Cameo = row.Cameo,
            Status = row.Status,
            Date = row.Date is { } date ? new EventDate(date, row.Sentence is { Length: > 0 } ? row.DateText : date.ToString()) : null,
            Actor = told.Actor,
            Recipient = told.Recipient,
            Place = row.Place,
            SaidBy = row.SaidBy,
            Topics = row.Topics,
            Trigger = told.Trigger,
            Sentence = new TextSpan(0, told.Text.Length),
            Rule = set is null ? row.Rule ?? ByHand : "external." + set,
            Confidence = row.Confidence,
        };
        return new ImportResult(line, article, coded, null);
    }

    /// <summary>Names the row, so that two events of one sentence are not taken for the same article.</summary>
    private static string Title(RowEvent row)
    {
        var name = row.DataSet is null ? $"by hand {row.Id}" : $"{row.DataSet} {row.Id}";
        return row.Title is null ? name : $"{row.Title} ({name})";
    }

    private static Told Sentence(RowEvent row, string sentence)
    {
        var at = sentence.IndexOf(row.What, StringComparison.Ordinal);
        var trigger = at >= 0 && row.What.Length > 0 ? new Trigger(at, at + row.What.Length, row.What) : new Trigger(0, sentence.Length, sentence);
        return new Told(sentence, trigger, [.. row.Actor.Select(Placed)], [.. row.Recipient.Select(Placed)]);

        ActorReference Placed(ActorReference party)
        {
            var start = sentence.IndexOf(party.Text, StringComparison.Ordinal);
            return start < 0 || party.Text.Length == 0 ? party with { Start = null, End = null } : party with { Start = start, End = start + party.Text.Length };
        }
    }

    private static Told Line(RowEvent row)
    {
        var text = new StringBuilder();
        var actors = Parties(row.Actor, "?");
        text.Append(": ");
        var start = text.Length;
        text.Append(row.What);
        var trigger = new Trigger(start, text.Length, row.What);
        if (!row.Recipient.IsEmpty) text.Append(": ");
        var recipients = Parties(row.Recipient, "");
        if (row.Place is { } place) text.Append("; ").Append(place.Name);
        if (row.Date is { } date) text.Append("; ").Append(date.ToString());
        if (row.DataSet is not null) text.Append(" (").Append(row.DataSet).Append(' ').Append(row.Id).Append(')');
        return new Told(text.ToString(), trigger, actors, recipients);

        ImmutableArray<ActorReference> Parties(ImmutableArray<ActorReference> parties, string otherwise)
        {
            var placed = ImmutableArray.CreateBuilder<ActorReference>();
            foreach (var party in parties)
            {
                if (placed.Count > 0) text.Append(", ");
                placed.Add(party with { Start = text.Length, End = text.Length + party.Text.Length });
                text.Append(party.Text);
            }

            if (placed.Count == 0) text.Append(otherwise);
            return placed.ToImmutable();
        }
    }

    private sealed record Told(string Text, Trigger Trigger, ImmutableArray<ActorReference> Actor, ImmutableArray<ActorReference> Recipient);
}

using System.Globalization;
using Dragoman.Domain;
using Dragoman.Web.Text;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Addresses;

/// <summary>An event that a person adds by hand: a note of one sentence, told by that person, with the event as the person codes it.</summary>
internal static class AddedEvent
{
    /// <summary>Stands where an event read from an article has the id of its frame.</summary>
    public const string Rule = "by-hand";

    private const int LongestSentence = 1000;

    /// <summary>Reads the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="now">When; it keeps two notes of the same words apart.</param>
    /// <exception cref="ArgumentException">Something is missing or cannot be understood; the message says what.</exception>
    public static (Article Article, CodedEvent Coded) Read(IFormCollection form, DateTimeOffset now)
    {
        var who = CorrectionAddresses.Who(form);
        var sentence = CorrectionAddresses.Text(form, "sentence", LongestSentence)?.ReplaceLineEndings(" ") ?? throw new ArgumentException("write the sentence that says it", nameof(form));
        var type = EventTypeNames.TryParse(CorrectionAddresses.Text(form, "type", 20), out var known) ? known : throw new ArgumentException("choose a type", nameof(form));
        var status = EventStatusNames.TryParse(CorrectionAddresses.Text(form, "status", 20), out var stands) ? stands : throw new ArgumentException("choose a status", nameof(form));
        var date = CorrectionAddresses.Text(form, "date", 30);
        var place = CorrectionAddresses.Text(form, "place", 200);
        var article = new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"by-hand-{now.UtcDateTime:yyyyMMddHHmmssfffffff}"), Text = sentence, Title = "Added by hand", Source = $"Added by {who}", Published = DateOnly.FromDateTime(now.UtcDateTime), Language = "en",
        };
        var coded = new CodedEvent
        {
            Type = type, Status = status, Rule = Rule, Confidence = 1,
            Actor = PartyText.Read(CorrectionAddresses.Text(form, "actor", 500) ?? throw new ArgumentException("say who acts", nameof(form))),
            Recipient = CorrectionAddresses.Text(form, "recipient", 500) is { } recipients ? PartyText.Read(recipients) : [],
            Date = date is null ? null : PartialDate.TryParse(date, out var day) ? new EventDate(day) : throw new ArgumentException($"'{date}' is no date like 2025-04-16, 2025-04 or 2025", nameof(form)),
            Place = place is null ? null : new EventPlace { Name = place, Country = CorrectionAddresses.Text(form, "country", 3)?.ToUpperInvariant() },
            SaidBy = CorrectionAddresses.Text(form, "said-by", 200) is { } said ? PartyText.Read(said) : [],
            Trigger = new Trigger(0, sentence.Length, sentence), Sentence = new TextSpan(0, sentence.Length),
        };
        return (article, coded);
    }
}

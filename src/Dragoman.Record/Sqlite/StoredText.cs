using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>How values stand in the store.</summary>
internal static class StoredText
{
    public static string Of(CodedEvent coded) => JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent);

    public static CodedEvent Coded(string json) => JsonSerializer.Deserialize(json, DragomanJson.Contract.CodedEvent)!;

    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Time(long ticks) => ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    public static string Words(string text) => SearchWords.Joined(text);

    public static string Names(string text) => string.Join(' ', SearchWords.NamesOf(text));

    /// <summary>Everything by which a report can be found.</summary>
    public static string Searched(string sentence, CodedEvent coded) => sentence + " | " + Around(coded);

    /// <summary>Everything by which a report can be found besides its sentence: parties, place and who says it, with their names from elsewhere in the article.</summary>
    public static string Around(CodedEvent coded)
    {
        var parts = new List<string>();
        AddAll(coded.Actor);
        AddAll(coded.Recipient);
        AddAll(coded.SaidBy);
        Add(coded.Place?.Name);
        return string.Join(" | ", parts);

        void AddAll(ImmutableArray<ActorReference> references)
        {
            foreach (var reference in references)
            {
                Add(reference.Name);
                Add(reference.Text);
                Add(reference.Code);
            }
        }

        void Add(string? part)
        {
            if (part is not null && !parts.Contains(part)) parts.Add(part);
        }
    }
}

using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>Events of gold and coder on one line, and the sentence around a piece of text.</summary>
internal static class EventLine
{
    private const int LongestSentence = 400;

    /// <summary>The gold event: "CONSULT happened GEO>AZE".</summary>
    public static string Of(GoldEvent gold) =>
        string.Join(' ', new[] { gold.Label, gold.Statuses.FirstOrDefault(), Sides(Join(gold.Actors.FirstOrDefault()), Join(gold.Recipients.FirstOrDefault())) }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The coded event, in the same form.</summary>
    public static string Of(CodedEvent coded) => $"{coded.Type.Name} {coded.Status.Name} {Sides(Join(coded.Actor), Join(coded.Recipient))}".TrimEnd();

    /// <summary>A text on one line, cut where it is long.</summary>
    public static string Flat(ReadOnlySpan<char> text)
    {
        var flat = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= LongestSentence ? flat : flat[..LongestSentence] + "…";
    }

    /// <summary>The sentence in which a piece of a text stands, as far as full stops and line breaks tell.</summary>
    public static string Around(string text, TextSpan piece)
    {
        var start = piece.Start;
        while (start > 0 && !Ends(text, start - 1)) start--;
        var end = piece.End;
        while (end < text.Length && !Ends(text, end - 1)) end++;
        return Flat(text.AsSpan(start, end - start));
    }

    private static bool Ends(string text, int at) => text[at] == '\n' || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    private static string Sides(string actors, string recipients) => recipients.Length == 0 ? actors : $"{(actors.Length == 0 ? "?" : actors)}>{recipients}";

    private static string Join(ImmutableArray<string> parties) => parties.IsDefaultOrEmpty ? "" : string.Join('+', parties);

    private static string Join(ImmutableArray<ActorReference> parties) => string.Join('+', parties.Select(party => party.Code ?? Flat(party.Text)).Distinct(StringComparer.Ordinal));
}

using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Web.Text;

/// <summary>Parties as a person types them: codes, or names with their codes in brackets, with semicolons between: "AZE; Ilham Aliyev (AZE)".</summary>
public static class PartyText
{
    private const int LongestCode = 40;

    /// <summary>The parties in that form; empty for none.</summary>
    public static string Of(ImmutableArray<ActorReference> parties) =>
        string.Join("; ", parties.Select(party => party.Code is not { } code ? EventText.Name(party) : party.Name is { } name && name != code ? $"{name} ({code})" : code).Distinct(StringComparer.Ordinal));

    /// <summary>Reads that form.</summary>
    /// <exception cref="ArgumentException">There is no party, or one has an empty name or code.</exception>
    public static ImmutableArray<ActorReference> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parties = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToImmutableArray();
        return parties.IsEmpty ? throw new ArgumentException("name a party, like AZE or Ilham Aliyev (AZE)", nameof(text)) : parties;
    }

    private static ActorReference One(string party)
    {
        if (!party.EndsWith(')')) return party.Length <= 8 && party.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? new ActorReference { Text = party, Code = party } : new ActorReference { Text = party, Name = party };
        var open = party.LastIndexOf('(');
        var name = open < 0 ? "" : party[..open].Trim();
        var code = open < 0 ? "" : party[(open + 1)..^1].Trim();
        return name.Length > 0 && code.Length is > 0 and <= LongestCode
            ? new ActorReference { Text = name, Name = name, Code = code }
            : throw new ArgumentException($"'{party}' is no name with a code, like Ilham Aliyev (AZE)", nameof(party));
    }
}

namespace Dragoman.Domain;

/// <summary>Two parties named by the caller: the coder then says only what the first does to the second.</summary>
/// <param name="Actor">Words of the article that name who acts.</param>
/// <param name="Recipient">Words of the article that name who is acted on.</param>
public sealed record GivenRelation(string Actor, string Recipient)
{
    /// <summary>Where the words of <see cref="Actor"/> stand, if the caller said so; null for every place that has them.</summary>
    public TextSpan? ActorAt { get; init; }

    /// <summary>Where the words of <see cref="Recipient"/> stand, if the caller said so; null for every place that has them.</summary>
    public TextSpan? RecipientAt { get; init; }

    /// <summary>True for the words by which sets of relations say that the text does not name a party: "an actor", "a recipient".</summary>
    public static bool IsUnnamed(string words)
    {
        var bare = words.AsSpan().Trim();
        return bare.Equals("an actor", StringComparison.OrdinalIgnoreCase) || bare.Equals("a recipient", StringComparison.OrdinalIgnoreCase);
    }
}

namespace Dragoman.Domain;

/// <summary>Two parties named by the caller: the coder then says only what the first does to the second.</summary>
/// <param name="Actor">Words of the article that name who acts.</param>
/// <param name="Recipient">Words of the article that name who is acted on.</param>
public sealed record GivenRelation(string Actor, string Recipient);

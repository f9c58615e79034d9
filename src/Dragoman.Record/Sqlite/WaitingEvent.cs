namespace Dragoman.Record.Sqlite;

/// <summary>An event that is counted and not yet written.</summary>
/// <param name="Row">What it is.</param>
/// <param name="Facets">Its facets, each once.</param>
/// <param name="Parties">Its parties' keys with their roles, each once.</param>
/// <param name="Outlets">What is counted of its outlets, by the keys of these, in their order.</param>
internal sealed record WaitingEvent(EventRow Row, List<EventFacet> Facets, List<(int Role, long Actor)> Parties, List<(long Source, SourceTally Tally)> Outlets)
{
    /// <summary>The parties as they stand in the event's row: twice the key, and one more where the party is acted on.</summary>
    public string StoredParties { get; } = PackedNumbers.Write([.. Parties.Select(party => (party.Actor * 2) + party.Role)]);
}

namespace Dragoman.Record.Sqlite;

/// <summary>A facet of an event.</summary>
/// <param name="Key">Its key.</param>
/// <param name="IsPosted">True where lists are made of it; false where it is only counted.</param>
/// <param name="Roles">Where it stands for a party, what that does: <see cref="PostedTraits.Acts"/>, <see cref="PostedTraits.IsActedOn"/> or both.</param>
internal readonly record struct EventFacet(long Key, bool IsPosted, int Roles = 0);

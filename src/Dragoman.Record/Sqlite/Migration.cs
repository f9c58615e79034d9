namespace Dragoman.Record.Sqlite;

/// <summary>One step of the record's form, from the version before to this one.</summary>
/// <param name="Version">The version that the step leads to, counted from 1 without gaps.</param>
/// <param name="Script">The statements; they run in one transaction together with all other steps that a record needs.</param>
/// <param name="Then">What a script cannot do, after it in the same transaction; null where there is nothing such.</param>
internal sealed record Migration(int Version, string Script, Action<StoreConnection>? Then = null);

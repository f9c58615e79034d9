namespace Dragoman.Record.Import;

/// <summary>A row that cannot be used; the message says why.</summary>
/// <param name="message">The reason.</param>
internal sealed class ImportFault(string message) : Exception(message);

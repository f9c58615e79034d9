using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>What became of one event of a foreign file: a report for the record, or the reason why there is none.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Article">The row as a text of its own, to be stored as the report's article; null where the row cannot be used.</param>
/// <param name="Coded">The event; its offsets point into that text; null where the row cannot be used.</param>
/// <param name="Fault">Why the row cannot be used; null where it can.</param>
public sealed record ImportResult(long Line, Article? Article, CodedEvent? Coded, string? Fault);

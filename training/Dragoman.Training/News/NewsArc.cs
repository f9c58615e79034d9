namespace Dragoman.Training.News;

/// <summary>A decisive arc of a news sentence: a word and the arcs to its head that are right.</summary>
/// <param name="Word">The dependent as the file writes it.</param>
/// <param name="Readings">Relation and head as the file writes them, at least one.</param>
internal sealed record NewsArc(string Word, IReadOnlyList<(string Relation, string Head)> Readings);

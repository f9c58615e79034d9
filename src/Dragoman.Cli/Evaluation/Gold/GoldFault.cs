namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>A line of a gold set that cannot be used; the message says why.</summary>
/// <param name="message">The reason.</param>
internal sealed class GoldFault(string message) : Exception(message);

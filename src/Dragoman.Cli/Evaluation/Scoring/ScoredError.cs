namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>One point on which coder and gold differ.</summary>
/// <param name="Kind">What went wrong: missed, extra, type, parties, status.</param>
/// <param name="Document">The text's id.</param>
/// <param name="Start">Where in the text; 0 in sets of single sentences.</param>
/// <param name="Wanted">What the gold says; null for an extra event.</param>
/// <param name="Coded">What the coder says; null for a missed event.</param>
/// <param name="Rule">The rule that coded it; null for a missed event.</param>
/// <param name="Words">The words that name the act; null where the set does not tell and nothing was coded.</param>
/// <param name="Sentence">The sentence, on one line.</param>
/// <param name="Weight">How bad it is; the worst come first.</param>
internal sealed record ScoredError(string Kind, string Document, int Start, string? Wanted, string? Coded, string? Rule, string? Words, string Sentence, double Weight);

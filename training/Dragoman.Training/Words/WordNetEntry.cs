namespace Dragoman.Training.Words;

/// <summary>What WordNet says of a word as one part of speech.</summary>
/// <param name="Lemma">The word in small letters.</param>
/// <param name="Part">n, v, a or r.</param>
/// <param name="Common">Whether a sense is written with a small letter.</param>
/// <param name="Proper">Whether a sense is written with a capital.</param>
/// <param name="Attested">Whether WordNet's counted texts have a sense of it.</param>
/// <param name="Classes">The lexicographer's files of its senses, the commonest sense first, each once.</param>
/// <param name="Frames">The numbers of the verb frames that its senses take.</param>
internal sealed record WordNetEntry(string Lemma, char Part, bool Common, bool Proper, bool Attested, IReadOnlyList<string> Classes, IReadOnlyList<int> Frames);

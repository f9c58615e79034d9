using Dragoman.Language.Conllu;

namespace Dragoman.Training.Evaluation;

/// <summary>A file of CoNLL-U over the characters of its text, white space left out, as the CoNLL 2018 task scores it.</summary>
internal sealed class ScoredText
{
    private ScoredText(string characters, List<(int Start, int End)> sentences, List<(int Start, int End)> tokens, List<ScoredWord> words) =>
        (Characters, Sentences, Tokens, Words) = (characters, sentences, tokens, words);

    internal string Characters { get; }

    internal List<(int Start, int End)> Sentences { get; }

    internal List<(int Start, int End)> Tokens { get; }

    internal List<ScoredWord> Words { get; }

    internal static ScoredText From(IEnumerable<ConlluSentence> sentences)
    {
        var characters = new System.Text.StringBuilder();
        var result = new ScoredText(string.Empty, [], [], []);
        foreach (var sentence in sentences)
        {
            var start = characters.Length;
            AddSentence(sentence, characters, result);
            result.Sentences.Add((start, characters.Length));
        }

        return new ScoredText(characters.ToString(), result.Sentences, result.Tokens, result.Words);
    }

    private static void AddSentence(ConlluSentence sentence, System.Text.StringBuilder characters, ScoredText into)
    {
        var first = into.Words.Count;
        var range = 0;
        for (var i = 0; i < sentence.Words.Length;)
        {
            var isRange = range < sentence.Ranges.Length && sentence.Ranges[range].First == i;
            var start = characters.Length;
            foreach (var c in isRange ? sentence.Ranges[range].Form : sentence.Words[i].Form)
            {
                if (!char.IsWhiteSpace(c)) characters.Append(c);
            }

            into.Tokens.Add((start, characters.Length));
            var end = isRange ? sentence.Ranges[range++].End : i + 1;
            for (; i < end; i++)
            {
                var word = sentence.Words[i];
                into.Words.Add(new ScoredWord(start, characters.Length, isRange, word, word.Head <= 0 ? -1 : first + word.Head - 1));
            }
        }
    }
}

/// <summary>A word with its range of characters (its whole multiword token's, if it is part of one) and its head's number in the file, -1 for the root.</summary>
internal sealed record ScoredWord(int Start, int End, bool IsMultiword, ConlluWord Word, int Head);

using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Numbers the quotations of a document, so that "I" can be led back to the speaker.</summary>
internal static class QuotationFinder
{
    private const int LongestInSentences = 8;

    /// <summary>For each sentence the number of the quotation around each token, 0 for none; an empty row for a sentence without any.</summary>
    public static int[][] Find(ImmutableArray<Sentence> sentences)
    {
        var result = new int[sentences.Length][];
        int number = 0, current = 0, opened = 0;
        var closing = ' ';
        for (var i = 0; i < sentences.Length; i++)
        {
            if (current > 0 && i - opened > LongestInSentences) current = 0;
            var sentence = sentences[i];
            int[]? row = null;
            for (var token = 0; token < sentence.Count; token++)
            {
                var form = sentence.Form(token);
                var mark = form.Length == 1 ? form[0] : form is "``" or "''" ? '"' : ' ';
                if (current == 0 && Closing(mark) is { } close && (mark != '\'' || OpensByPlace(sentence, token)))
                {
                    (current, closing, opened) = (++number, close, i);
                }
                else if (current > 0 && mark == closing && !IsApostrophe(sentence, token))
                {
                    current = 0;
                }
                else if (current > 0)
                {
                    row ??= new int[sentence.Count];
                    row[token] = current;
                }
            }

            result[i] = row ?? [];
        }

        return result;
    }

    private static char? Closing(char mark) => mark switch
    {
        '"' => '"',
        '“' or '„' => '”',
        '‘' => '’',
        '«' => '»',
        '\'' => '\'',
        _ => null,
    };

    private static bool OpensByPlace(Sentence sentence, int token) =>
        token + 1 < sentence.Count && sentence.Start(token + 1) == sentence.End(token) && (token == 0 || sentence.Start(token) > sentence.End(token - 1));

    private static bool IsApostrophe(Sentence sentence, int token) =>
        sentence.Form(token) is "’" or "'" && sentence.Relation(token) == DependencyRelation.Case;
}

using System.Text;

namespace Dragoman.Training.Tagged;

/// <summary>Reads the Brown Corpus in its tagged form: texts named ca01 to cr09, a sentence on a line, <c>word/tag</c> with blanks between.</summary>
internal static class BrownReader
{
    /// <summary>Where <c>training/get-brown.sh</c> puts the corpus.</summary>
    public const string DefaultFolder = "training/brown";

    /// <summary>Reads all texts of a folder in the order of their names.</summary>
    /// <exception cref="UsageException">The folder has none.</exception>
    /// <exception cref="FormatException">A token has no tag, or one that the table does not have; the message names file and line.</exception>
    public static TaggedSentence[] ReadFolder(string folder, BrownTagTable table)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Where(IsText).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0) throw new UsageException($"the Brown Corpus is not at {folder}: run training/get-brown.sh, say where it is with --tagged DIR, or train without it with --tagged none");
        return [.. files.SelectMany(file => ReadFile(file, table))];
    }

    /// <summary>Reads one text.</summary>
    /// <exception cref="FormatException">As <see cref="ReadFolder"/>.</exception>
    public static IEnumerable<TaggedSentence> ReadFile(string path, BrownTagTable table)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            number++;
            var tokens = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (tokens.Length == 0) continue;
            TaggedSentence sentence;
            try
            {
                sentence = Sentence(tokens, table);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{path}:{number}: {e.Message}", e);
            }

            yield return sentence;
        }
    }

    private static bool IsText(string path) =>
        Path.GetFileName(path) is ['c', >= 'a' and <= 'r', >= '0' and <= '9', >= '0' and <= '9'];

    private static TaggedSentence Sentence(string[] tokens, BrownTagTable table)
    {
        var (forms, allowed) = (new List<string>(), new List<TagSet>());
        var last = string.Empty;
        foreach (var token in tokens)
        {
            // The corpus has many of these marks twice.
            if (token == last && token is ";/." or "?/." or "!/.") continue;
            last = token;
            var stroke = token.LastIndexOf('/');
            if (stroke <= 0 || stroke == token.Length - 1) throw new FormatException($"'{token}' is no word with a tag");
            foreach (var (form, tag) in BrownTokens.Cut(token[..stroke], token[(stroke + 1)..].ToLowerInvariant()))
            {
                allowed.Add(tag is null ? TagSet.Any : table.Find(tag, capital: forms.Count > 0 && char.IsUpper(form[0])) ?? throw new FormatException($"the table has no row for the tag '{tag}' of '{token}'"));
                forms.Add(form);
            }
        }

        return new TaggedSentence([.. forms], [.. allowed]);
    }
}

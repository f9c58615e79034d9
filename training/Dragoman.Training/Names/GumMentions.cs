using System.Globalization;

namespace Dragoman.Training.Names;

/// <summary>Reads the mentions of GUM's entity layer from the MISC column (<c>Entity=</c>).</summary>
internal static class GumMentions
{
    /// <summary>The mentions of a document in the order in which they end.</summary>
    /// <remarks>The order of the fields differs between documents and stands in <c># global.Entity</c>.</remarks>
    public static List<GumMention> Of(TreebankDocument document)
    {
        var mentions = new List<GumMention>();
        var open = new List<(int Sentence, int Token, string[] Fields)>();
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var misc = document.Sentences[number].Misc;
            for (var token = 0; token < misc.Length; token++)
            {
                var entity = misc[token].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
                if (entity is not null) ReadToken(document, entity.AsSpan(7), number, token, open, mentions);
            }
        }

        return mentions;
    }

    private static void ReadToken(TreebankDocument document, ReadOnlySpan<char> entity, int sentence, int token, List<(int Sentence, int Token, string[] Fields)> open, List<GumMention> mentions)
    {
        while (entity.Length > 0)
        {
            if (entity[0] == '(')
            {
                var stop = entity[1..].IndexOfAny('(', ')') + 1;
                var body = stop == 0 ? entity[1..] : entity[1..stop];
                open.Add((sentence, token, body.ToString().Split('-', document.EntityFields.Count)));
                entity = stop == 0 ? [] : entity[stop..];
                if (entity.Length > 0 && entity[0] == ')')
                {
                    Close(document, open.Count - 1, token, open, mentions);
                    entity = entity[1..];
                }
            }
            else
            {
                var stop = entity.IndexOf(')');
                var group = entity[..stop].ToString();
                Close(document, open.FindLastIndex(one => one.Fields[0] == group), token, open, mentions);
                entity = entity[(stop + 1)..];
            }
        }
    }

    private static void Close(TreebankDocument document, int index, int token, List<(int Sentence, int Token, string[] Fields)> open, List<GumMention> mentions)
    {
        var (sentence, first, fields) = open[index];
        open.RemoveAt(index);
        var heads = Field("minspan")!.Split(',').Select(part => first + int.Parse(part, CultureInfo.InvariantCulture) - 1).ToArray();
        mentions.Add(new(sentence, first, token + 1, fields[0], Field("etype")!, heads, Field("link")!, Field("identity")));

        string? Field(string name)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                if (document.EntityFields[i] == name) return fields[i];
            }

            return null;
        }
    }
}

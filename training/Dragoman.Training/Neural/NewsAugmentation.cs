using Dragoman.Language.Annotation;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Neural;

/// <summary>Rewrites some training sentences the way that news writes: headlines, capitals, curly quotes, long dashes, no final stop.</summary>
internal static class NewsAugmentation
{
    private const string SmallWords = " a an the and or but of to in on at for by with from as is its 's n't into over than after ";

    /// <summary>Gives the sentence itself or a rewritten one.</summary>
    public static TreebankSentence Apply(TreebankSentence sentence, ref RandomStream random)
    {
        var forms = Dress(sentence.Forms, 0.05f, 0.02f, 0.04f, ref random);
        var result = ReferenceEquals(forms, sentence.Forms) ? sentence : sentence with { Forms = forms };
        return random.NextSingle() < 0.08f ? WithoutFinalStop(result) : result;
    }

    /// <summary>Gives a sentence without a tree itself or a rewritten one: more often than others in small letters, as much of the web is written.</summary>
    public static TaggedSentence Apply(TaggedSentence sentence, ref RandomStream random)
    {
        var forms = Dress(sentence.Forms, 0.05f, 0.03f, 0.1f, ref random);
        return ReferenceEquals(forms, sentence.Forms) ? sentence : sentence with { Forms = forms };
    }

    private static string[] Dress(string[] forms, float title, float upper, float lower, ref RandomStream random)
    {
        var draw = random.NextSingle();
        if (draw < title) forms = TitleCase(forms, random.NextSingle() < 0.5f);
        else if (draw < title + upper) forms = Array.ConvertAll(forms, form => form.ToUpperInvariant());
        else if (draw < title + upper + lower) forms = Array.ConvertAll(forms, form => form.ToLowerInvariant());
        if (random.NextSingle() < 0.3f) forms = TypesetQuotes(forms);
        return random.NextSingle() < 0.3f ? OtherDashes(forms, ref random) : forms;
    }

    /// <summary>Writes every word with a capital, small words only where asked.</summary>
    public static string[] TitleCase(string[] forms, bool smallWordsToo)
    {
        var result = new string[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i];
            var small = i > 0 && !smallWordsToo && SmallWords.Contains($" {form} ", StringComparison.Ordinal);
            result[i] = small || form.Length == 0 || form[0] is '\'' or '’' || form == "n't" ? form : char.ToUpperInvariant(form[0]) + form[1..];
        }

        return result;
    }

    /// <summary>Puts curly quotes and apostrophes in place of straight ones.</summary>
    public static string[] TypesetQuotes(string[] forms)
    {
        if (!forms.Any(form => form.AsSpan().IndexOfAny('"', '\'') >= 0)) return forms;
        var open = false;
        var result = (string[])forms.Clone();
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] == "\"") result[i] = (open = !open) ? "“" : "”";
            else if (forms[i].Length > 1) result[i] = forms[i].Replace('\'', '’');
        }

        return result;
    }

    private static string[] OtherDashes(string[] forms, ref RandomStream random)
    {
        string[]? result = null;
        for (var i = 1; i + 1 < forms.Length; i++)
        {
            if (forms[i] is not ("--" or "—" or "–" or "---")) continue;
            result ??= (string[])forms.Clone();
            result[i] = random.Next(3) switch { 0 => "—", 1 => "–", _ => "--" };
        }

        return result ?? forms;
    }

    /// <summary>Drops a full stop at the end.</summary>
    public static TreebankSentence WithoutFinalStop(TreebankSentence sentence)
    {
        var last = sentence.Count - 1;
        if (last < 2 || sentence.Forms[last] != "." || sentence.Heads[last] < 0 || sentence.Heads.Contains((short)last)) return sentence;
        return new TreebankSentence(sentence.Forms[..last], sentence.Tags[..last], sentence.Heads[..last], sentence.Relations[..last]);
    }
}

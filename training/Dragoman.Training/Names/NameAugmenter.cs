using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Makes further training sentences out of given ones: other names in the same places, and headlines.</summary>
/// <remarks>Learning from made-up names teaches the tagger to read the surroundings of a name and not to know it by heart.</remarks>
internal sealed class NameAugmenter(Annotator annotator, NamePool pool, Random random)
{
    /// <summary>A copy of the example with other names, or null where it has none to exchange.</summary>
    public NameExample? Exchange(NameExample example)
    {
        var forms = Forms(example.Sentence);
        var changed = false;
        foreach (var name in example.Names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                if (NewForm(name, i, forms[i]) is not { } form) continue;
                forms[i] = form;
                changed = true;
            }
        }

        return changed ? example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms), HideLists = random.Next(2) == 0 } : null;
    }

    /// <summary>A copy as a headline: a capital on every longer word, or all capitals.</summary>
    public NameExample Headline(NameExample example, bool allCapitals)
    {
        var forms = Forms(example.Sentence);
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i];
            if (allCapitals) forms[i] = form.ToUpperInvariant();
            else if (form.Length > 0 && (form.Length > 3 || example.Sentence.Tag(i) is UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.ADJ))
                forms[i] = char.ToUpperInvariant(form[0]) + form[1..];
        }

        return example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms) };
    }

    /// <summary>A copy with some wrong tags on capitalised words, as a tagger gives them on text that it was not trained on.</summary>
    public NameExample Disturb(NameExample example)
    {
        var sentence = example.Sentence;
        var tokens = Enumerable.Range(0, sentence.Count).ToArray();
        var (tags, pennTags) = (tokens.Select(sentence.Tag).ToArray(), tokens.Select(sentence.PennTag).ToArray());
        for (var i = 0; i < tags.Length; i++)
        {
            if (!char.IsUpper(sentence.Form(i)[0])) continue;
            if (tags[i] == UniversalTag.PROPN && random.Next(100) < 10) (tags[i], pennTags[i]) = random.Next(5) < 3 ? (UniversalTag.NOUN, "NN") : (UniversalTag.ADJ, "JJ");
            else if (tags[i] is UniversalTag.NOUN or UniversalTag.ADJ && random.Next(100) < 10) (tags[i], pennTags[i]) = (UniversalTag.PROPN, "NNP");
        }

        var disturbed = new Sentence(sentence.Span, [.. tokens.Select(sentence.Start)], [.. tokens.Select(sentence.End)], Forms(sentence), [.. tokens.Select(sentence.Lemma)],
            tags, pennTags, [.. tokens.Select(t => (short)sentence.Head(t))], [.. tokens.Select(sentence.Relation)]);
        return example with { Sentence = disturbed };
    }

    private static string[] Forms(Sentence sentence) => [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)];

    private string? NewForm(NamedSpan name, int token, string form)
    {
        if (form.Length < 2 || !char.IsUpper(form[0]) || WordClasses.Of(form) != WordClass.None) return null;
        switch (name.Kind)
        {
            case NameKind.Person when form[^1] != '.':
                if (name.End - name.First > 1 && token == name.First) return pool.SingleWordFirstName();
                return random.Next(8) == 0 && name.End - name.First == 1 ? pool.SingleWordFirstName() : pool.Surname();
            case NameKind.Place when name.End - name.First == 1 && form.Length > 3:
                return pool.SingleWordPlace();
            case NameKind.Organization when name.End - name.First == 1 && form.All(char.IsUpper):
                return pool.Acronym();
            default:
                return null;
        }
    }
}

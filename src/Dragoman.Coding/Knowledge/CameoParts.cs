using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Knowledge;

/// <summary>Which part of a CAMEO code an act has, by a word of its own clause, from <c>cameo.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class CameoParts
{
    private readonly FrozenDictionary<string, ImmutableArray<(string Code, FrozenSet<string> Words)>> parts;

    private CameoParts(FrozenDictionary<string, ImmutableArray<(string Code, FrozenSet<string> Words)>> parts) => this.parts = parts;

    /// <summary>Every code that a word can give.</summary>
    public IEnumerable<string> Codes => parts.Values.SelectMany(codes => codes).Select(part => part.Code);

    /// <summary>Loads the parts: a code, then its parts with their words.</summary>
    /// <exception cref="KnowledgeException">A code that CAMEO lacks or that stands twice, or an unknown word class.</exception>
    public static CameoParts Load(KnowledgeFolder folder, WordClasses classes, Ontology ontology, string path = "cameo.yaml")
    {
        var parts = new Dictionary<string, ImmutableArray<(string, FrozenSet<string>)>>(StringComparer.Ordinal);
        foreach (var (key, value) in folder.Read(path)?.Entries() ?? [])
        {
            var own = value.Entries().Select(part => (Known(part.Key, ontology), classes.Expand(part.Value.Items()))).ToImmutableArray();
            if (!parts.TryAdd(Known(key, ontology), own)) throw key.Fault($"CAMEO code '{key.Text()}' stands twice");
        }

        return new CameoParts(parts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The part of a code, or the code itself where no word between two tokens tells.</summary>
    /// <param name="code">The code of the frame or its content.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first token of the clause.</param>
    /// <param name="end">The token after its last.</param>
    public string Refine(string code, Sentence sentence, int first, int end)
    {
        if (!parts.TryGetValue(code, out var own)) return code;
        foreach (var (part, words) in own)
        {
            for (var token = first; token < end; token++)
            {
                if (words.Contains(sentence.Lemma(token))) return part;
            }
        }

        return code;
    }

    private static string Known(KnowledgeYaml code, Ontology ontology) =>
        ontology.IsCameo(code.Text()) ? code.Text() : throw code.Fault($"'{code.Text()}' is no CAMEO code; write it in quotes, as \"040\"");
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Matching;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Knowledge;

/// <summary>Which part of a CAMEO code an act has, by a word of its own clause, from <c>cameo.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class CameoParts
{
    private const string ContentKey = "content";
    private const string PromisesKey = "promises";
    private readonly FrozenDictionary<string, ImmutableArray<CameoPart>> parts;
    private readonly ImmutableArray<CameoPart> contents;

    private readonly FrozenSet<string> promises;

    private CameoParts(FrozenDictionary<string, ImmutableArray<CameoPart>> parts, FrozenSet<string> promises) =>
        (this.parts, this.promises, contents) = (parts, promises, parts.GetValueOrDefault(ContentKey, []));

    /// <summary>Loads the parts: a code, then its parts with their words; "content" instead of a code, then the acts that can be asked, promised or refused with theirs; "promises", then verbs.</summary>
    /// <exception cref="KnowledgeException">A code that CAMEO lacks or that stands twice, or an unknown word class.</exception>
    public static CameoParts Load(KnowledgeFolder folder, WordClasses classes, Ontology ontology, string path = "cameo.yaml")
    {
        var parts = new Dictionary<string, ImmutableArray<CameoPart>>(StringComparer.Ordinal);
        FrozenSet<string> promises = [];
        foreach (var (key, value) in folder.Read(path)?.Entries() ?? [])
        {
            if (key.Text() == PromisesKey)
            {
                promises = classes.Expand(value.Items());
                continue;
            }

            var own = value.Entries().Select(part => new CameoPart(Known(part.Key, ontology), classes.Expand(part.Value.Items()))).ToImmutableArray();
            if (!parts.TryAdd(key.Text() == ContentKey ? ContentKey : Known(key, ontology), own)) throw key.Fault($"CAMEO code '{key.Text()}' stands twice");
        }

        return new CameoParts(parts.ToFrozenDictionary(StringComparer.Ordinal), promises);
    }

    /// <summary>The part of a code, or the code itself where no word of the clause tells.</summary>
    /// <param name="code">The code of the frame or its content.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The act's own clause.</param>
    public string Refine(string code, Sentence sentence, OwnClause clause)
    {
        if (!parts.TryGetValue(code, out var own)) return code;
        foreach (var part in own)
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                if (clause.Contains(token) && (part.IsToldByWhoActs || !clause.IsSubject(token)) && part.IsNamedAt(sentence, token)) return part.Code;
            }
        }

        return code;
    }

    /// <summary>The code of what is asked, promised or refused, by the words that tell it; null where none does.</summary>
    public string? Content(Sentence sentence, OwnClause clause)
    {
        foreach (var act in contents)
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                if (clause.IsContent(token) && act.IsNamedAt(sentence, token)) return act.Code;
            }
        }

        return null;
    }

    /// <summary>True for a verb that tells aid which is still to come ("pledged tents").</summary>
    public bool IsPromise(string verb) => promises.Contains(verb);

    private static string Known(KnowledgeYaml code, Ontology ontology) =>
        ontology.IsCameo(code.Text()) ? code.Text() : throw code.Fault($"'{code.Text()}' is no CAMEO code; write it in quotes, as \"040\"");
}

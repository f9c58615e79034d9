using System.Collections.Frozen;

namespace Dragoman.Language.Annotation;

/// <summary>The treebanks' spelling of <see cref="DependencyRelation"/> (<c>nsubj:pass</c>).</summary>
public static class DependencyRelationNames
{
    private static readonly string[] Names =
    [
        "dep",
        "acl",
        "acl:relcl",
        "advcl",
        "advcl:relcl",
        "advmod",
        "amod",
        "appos",
        "aux",
        "aux:pass",
        "case",
        "cc",
        "cc:preconj",
        "ccomp",
        "compound",
        "compound:prt",
        "conj",
        "cop",
        "csubj",
        "csubj:outer",
        "csubj:pass",
        "det",
        "det:predet",
        "discourse",
        "dislocated",
        "expl",
        "fixed",
        "flat",
        "goeswith",
        "iobj",
        "list",
        "mark",
        "nmod",
        "nmod:desc",
        "nmod:npmod",
        "nmod:poss",
        "nmod:unmarked",
        "nsubj",
        "nsubj:outer",
        "nsubj:pass",
        "nummod",
        "obj",
        "obl",
        "obl:agent",
        "obl:npmod",
        "obl:tmod",
        "obl:unmarked",
        "orphan",
        "parataxis",
        "punct",
        "reparandum",
        "root",
        "vocative",
        "xcomp",
    ];

    private static readonly FrozenDictionary<string, DependencyRelation> ByName =
        Enum.GetValues<DependencyRelation>().ToFrozenDictionary(value => Names[(int)value], StringComparer.Ordinal);

    /// <summary>All names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    extension(DependencyRelation value)
    {
        /// <summary>The treebanks' spelling.</summary>
        public string Name => Names[(int)value];

        /// <summary>True when this is <paramref name="general"/> or a subtype of it (<c>nsubj:pass</c> is an <c>nsubj</c>).</summary>
        public bool Is(DependencyRelation general) =>
            value == general || (Names[(int)value] is var name && name.StartsWith(Names[(int)general], StringComparison.Ordinal) && name[Names[(int)general].Length] == ':');
    }

    /// <summary>Reads the treebanks' spelling; an unknown subtype is read as its general relation.</summary>
    public static bool TryParse(string name, out DependencyRelation relation)
    {
        if (ByName.TryGetValue(name, out relation)) return true;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByName.TryGetValue(name[..colon], out relation);
    }
}

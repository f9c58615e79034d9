using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

/// <summary>A tree in columns, written in rows of words: forms, tags as "VERB/VBD", heads (-1 for the root) and relations.</summary>
internal sealed record TreeColumns(string[] Forms, UniversalTag[] Tags, string[] PennTags, short[] Heads, DependencyRelation[] Relations)
{
    public string TagRow => string.Join(' ', Tags.Zip(PennTags, (tag, penn) => $"{tag}/{penn}"));

    public string HeadRow => string.Join(' ', Heads);

    public string RelationRow => string.Join(' ', Relations.Select(relation => relation.Name));

    public (string Heads, string Relations) Rows => (HeadRow, RelationRow);

    public static TreeColumns Parse(string forms, string tags, string heads, string relations)
    {
        var pairs = tags.Split(' ').Select(pair => pair.Split('/')).ToArray();
        return new TreeColumns(
            forms.Split(' '),
            [.. pairs.Select(pair => Enum.Parse<UniversalTag>(pair[0]))],
            [.. pairs.Select(pair => pair[1])],
            [.. heads.Split(' ').Select(head => short.Parse(head, CultureInfo.InvariantCulture))],
            [.. relations.Split(' ').Select(name => DependencyRelationNames.TryParse(name, out var relation) ? relation : DependencyRelation.Dep)]);
    }

    /// <summary>A tree after all repairs, by a lexicon of the words given.</summary>
    public static TreeColumns Repaired(string forms, string tags, string heads, string relations, params (string Form, string Property)[] lexicon)
    {
        var tree = Parse(forms, tags, heads, relations);
        TreeRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(lexicon));
        return tree;
    }
}

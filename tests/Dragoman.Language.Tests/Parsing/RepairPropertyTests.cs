using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

/// <summary>Whatever tree a network draws, its repairs leave a tree with one root.</summary>
public sealed class RepairPropertyTests
{
    private const int Trees = 200_000;
    private static readonly string[] Forms = ["Peru", "bloc", "and", ",", "-", "to", "was", "due", "four", "sealed", "over", "said", "The", "by", ".", "West", "African", "what", "which", "accused", "of", "told", "that", "plans", "handed", "due", "called", "described", "as", "to", "court", "whose", "something", "a", "hostage", "free", "set", "accusing", "threatened", "murder", "Kim"];
    private static readonly string[] PennTags = ["NNP", "NN", "NNS", "VBD", "VBN", "VBZ", "VB", "VBG", "VBP", "JJ", "CC", "IN", "TO", ",", ":", ".", "CD", "DT", "MD", "WP", "HYPH"];
    private static readonly UniversalTag[] Tags = Enum.GetValues<UniversalTag>();
    private static readonly DependencyRelation[] Relations =
    [
        DependencyRelation.Nsubj, DependencyRelation.NsubjPass, DependencyRelation.Obj, DependencyRelation.Conj, DependencyRelation.Cc, DependencyRelation.Appos, DependencyRelation.Amod, DependencyRelation.Compound, DependencyRelation.Ccomp,
        DependencyRelation.Xcomp, DependencyRelation.Advcl, DependencyRelation.Parataxis, DependencyRelation.Aux, DependencyRelation.AuxPass, DependencyRelation.Cop, DependencyRelation.Acl, DependencyRelation.Obl, DependencyRelation.OblAgent,
        DependencyRelation.Nmod, DependencyRelation.NmodPoss, DependencyRelation.Punct, DependencyRelation.Case, DependencyRelation.Mark, DependencyRelation.Fixed, DependencyRelation.Csubj, DependencyRelation.Det, DependencyRelation.AclRelcl, DependencyRelation.AdvclRelcl, DependencyRelation.Nummod, DependencyRelation.Iobj, DependencyRelation.Flat, DependencyRelation.OblUnmarked,
    ];

    [Fact]
    public void A_tree_stays_a_tree()
    {
        var random = new Random(7);
        var lexicon = WordLexiconTests.Of(("sealed", "v+ed"), ("said", "v+ed"), ("bloc", "v"), ("plans", "v+s"), ("four", "n1:act"), ("Peru", "n1:location"), ("African", "A"));
        for (var number = 0; number < Trees; number++)
        {
            var count = random.Next(2, 11);
            var forms = Draw(random, Forms, count);
            if (random.Next(3) == 0) forms[^1] = ".";
            var (tags, penn, heads, relations) = (Draw(random, Tags, count), Draw(random, PennTags, count), RandomTree(random, count), Draw(random, Relations, count));
            relations[Array.IndexOf(heads, (short)-1)] = DependencyRelation.Root;
            var before = $"{string.Join(' ', forms)} | {string.Join(' ', tags)} | {string.Join(' ', penn)} | {string.Join(' ', heads)} | {string.Join(' ', relations)}";

            TreeRepair.Apply(forms, tags, penn, heads, relations, lexicon);

            Assert.True(IsTree(heads) && heads.Select((head, i) => (head < 0) == (relations[i] is DependencyRelation.Root)).All(same => same), $"{before} became {string.Join(' ', heads)} | {string.Join(' ', relations)}");
        }
    }

    private static bool IsTree(short[] heads)
    {
        if (heads.Count(head => head < 0) != 1) return false;
        for (var token = 0; token < heads.Length; token++)
        {
            int at = token, steps = 0;
            while (at >= 0 && steps++ <= heads.Length) at = heads[at];
            if (at >= 0) return false;
        }

        return true;
    }

    /// <summary>Every token after the first of a random order hangs on one before it in that order.</summary>
    private static short[] RandomTree(Random random, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        var heads = new short[count];
        heads[order[0]] = -1;
        for (var i = 1; i < count; i++) heads[order[i]] = (short)order[random.Next(i)];
        return heads;
    }

    private static T[] Draw<T>(Random random, T[] from, int count) => [.. Enumerable.Range(0, count).Select(_ => from[random.Next(from.Length)])];
}

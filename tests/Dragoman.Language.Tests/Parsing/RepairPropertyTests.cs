using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;
using Dragoman.Language.Words;

namespace Dragoman.Language.Tests.Parsing;

/// <summary>Whatever tree a network draws, its repairs leave a tree with one root.</summary>
public sealed class RepairPropertyTests
{
    private const int Trees = 200_000;
    private const int Variants = 5_000;
    private static readonly string[] Forms = ["Peru", "bloc", "and", ",", "-", "to", "was", "due", "four", "sealed", "over", "said", "The", "by", ".", "West", "African", "what", "which", "accused", "of", "told", "that", "plans", "handed", "due", "called", "described", "as", "to", "court", "whose", "something", "a", "hostage", "free", "set", "accusing", "threatened", "murder", "Kim"];
    private static readonly string[] NewsForms = [.. Forms, "See", "provided", "that", "stationed", "meeting", "Secretary", "Ray", "Friday", "between", "voted", "showed", "the", ";", "while", "allowing", "'s", "Greek", "warships", "left", "injured"];
    private static readonly string[] PennTags = ["NNP", "NN", "NNS", "VBD", "VBN", "VBZ", "VB", "VBG", "VBP", "JJ", "CC", "IN", "TO", ",", ":", ".", "CD", "DT", "MD", "WP", "HYPH"];
    private static readonly UniversalTag[] Tags = Enum.GetValues<UniversalTag>();
    private static readonly DependencyRelation[] Relations =
    [
        DependencyRelation.Nsubj, DependencyRelation.NsubjPass, DependencyRelation.Obj, DependencyRelation.Conj, DependencyRelation.Cc, DependencyRelation.Appos, DependencyRelation.Amod, DependencyRelation.Compound, DependencyRelation.Ccomp,
        DependencyRelation.Xcomp, DependencyRelation.Advcl, DependencyRelation.Parataxis, DependencyRelation.Aux, DependencyRelation.AuxPass, DependencyRelation.Cop, DependencyRelation.Acl, DependencyRelation.Obl, DependencyRelation.OblAgent,
        DependencyRelation.Nmod, DependencyRelation.NmodPoss, DependencyRelation.Punct, DependencyRelation.Case, DependencyRelation.Mark, DependencyRelation.Fixed, DependencyRelation.Csubj, DependencyRelation.Det, DependencyRelation.AclRelcl, DependencyRelation.AdvclRelcl, DependencyRelation.Nummod, DependencyRelation.Iobj, DependencyRelation.Flat, DependencyRelation.OblUnmarked,
    ];

    private static readonly DependencyRelation[] AllRelations = [.. Enum.GetValues<DependencyRelation>().Where(relation => relation is not DependencyRelation.Root)];

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
            RepairAndCheck(new TreeColumns(forms, tags, penn, heads, relations), lexicon);
        }
    }

    /// <summary>What the repairs look for is rare among random trees: these are trees that they repair, with a few words, tags and arcs changed.</summary>
    [Theory]
    [InlineData("The Holy See welcomed it", "DET/DT PROPN/NNP VERB/VB VERB/VBD PRON/PRP", "1 2 3 -1 3", "det nsubj nsubj root obj")]
    [InlineData("Peru will pay , provided that Chad waits", "PROPN/NNP AUX/MD VERB/VB PUNCT/, VERB/VBN SCONJ/IN PROPN/NNP VERB/VBZ", "2 2 -1 4 2 7 7 4", "nsubj aux root punct conj mark nsubj ccomp")]
    [InlineData("Troops based in Chad left ships .", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/.", "1 -1 3 1 1 4 1", "nsubj root case obl parataxis obj punct")]
    [InlineData("Envoys meeting in Lima backed it", "NOUN/NNS VERB/VBG ADP/IN PROPN/NNP VERB/VBD PRON/PRP", "1 4 3 1 -1 4", "nsubj csubj case obl root obj")]
    [InlineData("Peru broke the truce reached on Sunday", "PROPN/NNP VERB/VBD DET/DT NOUN/NN VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 4 1 6 4", "nsubj root det nsubj ccomp case obl")]
    [InlineData("Secretary of State Ray and Minister Cho met", "PROPN/NNP ADP/IN PROPN/NNP PROPN/NNP CCONJ/CC PROPN/NNP PROPN/NNP VERB/VBD", "7 2 0 0 6 6 3 -1", "nsubj case nmod nmod cc compound conj root")]
    [InlineData("Minister for Trade and Foreign Affairs Ray met", "NOUN/NN ADP/IN PROPN/NNP CCONJ/CC ADJ/JJ NOUN/NNS PROPN/NNP VERB/VBD", "7 2 0 5 5 6 0 -1", "nsubj case nmod cc amod nmod:desc conj root")]
    [InlineData("envoys of Peru and Chile , Ray and Cho met", "NOUN/NNS ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP PUNCT/, PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "9 2 0 4 2 6 0 8 2 -1", "nsubj case nmod cc conj punct appos cc conj root")]
    [InlineData("Peru paid ; Chile refused and sued", "PROPN/NNP VERB/VBD PUNCT/: PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD", "1 -1 4 4 1 6 1", "nsubj root punct nsubj parataxis cc conj")]
    [InlineData("Peru left , men said , allowing Chad in", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, VERB/VBG PROPN/NNP ADV/RB", "1 4 1 4 -1 6 4 6 6", "nsubj ccomp punct nsubj root punct ccomp obj advmod")]
    [InlineData("Two men , police said , were freed", "NUM/CD NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD PUNCT/, AUX/VBD VERB/VBN", "1 4 1 4 -1 7 7 4", "nummod obj punct nsubj root punct aux:pass ccomp")]
    [InlineData("Peru showed the envoy the door", "PROPN/NNP VERB/VBD DET/DT NOUN/NN DET/DT NOUN/NN", "1 -1 3 1 5 3", "nsubj root det obj det appos")]
    [InlineData("Talks were held on Friday between Chad and Mali", "NOUN/NNS AUX/VBD VERB/VBN ADP/IN PROPN/NNP ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP", "2 2 -1 4 2 6 4 8 6", "nsubj:pass aux:pass root case obl case nmod cc conj")]
    [InlineData("Peru told Chad in a letter to pay", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN DET/DT NOUN/NN PART/TO VERB/VB", "1 -1 1 5 5 1 7 5", "nsubj root iobj case det obl mark acl")]
    [InlineData("Peru closed the Lima crossing", "PROPN/NNP VERB/VBD DET/DT PROPN/NNP VERB/VBG", "1 -1 4 4 1", "nsubj root det compound xcomp")]
    [InlineData("The Chad test - fired it", "DET/DT PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PRON/PRP", "2 2 4 2 -1 4", "det compound nsubj punct root obj")]
    [InlineData("patrols by Greek , Danish and US warships off Crete", "NOUN/NNS ADP/IN ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC PROPN/NNP NOUN/NNS ADP/IN PROPN/NNP", "-1 2 0 4 2 6 2 2 9 2", "root case nmod punct conj cc conj conj case nmod")]
    [InlineData("Phnom Penh 's envoys left", "PROPN/NNP PROPN/NNP PART/POS NOUN/NNS VERB/VBD", "3 3 1 4 -1", "nmod:poss nmod:poss case nsubj root")]
    [InlineData("Storms left men and a child badly injured", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC DET/DT NOUN/NN ADV/RB VERB/VBN", "1 -1 1 7 5 7 7 2", "nsubj root obj cc det compound advmod conj")]
    public void A_tree_like_one_that_is_repaired_stays_a_tree(string forms, string tags, string heads, string relations)
    {
        var random = new Random(11);
        var lexicon = WordLexiconTests.Of(("left", "v+ed"), ("fired", "v+ed"));
        var repaired = TreeColumns.Repaired(forms, tags, heads, relations);
        Assert.NotEqual((heads, relations), repaired.Rows);
        for (var number = 0; number < Variants; number++)
        {
            var tree = TreeColumns.Parse(forms, tags, heads, relations);
            for (var changes = random.Next(5); changes > 0; changes--) Change(tree, random);
            RepairAndCheck(tree, lexicon);
        }
    }

    private static void Change(TreeColumns tree, Random random)
    {
        var (token, other) = (random.Next(tree.Forms.Length), random.Next(tree.Forms.Length));
        switch (random.Next(5))
        {
            case 0:
                tree.Forms[token] = NewsForms[random.Next(NewsForms.Length)];
                break;
            case 1:
                tree.Tags[token] = tree.Tags[other];
                break;
            case 2:
                tree.PennTags[token] = tree.PennTags[other];
                break;
            case 3 when tree.Heads[token] >= 0:
                tree.Relations[token] = AllRelations[random.Next(AllRelations.Length)];
                break;
            case 4 when tree.Heads[token] >= 0 && !Dependents.IsAbove(token, other, tree.Heads):
                tree.Heads[token] = (short)other;
                break;
        }
    }

    private static void RepairAndCheck(TreeColumns tree, WordLexicon lexicon)
    {
        var before = $"{string.Join(' ', tree.Forms)} | {tree.TagRow} | {tree.HeadRow} | {tree.RelationRow}";

        TreeRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, lexicon);

        Assert.True(IsTree(tree.Heads) && tree.Heads.Select((head, i) => (head < 0) == (tree.Relations[i] is DependencyRelation.Root)).All(same => same), $"{before} became {tree.HeadRow} | {tree.RelationRow}");
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
